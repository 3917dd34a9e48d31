// Where a quarter, a half or three quarters of some values lie below: with a value wherever there is one at that place,
// else between the two next to it.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace ics {

/** Quarter 0 is the lowest, 2 the median, 4 the highest; of at least one value, in ascending order. */
[[nodiscard]] inline double quartile(const std::vector<double> &ascending, int quarter)
{
    const double at = static_cast<double>(ascending.size() - 1) * quarter / 4;
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, ascending.size() - 1);
    return ascending[low] + (ascending[high] - ascending[low]) * (at - std::floor(at));
}

}
