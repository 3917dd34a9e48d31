// Whether two figures rise together, by their ranks: no straight line is assumed, and a few extreme areas do not
// decide.
#pragma once

#include <optional>
#include <span>

namespace ics {

struct RankCorrelation
{
    double rho = 0; // Spearman's, −1 … 1; equal figures share the mean of their ranks
    int pairs = 0; // areas that have both figures
};

/** Of the pairs in which both are finite; none if there are fewer than three, or if either figure is always the same.
 */
[[nodiscard]] std::optional<RankCorrelation> rankCorrelation(std::span<const double> a, std::span<const double> b);

}
