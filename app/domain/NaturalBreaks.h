// ckmeans: the partition of sorted values into k runs with the least sum of squares, by dynamic programming with divide
// and conquer over the position of the last run (Wang and Song 2011; Grønlund et al. 2017). O(k n log n), n being the
// number of distinct values. Part of Classification.
#pragma once

#include "Tally.h"

#include <cstddef>
#include <vector>

namespace ics {

/** Where every class but the first begins, as positions in the tally; so many classes at most as it has values. */
[[nodiscard]] std::vector<std::size_t> naturalBreaks(const Tally &tally, std::size_t classes);

}
