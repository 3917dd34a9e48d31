#include "PresenterCaption.h"

#include "Appearance.h"
#include "MapTexts.h"
#include "atlas/ExerciseCut.h"
#include "map/BarrierTape.h"
#include "models/LevelText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

PresenterCaption::PresenterCaption(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_text(new QLabel(this))
{
    setAccessibleName(tr("Caption"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QLabel *label : { m_title, m_edition })
        label->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_edition->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setSpacing(3 * Appearance::grid);
    top->addWidget(m_title, 1);
    top->addWidget(m_edition, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Appearance::grid / 2);
    column->addLayout(top);
    column->addWidget(m_text);
    setMargins();
    connect(&session, &Session::selectionChanged, this, [this] {
        m_notice.clear();
        refresh();
    });
}

QString PresenterCaption::title() const { return m_title->text(); }
QString PresenterCaption::text() const { return m_plain; }
QString PresenterCaption::edition() const { return m_edition->text(); }

void PresenterCaption::setCaption(const QString &title, const QString &text)
{
    m_ownTitle = title;
    m_ownText = text;
    refresh();
}

void PresenterCaption::setNotice(const QString &text)
{
    m_notice = text;
    refresh();
}

// The sentence begins with the area's name where the area is one of those on the map, perhaps after a mark that tells
// the direction of the text.
QString PresenterCaption::mapText() const
{
    if (!m_notice.isEmpty())
        return m_notice.toHtmlEscaped();
    constexpr qsizetype marks = 2;
    const QString name = areaName(m_session.atlas()->area(m_session.selection().area));
    QString sentence = patternSentence(*m_session.atlas(), m_session.selection());
    if (const qsizetype at = sentence.indexOf(name); at < 0 || at > marks)
        sentence = (isRightToLeft() ? QString(QChar(0x200f)) : QString()) + name + u". "_s + sentence;
    QString html = sentence.toHtmlEscaped();
    const QString escaped = name.toHtmlEscaped();
    html.replace(html.indexOf(escaped), escaped.size(), u"<b>"_s + escaped + u"</b>"_s);
    return html;
}

void PresenterCaption::refresh()
{
    if (!m_session.atlas() || !isValid(m_session.selection().edition))
        return;
    const bool own = !m_ownTitle.isEmpty() || !m_ownText.isEmpty();
    m_title->setText(own ? m_ownTitle : mapTitle(*m_session.atlas(), m_session.selection()));
    m_title->setVisible(!m_title->text().isEmpty());
    m_edition->setText(editionTitle(m_session.atlas()->edition(m_session.selection().edition)));
    const QString html = own ? m_ownText.toHtmlEscaped().replace(u'\n', u"<br>"_s) : mapText();
    m_text->setText(isRightToLeft() ? u"<div dir='rtl'>"_s + html + u"</div>"_s : html);
    m_plain = own ? m_ownText : QTextDocumentFragment::fromHtml(html).toPlainText();
    m_text->setAccessibleName(m_plain);
    setMargins();
    Q_EMIT changed();
}

// The room is to see it as plainly as the speaker does in the ordinary window.
int PresenterCaption::tapeHeight() const
{
    return m_session.atlas() && isExercise(*m_session.atlas()) ? fontMetrics().height() / 3 : 0;
}

void PresenterCaption::setMargins()
{
    constexpr int side = 3 * Appearance::grid;
    layout()->setContentsMargins(side, tapeHeight() + Appearance::grid, side, Appearance::grid);
}

void PresenterCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (const int height = tapeHeight(); height > 0)
        paintTape(painter, QRect(0, 0, width(), height));
}

void PresenterCaption::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.2);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    setMargins();
    m_text->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that the map seldom changes its size
}

}
