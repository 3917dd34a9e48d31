#include "PcnQuality.h"

#include <algorithm>
#include <cmath>

namespace ics::pcn {

namespace {

    std::size_t u(int i) { return static_cast<std::size_t>(i); }

    double quantile(const std::vector<double> &sorted, double share)
    {
        if (sorted.empty())
            return 0;
        const double at = share * static_cast<double>(sorted.size() - 1);
        const auto below = static_cast<std::size_t>(at);
        const std::size_t above = std::min(below + 1, sorted.size() - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (at - static_cast<double>(below));
    }

    void measureErrors(const PcnCatchments &catchments, PcnQuality &quality)
    {
        std::vector<double> errors;
        for (const PcnCatchment &catchment : catchments.pcns) {
            quality.empty += catchment.lsoas == 0;
            if (catchment.quota > 0)
                errors.push_back(std::abs(catchment.error()));
        }
        std::ranges::sort(errors);
        quality.catchments = static_cast<int>(catchments.pcns.size()) - quality.empty;
        quality.errorMedian = quantile(errors, 0.5);
        quality.error90 = quantile(errors, 0.9);
        quality.error99 = quantile(errors, 0.99);
        quality.errorMax = quantile(errors, 1);
        const auto within = std::ranges::count_if(errors, [](double error) { return error <= 0.05; });
        quality.within5Percent = errors.empty() ? 1 : static_cast<double>(within) / static_cast<double>(errors.size());
    }

    void measureDistances(const std::vector<Place> &places, const PcnCatchments &catchments, PcnQuality &quality)
    {
        std::vector<std::pair<int, int>> trips; // metres, persons
        double people = 0;
        double metres = 0;
        for (const Place &place : places) {
            for (int i = 0; i < place.lsoaCount(); ++i) {
                const int pcn = catchments.pcnOfLsoa[u(place.lsoas[u(i)])];
                if (pcn < 0)
                    continue;
                const auto local = std::ranges::lower_bound(place.pcns, pcn) - place.pcns.begin();
                trips.emplace_back(place.nearest[place.at(i, static_cast<int>(local))], place.population[u(i)]);
                people += trips.back().second;
                metres += double(trips.back().first) * trips.back().second;
            }
        }
        std::ranges::sort(trips);
        double passed = 0;
        for (const auto &[distance, persons] : trips) {
            passed += persons;
            quality.distanceMedian = distance;
            if (passed >= people / 2)
                break;
        }
        quality.distanceMean = people > 0 ? metres / people : 0;
    }

    void measureLists(const PcnModelInput &input, const PcnCatchments &catchments, PcnQuality &quality)
    {
        double lists = 0;
        double inside = 0;
        for (const auto &practice : input.practices) {
            if (practice.pcn < 0)
                continue;
            lists += practice.list;
            if (practice.lsoa >= 0 && catchments.pcnOfLsoa[u(practice.lsoa)] == practice.pcn)
                inside += practice.list;
        }
        quality.listsInside = lists > 0 ? inside / lists : 1;
    }

}

PcnQuality measureQuality(const PcnModelInput &input, const std::vector<Place> &places, const PcnCatchments &catchments)
{
    PcnQuality quality;
    measureErrors(catchments, quality);
    measureDistances(places, catchments, quality);
    measureLists(input, catchments, quality);
    for (const Place &place : places) {
        quality.placesWithoutAnchors
            += std::ranges::any_of(place.pcns, [&](int pcn) { return !catchments.pcns[u(pcn)].anchored; });
    }
    return quality;
}

}
