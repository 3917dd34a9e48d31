#include "TileAnchors.h"

#include <algorithm>
#include <cmath>

namespace ics {
namespace {

    constexpr int rounds = 600;
    constexpr std::int64_t fine = 64; // of a unit, while positions move

    struct Neighbour
    {
        std::size_t area;
        TilePoint wanted; // from there to here
    };

    std::vector<TilePoint> geographic(const TileGraph &graph)
    {
        std::int64_t count = std::max<std::int64_t>(1, std::ranges::count(graph.hasLand, true));
        // Hexagons of the mean size of an area: the distance of two middles is √(2/√3 · area).
        const double area = static_cast<double>(std::max<std::int64_t>(1, graph.land / count * 100));
        const auto step = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::sqrt(area / 13 * 15)));
        std::vector<TilePoint> points;
        for (const GridPoint p : graph.centroids)
            points.push_back(TilePoint { p.x, p.y } * (tileStep * fine) / step);
        return points;
    }

    std::vector<std::vector<Neighbour>> neighbours(const TileGraph &graph)
    {
        std::vector<std::vector<Neighbour>> result(graph.centroids.size());
        for (const TileGraph::Border &border : graph.borders) {
            const auto a = static_cast<std::size_t>(border.a);
            const auto b = static_cast<std::size_t>(border.b);
            const GridPoint from = graph.centroids[a];
            const GridPoint to = graph.centroids[b];
            const TilePoint way
                = scaledTo({ std::int64_t(to.x) - from.x, std::int64_t(to.y) - from.y }, tileStep * fine);
            result[b].push_back({ a, way });
            result[a].push_back({ b, way * -1 });
        }
        return result;
    }

    /** To the mean of where its neighbours would have it, and off those that it overlaps. */
    TilePoint moved(const std::vector<TilePoint> &points, const std::vector<Neighbour> &around, std::size_t area)
    {
        constexpr std::int64_t reach = tileStep * fine;
        TilePoint at = points[area];
        if (!around.empty()) {
            TilePoint sum;
            for (const Neighbour &n : around)
                sum = sum + points[n.area] + n.wanted;
            at = at + (sum / static_cast<std::int64_t>(around.size()) - at) / 2;
        }
        TilePoint push;
        for (std::size_t other = 0; other < points.size(); ++other) {
            const TilePoint away = at - points[other];
            if (other == area || std::abs(away.x) >= reach || std::abs(away.y) >= reach)
                continue;
            if (const std::int64_t distance = away.length(); distance < reach)
                push = push + scaledTo(away, (reach - distance) / 2);
        }
        return at + push;
    }

}

std::int64_t TilePoint::length() const { return static_cast<std::int64_t>(std::sqrt(static_cast<double>(squared()))); }

TilePoint scaledTo(TilePoint p, std::int64_t wanted)
{
    const std::int64_t length = p.length();
    return length == 0 ? TilePoint { wanted, 0 } : p * wanted / length;
}

std::vector<TilePoint> tileAnchors(const TileGraph &graph)
{
    std::vector<TilePoint> points = geographic(graph);
    const auto around = neighbours(graph);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t area = 0; area < points.size(); ++area)
            points[area] = moved(points, around[area], area);
    }
    for (TilePoint &p : points)
        p = p / fine;
    return points;
}

}
