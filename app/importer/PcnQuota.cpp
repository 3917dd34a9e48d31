#include "PcnQuota.h"

#include <algorithm>
#include <limits>

namespace ics::pcn {

namespace {

    constexpr int rounds = 600;

    int cheapest(const int *cost, const std::vector<double> &weights)
    {
        int best = 0;
        double least = cost[0] - weights[0];
        for (std::size_t p = 1; p < weights.size(); ++p) {
            const double value = cost[p] - weights[p];
            if (value < least) {
                least = value;
                best = static_cast<int>(p);
            }
        }
        return best;
    }

    double missed(const Place &place, const std::vector<double> &people)
    {
        double sum = 0;
        for (std::size_t p = 0; p < people.size(); ++p)
            sum += (people[p] - place.quota[p]) * (people[p] - place.quota[p]) / place.quota[p];
        return sum;
    }

}

Weighted assignByWeights(const Place &place)
{
    const std::size_t pcns = place.pcns.size();
    Weighted best;
    double least = std::numeric_limits<double>::infinity();
    Owners owners(place.lsoas.size());
    std::vector<double> weights(pcns);
    std::vector<double> people(pcns);
    for (int t = 0; t < rounds; ++t) {
        std::ranges::fill(people, 0.0);
        for (std::size_t i = 0; i < owners.size(); ++i) {
            owners[i] = cheapest(place.cost.data() + i * pcns, weights);
            people[static_cast<std::size_t>(owners[i])] += place.population[i];
        }
        if (const double value = missed(place, people); value < least) {
            least = value;
            best = { owners, weights };
        }
        const double step = 0.5 * place.typicalDistance / (1 + 0.02 * t);
        for (std::size_t p = 0; p < pcns; ++p)
            weights[p] += step * std::clamp((place.quota[p] - people[p]) / place.quota[p], -1.0, 1.0);
    }
    return best;
}

}
