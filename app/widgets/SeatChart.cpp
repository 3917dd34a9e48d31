#include "SeatChart.h"

#include "Appearance.h"
#include "FlatStyle.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ics {

SeatChart::SeatChart(SeatChartSize size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SeatChart::setBoard(const AtlasPtr &atlas, const BoardComposition &board)
{
    m_atlas = atlas;
    m_board = board;
    m_current = -1;
    m_hovered = -1;
    relayout();
    updateGeometry();
    describe();
}

const BoardSeat *SeatChart::seatAt(int spot) const
{
    if (spot < 0 || spot >= spotCount())
        return nullptr;
    const SeatLayout::Spot &s = m_layout.spots[static_cast<std::size_t>(spot)];
    return &m_board.groups[s.group].seats[s.seat];
}

QRect SeatChart::spotRect(int spot) const
{
    return seatAt(spot) ? m_layout.spots[static_cast<std::size_t>(spot)].mark : QRect();
}

void SeatChart::setCurrentSpot(int spot)
{
    const int wanted = seatAt(spot) ? spot : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    describe();
    update();
}

void SeatChart::setCurrentSeat(const QString &key, AreaId council)
{
    for (int i = 0; i < spotCount(); ++i)
        if (seatAt(i)->key == key && seatAt(i)->council == council)
            return seatAt(m_current) == seatAt(i) ? void() : setCurrentSpot(i);
    setCurrentSpot(-1);
}

void SeatChart::relayout()
{
    m_layout = layOutSeats(m_board, width(), m_size, layoutDirection());
    update();
}

int SeatChart::heightForWidth(int width) const { return layOutSeats(m_board, width, m_size, layoutDirection()).height; }

QSize SeatChart::sizeHint() const
{
    const int wide = m_size == SeatChartSize::Large ? 560 : 300;
    return { wide, heightForWidth(std::max(width(), wide)) };
}

int SeatChart::spotAt(QPoint position) const
{
    for (std::size_t i = 0; i < m_layout.spots.size(); ++i)
        if (m_layout.spots[i].mark.united(m_layout.spots[i].words).adjusted(-2, -2, 2, 2).contains(position))
            return static_cast<int>(i);
    return -1;
}

void SeatChart::choose(int spot)
{
    if (!seatAt(spot))
        return;
    setCurrentSpot(spot);
    Q_EMIT seatChosen(spot);
}

int SeatChart::stepOver(int direction) const
{
    if (m_current < 0)
        return 0;
    const auto group = m_layout.spots[static_cast<std::size_t>(m_current)].group;
    int at = m_current;
    while (seatAt(at) && m_layout.spots[static_cast<std::size_t>(at)].group == group)
        at += direction;
    if (!seatAt(at))
        return m_current;
    const auto next = m_layout.spots[static_cast<std::size_t>(at)].group;
    while (at > 0 && m_layout.spots[static_cast<std::size_t>(at) - 1].group == next)
        --at;
    return at;
}

QString SeatChart::captionText() const
{
    if (const BoardSeat *seat = seatAt(m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1))
        return seat->role + u" · "_s + seat->count + u" · "_s + basisLabel(seat->basis);
    return m_board.summary;
}

void SeatChart::describe()
{
    setAccessibleName(tr("%1: %2").arg(m_board.title, m_board.summary));
    const BoardSeat *seat = seatAt(m_current);
    setAccessibleDescription(seat && m_atlas
            ? tr("Seat %1 of %2. %3").arg(m_current + 1).arg(spotCount()).arg(seatText(*m_atlas, *seat))
            : tr("%n seat(s) and roles. Arrow keys step through them.", nullptr, spotCount()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool SeatChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int spot = spotAt(help->pos());
        const BoardSeat *seat = seatAt(spot);
        QToolTip::showText(
            help->globalPos(), seat && m_atlas ? seatText(*m_atlas, *seat) : QString(), this, spotRect(spot));
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void SeatChart::resizeEvent(QResizeEvent *) { relayout(); }

void SeatChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        relayout();
        updateGeometry();
    }
}

void SeatChart::mouseMoveEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position().toPoint());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SeatChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SeatChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(spotAt(event->position().toPoint()));
}

void SeatChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int spot = spotAt(event->position().toPoint()); spot >= 0)
        Q_EMIT seatActivated(spot);
}

void SeatChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto step = [&](int by) { choose(m_current < 0 ? 0 : std::clamp(m_current + by, 0, spotCount() - 1)); };
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Down:
        return choose(stepOver(1));
    case Qt::Key_Up:
        return choose(stepOver(-1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(spotCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT seatActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

}
