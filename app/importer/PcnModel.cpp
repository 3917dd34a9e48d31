#include "PcnModel.h"

#include "PcnFlags.h"
#include "PcnMoves.h"
#include "PcnPlace.h"
#include "PcnQuality.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace ics {

namespace {

    using pcn::Owners;
    using pcn::Place;

    struct Solution
    {
        Owners owners;
        bool anchored = true;
    };

    double worstError(const Place &place, const Owners &owners)
    {
        std::vector<double> people(place.pcns.size());
        for (std::size_t i = 0; i < owners.size(); ++i)
            people[static_cast<std::size_t>(owners[i])] += place.population[i];
        double worst = 0;
        for (std::size_t p = 0; p < people.size(); ++p)
            worst = std::max(worst, std::abs(people[p] - place.quota[p]) / place.quota[p]);
        return worst;
    }

    /** Holding on to the largest practices is kept unless it costs the quotas too much. */
    Solution solve(const Place &place)
    {
        if (place.pcns.empty())
            return { Owners(place.lsoas.size(), -1), true };
        const pcn::Weighted weighted = pcn::assignByWeights(place);
        const auto finish = [&](bool anchored) {
            Owners owners = weighted.owners;
            pcn::repair(place, weighted.weights, anchored, owners);
            pcn::improve(place, anchored, owners);
            return owners;
        };
        Owners held = finish(true);
        Owners loose = finish(false);
        if (worstError(place, held) <= std::max(0.05, worstError(place, loose)))
            return { std::move(held), true };
        return { std::move(loose), false };
    }

    /** Each place is solved by itself into its own slot, so the order in which threads take them is of no
     * consequence. */
    std::vector<Solution> solveAll(const std::vector<Place> &places, const PcnModelOptions &options)
    {
        std::vector<Solution> solutions(places.size());
        std::atomic_size_t next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < places.size(); i = next++) {
                if (options.cancel && options.cancel->load())
                    return;
                solutions[i] = solve(places[i]);
            }
        };
        std::vector<std::jthread> helpers;
        for (int i = 1; i < options.threads; ++i)
            helpers.emplace_back(work);
        work();
        return solutions;
    }

    void collect(const PcnModelInput &input, const Place &place, const Solution &solution, PcnCatchments &out)
    {
        const auto u = [](int i) { return static_cast<std::size_t>(i); };
        for (std::size_t p = 0; p < place.pcns.size(); ++p) {
            out.pcns[u(place.pcns[p])].quota = place.quota[p];
            out.pcns[u(place.pcns[p])].anchored = solution.anchored;
        }
        for (int i = 0; i < place.lsoaCount(); ++i) {
            const int owner = solution.owners[u(i)];
            if (owner < 0)
                continue;
            const int pcn = place.pcns[u(owner)];
            const int persons = input.lsoas[u(place.lsoas[u(i)])].population;
            PcnCatchment &catchment = out.pcns[u(pcn)];
            out.pcnOfLsoa[u(place.lsoas[u(i)])] = pcn;
            catchment.population += persons;
            catchment.distance += double(persons) * place.nearest[place.at(i, owner)];
            ++catchment.lsoas;
        }
        for (const auto &[a, b] : place.bridges)
            out.bridges.emplace_back(place.lsoas[u(a)], place.lsoas[u(b)]);
    }

}

Result<PcnCatchments> modelPcnCatchments(const PcnModelInput &input, const PcnModelOptions &options)
{
    const std::vector<Place> places = pcn::makePlaces(input);
    const std::vector<Solution> solutions = solveAll(places, options);
    if (options.cancel && options.cancel->load())
        return Error { .kind = ErrorKind::Cancelled };
    PcnCatchments out;
    out.pcnOfLsoa.assign(input.lsoas.size(), -1);
    out.pcns.resize(input.pcns.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        collect(input, places[i], solutions[i], out);
    for (PcnCatchment &catchment : out.pcns)
        catchment.distance /= static_cast<double>(std::max<qint64>(1, catchment.population));
    std::ranges::sort(out.bridges);
    pcn::setFlags(input, places, out);
    out.quality = pcn::measureQuality(input, places, out);
    return out;
}

}
