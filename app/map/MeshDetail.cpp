#include "MeshDetail.h"

#include "Bands.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace ics {

namespace {

    constexpr int parts = 8;

    /** The coast and the border of the country show against another colour at every level, so that land would be missed
     * or added there: they keep the detail of pixels half as large. */
    std::uint8_t thresholdOf(const Arc &arc, std::uint8_t threshold)
    {
        static const int finer = lodThreshold(1000) - lodThreshold(500);
        const bool outermost = !isValid(arc.left) || !isValid(arc.right);
        return static_cast<std::uint8_t>(outermost ? std::max(0, threshold - finer) : threshold);
    }

    /** Without a branch that nobody can predict; the last vertex of an arc is always kept. */
    void copyKept(const Mesh &mesh, const Arc &arc, std::uint8_t threshold, GridPoint *out)
    {
        const GridPoint *vertices = mesh.vertices.data() + arc.first;
        const std::uint8_t *lod = mesh.lod.data() + arc.first;
        for (std::uint32_t i = 0; i < arc.count; ++i) {
            *out = vertices[i];
            out += lod[i] >= threshold ? 1 : 0;
        }
    }

}

MeshDetail MeshDetail::make(const Mesh &mesh, std::uint8_t threshold) { return make(mesh, threshold, {}); }

MeshDetail MeshDetail::make(const Mesh &mesh, std::uint8_t threshold, MeshDetail former)
{
    MeshDetail detail = std::move(former);
    detail.lsoaCount = mesh.lsoaCount();
    detail.threshold = threshold;
    detail.arcs.resize(mesh.arcs.size());
    const auto ofPart = [&](int part) { return mesh.arcs.size() * static_cast<std::size_t>(part) / parts; };
    inParallel(parts, [&](int part) { // how many vertices each arc keeps
        for (std::size_t i = ofPart(part); i < ofPart(part + 1); ++i) {
            Arc arc = mesh.arcs[i];
            const std::uint8_t *lod = mesh.lod.data() + arc.first;
            const std::uint8_t least = thresholdOf(arc, threshold);
            arc.count = static_cast<std::uint32_t>(
                std::count_if(lod, lod + arc.count, [=](std::uint8_t w) { return w >= least; }));
            detail.arcs[i] = arc;
        }
    });
    std::uint32_t kept = 0;
    for (Arc &arc : detail.arcs) {
        arc.first = kept;
        kept += arc.count;
    }
    if (detail.vertices.capacity() < kept) { // once for all: pages that are not written cost nothing
        detail.vertices.clear();
        detail.vertices.reserve(mesh.vertices.size());
    }
    detail.vertices.resize(kept);
    inParallel(parts, [&](int part) {
        for (std::size_t i = ofPart(part); i < ofPart(part + 1); ++i)
            copyKept(mesh, mesh.arcs[i], thresholdOf(mesh.arcs[i], threshold),
                detail.vertices.data() + detail.arcs[i].first);
    });
    return detail;
}

std::uint8_t drawingThreshold(double metresPerDevicePixel)
{
    const double step = std::exp2(std::floor(std::log2(metresPerDevicePixel) * 2) / 2);
    return lodThreshold(step / 2); // half a pixel: land is that of full detail to 0.1 %
}

}
