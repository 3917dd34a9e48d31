#include "PcnMoves.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace ics::pcn {

namespace {

    constexpr std::array lambdas { 5.0, 10.0, 20.0, 50.0, 100.0 };
    constexpr double worthwhile = -1e-6; // persons: a step must lower F by more than rounding can

    std::size_t u(int i) { return static_cast<std::size_t>(i); }

    struct Move
    {
        int lsoa;
        int from;
        int to;
        double gain; // change of F, below 0 is better
    };

    struct Pair
    {
        double gain;
        int first; // indices of moves
        int second;
        friend auto operator<=>(const Pair &, const Pair &) = default;
    };

    class Descent final
    {
    public:
        Descent(const Place &place, bool anchored, Owners &owners)
            : m_place(place)
            , m_owners(owners)
            , m_connectivity(place)
            , m_held(place.lsoas.size())
            , m_people(place.pcns.size())
            , m_counts(place.pcns.size())
            , m_touching(place.pcns.size())
        {
            for (std::size_t i = 0; i < owners.size(); ++i) {
                m_people[u(owners[i])] += place.population[i];
                ++m_counts[u(owners[i])];
            }
            for (const int anchor : place.anchor) {
                if (anchored && anchor >= 0)
                    m_held[u(anchor)] = 1;
            }
        }

        void run(double lambda)
        {
            m_lambda = lambda;
            do
                listMoves();
            while (takeBestMove() || takeBestPair());
        }

    private:
        double missChange(int pcn, double change) const
        {
            const double quota = m_place.quota[u(pcn)];
            return m_lambda * change * (2 * (m_people[u(pcn)] - quota) + change) / quota;
        }

        double gain(int lsoa, int from, int to) const
        {
            const double persons = m_place.population[u(lsoa)];
            const double farther = m_place.cost[m_place.at(lsoa, to)] - m_place.cost[m_place.at(lsoa, from)];
            return persons * farther / m_place.typicalDistance + missChange(from, -persons) + missChange(to, persons);
        }

        void listMoves()
        {
            m_moves.clear();
            for (int lsoa = 0; lsoa < m_place.lsoaCount(); ++lsoa) {
                const int from = m_owners[u(lsoa)];
                if (m_held[u(lsoa)] || m_counts[u(from)] < 2)
                    continue;
                const std::size_t first = m_moves.size();
                for (const int beside : m_place.neighbours(lsoa)) {
                    const int to = m_owners[u(beside)];
                    const auto same = [to](const Move &move) { return move.to == to; };
                    if (to != from
                        && std::none_of(m_moves.begin() + static_cast<std::ptrdiff_t>(first), m_moves.end(), same))
                        m_moves.push_back({ lsoa, from, to, gain(lsoa, from, to) });
                }
            }
        }

        bool takeBestMove()
        {
            m_order.clear();
            for (int i = 0; i < static_cast<int>(m_moves.size()); ++i) {
                if (m_moves[u(i)].gain < worthwhile)
                    m_order.push_back({ m_moves[u(i)].gain, i, i });
            }
            std::ranges::sort(m_order);
            for (const Pair &candidate : m_order) {
                const Move &move = m_moves[u(candidate.first)];
                if (m_connectivity.survivesWithout(move.lsoa, m_counts[u(move.from)], m_owners)) {
                    apply(move);
                    return true;
                }
            }
            return false;
        }

        bool takeBestPair()
        {
            for (auto &moves : m_touching)
                moves.clear();
            m_order.clear();
            for (int i = 0; i < static_cast<int>(m_moves.size()); ++i) {
                const Move &move = m_moves[u(i)];
                listPairs(i, m_touching[u(move.from)], -1);
                listPairs(i, m_touching[u(move.to)], move.from);
                m_touching[u(move.from)].push_back(i);
                m_touching[u(move.to)].push_back(i);
            }
            std::ranges::sort(m_order);
            for (const Pair &pair : m_order) {
                if (takePair(m_moves[u(pair.first)], m_moves[u(pair.second)]))
                    return true;
            }
            return false;
        }

        /** Pairs the move with earlier ones that share a PCN with it; those that touch the PCN "paired" already
         * are. */
        void listPairs(int index, const std::vector<int> &earlier, int paired)
        {
            const Move &move = m_moves[u(index)];
            for (const int i : earlier) {
                const Move &other = m_moves[u(i)];
                if (other.lsoa == move.lsoa || other.from == paired || other.to == paired)
                    continue;
                const double both = move.gain + other.gain + interaction(move, other);
                if (both < worthwhile)
                    m_order.push_back({ both, i, index });
            }
        }

        /** What the change of F of two moves together has beyond the sum of each alone. */
        double interaction(const Move &a, const Move &b) const
        {
            double sum = 0;
            if (a.from == b.from || a.from == b.to)
                sum += (a.from == b.from ? 1 : -1) / m_place.quota[u(a.from)];
            if (a.to == b.from || a.to == b.to)
                sum += (a.to == b.to ? 1 : -1) / m_place.quota[u(a.to)];
            return 2 * m_lambda * sum * m_place.population[u(a.lsoa)] * m_place.population[u(b.lsoa)];
        }

        bool takePair(const Move &a, const Move &b)
        {
            apply(a);
            apply(b);
            if (isWhole(a.from) && isWhole(a.to) && isWhole(b.from) && isWhole(b.to))
                return true;
            apply({ b.lsoa, b.to, b.from, 0 });
            apply({ a.lsoa, a.to, a.from, 0 });
            return false;
        }

        bool isWhole(int pcn)
        {
            const auto some = std::ranges::find(m_owners, pcn);
            return some != m_owners.end()
                && static_cast<int>(m_connectivity.pieceOf(static_cast<int>(some - m_owners.begin()), m_owners).size())
                == m_counts[u(pcn)];
        }

        void apply(const Move &move)
        {
            const int persons = m_place.population[u(move.lsoa)];
            m_owners[u(move.lsoa)] = move.to;
            m_people[u(move.from)] -= persons;
            m_people[u(move.to)] += persons;
            --m_counts[u(move.from)];
            ++m_counts[u(move.to)];
        }

        const Place &m_place;
        Owners &m_owners;
        Connectivity m_connectivity;
        double m_lambda = 0;
        std::vector<char> m_held;
        std::vector<double> m_people;
        std::vector<int> m_counts;
        std::vector<Move> m_moves;
        std::vector<std::vector<int>> m_touching; // by PCN, moves from or to it
        std::vector<Pair> m_order;
    };

}

void improve(const Place &place, bool anchored, Owners &owners)
{
    Descent descent(place, anchored, owners);
    for (const double lambda : lambdas)
        descent.run(lambda);
}

}
