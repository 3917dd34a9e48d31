#include "TourBar.h"

#include "Appearance.h"
#include "ElidedLabel.h"
#include "Icons.h"
#include "TermLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int longestLine = 110; // characters
    constexpr int edge = 4; // pixels of the line above

    QLabel *plainLabel(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        return label;
    }

}

TourBar::TourBar(QWidget *parent)
    : QFrame(parent)
    , m_tour(new ElidedLabel(this))
    , m_progress(plainLabel(this))
    , m_title(plainLabel(this))
    , m_text(new TermLabel(this))
    , m_back(addButton(tr("The step before (F8)"), &TourBar::backRequested))
    , m_next(addButton(tr("The next step (F9)"), &TourBar::nextRequested))
    , m_leave(addButton(tr("Leave the tour; it can be resumed (F3)"), &TourBar::leaveRequested))
{
    setFocusPolicy(Qt::NoFocus);
    m_back->setText(tr("Back (F8)"));
    m_back->setAccessibleName(tr("Back"));
    m_leave->setText(tr("Leave (F3)"));
    m_leave->setAccessibleName(tr("Leave the tour"));
    m_next->setText(tr("Next (F9)"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setDefault(true);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_tour->setForegroundRole(QPalette::PlaceholderText);
    build();
    refreshFonts();
    hide();
}

QPushButton *TourBar::addButton(const QString &toolTip, void (TourBar::*wanted)())
{
    auto *button = new QPushButton(this);
    button->setToolTip(toolTip);
    button->setAutoDefault(true); // so that Enter presses it
    button->setMinimumHeight(Appearance::target - Appearance::grid);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void TourBar::build()
{
    auto *small = new QHBoxLayout;
    small->setSpacing(2 * Appearance::grid);
    small->addWidget(m_progress);
    small->addWidget(m_tour, 1);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(small);
    head->addWidget(m_title);
    head->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(Appearance::grid);
    top->addLayout(head, 1);
    for (QPushButton *button : { m_leave, m_back, m_next })
        top->addWidget(button, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, edge + Appearance::grid, 2 * Appearance::grid, Appearance::grid);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(row);
}

void TourBar::begin(const QString &tourTitle, const QStringList &texts)
{
    m_tour->setFullText(tourTitle);
    m_texts = texts;
    reserveText();
}

void TourBar::show(const TourCaption &caption)
{
    const bool isLast = caption.number == caption.count;
    m_progress->setText(tr("Step %1 of %2").arg(caption.number).arg(caption.count));
    m_title->setText(caption.title);
    m_text->setText(caption.text);
    m_back->setEnabled(caption.number > 1);
    m_next->setText(isLast ? tr("Finish (F9)") : tr("Next (F9)"));
    m_next->setAccessibleName(isLast ? tr("Finish") : tr("Next"));
    m_next->setAccessibleDescription(caption.text);
    setAccessibleName(tr("%1: %2").arg(m_progress->text(), caption.title));
    setAccessibleDescription(caption.text);
    reserveText();
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TourBar::focusNext() { m_next->setFocus(Qt::OtherFocusReason); }

QString TourBar::title() const { return m_title->text(); }
QString TourBar::text() const { return m_text->text(); }
QString TourBar::progress() const { return m_progress->text(); }

void TourBar::reserveText()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int width = std::min(this->width() - 4 * Appearance::grid, metrics.averageCharWidth() * longestLine);
    int height = 0;
    for (const QString &text : m_texts + QStringList(m_text->text()))
        height = std::max(
            height, metrics.boundingRect(0, 0, std::max(width, 100), QWIDGETSIZE_MAX, Qt::TextWordWrap, text).height());
    m_text->setFixedSize(std::max(width, 100), height + 2);
}

void TourBar::refreshFonts()
{
    QFont bold = Appearance::font(Appearance::Text::Heading);
    m_title->setFont(bold);
    for (QLabel *label : { m_progress, static_cast<QLabel *>(m_tour) })
        label->setFont(Appearance::font(Appearance::Text::Small));
    reserveText();
}

void TourBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    reserveText();
}

void TourBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

void TourBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        Q_EMIT nextRequested();
    else if (event->key() == Qt::Key_PageUp)
        Q_EMIT backRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

void TourBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(QRect(0, 0, width(), edge), Appearance::accent(palette()));
}

}
