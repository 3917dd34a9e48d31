// What a tile map wants to keep of the geography: where the areas of a level lie, which of them touch and for how
// long, and which belong together. Whole numbers only, so that the same map comes of it on every machine.
#pragma once

#include "MapScene.h"

#include <cstdint>
#include <vector>

namespace ics {

struct TileGraph
{
    struct Border
    {
        int a = -1; // areas, a < b
        int b = -1;
        std::int64_t length
            = 0; // decimetres; 0 for a bridge: areas that the sea parts but that are each other's nearest
    };
    std::vector<GridPoint> centroids; // by area; of the land
    std::vector<bool> hasLand; // by area; one without land has no tile
    std::vector<Border> borders; // by a, then b
    std::vector<int> groupOf; // by area: the area of the grouping level that holds most of it; −1: none
    std::int64_t land = 0; // square metres

    [[nodiscard]] int count() const { return static_cast<int>(centroids.size()); }

    /** The grouping level may be null. */
    [[nodiscard]] static TileGraph make(const Mesh &mesh, const MapLevel &level, const MapLevel *grouping);
};

/** For each area of one level the area of another that holds most of its LSOAs; −1: none does. */
[[nodiscard]] std::vector<int> holders(const MapLevel &level, const MapLevel &other);

}
