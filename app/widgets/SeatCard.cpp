#include "SeatCard.h"

#include "Appearance.h"
#include "FlatPaint.h"
#include "LabelSize.h"
#include "TermLabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ics {

SeatCard::SeatCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_summary(new TermLabel(this))
    , m_intro(new TermLabel(this))
    , m_chart(new SeatChart(SeatChartSize::Large, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, Appearance::grid + 4, 2 * Appearance::grid, Appearance::grid + 4);
    column->setSpacing(Appearance::grid / 2);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_intro);
    column->addSpacing(Appearance::grid);
    column->addWidget(m_chart);
    column->addStretch(1);
    refreshFonts();
}

void SeatCard::setBoard(const AtlasPtr &atlas, const BoardComposition &board)
{
    m_title->setText(board.title);
    alignAsTheWindowReads(m_title);
    m_summary->setText(board.summary);
    m_intro->setText(board.intro);
    m_chart->setBoard(atlas, board);
}

void SeatCard::refreshFonts()
{
    m_title->setFont(Appearance::font(Appearance::Text::Heading));
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_summary->setFont(bold);
    m_intro->setFont(Appearance::font(Appearance::Text::Small));
}

void SeatCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

void SeatCard::paintEvent(QPaintEvent *) { paintPanel(this, Appearance::line(palette())); }

}
