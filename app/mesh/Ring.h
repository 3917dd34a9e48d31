// Plane geometry on whole decimetres, exact: areas, sides, and where a point lies with regard to a ring. A
// ring is a closed list of points, the last the same as the first. y runs north, so a positive area is
// counter-clockwise.
#pragma once

#include "Mesh.h"

#include <span>
#include <vector>

namespace ics {

using Ring = std::vector<GridPoint>;

/** Twice the area of the triangle a, b, c; positive when c lies to the left of a → b. */
[[nodiscard]] constexpr std::int64_t turn(GridPoint a, GridPoint b, GridPoint c)
{
    return (std::int64_t(b.x) - a.x) * (std::int64_t(c.y) - a.y)
        - (std::int64_t(b.y) - a.y) * (std::int64_t(c.x) - a.x);
}

/** Twice the signed area of a closed ring, in square decimetres. */
[[nodiscard]] std::int64_t doubleArea(std::span<const GridPoint> ring);

/** Twice the signed area between an open line and the origin of the grid; the sum over the lines of a ring is
 * its area. */
[[nodiscard]] std::int64_t doubleAreaFromOrigin(std::span<const GridPoint> line);

[[nodiscard]] double squareMetres(std::int64_t doubleArea);

enum class Side { Outside, Border, Inside };
[[nodiscard]] Side sideOf(GridPoint point, std::span<const GridPoint> ring);

/** Whether the inner ring lies within the outer one, given that they do not cross. */
[[nodiscard]] bool isWithin(std::span<const GridPoint> inner, std::span<const GridPoint> outer);

[[nodiscard]] GridRect boundsOf(std::span<const GridPoint> points);

}
