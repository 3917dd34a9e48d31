// How the map is walked without a pointer: from area to area, in reading order or to the neighbour in a direction, and
// which areas are seen at all.
#include "MapWidget.h"

#include "map/SeenAreas.h"
#include "map/TileMap.h"

#include <QKeyEvent>

#include <algorithm>

namespace ics {

int MapWidget::selectedShown() const
{
    const MapScene &scene = m_settings.scene;
    return scene.selected.level == scene.shown ? scene.selected.area : -1;
}

const std::vector<QRect> &MapWidget::seenAreas() const
{
    if (m_frame.base.cacheKey() != m_seenIn) {
        m_seen = ics::seenAreas(m_frame);
        m_seenIn = m_frame.base.cacheKey();
    }
    return m_seen;
}

const std::vector<int> &MapWidget::areasInOrder() const
{
    const MapScene &scene = m_settings.scene;
    const MapLevelPtr level = scene.shownLevel() ? scene.levels[static_cast<std::size_t>(scene.shown)] : nullptr;
    if (level != m_stepOrderOf || !level) {
        m_stepOrder = !level || !m_settings.geometry.mesh ? std::vector<int>()
            : scene.tiles                                 ? scene.tiles->inOrder()
                                                          : areasByPosition(*m_settings.geometry.mesh, *level);
        m_stepOrderOf = level;
    }
    return m_stepOrder;
}

const AreaNeighbours &MapWidget::neighbours() const
{
    const MapScene &scene = m_settings.scene;
    const MapLevelPtr level = scene.shownLevel() ? scene.levels[static_cast<std::size_t>(scene.shown)] : nullptr;
    if (level != m_neighboursOf || !level) {
        m_neighbours = level && m_settings.geometry.mesh ? AreaNeighbours::make(*m_settings.geometry.mesh, *level)
                                                         : AreaNeighbours();
        m_neighboursOf = level;
    }
    return m_neighbours;
}

void MapWidget::choose(int area)
{
    Q_EMIT areaClicked(area);
    ensureVisible({ m_settings.scene.shown, area });
}

void MapWidget::activate(int area) { Q_EMIT areaActivated(area); }

bool MapWidget::stepByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_BracketRight:
    case Qt::Key_BracketLeft:
        stepArea(event.key() == Qt::Key_BracketRight ? 1 : -1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            stepTowards({ event.key() == Qt::Key_Right ? 1.0 : -1.0, 0 });
        return control;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control)
            stepTowards({ 0, event.key() == Qt::Key_Up ? 1.0 : -1.0 });
        return control;
    default:
        return false;
    }
}

void MapWidget::stepArea(int direction)
{
    const std::vector<int> &order = areasInOrder();
    if (order.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const auto found = std::find(order.begin(), order.end(), selectedShown());
    const std::ptrdiff_t at = found == order.end() ? (direction > 0 ? -1 : 0) : found - order.begin();
    choose(order[static_cast<std::size_t>((at + direction + count) % count)]);
}

void MapWidget::stepTowards(QPointF direction)
{
    const int selected = selectedShown();
    const int next = selected >= 0 ? neighbours().towards(selected, direction) : firstStep();
    if (next >= 0)
        choose(next);
}

int MapWidget::firstStep() const
{
    const QRectF selected = boundsOf(m_settings.scene.selected);
    return neighbours().nearestTo(selected.isEmpty() ? m_settings.viewport.centre : selected.center());
}

}
