// Which part of the country the map shows: all of England, an area, the hexagons, and the flight from one to another.
#include "MapWidget.h"

#include <algorithm>
#include <vector>

namespace ics {
namespace {

    constexpr double fitMargin = 12; // pixels
    constexpr double clearHeight = 0.45; // of the map: north of Norfolk, England keeps to its western half

}

Viewport MapWidget::viewOfTiles(const TileMap &tiles) const
{
    std::vector<QRectF> obstacles;
    for (const QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isHidden())
            obstacles.emplace_back(child->geometry());
    }
    if (!m_settings.scene.tileRemark.isEmpty())
        obstacles.emplace_back(0, height() - 52, fontMetrics().horizontalAdvance(m_settings.scene.tileRemark) + 20, 52);
    return tileViewport(tiles, m_settings.viewport, obstacles);
}

void MapWidget::fitEngland() { flyTo(viewOfEngland()); }

Viewport MapWidget::viewOfEngland() const
{
    if (const TileMapPtr tiles = m_tiles->target())
        return viewOfTiles(*tiles);
    Viewport target = m_settings.viewport.fittedTo(Viewport::england, fitMargin);
    if (!m_covered.isEmpty()) {
        const double free = m_covered.left() - 2 * fitMargin; // left of what lies on the map
        const double wide = Viewport::england.width() / target.metresPerPixel;
        if (m_covered.bottom() > height() * clearHeight && wide > free && free > width() / 2.0)
            target.metresPerPixel *= wide / free;
        const double spare = (width() - Viewport::england.width() / target.metresPerPixel) / 2 - fitMargin;
        target.centre.rx()
            += std::clamp((width() - free) / 2.0 - fitMargin, 0.0, std::max(0.0, spare)) * target.metresPerPixel;
    }
    return target;
}

void MapWidget::fitArea(AreaRef area, double margin)
{
    const QRectF bounds = boundsOf(area);
    if (bounds.isEmpty())
        return;
    const double pixels = std::min(width(), height()) * margin;
    Viewport target = m_settings.viewport.fittedTo(bounds, pixels);
    if (!m_covered.isEmpty()) { // into the wider part beside what lies on the map
        const bool atEnd = m_covered.center().x() > width() / 2;
        const double from = atEnd ? 0 : m_covered.right();
        const double free = atEnd ? m_covered.left() : width() - from;
        target.metresPerPixel = std::max(target.metresPerPixel, bounds.width() / std::max(free - 2 * pixels, free / 3));
        target.centre.rx() += (width() / 2.0 - from - free / 2) * target.metresPerPixel;
    }
    flyTo(target.clamped());
}

void MapWidget::ensureVisible(AreaRef area)
{
    const QRectF bounds = boundsOf(area);
    const QRectF view = m_settings.viewport.mapRect();
    if (bounds.isEmpty() || view.contains(bounds))
        return;
    if (bounds.width() > view.width() || bounds.height() > view.height()) {
        fitArea(area);
        return;
    }
    Viewport target = m_settings.viewport;
    target.centre += QPointF(std::max(0.0, bounds.right() - view.right()) - std::max(0.0, view.left() - bounds.left()),
        std::max(0.0, bounds.bottom() - view.bottom()) - std::max(0.0, view.top() - bounds.top()));
    flyTo(target.clamped());
}

void MapWidget::zoom(double factor)
{
    flyTo(m_settings.viewport.zoomedAbout(QPointF(width() / 2.0, height() / 2.0), factor));
}

void MapWidget::flyTo(const Viewport &target)
{
    m_flight.stop();
    m_flightFrom = m_settings.viewport;
    m_flightTo = target;
    m_fitted = true;
    if (m_reducedMotion || !isVisible())
        setViewport(target);
    else
        m_flight.start();
}

QRectF MapWidget::boundsOf(AreaRef area) const
{
    const auto &levels = m_settings.scene.levels;
    if (!area.isValid() || area.level >= static_cast<int>(levels.size()) || !m_settings.geometry.mesh)
        return {};
    const auto &areaOfLsoa = levels[static_cast<std::size_t>(area.level)]->areaOfLsoa;
    GridRect bounds;
    for (std::size_t i = 0; i < areaOfLsoa.size(); ++i) {
        if (areaOfLsoa[i] == area.area)
            bounds.include(m_settings.geometry.mesh->lsoaBounds[i]);
    }
    if (bounds.isEmpty())
        return {};
    return { bounds.left / 10.0, bounds.bottom / 10.0, (bounds.right - bounds.left) / 10.0,
        (bounds.top - bounds.bottom) / 10.0 };
}

}
