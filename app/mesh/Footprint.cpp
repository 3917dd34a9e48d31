#include "Footprint.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ics {

namespace {

    constexpr double decimetres = 10;
    constexpr double squareDecimetres = 100; // in a square metre
    constexpr int strips = 48;
    constexpr double leastArea = 1; // square decimetre: less is rounding

    std::int32_t rounded(double value)
    {
        return static_cast<std::int32_t>(std::lround(std::clamp(value, double(-maxCoordinate), double(maxCoordinate))));
    }

    /** ∫ max(0, y − base) dx along a straight stretch: a trapezium, or the triangle of it above the base. */
    double areaAbove(double width, double y0, double y1, double base)
    {
        const double a = y0 - base;
        const double b = y1 - base;
        if (a <= 0 && b <= 0)
            return 0;
        if (a >= 0 && b >= 0)
            return width * (a + b) / 2;
        const double high = std::max(a, b);
        return width * high * high / (2 * std::abs(b - a));
    }

    /** The part of the rectangle that lies below the stretch from a to b, positive to the east. Summed round a closed
     * line, it gives the ground of the rectangle within that line. */
    double groundBelow(const GridRect &rect, GridPoint a, GridPoint b)
    {
        const double sign = a.x < b.x ? 1 : -1;
        if (a.x > b.x)
            std::swap(a, b);
        const double from = std::max(a.x, rect.left);
        const double to = std::min(b.x, rect.right);
        if (from >= to)
            return 0;
        const double slope = (double(b.y) - a.y) / (double(b.x) - a.x);
        const double y0 = a.y + slope * (from - a.x);
        const double y1 = a.y + slope * (to - a.x);
        return sign * (areaAbove(to - from, y0, y1, rect.bottom) - areaAbove(to - from, y0, y1, rect.top));
    }

    GridRect boundsOf(const Footprint &footprint)
    {
        GridRect bounds;
        for (const GridRect &part : footprint.parts)
            bounds.include(part);
        return bounds;
    }

}

double Footprint::squareMetres() const
{
    double sum = 0;
    for (const GridRect &part : parts)
        sum += (double(part.right) - part.left) * (double(part.top) - part.bottom) / squareDecimetres;
    return sum;
}

Footprint squareFootprint(GridPoint southWest, double metres)
{
    const double side = metres * decimetres;
    return { { { southWest.x, southWest.y, rounded(southWest.x + side), rounded(southWest.y + side) } } };
}

Footprint circleFootprint(GridPoint centre, double radiusMetres)
{
    const double radius = std::max(1.0, radiusMetres * decimetres);
    Footprint footprint;
    for (int i = 0; i < strips; ++i) {
        const double left = radius * (2.0 * i / strips - 1);
        const double right = radius * (2.0 * (i + 1) / strips - 1);
        const double nearest = left <= 0 && right >= 0 ? 0 : std::min(std::abs(left), std::abs(right));
        const double half = std::sqrt(radius * radius - nearest * nearest);
        const GridRect part { rounded(centre.x + left), rounded(centre.y - half), rounded(centre.x + right),
            rounded(centre.y + half) };
        if (part.left < part.right)
            footprint.parts.push_back(part);
    }
    return footprint;
}

std::vector<LsoaPart> lsoasWithin(const Mesh &mesh, const Footprint &footprint)
{
    const GridRect bounds = boundsOf(footprint);
    const auto reached = [&](LsoaId lsoa) { return isValid(lsoa) && bounds.intersects(mesh.lsoaBounds[index(lsoa)]); };
    std::map<LsoaId, double> ground;
    for (const Arc &arc : mesh.arcs) {
        const bool left = reached(arc.left);
        const bool right = reached(arc.right);
        if ((!left && !right) || arc.bounds.right <= bounds.left || arc.bounds.left >= bounds.right
            || arc.bounds.top <= bounds.bottom)
            continue;
        double below = 0;
        const auto points = mesh.points(arc);
        for (const GridRect &part : footprint.parts)
            for (std::size_t i = 1; i < points.size(); ++i)
                below += groundBelow(part, points[i - 1], points[i]);
        if (left) // which lies above an arc that runs east
            ground[arc.left] -= below;
        if (right)
            ground[arc.right] += below;
    }
    std::vector<LsoaPart> parts;
    for (const auto &[lsoa, area] : ground)
        if (area > leastArea)
            parts.push_back({ lsoa, area / squareDecimetres });
    return parts;
}

}
