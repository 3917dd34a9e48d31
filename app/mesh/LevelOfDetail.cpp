#include "LevelOfDetail.h"

#include "Ring.h"
#include "VertexTree.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace ics {

namespace {

    constexpr std::uint8_t always = 255;
    constexpr std::uint32_t nobody = UINT32_MAX;

    struct Candidate
    {
        std::int64_t area; // twice, square decimetres
        std::uint32_t vertex;
        std::uint32_t version; // of its triangle
        bool operator<(const Candidate &other) const // the smallest area on top of a heap
        {
            return area != other.area ? area > other.area : vertex > other.vertex;
        }
    };

    class Simplifier
    {
    public:
        explicit Simplifier(Mesh &mesh)
            : m_mesh(mesh)
            , m_vertices(mesh.vertices)
            , m_tree(mesh.vertices)
            , m_links(mesh.vertices.size())
            , m_firstWaiting(mesh.vertices.size(), nobody)
            , m_remaining(mesh.arcs.size())
        {
            mesh.lod.assign(mesh.vertices.size(), always);
            for (std::uint32_t i = 0; i < mesh.arcs.size(); ++i)
                addArc(i);
            std::make_heap(m_queue.begin(), m_queue.end());
        }

        void run()
        {
            while (!m_queue.empty()) {
                std::pop_heap(m_queue.begin(), m_queue.end());
                const Candidate next = m_queue.back();
                m_queue.pop_back();
                if (!m_links[next.vertex].removed && m_links[next.vertex].version == next.version)
                    consider(next);
            }
        }

    private:
        struct Link
        {
            std::uint32_t before = nobody; // nobody: the end of an arc
            std::uint32_t after = nobody;
            std::uint32_t arc = 0;
            std::uint32_t version = 0;
            bool removed = false;
        };
        struct Waiting
        {
            std::uint32_t vertex;
            std::uint32_t next;
        };

        void addArc(std::uint32_t number)
        {
            const Arc &arc = m_mesh.arcs[number];
            m_remaining[number] = arc.count;
            if (arc.count == 2)
                m_chords.insert(chord(m_vertices[arc.first], m_vertices[arc.first + 1]));
            for (std::uint32_t v = arc.first + 1; v + 1 < arc.first + arc.count; ++v) {
                m_links[v] = { v - 1, v + 1, number, 0, false };
                m_queue.push_back({ areaAt(v), v, 0 });
            }
        }
        static std::pair<GridPoint, GridPoint> chord(GridPoint p, GridPoint q)
        {
            return p < q ? std::pair(p, q) : std::pair(q, p);
        }
        [[nodiscard]] bool isEnd(std::uint32_t v) const { return m_links[v].before == nobody; }
        [[nodiscard]] std::int64_t areaAt(std::uint32_t v) const
        {
            const Link &link = m_links[v];
            return std::abs(turn(m_vertices[link.before], m_vertices[v], m_vertices[link.after]));
        }

        void consider(const Candidate &candidate)
        {
            const Link &link = m_links[candidate.vertex];
            const GridPoint a = m_vertices[link.before];
            const GridPoint c = m_vertices[link.after];
            const bool straight = isEnd(link.before) && isEnd(link.after);
            if (straight && (a == c || m_chords.contains(chord(a, c))))
                return;
            if (m_remaining[link.arc] == 4 && isClosed(m_mesh.arcs[link.arc]))
                return;
            if (const auto blocker = m_tree.findInTriangle(a, m_vertices[candidate.vertex], c)) {
                m_waiting.push_back({ candidate.vertex, m_firstWaiting[*blocker] });
                m_firstWaiting[*blocker] = static_cast<std::uint32_t>(m_waiting.size() - 1);
                return;
            }
            if (straight)
                m_chords.insert(chord(a, c));
            remove(candidate);
        }
        [[nodiscard]] bool isClosed(const Arc &arc) const
        {
            return m_vertices[arc.first] == m_vertices[arc.first + arc.count - 1];
        }

        void remove(const Candidate &candidate)
        {
            Link &link = m_links[candidate.vertex];
            m_level = std::max(m_level, candidate.area);
            m_mesh.lod[candidate.vertex] = std::min<std::uint8_t>(lodByte(squareMetres(m_level)), always - 1);
            link.removed = true;
            m_tree.remove(candidate.vertex);
            --m_remaining[link.arc];
            if (!isEnd(link.before))
                m_links[link.before].after = link.after;
            if (!isEnd(link.after))
                m_links[link.after].before = link.before;
            changeTriangle(link.before);
            changeTriangle(link.after);
            for (std::uint32_t w = m_firstWaiting[candidate.vertex]; w != nobody; w = m_waiting[w].next)
                enqueue(m_waiting[w].vertex);
        }
        void changeTriangle(std::uint32_t v)
        {
            if (isEnd(v))
                return;
            ++m_links[v].version;
            enqueue(v);
        }
        void enqueue(std::uint32_t v)
        {
            if (m_links[v].removed)
                return;
            m_queue.push_back({ areaAt(v), v, m_links[v].version });
            std::push_heap(m_queue.begin(), m_queue.end());
        }

        Mesh &m_mesh;
        const std::vector<GridPoint> &m_vertices;
        VertexTree m_tree;
        std::vector<Link> m_links; // by vertex
        std::vector<Candidate> m_queue; // a heap; candidates whose triangle has changed are passed over
        std::vector<Waiting> m_waiting; // lists of vertices whose triangle holds another vertex
        std::vector<std::uint32_t> m_firstWaiting; // by the vertex that is in the way
        std::vector<std::uint32_t> m_remaining; // by arc: vertices, ends included
        std::set<std::pair<GridPoint, GridPoint>> m_chords; // arcs that are one straight line
        std::int64_t m_level = 0; // the largest area removed so far
    };

}

void computeLevelOfDetail(Mesh &mesh) { Simplifier(mesh).run(); }

}
