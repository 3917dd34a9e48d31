// How one steps over a map with the arrow keys: which areas of a level share a border, and which of them lies in a
// direction. Points are metres on the British National Grid, x east, y north.
#pragma once

#include "MapScene.h"

#include <QPointF>

#include <vector>

namespace ics {

struct AreaNeighbours
{
    std::vector<QPointF> centres; // by area: of its land
    std::vector<std::vector<int>> adjacent; // by area, ascending: areas with a border in common

    [[nodiscard]] static AreaNeighbours make(const Mesh &mesh, const MapLevel &level);
    /** The neighbour that lies most nearly in the direction; over water or at the edge of the level's cover, the
     * nearest area there. −1: none. */
    [[nodiscard]] int towards(int area, QPointF direction) const;
    [[nodiscard]] int nearestTo(QPointF point) const; // by its centre; −1 where there is no area at all
};

}
