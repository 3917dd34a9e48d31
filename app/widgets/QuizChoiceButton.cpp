#include "QuizChoiceButton.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "Icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int padding = 8;
    constexpr int signSize = 20;

}

QuizChoiceButton::QuizChoiceButton(const QString &letter, QWidget *parent)
    : QAbstractButton(parent)
    , m_letter(letter)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoExclusive(true); // so that the arrow keys stay among the choices
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuizChoiceButton::setChoice(const QString &text, const QString &question)
{
    setText(text);
    //: a choice: its letter and its words
    setAccessibleName(tr("%1: %2").arg(m_letter, text));
    setAccessibleDescription(question);
    //: %1 a letter, %2 a digit
    setToolTip(tr("Press %1 or %2").arg(m_letter, QString::number(m_letter.front().unicode() - u'A' + 1)));
    setState(State::Open);
    updateGeometry();
}

void QuizChoiceButton::setState(State state)
{
    m_state = state;
    setEnabled(state == State::Open);
    if (state == State::Right)
        setAccessibleDescription(tr("The right answer"));
    else if (state == State::ChosenWrong)
        setAccessibleDescription(tr("Your answer, not right"));
    update();
}

QString QuizChoiceButton::sign() const
{
    return m_state == State::Right ? u"check"_s : m_state == State::ChosenWrong ? u"close"_s : QString();
}

int QuizChoiceButton::discSize() const { return fontMetrics().height() + 8; }

int QuizChoiceButton::wordsWidth(int width) const { return std::max(40, width - 5 * padding - discSize() - signSize); }

QFont QuizChoiceButton::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int QuizChoiceButton::heightForWidth(int width) const
{
    const int words = QFontMetrics(boldFont()) // as the right answer is written
                          .boundingRect(QRect(0, 0, wordsWidth(width), 4000), Qt::TextWordWrap, text())
                          .height();
    return std::max(Appearance::target, std::max(words, discSize()) + 2 * padding);
}

QSize QuizChoiceButton::sizeHint() const
{
    constexpr int usual = 420;
    return { usual, heightForWidth(usual) };
}

QSize QuizChoiceButton::minimumSizeHint() const { return { 160, Appearance::target }; }

void QuizChoiceButton::paintBox(QPainter &painter, const QColor &ink) const
{
    const bool isOpen = m_state == State::Open;
    const bool counts = m_state == State::Right || m_state == State::ChosenWrong;
    painter.setBrush(isOpen && (underMouse() || isDown()) ? Appearance::tint(palette())
                                                          : palette().color(QPalette::Active, QPalette::Base));
    painter.setPen(QPen(counts ? ink : Appearance::line(palette()), counts ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void QuizChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(
        QPalette::Active, m_state == State::NotChosen ? QPalette::PlaceholderText : QPalette::WindowText);
    paintBox(painter, ink);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int disc = discSize();
    const QRect letterBox = mirrored({ 2 * padding, (height() - disc) / 2, disc, disc });
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(letterBox);
    painter.setPen(ink);
    const QFont bold = boldFont();
    painter.setFont(bold);
    painter.drawText(letterBox, Qt::AlignCenter, m_letter);
    painter.setFont(m_state == State::Right ? bold : font());
    painter.drawText(mirrored({ 3 * padding + disc, 0, wordsWidth(width()), height() }),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextWordWrap,
        text());
    if (!sign().isEmpty())
        painter.drawPixmap(
            mirrored({ width() - 2 * padding - signSize, (height() - signSize) / 2, signSize, signSize }),
            iconPixmap(sign(), signSize, ink, devicePixelRatioF()));
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette());
}

bool QuizChoiceButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

}
