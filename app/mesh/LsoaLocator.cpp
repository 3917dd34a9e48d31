#include "LsoaLocator.h"

#include "Ring.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ics {

namespace {

    constexpr std::int32_t cellSize = 10'000;

    bool contains(const GridRect &r, GridPoint p)
    {
        return p.x >= r.left && p.x <= r.right && p.y >= r.bottom && p.y <= r.top;
    }

    /** Whether a ray from the point to the west meets a line an odd number of times. A line through the point
       counts as west of it, and a vertex on the ray as below it. */
    bool crossesOddly(GridPoint p, const Mesh &mesh, const Arc &arc)
    {
        const GridRect &b = arc.bounds;
        if (p.y < b.bottom || p.y >= b.top || p.x < b.left)
            return false;
        const auto points = mesh.points(arc);
        if (p.x > b.right)
            return (points.front().y <= p.y) != (points.back().y <= p.y);
        bool odd = false;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const bool below = points[i - 1].y <= p.y;
            if (below == (points[i].y <= p.y))
                continue;
            const std::int64_t side = turn(points[i - 1], points[i], p);
            odd ^= below ? side <= 0 : side >= 0;
        }
        return odd;
    }

    double distance(GridPoint p, GridPoint a, GridPoint b) // decimetres
    {
        const double dx = double(b.x) - a.x;
        const double dy = double(b.y) - a.y;
        const double along = ((double(p.x) - a.x) * dx + (double(p.y) - a.y) * dy) / (dx * dx + dy * dy);
        const double t = std::clamp(along, 0.0, 1.0);
        return std::hypot(a.x + t * dx - p.x, a.y + t * dy - p.y);
    }

    double distance(GridPoint p, const GridRect &r)
    {
        const double dx = std::max({ double(r.left) - p.x, 0.0, double(p.x) - r.right });
        const double dy = std::max({ double(r.bottom) - p.y, 0.0, double(p.y) - r.top });
        return std::hypot(dx, dy);
    }

}

LsoaLocator::LsoaLocator(const Mesh &mesh)
    : m_mesh(mesh)
{
    indexArcs();
    indexCells();
}

void LsoaLocator::indexArcs()
{
    m_firstArc.assign(m_mesh.lsoaCodes.size() + 1, 0);
    const auto forEachSide = [this](auto visit) {
        for (std::uint32_t i = 0; i < m_mesh.arcs.size(); ++i) {
            for (const LsoaId lsoa : { m_mesh.arcs[i].left, m_mesh.arcs[i].right }) {
                if (isValid(lsoa))
                    visit(lsoa, i);
            }
        }
    };
    forEachSide([this](LsoaId lsoa, std::uint32_t) { ++m_firstArc[index(lsoa) + 1]; });
    std::partial_sum(m_firstArc.begin(), m_firstArc.end(), m_firstArc.begin());
    m_arcs.resize(m_firstArc.back());
    std::vector<std::uint32_t> next = m_firstArc;
    forEachSide([&](LsoaId lsoa, std::uint32_t arc) { m_arcs[next[index(lsoa)]++] = arc; });
}

template <typename Visit> void LsoaLocator::forEachCell(const GridRect &bounds, Visit visit) const
{
    for (std::int32_t row = rowOf(bounds.bottom); row <= rowOf(bounds.top); ++row) {
        for (std::int32_t column = columnOf(bounds.left); column <= columnOf(bounds.right); ++column)
            visit(
                static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column));
    }
}

void LsoaLocator::indexCells()
{
    for (const GridRect &bounds : m_mesh.lsoaBounds)
        m_bounds.include(bounds);
    if (m_bounds.isEmpty())
        return;
    m_columns = (m_bounds.right - m_bounds.left) / cellSize + 1;
    m_rows = (m_bounds.top - m_bounds.bottom) / cellSize + 1;
    m_firstCandidate.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (const GridRect &bounds : m_mesh.lsoaBounds) {
        if (!bounds.isEmpty())
            forEachCell(bounds, [this](std::size_t cell) { ++m_firstCandidate[cell + 1]; });
    }
    std::partial_sum(m_firstCandidate.begin(), m_firstCandidate.end(), m_firstCandidate.begin());
    m_candidates.resize(m_firstCandidate.back());
    std::vector<std::uint32_t> next = m_firstCandidate;
    for (std::size_t i = 0; i < m_mesh.lsoaBounds.size(); ++i) {
        if (!m_mesh.lsoaBounds[i].isEmpty())
            forEachCell(
                m_mesh.lsoaBounds[i], [&](std::size_t cell) { m_candidates[next[cell]++] = static_cast<LsoaId>(i); });
    }
}

std::int32_t LsoaLocator::columnOf(std::int32_t x) const
{
    return (std::clamp(x, m_bounds.left, m_bounds.right) - m_bounds.left) / cellSize;
}

