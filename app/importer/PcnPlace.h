// One place as the model of catchments sees it: its LSOAs and PCNs under indices of its own, the cost of each
// pair, the quotas and which LSOAs are neighbours. Persons and whole metres.
#pragma once

#include "PcnModel.h"

#include <span>
#include <vector>

namespace ics::pcn {

struct Place
{
    std::vector<int> lsoas; // local → index of the input, ascending
    std::vector<int> pcns; // local → index of the input, ascending; only those with a practice to measure from
    std::vector<int> population; // by LSOA
    std::vector<int> cost; // metres, lsoa × pcnCount + pcn
    std::vector<int> nearest; // metres to the nearest practice of the PCN, same layout
    std::vector<double> quota; // by PCN
    std::vector<int> anchor; // by PCN: the LSOA it is held to; −1 if there are fewer LSOAs than PCNs
    std::vector<int> firstNeighbour; // by LSOA, and one more: where its neighbours begin
    std::vector<int> neighbourList;
    std::vector<std::pair<int, int>> bridges; // local pairs, already among the neighbours
    double typicalDistance = 1; // metres: mean over people of the distance to the nearest practice of any PCN

    [[nodiscard]] int lsoaCount() const { return static_cast<int>(lsoas.size()); }
    [[nodiscard]] int pcnCount() const { return static_cast<int>(pcns.size()); }
    [[nodiscard]] std::size_t at(int lsoa, int pcn) const
    {
        return static_cast<std::size_t>(lsoa) * pcns.size() + static_cast<std::size_t>(pcn);
    }
    [[nodiscard]] std::span<const int> neighbours(int lsoa) const
    {
        const auto i = static_cast<std::size_t>(lsoa);
        const auto first = static_cast<std::size_t>(firstNeighbour[i]);
        return std::span(neighbourList).subspan(first, static_cast<std::size_t>(firstNeighbour[i + 1]) - first);
    }
};

/** The PCN of each LSOA of a place, local indices; −1 while it has none. */
using Owners = std::vector<int>;

/** All places of the input. Input of the model in, one Place per index of place out. */
std::vector<Place> makePlaces(const PcnModelInput &input);

/** Where the practice draws people to; nothing if neither it nor its LSOA has a position. */
std::optional<GridMetres> practicePosition(const PcnModelInput &input, const PcnModelInput::Practice &practice);

[[nodiscard]] int wholeMetres(GridMetres a, GridMetres b);

}
