// What every way of making classes begins with. Part of Classification.
#pragma once

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <span>
#include <vector>

namespace ics {

/** Distinct values in ascending order, with how often each occurs. */
struct Tally
{
    std::vector<double> values;
    std::vector<double> counts;

    explicit Tally(std::span<const double> all)
    {
        std::vector<double> sorted;
        std::copy_if(all.begin(), all.end(), std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
        std::sort(sorted.begin(), sorted.end());
        for (const double value : sorted) {
            if (values.empty() || values.back() != value) {
                values.push_back(value);
                counts.push_back(0);
            }
            counts.back() += 1;
        }
    }
    [[nodiscard]] std::size_t size() const { return values.size(); }
    [[nodiscard]] double total() const { return std::accumulate(counts.begin(), counts.end(), 0.0); }
};

}
