// The one geometry of the atlas: the borders (arcs) of the LSOAs of 2021, each stored once with the LSOA on either
// side. Every other area is a set of LSOAs, and its outline is the arcs whose two sides fall in different areas.
// Coordinates are decimetres on the British National Grid (EPSG:27700), x east, y north.
#pragma once

#include "domain/Ids.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace ics {

struct GridPoint // decimetres, BNG
{
    std::int32_t x = 0;
    std::int32_t y = 0;
    friend constexpr bool operator==(GridPoint, GridPoint) = default;
    friend constexpr auto operator<=>(GridPoint, GridPoint) = default;
};

struct GridRect // decimetres, BNG; empty while left > right
{
    std::int32_t left = INT32_MAX, bottom = INT32_MAX, right = INT32_MIN, top = INT32_MIN;
    [[nodiscard]] constexpr bool isEmpty() const { return left > right; }
    constexpr void include(GridPoint p)
    {
        left = p.x < left ? p.x : left;
        right = p.x > right ? p.x : right;
        bottom = p.y < bottom ? p.y : bottom;
        top = p.y > top ? p.y : top;
    }
    constexpr void include(const GridRect &r)
    {
        if (!r.isEmpty()) {
            include(GridPoint { r.left, r.bottom });
            include(GridPoint { r.right, r.top });
        }
    }
    [[nodiscard]] constexpr bool intersects(const GridRect &r) const
    {
        return left <= r.right && r.left <= right && bottom <= r.top && r.bottom <= top;
    }
    friend bool operator==(const GridRect &, const GridRect &) = default;
};

/** A border between two LSOAs, or between one and the sea or another country (the other side is none<LsoaId>). */
struct Arc
{
    std::uint32_t first = 0; // index of its first vertex; its vertices are consecutive, ends included
    std::uint32_t count = 0; // at least 2; a closed arc repeats its first vertex at the end
    LsoaId left = none<LsoaId>; // looking along the arc, with y to the north
    LsoaId right = none<LsoaId>;
    GridRect bounds {};
};

struct Mesh
{
    std::vector<GridPoint> vertices;
    /** For each vertex how much it matters: log-scaled Visvalingam effective area, see lodByte(). 255 at the ends of an
       arc and where removal would make an area vanish. A vertex is kept at a zoom if its byte ≥ the threshold of that
       zoom. */
    std::vector<std::uint8_t> lod;
    std::vector<Arc> arcs;
    std::vector<QString> lsoaCodes; // by LsoaId, ascending
    std::vector<GridRect> lsoaBounds; // by LsoaId
    std::vector<double> lsoaArea; // by LsoaId, square metres

    [[nodiscard]] int lsoaCount() const { return static_cast<int>(lsoaCodes.size()); }
    [[nodiscard]] std::span<const GridPoint> points(const Arc &arc) const
    {
        return std::span(vertices).subspan(arc.first, arc.count);
    }
};

/** The largest coordinate, either sign, that a reader of geometry accepts: 1,600 km from the origin of the grid. */
inline constexpr std::int32_t maxCoordinate = 16'000'000;

/** Fills the bounds of arcs and LSOAs and the areas of LSOAs from vertices, sides and codes. */
void measure(Mesh &mesh, unsigned threads = 1);

/** The byte for an effective area in square metres, and the threshold for a pixel of the given size in metres. */
[[nodiscard]] std::uint8_t lodByte(double squareMetres);
[[nodiscard]] std::uint8_t lodThreshold(double metresPerPixel);

}
