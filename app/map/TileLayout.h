// One hexagon for every area of a level, laid out so that neighbours stay neighbours and north stays north. First the
// areas move to where each has the same room, drawn along by the directions of their neighbours; then tiles are placed
// about these positions and swapped and shifted, at a falling temperature, until little is left to gain: borders kept,
// directions, no false neighbours, the areas of a group together. The whole is always in one piece and without holes.
// Whole numbers and a fixed sequence of draws: the same layout on every machine.
#pragma once

#include "TileGraph.h"

#include <vector>

namespace ics {

/** A hexagon with a point at the top, in axial coordinates: a step in q is one to the east, in r one to the
 * north-east. */
struct TileCell
{
    int q = 0;
    int r = 0;
    friend bool operator==(TileCell, TileCell) = default;
    friend auto operator<=>(TileCell, TileCell) = default;
};

[[nodiscard]] constexpr int tileDistance(TileCell a, TileCell b) // steps
{
    const auto size = [](int i) { return i < 0 ? -i : i; };
    const int q = a.q - b.q;
    const int r = a.r - b.r;
    return (size(q) + size(r) + size(q + r)) / 2;
}

struct TileLayout
{
    static constexpr int mostAreas = 320; // beyond that no hexagon would hold a name

    std::vector<TileCell> cells; // by area
    std::vector<bool> placed; // by area; those with land

    [[nodiscard]] static TileLayout make(const TileGraph &graph);
};

/** How much of the geography a layout keeps. Shares of 1. */
struct TileQuality
{
    double kept = 0; // borders between areas that are borders of their tiles too
    double keptLength = 0; // the same by length
    double direction = 0; // mean deviation between neighbours, degrees
    double groupsWhole = 0; // groups whose tiles are in one piece, of those that are in one piece on land
    [[nodiscard]] static TileQuality of(const TileLayout &layout, const TileGraph &graph);
};

}
