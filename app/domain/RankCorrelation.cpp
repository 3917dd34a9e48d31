#include "RankCorrelation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace ics {
namespace {

    std::vector<double> ranks(const std::vector<double> &values)
    {
        std::vector<std::size_t> order(values.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
        std::vector<double> result(values.size());
        for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
            while (end < order.size() && values[order[end]] == values[order[begin]])
                ++end;
            for (std::size_t i = begin; i < end; ++i)
                result[order[i]] = static_cast<double>(begin + end - 1) / 2;
        }
        return result;
    }

}

std::optional<RankCorrelation> rankCorrelation(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> first;
    std::vector<double> second;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        if (std::isfinite(a[i]) && std::isfinite(b[i])) {
            first.push_back(a[i]);
            second.push_back(b[i]);
        }
    if (first.size() < 3)
        return std::nullopt;
    first = ranks(first);
    second = ranks(second);
    const double mean = static_cast<double>(first.size() - 1) / 2;
    double both = 0;
    double one = 0;
    double two = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        both += (first[i] - mean) * (second[i] - mean);
        one += (first[i] - mean) * (first[i] - mean);
        two += (second[i] - mean) * (second[i] - mean);
    }
    if (one == 0 || two == 0)
        return std::nullopt;
    return RankCorrelation { both / std::sqrt(one * two), static_cast<int>(first.size()) };
}

}
