#include "MeshDetail.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ics {

MeshDetail MeshDetail::make(const Mesh &mesh, std::uint8_t threshold)
{
    MeshDetail detail;
    detail.lsoaCount = mesh.lsoaCount();
    detail.threshold = threshold;
    detail.arcs = mesh.arcs;
    std::uint32_t kept = 0;
    for (Arc &arc : detail.arcs) {
        const std::uint8_t *lod = mesh.lod.data() + arc.first;
        arc.first = kept;
        kept += static_cast<std::uint32_t>(std::count_if(lod, lod + arc.count, [=](auto w) { return w >= threshold; }));
    }
    detail.vertices.resize(kept + 1); // one more to write to without asking
    for (std::size_t i = 0; i < mesh.arcs.size(); ++i) {
        const Arc &from = mesh.arcs[i];
        std::uint32_t used = detail.arcs[i].first;
        for (std::uint32_t v = from.first; v < from.first + from.count; ++v) {
            detail.vertices[used] = mesh.vertices[v];
            used += mesh.lod[v] >= threshold ? 1 : 0;
        }
        detail.arcs[i].count = used - detail.arcs[i].first;
    }
    detail.vertices.pop_back();
    return detail;
}

std::uint8_t drawingThreshold(double metresPerDevicePixel)
{
    const double step = std::exp2(std::floor(std::log2(metresPerDevicePixel) * 2) / 2);
    return lodThreshold(step / 2); // half a pixel: land is that of full detail to 0.1 %
}

}
