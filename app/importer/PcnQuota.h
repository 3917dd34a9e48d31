// Step one of the model of catchments: additive weights on the cost of distance until each PCN holds about
// its quota. The result reproduces the shares of the lists well but leaves many catchments in pieces.
#pragma once

#include "PcnPlace.h"

namespace ics::pcn {

struct Weighted
{
    Owners owners; // each LSOA has one
    std::vector<double> weights; // metres, by PCN: how much farther people go to it
};

/** The round of 600 with the least Σ(P − q)²/q. */
Weighted assignByWeights(const Place &place);

}
