#include "AreaDots.h"

#include <algorithm>
#include <cmath>

namespace ics {
namespace {

    bool before(QPoint a, QPoint b) { return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x(); }

    /** No two dots on one pixel: the later one moves to the next pixel that is free. */
    void spread(std::vector<AreaDot> &dots)
    {
        const auto order = [](const AreaDot &a, const AreaDot &b) { return before(a.pixel, b.pixel); };
        std::sort(dots.begin(), dots.end(), order);
        for (std::size_t i = 1; i < dots.size(); ++i) {
            if (!before(dots[i - 1].pixel, dots[i].pixel))
                dots[i].pixel = dots[i - 1].pixel + QPoint(1, 0);
        }
    }

}

std::vector<AreaDot> areaDots(
    const LabelRaster &labels, const MapLevel &level, const LevelIndex &places, const Viewport &v)
{
    std::vector<std::uint8_t> isDrawn(static_cast<std::size_t>(level.count()), 0);
    const auto owners = labels.owners();
    for (std::size_t lsoa = 0; lsoa < owners.size(); ++lsoa) {
        if (owners[lsoa] && level.areaOfLsoa[lsoa] >= 0)
            isDrawn[static_cast<std::size_t>(level.areaOfLsoa[lsoa])] = 1;
    }
    std::vector<AreaDot> dots;
    const QRect view(QPoint(), v.deviceSize());
    const QRectF seen = v.mapRect();
    for (std::size_t area = 0; area < isDrawn.size(); ++area) {
        if (isDrawn[area] || !isValid(places.areas[area].largest) || !seen.contains(places.areas[area].anchor))
            continue;
        const QPointF at = v.toScreen(places.areas[area].anchor) * v.devicePixelRatio;
        const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
        if (view.contains(pixel))
            dots.push_back({ pixel, static_cast<int>(area), places.areas[area].largest });
    }
    spread(dots);
    return dots;
}

const AreaDot *dotAt(std::span<const AreaDot> dots, QPoint pixel)
{
    const auto dot = std::lower_bound(
        dots.begin(), dots.end(), pixel, [](const AreaDot &d, QPoint p) { return before(d.pixel, p); });
    return dot != dots.end() && dot->pixel == pixel ? &*dot : nullptr;
}

}
