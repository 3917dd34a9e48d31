// The mesh as it is drawn at one zoom: the same arcs with only the vertices that matter there. Filtering once
// per zoom instead of once per frame keeps panning to the lines that are seen. A value; build it once and
// share it.
#pragma once

#include "mesh/Mesh.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ics {

struct MeshDetail
{
    std::vector<GridPoint> vertices;
    std::vector<Arc> arcs; // in the order of the mesh, first and count refer to the vertices here
    int lsoaCount = 0;
    std::uint8_t threshold = 0; // 0: every vertex

    /** The memory of a former detail is used again. */
    [[nodiscard]] static MeshDetail make(const Mesh &mesh, std::uint8_t threshold);
    [[nodiscard]] static MeshDetail make(const Mesh &mesh, std::uint8_t threshold, MeshDetail former);
    [[nodiscard]] std::span<const GridPoint> points(const Arc &arc) const
    {
        return std::span(vertices).subspan(arc.first, arc.count);
    }
};

/** The threshold to draw with: that of the pixel size, in steps, so that a slow zoom does not filter anew
 * every frame. */
[[nodiscard]] std::uint8_t drawingThreshold(double metresPerDevicePixel);

}
