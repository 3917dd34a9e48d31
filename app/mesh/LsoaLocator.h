// Which LSOA a point lies in, decided on the arcs at full detail. Every point of the plane has exactly one
// answer: one on a border belongs to one of its sides, always the same. A grid of kilometre squares names the
// LSOAs whose bounds reach into each; of those, arcs wholly to one side of the point are settled by their
// ends. About a microsecond.
#pragma once

#include "Mesh.h"

#include <vector>

namespace ics {

class LsoaLocator final
{
public:
    explicit LsoaLocator(const Mesh &mesh); // which must outlive it

    /** none at sea and in other countries. */
    [[nodiscard]] LsoaId at(GridPoint point) const;

    struct Nearest
    {
        LsoaId lsoa = none<LsoaId>; // none: no land within the distance
        double metres = 0;
    };
    /** The LSOA at the point, or else that whose coast or national border is nearest, for points just off it.
     */
    [[nodiscard]] Nearest nearest(GridPoint point, double withinMetres) const;

    /** A point inside the LSOA: the middle of the longest stretch within it of the line half way up its
     * bounds. */
    [[nodiscard]] GridPoint inside(LsoaId lsoa) const;

private:
    [[nodiscard]] bool contains(LsoaId lsoa, GridPoint point) const;
    /** Where the borders of the LSOA cross the horizontal line just above y, ascending. */
    [[nodiscard]] std::vector<double> crossings(LsoaId lsoa, std::int32_t y) const;
    [[nodiscard]] std::span<const std::uint32_t> arcsOf(LsoaId lsoa) const;
    [[nodiscard]] std::span<const LsoaId> candidates(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] std::int32_t columnOf(std::int32_t x) const;
    [[nodiscard]] std::int32_t rowOf(std::int32_t y) const;
    void indexArcs();
    void indexCells();
    template <typename Visit> void forEachCell(const GridRect &bounds, Visit visit) const;

    const Mesh &m_mesh;
    GridRect m_bounds;
    std::int32_t m_columns = 0;
    std::int32_t m_rows = 0;
    std::vector<std::uint32_t> m_firstArc; // by LSOA, and one more
    std::vector<std::uint32_t> m_arcs;
    std::vector<std::uint32_t> m_firstCandidate; // by row × columns + column, and one more
    std::vector<LsoaId> m_candidates;
};

}
