// The place of every figure among the others.
#pragma once

#include <span>
#include <vector>

namespace ics {

/** 1 for the highest; equal figures share a rank, and the next one counts them all (1, 2, 2, 4); 0 for NaN. */
[[nodiscard]] std::vector<int> ranksFromHighest(std::span<const double> values);

}
