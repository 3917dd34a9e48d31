// Small countries to try the model of PCN catchments on: grids of LSOAs with a few PCNs, and how to look at
// the answer.
#pragma once

#include "importer/PcnFlags.h"
#include "importer/PcnModel.h"

#include <algorithm>
#include <random>

namespace ics::test {

inline std::size_t u(int i) { return static_cast<std::size_t>(i); }

/** A grid of LSOAs of 1,000 people, a kilometre apart, row by row from the south-west; neighbours are left,
 * right, up, down. */
inline PcnModelInput grid(int columns, int rows)
{
    PcnModelInput input;
    input.placeCount = 1;
    for (int i = 0; i < columns * rows; ++i) {
        input.lsoas.push_back({ 1000, GridMetres { i % columns * 1000, i / columns * 1000 }, 0 });
        if (i % columns > 0)
            input.neighbours.emplace_back(i - 1, i);
        if (i >= columns)
            input.neighbours.emplace_back(i - columns, i);
    }
    return input;
}

/** Adds a PCN of one practice in the middle of an LSOA. */
inline int addPcn(PcnModelInput &input, int lsoa, double list)
{
    const int pcn = static_cast<int>(input.pcns.size());
    input.pcns.push_back({ input.lsoas[u(lsoa)].place, list });
    input.practices.push_back({ pcn, input.lsoas[u(lsoa)].position, lsoa, list });
    return pcn;
}

inline PcnCatchments solve(const PcnModelInput &input, int threads = 1)
{
    auto result = modelPcnCatchments(input, { threads, nullptr });
    return result ? *result : PcnCatchments {};
}

inline QString drawn(const std::vector<int> &owners)
{
    QString text;
    for (const int owner : owners)
        text += owner < 0 ? u'-' : QChar(u'A' + owner);
    return text;
}

inline bool hasFlag(const PcnCatchment &catchment, const char16_t *flag)
{
    return catchment.flags.contains(QString::fromUtf16(flag));
}

/** Whether the LSOAs of the PCN hang together by the pairs of the input and the bridges of the result. */
inline bool inOnePiece(const PcnModelInput &input, const PcnCatchments &result, int pcn)
{
    const auto &owners = result.pcnOfLsoa;
    std::vector<char> reached(owners.size());
    const auto first = std::ranges::find(owners, pcn);
    if (first == owners.end())
        return false;
    reached[static_cast<std::size_t>(first - owners.begin())] = 1;
    auto pairs = input.neighbours;
    pairs.insert(pairs.end(), result.bridges.begin(), result.bridges.end());
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto &[a, b] : pairs) {
            if (owners[u(a)] == pcn && owners[u(b)] == pcn && reached[u(a)] != reached[u(b)]) {
                reached[u(a)] = reached[u(b)] = 1;
                grew = true;
            }
        }
    }
    return std::ranges::count(reached, 1) == std::ranges::count(owners, pcn);
}

/** A country of towns of uneven size, seeded: four places of 10 × 10 with six PCNs of two practices each. */
inline PcnModelInput unevenCountry()
{
    PcnModelInput input;
    input.placeCount = 4;
    std::mt19937 random(20260401);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int place = 0; place < input.placeCount; ++place) {
        const int base = static_cast<int>(input.lsoas.size());
        PcnModelInput town = grid(10, 10);
        for (auto &lsoa : town.lsoas) {
            lsoa.place = place;
            lsoa.population += below(1500);
            lsoa.position = { lsoa.position.x + 20000 * place + below(300), lsoa.position.y + below(300) };
            input.lsoas.push_back(lsoa);
        }
        for (const auto &[a, b] : town.neighbours)
            input.neighbours.emplace_back(base + a, base + b);
        for (int i = 0; i < 6; ++i) {
            const int pcn = addPcn(input, base + below(100), 0);
            const int second = base + below(100);
            input.practices.push_back({ pcn, input.lsoas[u(second)].position, second, 3000.0 + below(9000) });
            input.practices[input.practices.size() - 2].list = 3000 + below(9000);
            input.pcns.back().list = input.practices.back().list + input.practices[input.practices.size() - 2].list;
        }
    }
    return input;
}

}
