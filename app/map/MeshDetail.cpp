#include "MeshDetail.h"

#include <bit>
#include <cmath>

namespace ics {

MeshDetail MeshDetail::make(const Mesh &mesh, std::uint8_t threshold)
{
    MeshDetail detail;
    detail.lsoaCount = mesh.lsoaCount();
    detail.threshold = threshold;
    detail.arcs = mesh.arcs;
    detail.vertices.resize(mesh.vertices.size());
    std::uint32_t used = 0;
    for (Arc &arc : detail.arcs) {
        const std::uint32_t begin = used;
        for (std::uint32_t i = arc.first; i < arc.first + arc.count; ++i) {
            detail.vertices[used] = mesh.vertices[i];
            used += mesh.lod[i] >= threshold ? 1 : 0;
        }
        arc.first = begin;
        arc.count = used - begin;
    }
    detail.vertices.resize(used);
    detail.vertices.shrink_to_fit();
    return detail;
}

std::uint8_t drawingThreshold(double metresPerDevicePixel)
{
    const double step = std::exp2(std::floor(std::log2(metresPerDevicePixel) * 2) / 2);
    return lodThreshold(step / 2); // half a pixel: land is that of full detail to 0.1 %
}

}
