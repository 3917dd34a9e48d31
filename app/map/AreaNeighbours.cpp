#include "AreaNeighbours.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace ics {
namespace {

    constexpr double widest = std::numbers::pi / 3; // on either side of the direction
    constexpr double nowhere = std::numeric_limits<double>::infinity();

    /** Short and straight ahead is best; the edge of the cone counts as three times as far. */
    double effort(QPointF step, QPointF direction)
    {
        const double length = std::hypot(step.x(), step.y());
        if (!(length > 0)) // also where an area has no land
            return nowhere;
        const double cosine = QPointF::dotProduct(step, direction) / length / std::hypot(direction.x(), direction.y());
        const double turn = std::acos(std::clamp(cosine, -1.0, 1.0)) / widest;
        return turn > 1 ? nowhere : length * (1 + 2 * turn * turn);
    }

    std::vector<QPointF> centresOf(const Mesh &mesh, const MapLevel &level)
    {
        std::vector<QPointF> sums(static_cast<std::size_t>(level.count()));
        std::vector<double> weights(sums.size(), 0);
        for (std::size_t lsoa = 0; lsoa < level.areaOfLsoa.size(); ++lsoa) {
            if (level.areaOfLsoa[lsoa] < 0)
                continue;
            const auto area = static_cast<std::size_t>(level.areaOfLsoa[lsoa]);
            const GridRect &b = mesh.lsoaBounds[lsoa];
            const double weight = mesh.lsoaArea[lsoa];
            sums[area] += QPointF(double(b.left) + b.right, double(b.bottom) + b.top) / 20 * weight;
            weights[area] += weight;
        }
        for (std::size_t area = 0; area < sums.size(); ++area)
            sums[area] /= weights[area]; // not a number without land
        return sums;
    }

}

AreaNeighbours AreaNeighbours::make(const Mesh &mesh, const MapLevel &level)
{
    AreaNeighbours result { centresOf(mesh, level), {} };
    result.adjacent.resize(result.centres.size());
    const auto areaOf = [&](LsoaId lsoa) { return isValid(lsoa) ? level.areaOfLsoa[index(lsoa)] : -1; };
    for (const Arc &arc : mesh.arcs) {
        const int a = areaOf(arc.left);
        const int b = areaOf(arc.right);
        if (a < 0 || b < 0 || a == b)
            continue;
        result.adjacent[static_cast<std::size_t>(a)].push_back(b);
        result.adjacent[static_cast<std::size_t>(b)].push_back(a);
    }
    for (std::vector<int> &others : result.adjacent) {
        std::ranges::sort(others);
        others.erase(std::unique(others.begin(), others.end()), others.end());
    }
    return result;
}

int AreaNeighbours::towards(int area, QPointF direction) const
{
    const QPointF from = centres[static_cast<std::size_t>(area)];
    const auto best = [&](const std::vector<int> &candidates) {
        const auto effortTo = [&](int to) { return effort(centres[static_cast<std::size_t>(to)] - from, direction); };
        const auto found = std::ranges::min_element(candidates, {}, effortTo);
        return found == candidates.end() || effortTo(*found) == nowhere ? -1 : *found;
    };
    const int neighbour = best(adjacent[static_cast<std::size_t>(area)]);
    if (neighbour >= 0)
        return neighbour;
    std::vector<int> all(centres.size());
    std::iota(all.begin(), all.end(), 0);
    return best(all);
}

int AreaNeighbours::nearestTo(QPointF point) const
{
    int nearest = -1;
    double least = nowhere;
    for (std::size_t area = 0; area < centres.size(); ++area) {
        const QPointF step = centres[area] - point;
        const double distance = QPointF::dotProduct(step, step);
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(area);
        }
    }
    return nearest;
}

}