std::int32_t LsoaLocator::rowOf(std::int32_t y) const
{
    return (std::clamp(y, m_bounds.bottom, m_bounds.top) - m_bounds.bottom) / cellSize;
}

std::span<const std::uint32_t> LsoaLocator::arcsOf(LsoaId lsoa) const
{
    const std::uint32_t first = m_firstArc[index(lsoa)];
    return std::span(m_arcs).subspan(first, m_firstArc[index(lsoa) + 1] - first);
}

std::span<const LsoaId> LsoaLocator::candidates(std::int32_t column, std::int32_t row) const
{
    const std::size_t cell
        = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    const std::uint32_t first = m_firstCandidate[cell];
    return std::span(m_candidates).subspan(first, m_firstCandidate[cell + 1] - first);
}

bool LsoaLocator::contains(LsoaId lsoa, GridPoint point) const
{
    bool inside = false;
    for (const std::uint32_t arc : arcsOf(lsoa))
        inside ^= crossesOddly(point, m_mesh, m_mesh.arcs[arc]);
    return inside;
}

LsoaId LsoaLocator::at(GridPoint point) const
{
    if (!ics::contains(m_bounds, point))
        return none<LsoaId>;
    for (const LsoaId lsoa : candidates(columnOf(point.x), rowOf(point.y))) {
        if (ics::contains(m_mesh.lsoaBounds[index(lsoa)], point) && contains(lsoa, point))
            return lsoa;
    }
    return none<LsoaId>;
}

std::vector<double> LsoaLocator::crossings(LsoaId lsoa, std::int32_t y) const
{
    std::vector<double> result;
    for (const std::uint32_t arc : arcsOf(lsoa)) {
        const auto points = m_mesh.points(m_mesh.arcs[arc]);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const GridPoint a = points[i - 1];
            const GridPoint b = points[i];
            if ((a.y <= y) != (b.y <= y))
                result.push_back(a.x + (double(y) - a.y) * (double(b.x) - a.x) / (double(b.y) - a.y));
        }
    }
    std::ranges::sort(result);
    return result;
}

GridPoint LsoaLocator::inside(LsoaId lsoa) const
{
    const GridRect &bounds = m_mesh.lsoaBounds[index(lsoa)];
    double longest = 0;
    GridPoint best { bounds.left, bounds.bottom };
    // A line may run between two islands: then others are tried, each time twice as many.
    for (int lines = 1; lines <= 64 && longest < 10; lines *= 2) {
        for (int line = 1; line <= lines; ++line) {
            const std::int32_t y = bounds.bottom
                + static_cast<std::int32_t>((std::int64_t(bounds.top) - bounds.bottom) * (2 * line - 1) / (2 * lines));
            const std::vector<double> borders = crossings(lsoa, y);
            for (std::size_t i = 1; i < borders.size(); i += 2) {
                if (borders[i] - borders[i - 1] > longest) {
                    longest = borders[i] - borders[i - 1];
                    best = { static_cast<std::int32_t>(std::lround(std::midpoint(borders[i - 1], borders[i]))), y };
                }
            }
        }
    }
    return best;
}

LsoaLocator::Nearest LsoaLocator::nearest(GridPoint point, double within) const
{
    const LsoaId here = at(point);
    double best = within * 10;
    if (isValid(here) || m_bounds.isEmpty() || !(best >= 0) || distance(point, m_bounds) > best)
        return { here, 0 };
    Nearest result;
    const auto reach = static_cast<std::int64_t>(std::min(best + 1, double(maxCoordinate)));
    const auto tryArc = [&](const Arc &arc) {
        const LsoaId lsoa = isValid(arc.left) ? arc.left : arc.right;
        if ((isValid(arc.left) && isValid(arc.right)) || distance(point, arc.bounds) > best)
            return;
        const auto points = m_mesh.points(arc);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const double metres = distance(point, points[i - 1], points[i]);
            if (metres < best || (metres == best && !isValid(result.lsoa))) {
                best = metres;
                result = { lsoa, metres / 10 };
            }
        }
    };
    const auto moved = [](std::int32_t from, std::int64_t by) { // stays a coordinate, wherever the point is
        return static_cast<std::int32_t>(std::clamp<std::int64_t>(from + by, -maxCoordinate, maxCoordinate));
    };
    const GridRect area { moved(point.x, -reach), moved(point.y, -reach), moved(point.x, reach),
        moved(point.y, reach) };
    forEachCell(area, [&](std::size_t cell) {
        for (std::uint32_t i = m_firstCandidate[cell]; i < m_firstCandidate[cell + 1]; ++i) {
            const LsoaId lsoa = m_candidates[i];
            if (distance(point, m_mesh.lsoaBounds[index(lsoa)]) > best)
                continue;
            for (const std::uint32_t arc : arcsOf(lsoa))
                tryArc(m_mesh.arcs[arc]);
        }
    });
    return result;
}

}
