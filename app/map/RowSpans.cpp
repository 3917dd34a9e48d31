#include "RowSpans.h"

#include <algorithm>

namespace ics {

RowSpans::RowSpans(const MeshDetail &land, const PixelGrid &grid, int width, int begin, int end)
    : m_width(width)
    , m_begin(begin)
    , m_end(end)
{
    for (const Arc &arc : land.arcs) {
        if (isValid(arc.left) == isValid(arc.right) || grid.y(arc.bounds.bottom) < begin
            || grid.y(arc.bounds.top) > end)
            continue;
        const auto points = land.points(arc);
        for (std::size_t i = 1; i < points.size(); ++i)
            add(points[i - 1], points[i], grid, isValid(arc.left));
    }
    std::ranges::sort(m_crossings);
}

void RowSpans::add(GridPoint a, GridPoint b, const PixelGrid &grid, bool leftIsLand)
{
    const int from = std::clamp(PixelGrid::firstCentre(grid.y(a.y)), m_begin, m_end);
    const int to = std::clamp(PixelGrid::firstCentre(grid.y(b.y)), m_begin, m_end);
    if (from == to)
        return;
    const bool comesIn = (to < from) != leftIsLand; // eastwards over a line to the north, its right is entered
    const double slope = static_cast<double>(b.x - a.x) / (a.y - b.y);
    const int first = std::min(from, to);
    double x = grid.x(a.x) + (first - grid.y(a.y)) * slope;
    for (int y = first; y < std::max(from, to); ++y, x += slope) {
        const int column = x < 0 ? 0 : x < m_width ? PixelGrid::firstCentre(x) : m_width;
        m_crossings.push_back(static_cast<std::uint64_t>(y) << 32 | static_cast<std::uint64_t>(2 * column + comesIn));
    }
}

}
