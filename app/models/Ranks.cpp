#include "Ranks.h"

#include <algorithm>
#include <cmath>

namespace ics {

std::vector<int> ranksFromHighest(std::span<const double> values)
{
    std::vector<double> known(values.begin(), values.end());
    std::erase_if(known, [](double v) { return std::isnan(v); });
    std::ranges::sort(known, std::ranges::greater());
    std::vector<int> ranks(values.size(), 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i]))
            ranks[i] = 1
                + static_cast<int>(std::ranges::lower_bound(known, values[i], std::ranges::greater()) - known.begin());
    }
    return ranks;
}

}
