#include "MapFollow.h"

#include "MapWidget.h"

#include <algorithm>

namespace ics {

namespace {

    /** Of its longer side, as a part of the shorter one of the map. */
    double extentOnScreen(const MapWidget &map, const Atlas &atlas, AreaId area)
    {
        GridRect bounds;
        for (const LsoaId lsoa : atlas.lsoasOf(area))
            bounds.include(atlas.mesh->lsoaBounds[index(lsoa)]);
        if (bounds.isEmpty())
            return 0;
        const double metres = 0.1 * std::max(double(bounds.right) - bounds.left, double(bounds.top) - bounds.bottom);
        return metres / map.viewport().metresPerPixel / std::max(1, std::min(map.width(), map.height()));
    }

}

void bringIntoView(MapWidget &map, AreaRef area, const Atlas &atlas, const Selection &now, const Selection &before)
{
    if (!isValid(atlas.area(now.area).parent)) {
        map.fitEngland();
        return;
    }
    if (map.hexagonsShown()) {
        map.ensureVisible(area);
        return;
    }
    constexpr double tooSmall = 0.12;
    constexpr double tooLarge = 1.1;
    constexpr double withSurroundings = 0.3; // of the map on each side, so that a person can tell where it is
    const bool found = isValid(now.lsoa) && now.lsoa != before.lsoa;
    const bool drilled = now.level != before.level;
    const double extent = extentOnScreen(map, atlas, now.area);
    if (found)
        map.fitArea(area, withSurroundings);
    else if (drilled || extent < tooSmall || extent > tooLarge)
        map.fitArea(area);
    else
        map.ensureVisible(area);
}

}
