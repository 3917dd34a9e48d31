// Which of the vertices still standing lies in a triangle. Boxes over runs of 16 consecutive vertices, over
// 16 of those, and so on: arcs in Morton order keep such runs together.
#pragma once

#include "Mesh.h"

#include <optional>
#include <vector>

namespace ics {

class VertexTree final
{
public:
    explicit VertexTree(const std::vector<GridPoint> &vertices); // which must outlive it
    void remove(std::uint32_t vertex);
    /** A vertex in the triangle or on its edges, other than those at its corners; none if there is none. */
    [[nodiscard]] std::optional<std::uint32_t> findInTriangle(GridPoint a, GridPoint b, GridPoint c) const;

private:
    static constexpr std::size_t fan = 16;
    struct Box
    {
        GridRect bounds;
        std::uint32_t standing = 0;
    };
    const std::vector<GridPoint> &m_vertices;
    std::vector<bool> m_removed;
    std::vector<std::vector<Box>> m_levels; // the lowest first
};

}
