// The mesh as it is drawn at one zoom: the same arcs with only the vertices that matter there. Filtering once
// per zoom instead of once per frame keeps panning to the lines that are seen. A value; build it once and
// share it.
#pragma once

#include "Bands.h"
#include "mesh/Mesh.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ics {

struct MeshDetail
{
    std::vector<Arc> arcs; // in the order of the mesh; first and count are those of points()
    int lsoaCount = 0;
    std::uint8_t threshold = 0; // 0: every vertex

    /** The mesh must outlive it. */
    [[nodiscard]] static MeshDetail make(const Mesh &mesh, std::uint8_t threshold);
    /** Of the mesh that it was made of. A threshold that keeps more than three quarters of its vertices keeps them all:
     * few are seen at once when they matter, and a copy of them would cost more memory than they save time. */
    void setThreshold(const Mesh &mesh, std::uint8_t threshold, Cores cores = Cores::All);
    [[nodiscard]] std::span<const GridPoint> points(const Arc &arc) const
    {
        return { (m_all ? m_all : m_kept.data()) + arc.first, arc.count };
    }

private:
    struct Whole // an arc of the mesh, in as few bytes as make a zoom fast
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        std::uint8_t finer = 0; // so much lower is its threshold
        std::uint8_t peak = 0; // the greatest byte between its ends: above it, the ends are all that is left
        [[nodiscard]] std::uint8_t threshold(std::uint8_t usual) const
        {
            return static_cast<std::uint8_t>(usual > finer ? usual - finer : 0);
        }
    };
    [[nodiscard]] static std::uint32_t countKept(const Mesh &mesh, const Whole &arc, std::uint8_t threshold);
    static void copyKept(const Mesh &mesh, const Whole &arc, std::uint8_t threshold, std::span<GridPoint> out);

    std::vector<Whole> m_whole; // by arc
    std::vector<std::uint32_t> m_counts; // by arc, of the vertices kept
    std::vector<GridPoint> m_kept;
    const GridPoint *m_all = nullptr; // the vertices of the mesh itself, while all are kept
};

/** The threshold to draw with: that of the pixel size, in steps, so that a slow zoom does not filter anew
 * every frame. */
[[nodiscard]] std::uint8_t drawingThreshold(double metresPerDevicePixel);

}
