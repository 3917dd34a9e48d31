// Borders as lines: each arc belongs to the highest level that it divides, and is drawn once, with the weight
// of that level. Arcs of one level are merged into chains, and their coverage goes into one 8-bit mask, where
// the strongest line wins: no beads where segments meet, and colours can change beneath without drawing a
// line again.
#pragma once

#include "LinePen.h"
#include "MapScene.h"
#include "MeshDetail.h"
#include "Viewport.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ics {

/** How much of each pixel is covered by ink, 0 … 255. */
struct CoverageMask
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> cells;
    [[nodiscard]] const std::uint8_t *row(int y) const
    {
        return cells.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

struct Chain
{
    std::uint32_t firstArc = 0; // consecutive arcs of BorderLines
    std::uint32_t arcs = 0;
    std::uint32_t first = 0; // consecutive vertices of BorderLines
    std::uint32_t count = 0;
    int level = 0; // position in the scene's levels; −1: the coast and the land border of England
};

/** A stretch of a chain that is short enough to be drawn or passed over as a whole. */
struct ChainPiece
{
    std::uint32_t first = 0; // consecutive vertices of BorderLines, both ends included
    std::uint32_t count = 0;
    int level = 0; // as that of the chain
    GridRect bounds {};
};

/** The borders of some levels, merged, with as much detail as the mesh given. */
struct BorderLines
{
    std::vector<std::uint32_t> arcs; // of the mesh, twice their index, and one more if walked backwards
    std::vector<GridPoint> vertices;
    std::vector<Chain> chains; // lighter levels first
    std::vector<ChainPiece> pieces;
    std::vector<MapLevelPtr> levels;
    std::uint8_t threshold = 0;
    bool ofTiles = false; // hexagons: the lighter lines are the shown level's, whatever the scale

    [[nodiscard]] static BorderLines make(const MeshDetail &mesh, std::span<const MapLevelPtr> levels);
    /** The same lines with the vertices of another detail of the same mesh: which arcs meet stays as it is. */
    void setDetail(const MeshDetail &mesh, Cores cores = Cores::All);
    [[nodiscard]] std::span<const GridPoint> points(const ChainPiece &piece) const
    {
        return std::span(vertices).subspan(piece.first, piece.count);
    }

private:
    [[nodiscard]] std::span<const std::uint32_t> arcsOf(const Chain &chain) const
    {
        return std::span(arcs).subspan(chain.firstArc, chain.arcs);
    }
    void copy(const Chain &chain, const MeshDetail &mesh);
    void cut(const Chain &chain);
};

/** Heavier for higher levels, fainter for those too dense at this scale, solid near by. */
[[nodiscard]] LineStyle borderStyle(int level, int borderLevels, const MapLevel *areas, double metresPerPixel);

/** Between hexagons: solid, and heavy between groups of them. */
[[nodiscard]] LineStyle tileBorderStyle(int level, int borderLevels);

/** Draws the borders, and faintly the outline of the backdrop (may be null). The memory of a former mask is used again.
 */
[[nodiscard]] CoverageMask drawBorders(
    const BorderLines &lines, const MeshDetail *backdrop, const Viewport &viewport, CoverageMask former = {});

}
