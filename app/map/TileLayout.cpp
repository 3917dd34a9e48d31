#include "TileLayout.h"

#include "TileAnchors.h"
#include "TileSearch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <thread>

namespace ics {
namespace {

    /** Whether the members hang together, given which of them are neighbours. */
    template <typename Linked> bool inOnePiece(const std::vector<int> &members, const Linked &linked)
    {
        std::vector<bool> reached(members.size(), false);
        std::vector<std::size_t> open { 0 };
        reached[0] = true;
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            for (std::size_t i = 0; i < members.size(); ++i) {
                if (!reached[i] && linked(members[at], members[i])) {
                    reached[i] = true;
                    open.push_back(i);
                }
            }
        }
        return std::ranges::all_of(reached, [](bool r) { return r; });
    }

    double shareOfWhole(const TileLayout &layout, const TileGraph &graph)
    {
        std::map<int, std::vector<int>> groups;
        for (int area = 0; area < graph.count(); ++area) {
            const auto i = static_cast<std::size_t>(area);
            if (layout.placed[i] && graph.groupOf[i] >= 0)
                groups[graph.groupOf[i]].push_back(area);
        }
        std::map<std::pair<int, int>, bool> touching;
        for (const TileGraph::Border &border : graph.borders)
            touching[{ border.a, border.b }] = true;
        int possible = 0;
        int whole = 0;
        for (const auto &[group, members] : groups) {
            if (!inOnePiece(members, [&](int a, int b) { return touching.contains(std::minmax(a, b)); }))
                continue;
            ++possible;
            whole += inOnePiece(members, [&](int a, int b) {
                return tileDistance(
                           layout.cells[static_cast<std::size_t>(a)], layout.cells[static_cast<std::size_t>(b)])
                    == 1;
            });
        }
        return possible == 0 ? 1 : double(whole) / possible;
    }

}

TileLayout TileLayout::make(const TileGraph &graph)
{
    constexpr int searches = 4; // of which the best counts: one alone may leave a rift
    TileSearch begun(graph, tileAnchors(graph));
    begun.place();
    std::vector<TileSearch> ended(searches, begun);
    std::vector<std::thread> threads; // not those of Bands: frames are drawn meanwhile
    for (int i = 0; i < searches; ++i)
        threads.emplace_back([&search = ended[static_cast<std::size_t>(i)], i] {
            search.setSeed(static_cast<std::uint64_t>(i));
            search.improve();
        });
    for (std::thread &thread : threads)
        thread.join();
    return { std::ranges::min_element(ended, {}, &TileSearch::cost)->cells(), graph.hasLand };
}

TileQuality TileQuality::of(const TileLayout &layout, const TileGraph &graph)
{
    TileQuality quality;
    double borders = 0;
    double length = 0;
    for (const TileGraph::Border &border : graph.borders) {
        const auto a = static_cast<std::size_t>(border.a);
        const auto b = static_cast<std::size_t>(border.b);
        if (border.length == 0)
            continue;
        const bool kept = tileDistance(layout.cells[a], layout.cells[b]) == 1;
        borders += 1;
        length += double(border.length);
        quality.kept += kept;
        quality.keptLength += kept ? double(border.length) : 0;
        const TilePoint tiles
            = tilePoint(layout.cells[b].q, layout.cells[b].r) - tilePoint(layout.cells[a].q, layout.cells[a].r);
        const double before = std::atan2(
            double(graph.centroids[b].y) - graph.centroids[a].y, double(graph.centroids[b].x) - graph.centroids[a].x);
        const double after = std::atan2(double(tiles.y), double(tiles.x));
        quality.direction += std::abs(std::remainder(before - after, 2 * std::numbers::pi)) * 180 / std::numbers::pi;
    }
    if (borders > 0) {
        quality.kept /= borders;
        quality.keptLength /= length;
        quality.direction /= borders;
    }
    quality.groupsWhole = shareOfWhole(layout, graph);
    return quality;
}

}
