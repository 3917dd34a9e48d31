// Finding the same area in another edition: by its code where it still exists, else by the people who live there.
#pragma once

#include "atlas/Atlas.h"

#include <vector>

namespace ics {

struct CarriedArea
{
    enum class How {
        Same, // the code exists there, with the same LSOAs
        Changed, // the code exists there, but the LSOAs differ
        Successor, // another area has taken (or formerly held) most of its people
    };
    AreaId area = none<AreaId>;
    How how = How::Same;
    std::vector<Atlas::Overlap> shares {}; // of all areas there that hold its people, most first
};

[[nodiscard]] CarriedArea carryArea(const Atlas &atlas, AreaId area, EditionId edition);
/** One or two sentences for the person on what happened to the area; empty when nothing did. */
[[nodiscard]] QString carriedAreaText(const Atlas &atlas, AreaId from, const CarriedArea &to);

}
