// How the map is walked without a pointer: from area to area, in reading order or to the neighbour in a direction, and
// which areas are seen at all.
#include "MapWidget.h"

#include "map/SeenAreas.h"
#include "map/TileMap.h"

#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace ics {

namespace {

    /** Of the areas in a selected larger one, the first or the last in order; −1 if there are none. */
    int firstWithin(const MapScene &scene, const std::vector<int> &order, int direction)
    {
        const AreaRef larger = scene.selected;
        const MapLevel *shown = scene.shownLevel();
        if (!larger.isValid() || larger.level >= scene.shown || !shown)
            return -1;
        const MapLevel &around = *scene.levels[static_cast<std::size_t>(larger.level)];
        std::set<int> within;
        for (std::size_t lsoa = 0; lsoa < around.areaOfLsoa.size(); ++lsoa)
            if (around.areaOfLsoa[lsoa] == larger.area)
                within.insert(shown->areaOfLsoa[lsoa]);
        const auto isWithin = [&](int area) { return within.contains(area); };
        if (direction > 0) {
            const auto first = std::ranges::find_if(order, isWithin);
            return first == order.end() ? -1 : *first;
        }
        const auto last = std::find_if(order.rbegin(), order.rend(), isWithin);
        return last == order.rend() ? -1 : *last;
    }

}

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
    if (const int inside = found == order.end() ? firstWithin(m_settings.scene, order, direction) : -1; inside >= 0)
        return choose(inside);
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
