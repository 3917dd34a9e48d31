#include "TileSearch.h"

#include <algorithm>
#include <map>
#include <queue>

namespace ics {
namespace {

    constexpr std::int64_t lostBorder = 1200; // about what a border of usual length costs that is lost by one step
    constexpr std::int64_t farthestStranger = 6;

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
