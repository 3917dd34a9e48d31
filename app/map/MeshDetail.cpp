#include "MeshDetail.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ics {

namespace {

    constexpr std::size_t parts = 8;

    /** The coast and the border of the country show against another colour at every level, so that land would be missed
     * or added there: they keep the detail of pixels half as large. */
    std::uint8_t finerBy(const Arc &arc)
    {
        static const int half = lodThreshold(1000) - lodThreshold(500);
        return isValid(arc.left) && isValid(arc.right) ? 0 : static_cast<std::uint8_t>(half);
    }

}

MeshDetail MeshDetail::make(const Mesh &mesh, std::uint8_t threshold)
{
    MeshDetail detail;
    detail.lsoaCount = mesh.lsoaCount();
    detail.arcs = mesh.arcs;
    detail.m_whole.reserve(mesh.arcs.size());
    for (const Arc &arc : mesh.arcs) {
        const std::uint8_t *lod = mesh.lod.data() + arc.first;
        const std::uint8_t peak = arc.count > 2 ? *std::max_element(lod + 1, lod + arc.count - 1) : std::uint8_t(0);
        detail.m_whole.push_back({ arc.first, arc.count, finerBy(arc), peak });
    }
    detail.m_counts.resize(mesh.arcs.size());
    detail.m_kept.reserve(mesh.vertices.size() / 4 * 3); // once for all: pages that are not written cost nothing
    detail.setThreshold(mesh, threshold);
    return detail;
}

void MeshDetail::setThreshold(const Mesh &mesh, std::uint8_t wanted, Cores cores)
{
    threshold = wanted;
    std::array<std::uint32_t, parts + 1> firstOf {}; // vertex of each part
    const auto begin = [&](std::size_t part) { return arcs.size() * part / parts; };
    inParallel(
        parts,
        [&](int part) {
            const auto p = static_cast<std::size_t>(part);
            std::uint32_t kept = 0;
            for (std::size_t i = begin(p); i < begin(p + 1); ++i)
                kept += m_counts[i] = countKept(mesh, m_whole[i], threshold);
            firstOf[p + 1] = kept;
        },
        cores);
    std::partial_sum(firstOf.begin(), firstOf.end(), firstOf.begin());
    const bool all = firstOf.back() > mesh.vertices.size() / 4 * 3;
    m_all = all ? mesh.vertices.data() : nullptr;
    if (!all)
        m_kept.resize(firstOf.back());
    inParallel(
        parts,
        [&](int part) {
            const auto p = static_cast<std::size_t>(part);
            std::uint32_t first = firstOf[p];
            for (std::size_t i = begin(p); i < begin(p + 1); ++i) {
                if (all) {
                    arcs[i].first = m_whole[i].first;
                    arcs[i].count = m_whole[i].count;
                    continue;
                }
                arcs[i].first = first;
                arcs[i].count = m_counts[i];
                copyKept(mesh, m_whole[i], threshold, std::span(m_kept).subspan(first, m_counts[i]));
                first += m_counts[i];
            }
        },
        cores);
}

std::uint32_t MeshDetail::countKept(const Mesh &mesh, const Whole &arc, std::uint8_t threshold)
{
    const std::uint8_t least = arc.threshold(threshold);
    if (arc.peak < least)
        return 2;
    const std::uint8_t *lod = mesh.lod.data() + arc.first;
    return static_cast<std::uint32_t>(
        std::count_if(lod, lod + arc.count, [=](std::uint8_t byte) { return byte >= least; }));
}

/** Without a branch that nobody can predict; both ends of an arc are always kept. */
void MeshDetail::copyKept(const Mesh &mesh, const Whole &arc, std::uint8_t threshold, std::span<GridPoint> out)
{
    const GridPoint *vertices = mesh.vertices.data() + arc.first;
    if (out.size() == 2) {
        out[0] = vertices[0];
        out[1] = vertices[arc.count - 1];
        return;
    }
    const std::uint8_t least = arc.threshold(threshold);
    const std::uint8_t *lod = mesh.lod.data() + arc.first;
    GridPoint *at = out.data();
    for (std::uint32_t i = 0; i < arc.count; ++i) {
        *at = vertices[i];
        at += lod[i] >= least ? 1 : 0;
    }
}

std::uint8_t drawingThreshold(double metresPerDevicePixel)
{
    const double step = std::exp2(std::floor(std::log2(metresPerDevicePixel) * 2) / 2);
    return lodThreshold(step / 2); // half a pixel: land is that of full detail to 0.1 %
}

}
