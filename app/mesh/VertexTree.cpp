#include "VertexTree.h"

#include "Ring.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ics {

namespace {

    class Triangle
    {
    public:
        Triangle(GridPoint a, GridPoint b, GridPoint c)
            : m_a(a)
            , m_b(b)
            , m_c(c)
        {
            if (turn(a, b, c) < 0)
                std::swap(m_b, m_c);
            for (const GridPoint p : { a, b, c })
                m_bounds.include(p);
        }
        [[nodiscard]] const GridRect &bounds() const { return m_bounds; }
        [[nodiscard]] bool contains(GridPoint p) const
        {
            return p.x >= m_bounds.left && p.x <= m_bounds.right && p.y >= m_bounds.bottom && p.y <= m_bounds.top
                && p != m_a && p != m_b && p != m_c && turn(m_a, m_b, p) >= 0 && turn(m_b, m_c, p) >= 0
                && turn(m_c, m_a, p) >= 0;
        }

    private:
        GridPoint m_a, m_b, m_c;
        GridRect m_bounds;
    };

}

VertexTree::VertexTree(const std::vector<GridPoint> &vertices)
    : m_vertices(vertices)
    , m_removed(vertices.size())
{
    auto &lowest = m_levels.emplace_back((vertices.size() + fan - 1) / fan);
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        lowest[i / fan].bounds.include(vertices[i]);
        ++lowest[i / fan].standing;
    }
    while (m_levels.back().size() > fan) {
        const auto &below = m_levels.back();
        std::vector<Box> level((below.size() + fan - 1) / fan);
        for (std::size_t i = 0; i < below.size(); ++i) {
            level[i / fan].bounds.include(below[i].bounds);
            level[i / fan].standing += below[i].standing;
        }
        m_levels.push_back(std::move(level));
    }
}

void VertexTree::remove(std::uint32_t vertex)
{
    m_removed[vertex] = true;
    std::size_t box = vertex;
    for (auto &level : m_levels) {
        box /= fan;
        --level[box].standing;
    }
}

std::optional<std::uint32_t> VertexTree::findInTriangle(GridPoint a, GridPoint b, GridPoint c) const
{
    const Triangle triangle(a, b, c);
    struct Visit
    {
        std::size_t level;
        std::size_t box;
    };
    std::array<Visit, fan * 9> open; // eight levels hold more vertices than a number of 32 bits can count
    std::size_t count = 0;
    const auto add = [&](std::size_t level, std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            const Box &box = m_levels[level][i];
            if (box.standing > 0 && box.bounds.intersects(triangle.bounds()))
                open[count++] = { level, i };
        }
    };
    add(m_levels.size() - 1, 0, m_levels.back().size());
    while (count > 0) {
        const auto [level, number] = open[--count];
        const std::size_t first = number * fan;
        if (level > 0) {
            add(level - 1, first, std::min(first + fan, m_levels[level - 1].size()));
            continue;
        }
        for (std::size_t i = first; i < std::min(first + fan, m_vertices.size()); ++i) {
            if (!m_removed[i] && triangle.contains(m_vertices[i]))
                return static_cast<std::uint32_t>(i);
        }
    }
    return std::nullopt;
}

}
