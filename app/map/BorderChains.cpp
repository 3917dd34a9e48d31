#include "BorderChains.h"

#include <algorithm>
#include <utility>

namespace ics {

namespace {

    struct ArcEnd
    {
        GridPoint at;
        std::uint32_t arc; // position in the list of the level's arcs
        bool front;
    };

    class ChainBuilder final
    {
    public:
        ChainBuilder(const MeshDetail &mesh, BorderLines &out, int level, std::vector<std::uint32_t> arcs)
            : m_mesh(mesh)
            , m_out(out)
            , m_level(level)
            , m_arcs(std::move(arcs))
            , m_used(m_arcs.size(), false)
            , m_partner(m_arcs.size() * 2, -1)
        {
            if (m_arcs.size() < mesh.arcs.size() / 3) // the borders of the LSOAs themselves meet in true nodes only
                pairEnds();
        }

        void build()
        {
            for (std::uint32_t i = 0; i < m_arcs.size(); ++i) { // open chains begin where an end has no partner
                if (!m_used[i] && m_partner[2 * i] < 0)
                    walk(i, true);
                else if (!m_used[i] && m_partner[2 * i + 1] < 0)
                    walk(i, false);
            }
            for (std::uint32_t i = 0; i < m_arcs.size(); ++i) { // what is left are rings
                if (!m_used[i])
                    walk(i, true);
            }
        }

    private:
        [[nodiscard]] const Arc &arc(std::uint32_t i) const { return m_mesh.arcs[m_arcs[i]]; }

        void pairEnds()
        {
            std::vector<ArcEnd> ends;
            ends.reserve(m_arcs.size() * 2);
            for (std::uint32_t i = 0; i < m_arcs.size(); ++i) {
                const auto points = m_mesh.points(arc(i));
                if (points.front() == points.back())
                    continue;
                ends.push_back({ points.front(), i, true });
                ends.push_back({ points.back(), i, false });
            }
            std::sort(ends.begin(), ends.end(), [](const ArcEnd &a, const ArcEnd &b) { return a.at < b.at; });
            for (std::size_t i = 0; i < ends.size();) {
                std::size_t j = i + 1;
                while (j < ends.size() && ends[j].at == ends[i].at)
                    ++j;
                if (j - i == 2) {
                    const auto a = 2 * ends[i].arc + (ends[i].front ? 0U : 1U);
                    const auto b = 2 * ends[i + 1].arc + (ends[i + 1].front ? 0U : 1U);
                    m_partner[a] = static_cast<std::int64_t>(b);
                    m_partner[b] = static_cast<std::int64_t>(a);
                }
                i = j;
            }
        }

        void walk(std::uint32_t start, bool forward)
        {
            Chain chain { .firstArc = static_cast<std::uint32_t>(m_out.arcs.size()), .level = m_level };
            std::uint32_t at = start;
            while (!m_used[at]) {
                m_used[at] = true;
                m_out.arcs.push_back(2 * m_arcs[at] + (forward ? 0U : 1U));
                const std::int64_t next = m_partner[2 * at + (forward ? 1U : 0U)];
                if (next < 0)
                    break;
                at = static_cast<std::uint32_t>(next / 2);
                forward = next % 2 == 0;
            }
            chain.arcs = static_cast<std::uint32_t>(m_out.arcs.size()) - chain.firstArc;
            m_out.chains.push_back(chain);
        }

        const MeshDetail &m_mesh;
        BorderLines &m_out;
        int m_level;
        std::vector<std::uint32_t> m_arcs;
        std::vector<bool> m_used;
        std::vector<std::int64_t> m_partner; // by 2 × arc + (0 front, 1 back): the end that goes on from there
    };

}

void addChains(BorderLines &lines, const MeshDetail &mesh, int level, std::vector<std::uint32_t> arcs)
{
    ChainBuilder(mesh, lines, level, std::move(arcs)).build();
}

}
