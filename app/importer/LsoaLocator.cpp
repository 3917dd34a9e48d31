#include "LsoaLocator.h"

#include <algorithm>
#include <cmath>

namespace ics {

LsoaLocator::LsoaLocator(const Mesh &mesh)
    : m_mesh(mesh)
    , m_arcs(static_cast<std::size_t>(mesh.lsoaCount()))
{
    for (std::uint32_t i = 0; i < mesh.arcs.size(); ++i) {
        const Arc &arc = mesh.arcs[i];
        if (arc.left == arc.right)
            continue;
        for (const LsoaId side : { arc.left, arc.right })
            if (isValid(side))
                m_arcs[index(side)].push_back(i);
    }
}

std::vector<double> LsoaLocator::crossings(LsoaId lsoa, std::int32_t y) const
{
    std::vector<double> found;
    for (const std::uint32_t i : m_arcs[index(lsoa)]) {
        const auto points = m_mesh.points(m_mesh.arcs[i]);
        for (std::size_t p = 1; p < points.size(); ++p) {
            const GridPoint a = points[p - 1], b = points[p];
            if ((a.y > y) != (b.y > y))
                found.push_back(a.x + (double(y) - a.y) * (double(b.x) - a.x) / (double(b.y) - a.y));
        }
    }
    std::ranges::sort(found);
    return found;
}

LsoaId LsoaLocator::at(GridPoint point) const
{
    for (std::size_t i = 0; i < m_arcs.size(); ++i) {
        const GridRect &box = m_mesh.lsoaBounds[i];
        if (point.x < box.left || point.x > box.right || point.y < box.bottom || point.y > box.top)
            continue;
        const auto lsoa = static_cast<LsoaId>(i);
        const auto xs = crossings(lsoa, point.y);
        if (std::ranges::count_if(xs, [&](double x) { return x > point.x; }) % 2 == 1)
            return lsoa;
    }
    return none<LsoaId>;
}

GridPoint LsoaLocator::inside(LsoaId lsoa) const
{
    const GridRect &box = m_mesh.lsoaBounds[index(lsoa)];
    const std::int32_t y = box.bottom + (box.top - box.bottom) / 2;
    const auto xs = crossings(lsoa, y);
    double widest = -1, middle = box.left;
    for (std::size_t i = 0; i + 1 < xs.size(); i += 2) {
        if (xs[i + 1] - xs[i] > widest) {
            widest = xs[i + 1] - xs[i];
            middle = (xs[i] + xs[i + 1]) / 2;
        }
    }
    return { static_cast<std::int32_t>(std::lround(middle)), y };
}

}
