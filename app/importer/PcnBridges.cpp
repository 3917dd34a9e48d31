#include "PcnBridges.h"

#include <algorithm>
#include <numeric>

namespace ics::pcn {

namespace {

    std::size_t u(int i) { return static_cast<std::size_t>(i); }

    int root(std::vector<int> &parent, int i)
    {
        while (parent[u(i)] != i)
            i = parent[u(i)] = parent[u(parent[u(i)])];
        return i;
    }

    struct Bridge
    {
        int metres;
        int a;
        int b;
        friend auto operator<=>(const Bridge &, const Bridge &) = default;
    };

    /** Joins the pieces of a place, the nearest two LSOAs of different pieces first. */
    std::vector<std::pair<int, int>> bridge(
        const PcnModelInput &input, const Place &place, const std::vector<std::pair<int, int>> &pairs)
    {
        std::vector<int> parent(place.lsoas.size());
        std::iota(parent.begin(), parent.end(), 0);
        for (const auto &[a, b] : pairs)
            parent[u(root(parent, a))] = root(parent, b);
        std::vector<Bridge> gaps;
        const int count = place.lsoaCount();
        for (int a = 0; a < count; ++a) {
            for (int b = a + 1; b < count; ++b) {
                if (root(parent, a) != root(parent, b))
                    gaps.push_back({ wholeMetres(input.lsoas[u(place.lsoas[u(a)])].position,
                                         input.lsoas[u(place.lsoas[u(b)])].position),
                        a, b });
            }
        }
        std::ranges::sort(gaps);
        std::vector<std::pair<int, int>> bridges;
        for (const Bridge &gap : gaps) {
            if (root(parent, gap.a) == root(parent, gap.b))
                continue;
            parent[u(root(parent, gap.a))] = root(parent, gap.b);
            bridges.emplace_back(gap.a, gap.b);
        }
        return bridges;
    }

    void setNeighbours(Place &place, const std::vector<std::pair<int, int>> &pairs)
    {
        std::vector<std::vector<int>> lists(place.lsoas.size());
        for (const auto &[a, b] : pairs) {
            lists[u(a)].push_back(b);
            lists[u(b)].push_back(a);
        }
        place.firstNeighbour.push_back(0);
        for (auto &list : lists) {
            std::ranges::sort(list);
            list.erase(std::unique(list.begin(), list.end()), list.end());
            place.neighbourList.insert(place.neighbourList.end(), list.begin(), list.end());
            place.firstNeighbour.push_back(static_cast<int>(place.neighbourList.size()));
        }
    }

}

void connect(const PcnModelInput &input, std::vector<Place> &places)
{
    std::vector<int> local(input.lsoas.size(), -1);
    for (const Place &place : places) {
        for (int i = 0; i < place.lsoaCount(); ++i)
            local[u(place.lsoas[u(i)])] = i;
    }
    std::vector<std::vector<std::pair<int, int>>> pairs(places.size());
    for (const auto &[a, b] : input.neighbours) {
        const int place = input.lsoas[u(a)].place;
        if (place >= 0 && place == input.lsoas[u(b)].place && a != b)
            pairs[u(place)].emplace_back(local[u(a)], local[u(b)]);
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].pcns.empty())
            continue;
        places[i].bridges = bridge(input, places[i], pairs[i]);
        pairs[i].insert(pairs[i].end(), places[i].bridges.begin(), places[i].bridges.end());
        setNeighbours(places[i], pairs[i]);
    }
}

}
