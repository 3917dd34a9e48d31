// The edges that each method gives to a tally of at least two values: ascending, the first not above the lowest value,
// the last not below the highest. Part of Classification.
#pragma once

#include "Tally.h"

#include <vector>

namespace ics::edges {

[[nodiscard]] std::vector<double> equalInterval(const Tally &tally, int classes);
/** A class ends where its share of all values is nearest to what it ought to be; equal values stay together. */
[[nodiscard]] std::vector<double> quantile(const Tally &tally, int classes);
[[nodiscard]] std::vector<double> natural(const Tally &tally, int classes);
[[nodiscard]] std::vector<double> pretty(const Tally &tally, int classes);
/** One standard deviation wide (of the population), the classes lying evenly round the mean: with an odd number it is
   the middle of a class, with an even one an edge. Classes beyond the data are left out. */
[[nodiscard]] std::vector<double> standardDeviation(const Tally &tally, int classes);
/** The mean, then the mean of the values above it, and so on while these are at most 40 % of those before (Jiang 2013).
   A mean is always an edge, however many lie above it. */
[[nodiscard]] std::vector<double> headTail(const Tally &tally, int mostClasses);
/** The given breaks, every one of them, so that the classes stay the same for other areas or another year. */
[[nodiscard]] std::vector<double> manual(const Tally &tally, std::vector<double> breaks);

}
