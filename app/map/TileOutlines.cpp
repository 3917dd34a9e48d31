// How the outline of an area on land and its hexagon belong together, point by point.
#include "TileMap.h"

#include "mesh/Outline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ics {
namespace {

    constexpr double detail = 350; // metres: finer features of the land are not worth following
    constexpr std::size_t mostPoints = 20'000; // of all areas, so that a frame is drawn in time

    std::size_t pointsEach(std::size_t areas)
    {
        const std::size_t each = std::clamp<std::size_t>(mostPoints / std::max<std::size_t>(1, areas), 60, 600);
        return each / 6 * 6; // the corners of the hexagon are among them
    }

    /** Points at equal distances along a closed ring. */
    std::vector<QPointF> resampled(const std::vector<QPointF> &ring, std::size_t count)
    {
        std::vector<double> along { 0 };
        for (std::size_t i = 1; i < ring.size(); ++i)
            along.push_back(along.back() + std::hypot(ring[i].x() - ring[i - 1].x(), ring[i].y() - ring[i - 1].y()));
        std::vector<QPointF> result;
        std::size_t at = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const double wanted = along.back() * static_cast<double>(i) / static_cast<double>(count);
            while (at + 2 < along.size() && along[at + 1] < wanted)
                ++at;
            const double length = along[at + 1] - along[at];
            result.push_back(ring[at] + (ring[at + 1] - ring[at]) * (length > 0 ? (wanted - along[at]) / length : 0));
        }
        return result;
    }

    std::vector<QPointF> largestPart(const std::vector<Polygon> &polygons)
    {
        const auto largest = std::ranges::max_element(polygons, {}, polygonArea);
        std::vector<QPointF> ring;
        if (largest != polygons.end()) {
            for (const GridPoint p : largest->shell)
                ring.emplace_back(p.x / 10.0, p.y / 10.0);
        }
        return ring;
    }

    std::vector<QPointF> hexagon(QPointF middle, double width)
    {
        constexpr double side = 0.57735026919; // of the width
        constexpr std::array corners { QPointF(0, side), QPointF(-0.5, side / 2), QPointF(-0.5, -side / 2),
            QPointF(0, -side), QPointF(0.5, -side / 2), QPointF(0.5, side / 2), QPointF(0, side) };
        std::vector<QPointF> ring;
        for (const QPointF corner : corners)
            ring.push_back(middle + corner * width);
        return ring;
    }

    QPointF meanOf(const std::vector<QPointF> &points)
    {
        QPointF sum;
        for (const QPointF p : points)
            sum += p;
        return sum / static_cast<double>(points.size());
    }

    double spreadOf(const std::vector<QPointF> &points, QPointF middle)
    {
        double sum = 0;
        for (const QPointF p : points)
            sum += std::hypot(p.x() - middle.x(), p.y() - middle.y());
        return std::max(1.0, sum / static_cast<double>(points.size()));
    }

    /** Begins the ring where it turns least on its way to the other one. */
    void align(std::vector<QPointF> &ring, const std::vector<QPointF> &other)
    {
        const QPointF from = meanOf(ring);
        const QPointF to = meanOf(other);
        const double scale = spreadOf(other, to) / spreadOf(ring, from);
        std::size_t best = 0;
        double least = std::numeric_limits<double>::max();
        for (std::size_t shift = 0; shift < ring.size(); ++shift) {
            double sum = 0;
            for (std::size_t i = 0; i < ring.size(); i += 6) {
                const QPointF way = (ring[(i + shift) % ring.size()] - from) * scale - (other[i] - to);
                sum += QPointF::dotProduct(way, way);
            }
            if (sum < least) {
                least = sum;
                best = shift;
            }
        }
        std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(best), ring.end());
    }

}

std::vector<TileOutline> tileOutlines(const Mesh &mesh, const MapLevel &level, const TileMap &tiles)
{
    std::vector<AreaId> table;
    for (const int area : level.areaOfLsoa)
        table.push_back(area < 0 ? none<AreaId> : static_cast<AreaId>(area));
    const auto polygons = outlines(RingTracer(mesh), table, lodThreshold(detail));
    std::vector<TileOutline> result(tiles.middles.size());
    const std::size_t points = pointsEach(result.size());
    for (std::size_t i = 0; i < std::min(polygons.size(), result.size()); ++i) {
        const std::vector<QPointF> land = largestPart(polygons[i]);
        if (land.size() < 3)
            continue;
        result[i].tile = resampled(hexagon(tiles.middles[i], tiles.width), points);
        result[i].land = resampled(land, points);
        align(result[i].land, result[i].tile);
    }
    return result;
}

}
