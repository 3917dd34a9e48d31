#include "Ring.h"

namespace ics {

std::int64_t doubleAreaFromOrigin(std::span<const GridPoint> line)
{
    std::uint64_t sum = 0; // wraps, so that an impossible ring gives a wrong area and not undefined behaviour
    for (std::size_t i = 1; i < line.size(); ++i) {
        const std::int64_t cross = std::int64_t(line[i - 1].x) * line[i].y - std::int64_t(line[i].x) * line[i - 1].y;
        sum += static_cast<std::uint64_t>(cross);
    }
    return static_cast<std::int64_t>(sum);
}

std::int64_t doubleArea(std::span<const GridPoint> ring) { return doubleAreaFromOrigin(ring); }

double squareMetres(std::int64_t doubleArea) { return static_cast<double>(doubleArea) / 200; }

Side sideOf(GridPoint p, std::span<const GridPoint> ring)
{
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const GridPoint a = ring[i - 1];
        const GridPoint b = ring[i];
        const std::int64_t side = turn(a, b, p);
        if (side == 0 && p.x >= std::min(a.x, b.x) && p.x <= std::max(a.x, b.x) && p.y >= std::min(a.y, b.y)
            && p.y <= std::max(a.y, b.y))
            return Side::Border;
        if ((a.y <= p.y) != (b.y <= p.y) && (side > 0) == (b.y > a.y))
            inside = !inside;
    }
    return inside ? Side::Inside : Side::Outside;
}

bool isWithin(std::span<const GridPoint> inner, std::span<const GridPoint> outer)
{
    const GridRect in = boundsOf(inner);
    const GridRect out = boundsOf(outer);
    if (in.left < out.left || in.right > out.right || in.bottom < out.bottom || in.top > out.top)
        return false;
    for (const GridPoint p : inner) {
        const Side side = sideOf(p, outer);
        if (side != Side::Border)
            return side == Side::Inside;
    }
    return false;
}

GridRect boundsOf(std::span<const GridPoint> points)
{
    GridRect bounds;
    for (const GridPoint p : points)
        bounds.include(p);
    return bounds;
}

}
