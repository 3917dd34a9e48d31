// The search for a good tile layout: simulated annealing over swaps of tiles and moves into free cells beside them.
// A tile moves only where the outline of the whole stays one simple loop, so there are never islands or holes.
#pragma once

#include "TileAnchors.h"
#include "TileLayout.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace ics {

class TileSearch final
{
public:
    TileSearch(const TileGraph &graph, std::vector<TilePoint> anchors);
    void setSeed(std::uint64_t seed) { m_state ^= seed << 20; }
    void place(); // each area as near to its anchor as the former ones leave room
    void improve();
    [[nodiscard]] std::vector<TileCell> cells() const;
    [[nodiscard]] std::int64_t cost() const; // of the whole, to compare searches of one graph by

private:
    using Cell = int; // in a square of cells
    static constexpr int span = 64;
    static constexpr Cell nowhere = -1;
    static constexpr std::int64_t unknown = INT64_MIN;
    static constexpr std::size_t longestLine = 40;
    static constexpr std::array<int, 6> steps { 1, span, span - 1, -1, -span, 1 - span }; // round about

    struct Edge
    {
        int other;
        std::int64_t weight;
        TilePoint direction; // to the other, of length tileStep
    };
    static constexpr TileCell axial(Cell cell)
    {
        const auto c = static_cast<unsigned>(cell);
        return { static_cast<int>(c % span) - span / 2, static_cast<int>(c / span) - span / 2 };
    }
    static constexpr Cell cellAt(TileCell at) { return (at.r + span / 2) * span + at.q + span / 2; }
    [[nodiscard]] static bool isInner(Cell cell);

    void addEdges(const TileGraph &graph);
    void addStrangers(const TileGraph &graph);
    void addGroups(const TileGraph &graph);
    [[nodiscard]] std::vector<int> placingOrder() const;
    [[nodiscard]] bool isSimple(Cell cell, Cell asFree) const; // its taken neighbours lie side by side
    [[nodiscard]] std::int64_t outlineCost(Cell from, Cell to) const;
    [[nodiscard]] std::int64_t distanceCost(int tile) const;
    [[nodiscard]] std::int64_t edgeCost(int tile) const;
    [[nodiscard]] std::int64_t strangerCost(int tile) const;
    [[nodiscard]] std::int64_t groupCost(int group) const;
    [[nodiscard]] std::int64_t tileCost(int tile) const
    {
        return distanceCost(tile) + edgeCost(tile) + strangerCost(tile);
    }
    /** Of the tiles where they are, without their groups; remembered until something near them moves. */
    [[nodiscard]] std::int64_t costBefore(std::span<const int> tiles);
    /** Whether the tiles may stay where they have been moved to; if so, what is remembered is brought up to date. */
    [[nodiscard]] bool isAccepted(std::span<const int> tiles, std::span<const Cell> from, std::int64_t most);
    void forgetAround(Cell cell);
    void set(int tile, Cell cell);
    bool tryShift(int tile, int step, std::int64_t tolerance);
    bool tryMove(int tile, Cell to, std::int64_t tolerance);
    bool trySwap(int a, int b, std::int64_t tolerance);
    [[nodiscard]] Cell candidate(int tile, std::size_t reach);
    [[nodiscard]] std::uint32_t random();
    [[nodiscard]] std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>((std::uint64_t(random()) * count) >> 32);
    }
    [[nodiscard]] std::int64_t drawnTolerance(std::int64_t temperature);

    std::vector<TilePoint> m_anchors;
    std::vector<bool> m_hasLand;
    std::vector<std::vector<Edge>> m_edges; // by tile
    std::vector<std::uint8_t> m_stranger; // [tile × tiles + tile]: how odd they look side by side
    std::vector<int> m_groupOf;
    std::vector<std::vector<int>> m_groups;
    std::vector<std::int64_t> m_groupCost; // by group, while improving
    std::vector<std::int64_t> m_tileCost; // by tile, while improving; unknown: to be counted anew
    std::vector<Cell> m_cellOf; // by tile
    std::vector<int> m_tileAt; // by cell; −1: free
    std::uint64_t m_state = 0x9E3779B97F4A7C15U;
};

}
