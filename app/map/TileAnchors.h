// Where the areas of a tile map would lie if each had the same room: positions on a plane on which neighbouring
// hexagons are 1,024 apart.
#pragma once

#include "TileGraph.h"

#include <cstdint>
#include <vector>

namespace ics {

struct TilePoint
{
    std::int64_t x = 0;
    std::int64_t y = 0;
    friend TilePoint operator+(TilePoint a, TilePoint b) { return { a.x + b.x, a.y + b.y }; }
    friend TilePoint operator-(TilePoint a, TilePoint b) { return { a.x - b.x, a.y - b.y }; }
    friend TilePoint operator*(TilePoint a, std::int64_t f) { return { a.x * f, a.y * f }; }
    friend TilePoint operator/(TilePoint a, std::int64_t d) { return { a.x / d, a.y / d }; }
    [[nodiscard]] std::int64_t squared() const { return x * x + y * y; }
    [[nodiscard]] std::int64_t length() const;
};

inline constexpr std::int64_t tileStep = 1024;
inline constexpr std::int64_t tileRow = 887; // from one row to the next

/** The point at the given length in its direction; east if it has none. */
[[nodiscard]] TilePoint scaledTo(TilePoint p, std::int64_t length);

/** The middle of a tile on that plane. */
[[nodiscard]] constexpr TilePoint tilePoint(int q, int r) { return { q * tileStep + r * tileStep / 2, r * tileRow }; }

/** By area. */
[[nodiscard]] std::vector<TilePoint> tileAnchors(const TileGraph &graph);

}
