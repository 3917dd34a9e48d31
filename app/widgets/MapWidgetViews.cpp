// Which part of the country the map shows: all of England, an area, the hexagons, and the flight from one to another.
#include "MapWidget.h"
#include "map/MapFurniture.h"

#include <QAbstractButton>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ics {
namespace {

    constexpr double fitMargin = 12; // pixels
    constexpr double clearHeight = 0.45; // of the map: north of Norfolk, England keeps to its western half
    constexpr double gap = 16; // pixels between an area and what lies on the map

    /** The largest rectangles in which nothing lies; they overlap each other. */
    std::vector<QRectF> freeParts(const QRectF &whole, const std::vector<QRectF> &lying, double margin)
    {
        std::vector<QRectF> parts { whole.adjusted(margin, margin, -margin, -margin) };
        for (const QRectF &rect : lying) {
            const QRectF taken = rect.adjusted(-margin, -margin, margin, margin);
            std::vector<QRectF> left;
            for (const QRectF &part : parts) {
                if (!part.intersects(taken)) {
                    left.push_back(part);
                    continue;
                }
                left.emplace_back(part.topLeft(), QPointF(taken.left(), part.bottom()));
                left.emplace_back(QPointF(taken.right(), part.top()), part.bottomRight());
                left.emplace_back(part.topLeft(), QPointF(part.right(), taken.top()));
                left.emplace_back(QPointF(part.left(), taken.bottom()), part.bottomRight());
            }
            std::erase_if(left, [](const QRectF &part) { return part.width() <= 0 || part.height() <= 0; });
            parts = std::move(left);
        }
        return parts;
    }

    QRectF onScreen(const QRectF &map, const Viewport &view)
    {
        return { view.toScreen({ map.left(), map.bottom() }), view.toScreen({ map.right(), map.top() }) };
    }

    double sizeOf(const QRectF &rect) { return rect.width() * rect.height(); }

    /** How far the inner rectangle has to move to be within the outer one, which is large enough for it. */
    QPointF wayInto(const QRectF &outer, const QRectF &inner)
    {
        return { std::max(0.0, outer.left() - inner.left()) - std::max(0.0, inner.right() - outer.right()),
            std::max(0.0, outer.top() - inner.top()) - std::max(0.0, inner.bottom() - outer.bottom()) };
    }

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

void MapWidget::fitEngland() { showWhole(viewOfEngland()); }

void MapWidget::showWhole(const Viewport &view)
{
    m_whole = view.resized(size(), devicePixelRatioF());
    flyTo(m_whole);
}

// The whole stays whole, and a selected area that was seen is seen; a flight goes on to where it was sent. A map that
// only grows hides nothing.
void MapWidget::resizeView()
{
    const bool flies = m_flight.state() == QAbstractAnimation::Running;
    Viewport &target = flies ? m_flightTo : m_settings.viewport;
    const Viewport before = target;
    const QRectF selected = boundsOf(m_settings.scene.selected);
    const bool seen
        = !selected.isEmpty() && QRectF(QPointF(), QSizeF(before.size)).contains(onScreen(selected, before));
    for (Viewport *view : { &m_settings.viewport, &m_flightFrom, &m_flightTo })
        *view = view->resized(size(), devicePixelRatioF());
    if (!m_fitted || before == m_whole)
        target = m_whole = viewOfEngland().resized(size(), devicePixelRatioF());
    if (seen && (width() < before.size.width() || !QRectF(rect()).contains(onScreen(selected, target))))
        ensureVisible(m_settings.scene.selected);
    if (const Viewport now = destination(); now.centre != before.centre || now.metresPerPixel != before.metresPerPixel)
        Q_EMIT keptInSight(before, now);
}

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
    return aboveScale(target);
}

// England goes up, and becomes somewhat smaller if it must, where the scale would lie on the Isles of Scilly.
Viewport MapWidget::aboveScale(const Viewport &england) const
{
    constexpr QRectF scilly { 82600, 5300, 14000, 13000 };
    constexpr int tries = 12;
    constexpr double step = 1.01;
    Viewport view = england;
    for (int i = 0; i < tries; ++i) {
        if (!scaleBarRect(m_settings, view).adjusted(0, -4, 8, 0).intersects(onScreen(scilly, view)))
            return view;
        view.metresPerPixel *= i > 0 ? step : 1;
        view.centre.setY(Viewport::england.bottom() - (view.size.height() / 2.0 - fitMargin) * view.metresPerPixel);
    }
    return england;
}

void MapWidget::fitArea(AreaRef area, double margin)
{
    const QRectF bounds = boundsOf(area);
    if (bounds.isEmpty())
        return;
    const double pixels = std::min(width(), height()) * margin;
    Viewport target = m_settings.viewport.fittedTo(bounds, pixels);
    double least = 0;
    const Viewport whole = target;
    for (const QRectF &part : freeParts(rect(), covering(), 0)) { // the one in which the area is largest
        const auto room = [pixels](double length) { return std::max(length - 2 * pixels, length / 3); };
        const double scale = std::max(
            { whole.metresPerPixel, bounds.width() / room(part.width()), bounds.height() / room(part.height()) });
        if (least > 0 && scale >= least)
            continue;
        least = scale;
        const QPointF aside = part.center() - QRectF(rect()).center();
        target.metresPerPixel = scale;
        target.centre = bounds.center() - QPointF(aside.x(), -aside.y()) * scale;
    }
    flyTo(target.clamped());
}

std::vector<QRectF> MapWidget::covering() const
{
    return m_covered.isEmpty() ? std::vector<QRectF>() : std::vector { QRectF(m_covered) };
}

std::vector<QRectF> MapWidget::coveringWithButtons() const
{
    std::vector<QRectF> lying = covering();
    QRectF buttons;
    for (const auto *button : findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        if (!button->isHidden())
            buttons |= QRectF(button->geometry());
    if (!buttons.isEmpty())
        lying.push_back(buttons);
    return lying;
}

// A corner of the rectangle about an area is mostly not the area itself: it may be covered.
bool MapWidget::isSeen(const QRectF &area) const
{
    constexpr double mostCovered = 0.15;
    if (!QRectF(rect()).contains(area))
        return false;
    double covered = 0;
    for (const QRectF &lying : coveringWithButtons()) {
        if (lying.contains(area.center()))
            return false;
        covered += sizeOf(lying & area);
    }
    return covered <= mostCovered * sizeOf(area);
}

void MapWidget::ensureVisible(AreaRef area)
{
    const QRectF bounds = boundsOf(area);
    const Viewport view = destination();
    const QRectF now = onScreen(bounds, view);
    if (bounds.isEmpty() || isSeen(now))
        return;
    // Rather under the buttons, or close to the legend, than smaller.
    for (const auto &[lying, margin] :
        { std::pair(coveringWithButtons(), gap), std::pair(covering(), gap), std::pair(covering(), 2.0) }) {
        std::vector<QPointF> ways;
        for (const QRectF &part : freeParts(rect(), lying, margin))
            if (part.width() >= now.width() && part.height() >= now.height())
                ways.push_back(wayInto(part, now));
        const auto shortest
            = std::ranges::min_element(ways, {}, [](QPointF way) { return std::hypot(way.x(), way.y()); });
        if (shortest == ways.end())
            continue;
        flyTo(view.pannedBy(*shortest));
        return;
    }
    fitArea(area);
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

Viewport MapWidget::destination() const
{
    return m_flight.state() == QAbstractAnimation::Running ? m_flightTo.resized(size(), devicePixelRatioF())
                                                           : m_settings.viewport;
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
