#include "PcnPlace.h"

#include "PcnBridges.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace ics::pcn {

namespace {

    using Practice = PcnModelInput::Practice;

    std::size_t u(int i) { return static_cast<std::size_t>(i); }

    struct Draw // a practice that draws people: where it is and how many are on its list
    {
        GridMetres position;
        int lsoa;
        double list;
    };

    /** For each PCN its practices that have a position, largest list first. */
    std::vector<std::vector<Draw>> drawsByPcn(const PcnModelInput &input)
    {
        std::vector<std::vector<Draw>> draws(input.pcns.size());
        for (const Practice &practice : input.practices) {
            if (practice.pcn < 0)
                continue;
            if (const auto position = practicePosition(input, practice))
                draws[u(practice.pcn)].push_back({ *position, practice.lsoa, practice.list });
        }
        for (auto &list : draws)
            std::ranges::sort(
                list, {}, [](const Draw &d) { return std::tuple(-d.list, d.position.x, d.position.y, d.lsoa); });
        return draws;
    }

    class Builder final
    {
    public:
        Builder(const PcnModelInput &input, const std::vector<std::vector<Draw>> &draws, Place &place)
            : m_input(input)
            , m_draws(draws)
            , m_place(place)
        {
        }

        void build()
        {
            for (const int lsoa : m_place.lsoas)
                m_place.population.push_back(m_input.lsoas[u(lsoa)].population);
            measureCosts();
            setQuotas();
            setAnchors();
        }

    private:
        GridMetres position(int lsoa) const { return m_input.lsoas[u(m_place.lsoas[u(lsoa)])].position; }
        const std::vector<Draw> &draws(int pcn) const { return m_draws[u(m_place.pcns[u(pcn)])]; }

        void measureCosts()
        {
            m_place.cost.resize(m_place.lsoas.size() * m_place.pcns.size());
            m_place.nearest.resize(m_place.cost.size());
            double travelled = 0;
            double people = 0;
            for (int lsoa = 0; lsoa < m_place.lsoaCount(); ++lsoa) {
                int smallest = std::numeric_limits<int>::max();
                for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn)
                    smallest = std::min(smallest, measureCost(lsoa, pcn));
                const double persons = m_place.population[u(lsoa)];
                travelled += persons * smallest;
                people += persons;
            }
            if (m_place.pcnCount() > 0 && people > 0)
                m_place.typicalDistance = std::max(1.0, travelled / people);
        }

        int measureCost(int lsoa, int pcn)
        {
            int nearest = std::numeric_limits<int>::max();
            double weighted = 0;
            double weight = 0;
            double plain = 0;
            for (const Draw &draw : draws(pcn)) {
                const int metres = wholeMetres(position(lsoa), draw.position);
                nearest = std::min(nearest, metres);
                weighted += draw.list * metres;
                weight += draw.list;
                plain += metres;
            }
            const double mean = weight > 0 ? weighted / weight : plain / static_cast<double>(draws(pcn).size());
            m_place.nearest[m_place.at(lsoa, pcn)] = nearest;
            m_place.cost[m_place.at(lsoa, pcn)] = static_cast<int>(std::lround(0.8 * nearest + 0.2 * mean));
            return nearest;
        }

        /** A PCN whose list is not recorded counts as its practices do: by their lists, else as the mean practice
         * here. */
        double listOf(int pcn, double meanPractice) const
        {
            if (const double list = m_input.pcns[u(m_place.pcns[u(pcn)])].list.value_or(0); list > 0)
                return list;
            double sum = 0;
            for (const Draw &draw : draws(pcn))
                sum += draw.list > 0 ? draw.list : meanPractice;
            return sum;
        }

        void setQuotas()
        {
            double lists = 0;
            int known = 0;
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn) {
                for (const Draw &draw : draws(pcn)) {
                    lists += draw.list;
                    known += draw.list > 0;
                }
            }
            const double meanPractice = known > 0 ? lists / known : 1;
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn)
                m_place.quota.push_back(listOf(pcn, meanPractice));
            const double total = std::accumulate(m_place.quota.begin(), m_place.quota.end(), 0.0);
            const double people = std::accumulate(m_place.population.begin(), m_place.population.end(), 0.0);
            for (double &quota : m_place.quota)
                quota *= std::max(people, 1.0) / total;
        }

        void setAnchors()
        {
            m_place.anchor.assign(m_place.pcns.size(), -1);
            std::vector<char> taken(m_place.lsoas.size());
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn) {
                const int home = localLsoa(draws(pcn).front().lsoa);
                if (home >= 0 && !taken[u(home)])
                    hold(pcn, home, taken);
            }
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn) {
                if (m_place.anchor[u(pcn)] < 0)
                    hold(pcn, nearestFree(draws(pcn).front().position, taken), taken);
            }
        }

        void hold(int pcn, int lsoa, std::vector<char> &taken)
        {
            m_place.anchor[u(pcn)] = lsoa;
            if (lsoa >= 0)
                taken[u(lsoa)] = 1;
        }

        int localLsoa(int lsoa) const
        {
            const auto found = std::ranges::lower_bound(m_place.lsoas, lsoa);
            return found != m_place.lsoas.end() && *found == lsoa ? static_cast<int>(found - m_place.lsoas.begin())
                                                                  : -1;
        }

        int nearestFree(GridMetres from, const std::vector<char> &taken) const
        {
            int best = -1;
            int least = std::numeric_limits<int>::max();
            for (int lsoa = 0; lsoa < m_place.lsoaCount(); ++lsoa) {
                const int metres = wholeMetres(from, position(lsoa));
                if (!taken[u(lsoa)] && metres < least) {
                    least = metres;
                    best = lsoa;
                }
            }
            return best;
        }

        const PcnModelInput &m_input;
        const std::vector<std::vector<Draw>> &m_draws;
        Place &m_place;
    };

}

int wholeMetres(GridMetres a, GridMetres b)
{
    return static_cast<int>(std::lround(std::hypot(double(a.x) - b.x, double(a.y) - b.y)));
}

std::optional<GridMetres> practicePosition(const PcnModelInput &input, const Practice &practice)
{
    if (practice.position || practice.lsoa < 0)
        return practice.position;
    return input.lsoas[u(practice.lsoa)].position;
}

std::vector<Place> makePlaces(const PcnModelInput &input)
{
    const auto draws = drawsByPcn(input);
    std::vector<Place> places(u(input.placeCount));
    for (int i = 0; i < static_cast<int>(input.lsoas.size()); ++i) {
        if (const int place = input.lsoas[u(i)].place; place >= 0)
            places[u(place)].lsoas.push_back(i);
    }
    for (int i = 0; i < static_cast<int>(input.pcns.size()); ++i) {
        if (const int place = input.pcns[u(i)].place;
            place >= 0 && !draws[u(i)].empty() && !places[u(place)].lsoas.empty())
            places[u(place)].pcns.push_back(i);
    }
    for (Place &place : places) {
        if (!place.pcns.empty())
            Builder(input, draws, place).build();
    }
    connect(input, places);
    return places;
}

}
