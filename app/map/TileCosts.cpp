// What a layout costs, and how the search remembers it: see TileSearch.h.
#include "TileSearch.h"

#include <algorithm>
#include <array>

namespace ics {
namespace {

    // What a fault costs, beside the borders that are lost: those weigh what TileSearch gives them.
    constexpr std::int64_t turnedRound = 800; // a neighbour in the opposite direction
    constexpr std::int64_t strangers = 130; // side by side, for each step that they are apart on land
    constexpr std::int64_t fromAnchor = 140; // at a distance of one tile; grows with the square
    constexpr std::int64_t splitGroup = 9000;
    constexpr std::int64_t openSide = 250; // a side of the outline of the whole

    /** The direction from one tile to another, of length tileStep, by their difference in q and r. */
    class Directions final
    {
    public:
        Directions()
        {
            for (int r = -reach; r <= reach; ++r) {
                for (int q = -reach; q <= reach; ++q)
                    m_table[position(q, r)] = scaledTo(tilePoint(q, r), tileStep);
            }
        }
        [[nodiscard]] TilePoint of(int q, int r) const
        {
            while (q < -reach || q > reach || r < -reach || r > reach) {
                q /= 2;
                r /= 2;
            }
            return m_table[position(q, r)];
        }

    private:
        static constexpr int reach = 15;
        static constexpr std::size_t position(int q, int r)
        {
            return static_cast<std::size_t>((r + reach) * (2 * reach + 1) + q + reach);
        }
        std::array<TilePoint, (2 * reach + 1) * (2 * reach + 1)> m_table;
    };

}

/** How much longer the outline becomes if one cell is left and another taken. */
std::int64_t TileSearch::outlineCost(Cell from, Cell to) const
{
    std::int64_t change = 0;
    for (const int step : steps) {
        change += m_tileAt[static_cast<std::size_t>(from + step)] >= 0;
        change -= to + step != from && m_tileAt[static_cast<std::size_t>(to + step)] >= 0;
    }
    return 2 * openSide * change;
}

std::int64_t TileSearch::distanceCost(int tile) const
{
    const auto i = static_cast<std::size_t>(tile);
    const TileCell at = axial(m_cellOf[i]);
    return (tilePoint(at.q, at.r) - m_anchors[i]).squared() * fromAnchor / (tileStep * tileStep);
}

std::int64_t TileSearch::edgeCost(int tile) const
{
    static const Directions directions;
    const TileCell from = axial(m_cellOf[static_cast<std::size_t>(tile)]);
    std::int64_t cost = 0;
    for (const Edge &edge : m_edges[static_cast<std::size_t>(tile)]) {
        const TileCell to = axial(m_cellOf[static_cast<std::size_t>(edge.other)]);
        const int distance = tileDistance(from, to);
        if (distance > 1)
            cost += edge.weight * (distance + 1) / 3;
        const TilePoint way = directions.of(to.q - from.q, to.r - from.r);
        const std::int64_t cosine = (way.x * edge.direction.x + way.y * edge.direction.y) / tileStep;
        cost += turnedRound * (tileStep - cosine) / (2 * tileStep);
    }
    return cost;
}

std::int64_t TileSearch::strangerCost(int tile) const
{
    const std::size_t row = static_cast<std::size_t>(tile) * m_cellOf.size();
    std::int64_t cost = 0;
    for (const int step : steps) {
        const int other = m_tileAt[static_cast<std::size_t>(m_cellOf[static_cast<std::size_t>(tile)] + step)];
        if (other >= 0)
            cost += strangers * m_stranger[row + static_cast<std::size_t>(other)];
    }
    return cost;
}

std::int64_t TileSearch::groupCost(int group) const
{
    if (group < 0)
        return 0;
    const std::vector<int> &members = m_groups[static_cast<std::size_t>(group)];
    std::array<std::uint16_t, 512> left {}; // tiles not yet reached
    std::size_t count = members.size();
    for (std::size_t i = 0; i < count; ++i)
        left[i] = static_cast<std::uint16_t>(i);
    std::int64_t parts = 0;
    std::array<int, 512> open {};
    while (count > 0) {
        ++parts;
        std::size_t depth = 0;
        open[depth++] = members[left[--count]];
        while (depth > 0) {
            const TileCell at = axial(m_cellOf[static_cast<std::size_t>(open[--depth])]);
            for (std::size_t i = 0; i < count;) {
                const int other = members[left[i]];
                if (tileDistance(at, axial(m_cellOf[static_cast<std::size_t>(other)])) == 1) {
                    open[depth++] = other;
                    left[i] = left[--count];
                } else {
                    ++i;
                }
            }
        }
    }
    return splitGroup * (parts - 1);
}

std::int64_t TileSearch::costBefore(std::span<const int> tiles)
{
    std::int64_t sum = 0;
    for (const int tile : tiles) {
        std::int64_t &known = m_tileCost[static_cast<std::size_t>(tile)];
        if (known == unknown)
            known = tileCost(tile);
        sum += known;
    }
    return sum;
}

void TileSearch::forgetAround(Cell cell)
{
    for (const int step : steps) {
        if (const int tile = m_tileAt[static_cast<std::size_t>(cell + step)]; tile >= 0)
            m_tileCost[static_cast<std::size_t>(tile)] = unknown;
    }
}

bool TileSearch::isAccepted(std::span<const int> tiles, std::span<const Cell> from, std::int64_t most)
{
    std::array<int, longestLine> groups {};
    auto end = groups.begin();
    for (const int tile : tiles) {
        most -= distanceCost(tile);
        const int group = m_groupOf[static_cast<std::size_t>(tile)];
        if (group >= 0 && std::find(groups.begin(), end, group) == end) {
            most += m_groupCost[static_cast<std::size_t>(group)];
            *end++ = group;
        }
    }
    for (std::size_t i = 0; i < tiles.size() && most >= 0; ++i) // no cost is negative
        most -= edgeCost(tiles[i]) + strangerCost(tiles[i]);
    const std::span<const int> touched(groups.begin(), end);
    std::array<std::int64_t, longestLine> costs {};
    for (std::size_t i = 0; i < touched.size() && most >= 0; ++i) {
        costs[i] = groupCost(touched[i]);
        most -= costs[i];
    }
    if (most < 0)
        return false;
    for (std::size_t i = 0; i < touched.size(); ++i)
        m_groupCost[static_cast<std::size_t>(touched[i])] = costs[i];
    for (const int tile : tiles) {
        m_tileCost[static_cast<std::size_t>(tile)] = unknown;
        for (const Edge &edge : m_edges[static_cast<std::size_t>(tile)])
            m_tileCost[static_cast<std::size_t>(edge.other)] = unknown;
        forgetAround(m_cellOf[static_cast<std::size_t>(tile)]);
    }
    for (const Cell cell : from)
        forgetAround(cell);
    return true;
}

std::int64_t TileSearch::cost() const
{
    std::int64_t cost = 0;
    for (const int tile : placingOrder()) {
        cost += distanceCost(tile) + (edgeCost(tile) + strangerCost(tile)) / 2;
        for (const int step : steps)
            cost += m_tileAt[static_cast<std::size_t>(m_cellOf[static_cast<std::size_t>(tile)] + step)] < 0 ? openSide
                                                                                                            : 0;
    }
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        cost += groupCost(static_cast<int>(group));
    return cost;
}

}
