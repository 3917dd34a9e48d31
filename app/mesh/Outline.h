// Dissolves LSOAs: the outlines of any grouping of them, without gaps or overlaps between neighbours, at full
// detail or as far simplified as a zoom asks. Points are decimetres on the British National Grid; rings are
// closed, shells run counter-clockwise and holes clockwise.
#pragma once

#include "Ring.h"
#include "RingTracer.h"

#include <vector>

namespace ics {

struct TracedPolygon
{
    std::vector<ArcRef> shell;
    std::vector<std::vector<ArcRef>> holes;
};

struct Polygon
{
    Ring shell;
    std::vector<Ring> holes;
};

/** Square metres, holes taken off. */
[[nodiscard]] double polygonArea(const Polygon &polygon);

/** Sorts rings into polygons, each hole with the smallest shell around it. [index of the area] */
[[nodiscard]] std::vector<std::vector<TracedPolygon>> polygonsByArea(
    const RingTracer &tracer, const std::vector<TracedRing> &rings, std::size_t areaCount);

/** The outlines of all areas of a table by LsoaId. [index of the area, up to the highest in the table] */
[[nodiscard]] std::vector<std::vector<Polygon>> outlines(
    const RingTracer &tracer, std::span<const AreaId> areaOfLsoa, std::uint8_t lodThreshold = 0);

/** The outline of one area. */
[[nodiscard]] std::vector<Polygon> outline(
    const RingTracer &tracer, std::span<const AreaId> areaOfLsoa, AreaId area, std::uint8_t lodThreshold = 0);

/** No table tells the two sides of the arc apart. */
inline constexpr std::uint8_t noRank = 255;

/** For each arc the first of the tables, each by LsoaId, in which its two sides are different areas, else
   noRank. With the tables ordered from the country down, that is the highest level that the arc divides. The
   sea is an area of its own. */
[[nodiscard]] std::vector<std::uint8_t> arcRanks(const Mesh &mesh, std::span<const std::span<const AreaId>> tables);

}
