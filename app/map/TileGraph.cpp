#include "TileGraph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace ics {
namespace {

    std::int64_t squared(GridPoint a, GridPoint b)
    {
        const std::int64_t dx = std::int64_t(a.x) - b.x;
        const std::int64_t dy = std::int64_t(a.y) - b.y;
        return dx * dx + dy * dy;
    }

    /** Exact for what a double holds exactly: the root is correctly rounded everywhere. */
    std::int64_t wholeRoot(std::int64_t n) { return static_cast<std::int64_t>(std::sqrt(static_cast<double>(n))); }

    void addLand(TileGraph &graph, const Mesh &mesh, const MapLevel &level)
    {
        struct Sum
        {
            std::int64_t area = 0, x = 0, y = 0; // square kilometres × 1,000, and decimetres of them
        };
        std::vector<Sum> sums(static_cast<std::size_t>(level.count()));
        for (std::size_t i = 0; i < level.areaOfLsoa.size(); ++i) {
            if (level.areaOfLsoa[i] < 0)
                continue;
            const GridRect &b = mesh.lsoaBounds[i];
            const std::int64_t area = 1 + std::llround(mesh.lsoaArea[i] / 1000);
            Sum &sum = sums[static_cast<std::size_t>(level.areaOfLsoa[i])];
            sum.area += area;
            sum.x += area * ((std::int64_t(b.left) + b.right) / 2);
            sum.y += area * ((std::int64_t(b.bottom) + b.top) / 2);
        }
        for (const Sum &sum : sums) {
            graph.land += sum.area * 1000;
            graph.hasLand.push_back(sum.area > 0);
            const std::int64_t area = std::max<std::int64_t>(1, sum.area);
            graph.centroids.push_back(
                { static_cast<std::int32_t>(sum.x / area), static_cast<std::int32_t>(sum.y / area) });
        }
    }

    std::int64_t lengthOf(std::span<const GridPoint> points)
    {
        std::int64_t length = 0;
        for (std::size_t i = 1; i < points.size(); ++i)
            length += wholeRoot(squared(points[i - 1], points[i]));
        return length;
    }

    void addBorders(TileGraph &graph, const Mesh &mesh, const MapLevel &level)
    {
        std::map<std::pair<int, int>, std::int64_t> lengths;
        for (const Arc &arc : mesh.arcs) {
            if (!isValid(arc.left) || !isValid(arc.right))
                continue;
            const int a = level.areaOfLsoa[index(arc.left)];
            const int b = level.areaOfLsoa[index(arc.right)];
            if (a >= 0 && b >= 0 && a != b)
                lengths[std::minmax(a, b)] += lengthOf(mesh.points(arc));
        }
        for (const auto &[pair, length] : lengths)
            graph.borders.push_back({ pair.first, pair.second, length });
    }

    std::vector<int> pieces(const TileGraph &graph)
    {
        std::vector<int> piece(graph.centroids.size());
        std::iota(piece.begin(), piece.end(), 0);
        for (bool changed = true; changed;) {
            changed = false;
            for (const TileGraph::Border &border : graph.borders) {
                int &a = piece[static_cast<std::size_t>(border.a)];
                int &b = piece[static_cast<std::size_t>(border.b)];
                changed = changed || a != b;
                a = b = std::min(a, b);
            }
        }
        return piece;
    }

    /** The nearest two areas of a piece and the rest, until there is but one piece. */
    void addBridges(TileGraph &graph)
    {
        for (;;) {
            const std::vector<int> piece = pieces(graph);
            TileGraph::Border nearest;
            std::int64_t least = INT64_MAX;
            for (int a = 0; a < graph.count(); ++a) {
                for (int b = a + 1; b < graph.count(); ++b) {
                    const auto i = static_cast<std::size_t>(a);
                    const auto j = static_cast<std::size_t>(b);
                    if (piece[i] == piece[j] || !graph.hasLand[i] || !graph.hasLand[j])
                        continue;
                    if (const std::int64_t distance = squared(graph.centroids[i], graph.centroids[j]);
                        distance < least) {
                        least = distance;
                        nearest = { a, b, 0 };
                    }
                }
            }
            if (nearest.a < 0)
                break;
            graph.borders.push_back(nearest);
        }
        std::ranges::sort(graph.borders, {}, [](const TileGraph::Border &b) { return std::pair(b.a, b.b); });
    }

}

std::vector<int> holders(const MapLevel &level, const MapLevel &other)
{
    std::vector<std::map<int, int>> shares(static_cast<std::size_t>(level.count()));
    for (std::size_t i = 0; i < level.areaOfLsoa.size(); ++i) {
        if (level.areaOfLsoa[i] >= 0 && other.areaOfLsoa[i] >= 0)
            ++shares[static_cast<std::size_t>(level.areaOfLsoa[i])][other.areaOfLsoa[i]];
    }
    std::vector<int> result;
    for (const auto &share : shares) {
        const auto most = std::ranges::max_element(share, {}, [](const auto &entry) { return entry.second; });
        result.push_back(most == share.end() ? -1 : most->first);
    }
    return result;
}

TileGraph TileGraph::make(const Mesh &mesh, const MapLevel &level, const MapLevel *grouping)
{
    TileGraph graph;
    addLand(graph, mesh, level);
    addBorders(graph, mesh, level);
    addBridges(graph);
    graph.groupOf = grouping ? holders(level, *grouping) : std::vector<int>(graph.centroids.size(), -1);
    return graph;
}

}
