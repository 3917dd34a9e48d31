#include "TileSearch.h"

#include <algorithm>
#include <bit>
#include <map>
#include <queue>

namespace ics {
namespace {

    // What a fault costs. A border of usual length that is lost by one step costs about lostBorder.
    constexpr std::int64_t lostBorder = 1200;
    constexpr std::int64_t turnedRound = 800; // a neighbour in the opposite direction
    constexpr std::int64_t strangers = 130; // side by side, for each step that they are apart on land
    constexpr std::int64_t fromAnchor = 140; // at a distance of one tile; grows with the square
    constexpr std::int64_t splitGroup = 9000;
    constexpr std::int64_t openSide = 250; // a side of the outline of the whole
    constexpr std::int64_t farthestStranger = 6;

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

    std::vector<std::vector<int>> stepsBetween(std::size_t count, const std::vector<std::vector<int>> &around)
    {
        std::vector<std::vector<int>> result;
        for (std::size_t start = 0; start < count; ++start) {
            std::vector<int> steps(count, -1);
            std::queue<std::size_t> open;
            steps[start] = 0;
            open.push(start);
            while (!open.empty()) {
                const std::size_t at = open.front();
                open.pop();
                for (const int next : around[at]) {
                    const auto n = static_cast<std::size_t>(next);
                    if (steps[n] < 0) {
                        steps[n] = steps[at] + 1;
                        open.push(n);
                    }
                }
            }
            result.push_back(std::move(steps));
        }
        return result;
    }

}

TileSearch::TileSearch(const TileGraph &graph, std::vector<TilePoint> anchors)
    : m_anchors(std::move(anchors))
    , m_hasLand(graph.hasLand)
    , m_cellOf(graph.centroids.size(), nowhere)
    , m_tileAt(span * span, -1)
{
    TilePoint middle;
    for (const TilePoint &p : m_anchors)
        middle = middle + p;
    if (!m_anchors.empty())
        middle = middle / static_cast<std::int64_t>(m_anchors.size());
    for (TilePoint &p : m_anchors)
        p = p - middle;
    addEdges(graph);
    addStrangers(graph);
    addGroups(graph);
}

bool TileSearch::isInner(Cell cell)
{
    const int column = cell % span;
    const int row = cell / span;
    return column > 1 && row > 1 && column < span - 2 && row < span - 2;
}

void TileSearch::addEdges(const TileGraph &graph)
{
    std::vector<std::int64_t> perimeter(graph.centroids.size(), 0);
    for (const TileGraph::Border &border : graph.borders) {
        perimeter[static_cast<std::size_t>(border.a)] += border.length;
        perimeter[static_cast<std::size_t>(border.b)] += border.length;
    }
    m_edges.resize(graph.centroids.size());
    for (const TileGraph::Border &border : graph.borders) {
        const auto a = static_cast<std::size_t>(border.a);
        const auto b = static_cast<std::size_t>(border.b);
        const GridPoint from = graph.centroids[a];
        const GridPoint to = graph.centroids[b];
        const TilePoint way = scaledTo({ std::int64_t(to.x) - from.x, std::int64_t(to.y) - from.y }, tileStep);
        const std::int64_t sixth = std::max<std::int64_t>(1, std::min(perimeter[a], perimeter[b]) / 6);
        const std::int64_t weight = border.length == 0
            ? lostBorder
            : lostBorder * (60 + std::min<std::int64_t>(80, 40 * border.length / sixth)) / 100;
        m_edges[a].push_back({ border.b, weight, way });
        m_edges[b].push_back({ border.a, weight, way * -1 });
    }
}

void TileSearch::addStrangers(const TileGraph &graph)
{
    const std::size_t count = graph.centroids.size();
    std::vector<std::vector<int>> around(count);
    for (std::size_t tile = 0; tile < count; ++tile) {
        for (const Edge &edge : m_edges[tile])
            around[tile].push_back(edge.other);
    }
    for (const std::vector<int> &row : stepsBetween(count, around)) {
        for (const int apart : row)
            m_stranger.push_back(static_cast<std::uint8_t>(std::clamp<std::int64_t>(apart - 1, 0, farthestStranger)));
    }
}

void TileSearch::addGroups(const TileGraph &graph)
{
    std::map<int, std::vector<int>> groups;
    for (int tile = 0; tile < graph.count(); ++tile) {
        if (graph.groupOf[static_cast<std::size_t>(tile)] >= 0 && graph.hasLand[static_cast<std::size_t>(tile)])
            groups[graph.groupOf[static_cast<std::size_t>(tile)]].push_back(tile);
    }
    m_groupOf.assign(graph.centroids.size(), -1);
    for (auto &[group, members] : groups) {
        for (const int tile : members)
            m_groupOf[static_cast<std::size_t>(tile)] = static_cast<int>(m_groups.size());
        m_groups.push_back(std::move(members));
    }
}

std::vector<int> TileSearch::placingOrder() const
{
    std::vector<int> order;
    for (std::size_t i = 0; i < m_anchors.size(); ++i) {
        if (m_hasLand[i])
            order.push_back(static_cast<int>(i));
    }
    std::ranges::stable_sort(
        order, {}, [this](int tile) { return m_anchors[static_cast<std::size_t>(tile)].squared(); });
    return order;
}

void TileSearch::place()
{
    for (const int tile : placingOrder()) {
        const TilePoint anchor = m_anchors[static_cast<std::size_t>(tile)];
        Cell best = cellAt({ 0, 0 });
        std::int64_t least = INT64_MAX;
        for (Cell cell = 0; cell < span * span; ++cell) {
            if (!isInner(cell) || m_tileAt[static_cast<std::size_t>(cell)] >= 0 || !isSimple(cell, nowhere))
                continue;
            const TileCell at = axial(cell);
            const std::int64_t distance = (tilePoint(at.q, at.r) - anchor).squared();
            if (distance < least) {
                least = distance;
                best = cell;
            }
        }
        set(tile, best);
    }
}

bool TileSearch::isSimple(Cell cell, Cell asFree) const
{
    int changes = 0;
    const auto taken = [&](int step) {
        const Cell neighbour = cell + step;
        return neighbour != asFree && m_tileAt[static_cast<std::size_t>(neighbour)] >= 0;
    };
    bool before = taken(steps.back());
    for (const int step : steps) {
        const bool now = taken(step);
        changes += now != before;
        before = now;
    }
    return changes == 2;
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

void TileSearch::set(int tile, Cell cell)
{
    Cell &at = m_cellOf[static_cast<std::size_t>(tile)];
    if (at != nowhere && m_tileAt[static_cast<std::size_t>(at)] == tile)
        m_tileAt[static_cast<std::size_t>(at)] = -1;
    at = cell;
    m_tileAt[static_cast<std::size_t>(cell)] = tile;
}

/** The tile and those behind it move by one step, into the free cell at their end. */
bool TileSearch::tryShift(int tile, int step, std::int64_t tolerance)
{
    std::array<int, longestLine> line {};
    std::size_t count = 0;
    Cell end = m_cellOf[static_cast<std::size_t>(tile)];
    for (; m_tileAt[static_cast<std::size_t>(end)] >= 0; end += step) {
        if (count == line.size())
            return false;
        line[count++] = m_tileAt[static_cast<std::size_t>(end)];
    }
    const Cell from = m_cellOf[static_cast<std::size_t>(tile)];
    if (!isInner(end) || !isSimple(from, nowhere) || !isSimple(end, from))
        return false;
    const std::span<const int> tiles(line.data(), count);
    const std::int64_t most = costBefore(tiles) - outlineCost(from, end) + tolerance;
    for (std::size_t i = count; i-- > 0;)
        set(line[i], m_cellOf[static_cast<std::size_t>(line[i])] + step);
    if (isAccepted(tiles, { &from, 1 }, most))
        return true;
    for (const int moved : tiles)
        set(moved, m_cellOf[static_cast<std::size_t>(moved)] - step);
    return false;
}

bool TileSearch::tryMove(int tile, Cell to, std::int64_t tolerance)
{
    const Cell from = m_cellOf[static_cast<std::size_t>(tile)];
    if (!isInner(to) || !isSimple(from, nowhere) || !isSimple(to, from))
        return false;
    const std::span<const int> tiles(&tile, 1);
    const std::int64_t most = costBefore(tiles) - outlineCost(from, to) + tolerance;
    set(tile, to);
    if (isAccepted(tiles, { &from, 1 }, most))
        return true;
    set(tile, from);
    return false;
}

bool TileSearch::trySwap(int a, int b, std::int64_t tolerance)
{
    const Cell cellA = m_cellOf[static_cast<std::size_t>(a)];
    const Cell cellB = m_cellOf[static_cast<std::size_t>(b)];
    const std::array tiles { a, b };
    const std::int64_t most = costBefore(tiles) + tolerance;
    set(a, cellB);
    set(b, cellA);
    if (isAccepted(tiles, {}, most))
        return true;
    set(a, cellA);
    set(b, cellB);
    return false;
}

std::uint32_t TileSearch::random() // xorshift*, the same everywhere
{
    m_state ^= m_state >> 12;
    m_state ^= m_state << 25;
    m_state ^= m_state >> 27;
    return static_cast<std::uint32_t>((m_state * 0x2545F4914F6CDD1DU) >> 32);
}

/** How much worse a change may be: exponentially distributed, its logarithm taken linearly between powers of two. */
std::int64_t TileSearch::drawnTolerance(std::int64_t temperature)
{
    const std::uint32_t bits = random();
    const int halvings = std::countl_zero(bits | 1U);
    const std::int64_t rest = 1024 - ((static_cast<std::uint64_t>(bits) << (halvings + 1) & 0xffffffffU) >> 22);
    return temperature * (halvings * 1024 + rest) * 7 / 10 / 1024;
}

/** A cell near the tile, or near one of those it should be beside. */
TileSearch::Cell TileSearch::candidate(int tile, std::size_t reach)
{
    const auto &edges = m_edges[static_cast<std::size_t>(tile)];
    Cell cell = m_cellOf[static_cast<std::size_t>(tile)];
    if (!edges.empty() && below(2) == 0)
        cell = m_cellOf[static_cast<std::size_t>(edges[below(edges.size())].other)];
    const int far = 1 + static_cast<int>(below(reach));
    for (int i = 0; i < far; ++i) {
        const Cell next = cell + steps[below(steps.size())];
        cell = isInner(next) ? next : cell;
    }
    return cell;
}

void TileSearch::improve()
{
    const std::vector<int> order = placingOrder();
    if (order.size() < 3)
        return;
    m_tileCost.assign(m_cellOf.size(), unknown);
    m_groupCost.clear();
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        m_groupCost.push_back(groupCost(static_cast<int>(group)));
    constexpr std::int64_t hottest = 1400;
    constexpr std::int64_t coldest = 12;
    const std::size_t tries = std::clamp<std::size_t>(order.size() * order.size() / 5, 100, 2600);
    for (std::int64_t heat = hottest * 1024; heat > coldest * 1024; heat = heat * 252 / 256) {
        for (std::size_t i = 0; i < tries; ++i) {
            const int tile = order[below(order.size())];
            const std::int64_t tolerance = drawnTolerance(heat / 1024);
            if (below(3) == 0) {
                tryShift(tile, steps[below(steps.size())], tolerance);
                continue;
            }
            const Cell to = candidate(tile, 3);
            const int there = m_tileAt[static_cast<std::size_t>(to)];
            if (there < 0)
                tryMove(tile, to, tolerance);
            else if (there != tile)
                trySwap(tile, there, tolerance);
        }
    }
}

std::vector<TileCell> TileSearch::cells() const
{
    std::vector<TileCell> result;
    for (const Cell cell : m_cellOf)
        result.push_back(cell == nowhere ? TileCell {} : axial(cell));
    return result;
}

}
