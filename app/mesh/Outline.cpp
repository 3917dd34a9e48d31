#include "Outline.h"

#include <algorithm>

namespace ics {

namespace {

    struct Shell
    {
        std::size_t polygon;
        Ring points;
        std::int64_t area;
    };

    /** The smallest shell around a hole. */
    const Shell *shellAround(const Ring &hole, const std::vector<Shell> &shells)
    {
        const Shell *best = nullptr;
        for (const Shell &shell : shells) {
            if ((!best || shell.area < best->area) && isWithin(hole, shell.points))
                best = &shell;
        }
        return best;
    }

    std::vector<TracedPolygon> polygonsOf(const RingTracer &tracer, std::span<const TracedRing *const> rings)
    {
        std::vector<TracedPolygon> polygons;
        std::vector<Shell> shells;
        std::vector<std::pair<Ring, const TracedRing *>> holes;
        for (const TracedRing *ring : rings) {
            Ring points = tracer.points(ring->arcs);
            const std::int64_t area = doubleArea(points);
            if (area <= 0) {
                holes.emplace_back(std::move(points), ring);
                continue;
            }
            shells.push_back({ polygons.size(), std::move(points), area });
            polygons.push_back({ ring->arcs, {} });
        }
        for (const auto &[points, ring] : holes) {
            if (const Shell *shell = shellAround(points, shells))
                polygons[shell->polygon].holes.push_back(ring->arcs);
        }
        return polygons;
    }

    std::vector<Polygon> drawn(
        const RingTracer &tracer, const std::vector<TracedPolygon> &traced, std::uint8_t lodThreshold)
    {
        std::vector<Polygon> polygons;
        for (const TracedPolygon &from : traced) {
            Polygon polygon { tracer.points(from.shell, lodThreshold), {} };
            for (const auto &hole : from.holes)
                polygon.holes.push_back(tracer.points(hole, lodThreshold));
            polygons.push_back(std::move(polygon));
        }
        return polygons;
    }

    AreaId areaOf(LsoaId lsoa, std::span<const AreaId> table)
    {
        return isValid(lsoa) && index(lsoa) < table.size() ? table[index(lsoa)] : none<AreaId>;
    }

}

double polygonArea(const Polygon &polygon)
{
    std::int64_t area = doubleArea(polygon.shell);
    for (const Ring &hole : polygon.holes)
        area += doubleArea(hole);
    return squareMetres(area);
}

std::vector<std::vector<TracedPolygon>> polygonsByArea(
    const RingTracer &tracer, const std::vector<TracedRing> &rings, std::size_t areaCount)
{
    std::vector<std::vector<const TracedRing *>> byArea(areaCount);
    for (const TracedRing &ring : rings)
        byArea[index(ring.area)].push_back(&ring);
    std::vector<std::vector<TracedPolygon>> polygons;
    polygons.reserve(areaCount);
    for (const auto &ofArea : byArea)
        polygons.push_back(polygonsOf(tracer, ofArea));
    return polygons;
}

std::vector<std::vector<Polygon>> outlines(
    const RingTracer &tracer, std::span<const AreaId> areaOfLsoa, std::uint8_t lodThreshold)
{
    const auto highest = std::ranges::max_element(areaOfLsoa);
    const std::size_t count = highest == areaOfLsoa.end() || !isValid(*highest) ? 0 : index(*highest) + 1;
    std::vector<std::vector<Polygon>> result;
    for (const auto &traced : polygonsByArea(tracer, tracer.trace(areaOfLsoa), count))
        result.push_back(drawn(tracer, traced, lodThreshold));
    return result;
}

std::vector<Polygon> outline(
    const RingTracer &tracer, std::span<const AreaId> areaOfLsoa, AreaId area, std::uint8_t lodThreshold)
{
    const auto rings = tracer.trace(areaOfLsoa, area);
    std::vector<const TracedRing *> ofArea;
    for (const TracedRing &ring : rings)
        ofArea.push_back(&ring);
    return drawn(tracer, polygonsOf(tracer, ofArea), lodThreshold);
}

std::vector<std::uint8_t> arcRanks(const Mesh &mesh, std::span<const std::span<const AreaId>> tables)
{
    std::vector<std::uint8_t> ranks(mesh.arcs.size(), noRank);
    for (std::size_t i = 0; i < mesh.arcs.size(); ++i) {
        const Arc &arc = mesh.arcs[i];
        const auto differs
            = [&](std::span<const AreaId> table) { return areaOf(arc.left, table) != areaOf(arc.right, table); };
        const auto first = std::ranges::find_if(tables, differs);
        if (first != tables.end())
            ranks[i] = static_cast<std::uint8_t>(first - tables.begin());
    }
    return ranks;
}

}
