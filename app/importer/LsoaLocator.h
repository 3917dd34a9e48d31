// The LSOA around a point, on the borders at full detail. For the few points of an import: it looks at the arcs of every
// LSOA whose bounds hold the point.
#pragma once

#include "mesh/Mesh.h"

namespace ics {

class LsoaLocator final
{
public:
    explicit LsoaLocator(const Mesh &mesh); // which must outlive it

    /** None at sea and outside England. A point on a border belongs to one of its sides. */
    [[nodiscard]] LsoaId at(GridPoint point) const;
    /** A point inside the LSOA: the middle of the longest stretch within it of the line half way up its bounds. */
    [[nodiscard]] GridPoint inside(LsoaId lsoa) const;

private:
    /** Where the borders of the LSOA cross the horizontal line just above y, ascending. */
    [[nodiscard]] std::vector<double> crossings(LsoaId lsoa, std::int32_t y) const;

    const Mesh &m_mesh;
    std::vector<std::vector<std::uint32_t>> m_arcs; // by LSOA
};

}
