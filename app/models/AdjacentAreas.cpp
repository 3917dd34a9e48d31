#include "AdjacentAreas.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ics {

namespace {

    double lengthOf(const Mesh &mesh, const Arc &arc)
    {
        const auto points = mesh.points(arc);
        double length = 0;
        for (std::size_t i = 1; i < points.size(); ++i)
            length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        return length;
    }

}

std::vector<AreaId> adjacentAreas(const Atlas &atlas, AreaId id, LevelId level)
{
    const Area &area = atlas.area(id);
    const auto &own = atlas.tableOf(area).areaOfLsoa;
    const auto &other = atlas.table(area.edition, level).areaOfLsoa;
    std::map<AreaId, double> shared;
    for (const Arc &arc : atlas.mesh->arcs) {
        if (!isValid(arc.left) || !isValid(arc.right))
            continue;
        const bool leftIn = own[index(arc.left)] == id;
        if (leftIn == (own[index(arc.right)] == id))
            continue;
        const AreaId within = other[index(leftIn ? arc.left : arc.right)];
        const AreaId beyond = other[index(leftIn ? arc.right : arc.left)];
        if (isValid(beyond) && beyond != within)
            shared[beyond] += lengthOf(*atlas.mesh, arc);
    }
    std::vector<std::pair<AreaId, double>> order(shared.begin(), shared.end());
    std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<AreaId, double>::second);
    std::vector<AreaId> areas;
    for (const auto &[beyond, length] : order)
        areas.push_back(beyond);
    return areas;
}

}
