#include "PcnRepair.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace ics::pcn {

namespace {

    std::size_t u(int i) { return static_cast<std::size_t>(i); }

    class Repair final
    {
    public:
        Repair(const Place &place, const std::vector<double> &weights, Owners &owners)
            : m_place(place)
            , m_weights(weights)
            , m_owners(owners)
            , m_connectivity(place)
        {
        }

        void placeAnchors()
        {
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn) {
                if (m_place.anchor[u(pcn)] >= 0)
                    m_owners[u(m_place.anchor[u(pcn)])] = pcn;
            }
        }

        void keepAnchoredPieces()
        {
            Owners kept(m_owners.size(), -1);
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn) {
                if (m_place.anchor[u(pcn)] < 0)
                    continue;
                for (const int lsoa : m_connectivity.pieceOf(m_place.anchor[u(pcn)], m_owners))
                    kept[u(lsoa)] = pcn;
            }
            m_owners = kept;
        }

        void keepLargestPieces()
        {
            std::vector<qint64> largest(m_place.pcns.size(), -1);
            std::vector<std::vector<int>> pieces(m_place.pcns.size());
            std::vector<char> seen(m_owners.size());
            for (int lsoa = 0; lsoa < m_place.lsoaCount(); ++lsoa) {
                if (seen[u(lsoa)])
                    continue;
                const auto &piece = m_connectivity.pieceOf(lsoa, m_owners);
                qint64 people = 0;
                for (const int member : piece) {
                    seen[u(member)] = 1;
                    people += m_place.population[u(member)];
                }
                const std::size_t pcn = u(m_owners[u(lsoa)]);
                if (people > largest[pcn]) {
                    largest[pcn] = people;
                    pieces[pcn] = piece;
                }
            }
            std::ranges::fill(m_owners, -1);
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn) {
                for (const int lsoa : pieces[u(pcn)])
                    m_owners[u(lsoa)] = pcn;
            }
        }

        /** Gives each released LSOA to a PCN beside it, the one that costs least beyond the LSOA's best PCN
         * first. */
        void giveReleased()
        {
            for (int lsoa = 0; lsoa < m_place.lsoaCount(); ++lsoa) {
                if (m_owners[u(lsoa)] >= 0)
                    offerBeside(lsoa);
            }
            while (!m_offers.empty()) {
                const Offer offer = m_offers.top();
                m_offers.pop();
                if (m_owners[u(offer.lsoa)] >= 0)
                    continue;
                m_owners[u(offer.lsoa)] = offer.pcn;
                offerBeside(offer.lsoa);
            }
        }

        void fillEmpty()
        {
            std::vector<int> counts(m_place.pcns.size());
            for (const int owner : m_owners)
                ++counts[u(owner)];
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn) {
                if (counts[u(pcn)] > 0)
                    continue;
                if (const int lsoa = cheapestSpare(pcn, counts); lsoa >= 0) {
                    --counts[u(m_owners[u(lsoa)])];
                    m_owners[u(lsoa)] = pcn;
                    counts[u(pcn)] = 1;
                }
            }
        }

    private:
        struct Offer
        {
            double extra; // metres
            int lsoa;
            int pcn;
            friend auto operator<=>(const Offer &, const Offer &) = default;
        };

        double weighted(int lsoa, int pcn) const { return m_place.cost[m_place.at(lsoa, pcn)] - m_weights[u(pcn)]; }

        double least(int lsoa) const
        {
            double value = std::numeric_limits<double>::infinity();
            for (int pcn = 0; pcn < m_place.pcnCount(); ++pcn)
                value = std::min(value, weighted(lsoa, pcn));
            return value;
        }

        void offerBeside(int lsoa)
        {
            const int pcn = m_owners[u(lsoa)];
            for (const int beside : m_place.neighbours(lsoa)) {
                if (m_owners[u(beside)] < 0)
                    m_offers.push({ weighted(beside, pcn) - least(beside), beside, pcn });
            }
        }

        int cheapestSpare(int pcn, const std::vector<int> &counts)
        {
            std::vector<std::pair<int, int>> byCost;
            for (int lsoa = 0; lsoa < m_place.lsoaCount(); ++lsoa)
                byCost.emplace_back(m_place.cost[m_place.at(lsoa, pcn)], lsoa);
            std::ranges::sort(byCost);
            for (const auto &[cost, lsoa] : byCost) {
                if (m_connectivity.survivesWithout(lsoa, counts[u(m_owners[u(lsoa)])], m_owners))
                    return lsoa;
            }
            return -1;
        }

        const Place &m_place;
        const std::vector<double> &m_weights;
        Owners &m_owners;
        Connectivity m_connectivity;
        std::priority_queue<Offer, std::vector<Offer>, std::greater<>> m_offers;
    };

}

Connectivity::Connectivity(const Place &place)
    : m_place(place)
    , m_seen(place.lsoas.size())
{
}

const std::vector<int> &Connectivity::pieceOf(int lsoa, const Owners &owners)
{
    ++m_call;
    m_piece.assign(1, lsoa);
    m_seen[u(lsoa)] = m_call;
    const int owner = owners[u(lsoa)];
    for (std::size_t done = 0; done < m_piece.size(); ++done) {
        for (const int beside : m_place.neighbours(m_piece[done])) {
            if (owners[u(beside)] == owner && m_seen[u(beside)] != m_call) {
                m_seen[u(beside)] = m_call;
                m_piece.push_back(beside);
            }
        }
    }
    return m_piece;
}

bool Connectivity::survivesWithout(int lsoa, int count, Owners &owners)
{
    const int owner = owners[u(lsoa)];
    int kin = 0;
    int some = -1;
    for (const int beside : m_place.neighbours(lsoa)) {
        if (owners[u(beside)] == owner) {
            ++kin;
            some = beside;
        }
    }
    if (kin < 2)
        return kin == 1;
    owners[u(lsoa)] = -1;
    const bool whole = static_cast<int>(pieceOf(some, owners).size()) == count - 1;
    owners[u(lsoa)] = owner;
    return whole;
}

void repair(const Place &place, const std::vector<double> &weights, bool anchored, Owners &owners)
{
    Repair work(place, weights, owners);
    if (anchored) {
        work.placeAnchors();
        work.keepAnchoredPieces();
    } else {
        work.keepLargestPieces();
    }
    work.giveReleased();
    work.fillEmpty();
}

}
