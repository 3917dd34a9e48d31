#include "RingTracer.h"

#include "Ring.h"

#include <algorithm>

namespace ics {

namespace {

    GridPoint startOf(const Mesh &mesh, ArcRef ref)
    {
        const auto points = mesh.points(mesh.arcs[arcIndex(ref)]);
        return ref < 0 ? points.back() : points.front();
    }

    GridPoint secondOf(const Mesh &mesh, ArcRef ref)
    {
        const auto points = mesh.points(mesh.arcs[arcIndex(ref)]);
        return ref < 0 ? points[points.size() - 2] : points[1];
    }

    /** Whether the direction to p comes before that to q, counter-clockwise from the east. */
    bool comesBefore(GridPoint centre, GridPoint p, GridPoint q)
    {
        const auto lowerHalf = [centre](GridPoint r) { return r.y < centre.y || (r.y == centre.y && r.x < centre.x); };
        if (lowerHalf(p) != lowerHalf(q))
            return lowerHalf(q);
        return turn(centre, p, q) > 0;
    }

}

RingTracer::RingTracer(const Mesh &mesh)
    : m_mesh(mesh)
{
    collectSpokes();
    sortSpokes();
}

void RingTracer::collectSpokes()
{
    struct End
    {
        GridPoint at;
        ArcRef ref;
    };
    std::vector<End> ends;
    ends.reserve(m_mesh.arcs.size() * 2);
    for (std::size_t i = 0; i < m_mesh.arcs.size(); ++i) {
        const auto ref = static_cast<ArcRef>(i);
        ends.push_back({ startOf(m_mesh, ref), ref });
        ends.push_back({ startOf(m_mesh, ~ref), ~ref });
    }
    std::ranges::sort(ends, [](const End &l, const End &r) { return l.at != r.at ? l.at < r.at : l.ref < r.ref; });
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (i == 0 || ends[i].at != ends[i - 1].at)
            m_firstSpoke.push_back(i);
        m_spokes.push_back({ static_cast<std::uint32_t>(m_firstSpoke.size() - 1), ends[i].ref });
    }
    m_firstSpoke.push_back(ends.size());
}

void RingTracer::sortSpokes()
{
    for (std::size_t node = 0; node + 1 < m_firstSpoke.size(); ++node) {
        const auto first = m_spokes.begin() + static_cast<std::ptrdiff_t>(m_firstSpoke[node]);
        const auto last = m_spokes.begin() + static_cast<std::ptrdiff_t>(m_firstSpoke[node + 1]);
        const GridPoint centre = startOf(m_mesh, first->ref);
        std::sort(first, last, [&](const Spoke &l, const Spoke &r) {
            return comesBefore(centre, secondOf(m_mesh, l.ref), secondOf(m_mesh, r.ref));
        });
    }
    m_spokeOf.resize(m_spokes.size());
    for (std::size_t i = 0; i < m_spokes.size(); ++i)
        m_spokeOf[arcIndex(m_spokes[i].ref) * 2 + (m_spokes[i].ref < 0)] = i;
}

/** One tracing of all rings for one table. */
class Walk
{
public:
    Walk(const RingTracer &tracer, std::span<const AreaId> areaOfLsoa)
        : m_tracer(tracer)
        , m_areaOfLsoa(areaOfLsoa)
        , m_used(tracer.m_spokes.size())
        , m_depthAtNode(tracer.nodeCount(), -1)
    {
    }

    [[nodiscard]] AreaId leftArea(ArcRef ref) const
    {
        const Arc &arc = m_tracer.m_mesh.arcs[arcIndex(ref)];
        const LsoaId lsoa = ref < 0 ? arc.right : arc.left;
        return isValid(lsoa) && index(lsoa) < m_areaOfLsoa.size() ? m_areaOfLsoa[index(lsoa)] : none<AreaId>;
    }
    [[nodiscard]] bool isBorder(ArcRef ref) const { return leftArea(ref) != leftArea(~ref); }

    void follow(ArcRef first, std::vector<TracedRing> &rings)
    {
        if (used(first) || !isBorder(first))
            return;
        const AreaId area = leftArea(first);
        m_open.clear();
        for (ArcRef ref = first; !used(ref); ref = next(ref)) {
            cutAt(m_tracer.startNode(ref), area, rings);
            m_depthAtNode[m_tracer.startNode(ref)] = static_cast<std::ptrdiff_t>(m_open.size());
            m_open.push_back(ref);
            used(ref) = 1;
        }
        cutAt(m_tracer.startNode(first), area, rings);
    }

private:
    char &used(ArcRef ref) { return m_used[arcIndex(ref) * 2 + (ref < 0)]; }

    /** The border that goes on along the same side of the area: the first one clockwise from where this one
     * came. */
    [[nodiscard]] ArcRef next(ArcRef ref) const
    {
        const std::size_t arrived = m_tracer.spokeOf(~ref);
        const std::uint32_t node = m_tracer.m_spokes[arrived].node;
        const std::size_t begin = m_tracer.m_firstSpoke[node];
        const std::size_t count = m_tracer.m_firstSpoke[node + 1] - begin;
        for (std::size_t step = 1; step <= count; ++step) {
            const ArcRef leaving = m_tracer.m_spokes[begin + (arrived - begin + count - step) % count].ref;
            if (isBorder(leaving))
                return leaving;
        }
        return ~ref;
    }

    void cutAt(std::uint32_t node, AreaId area, std::vector<TracedRing> &rings)
    {
        const std::ptrdiff_t depth = m_depthAtNode[node];
        if (depth < 0)
            return;
        const auto begin = m_open.begin() + depth;
        for (auto ref = begin; ref != m_open.end(); ++ref)
            m_depthAtNode[m_tracer.startNode(*ref)] = -1;
        rings.push_back({ area, { begin, m_open.end() } });
        m_open.erase(begin, m_open.end());
    }

    const RingTracer &m_tracer;
    std::span<const AreaId> m_areaOfLsoa;
    std::vector<char> m_used; // [arc × 2 + reversed]
    std::vector<std::ptrdiff_t> m_depthAtNode; // where in m_open the ring leaves the node; -1: not passed
    std::vector<ArcRef> m_open;
};

std::vector<TracedRing> RingTracer::trace(std::span<const AreaId> areaOfLsoa, std::optional<AreaId> only) const
{
    std::vector<TracedRing> rings;
    Walk walk(*this, areaOfLsoa);
    for (std::size_t i = 0; i < m_mesh.arcs.size(); ++i) {
        for (const ArcRef ref : { static_cast<ArcRef>(i), ~static_cast<ArcRef>(i) }) {
            const AreaId area = walk.leftArea(ref);
            if (isValid(area) && (!only || area == *only))
                walk.follow(ref, rings);
        }
    }
    return rings;
}

std::vector<GridPoint> RingTracer::points(std::span<const ArcRef> ring, std::uint8_t threshold) const
{
    std::vector<GridPoint> result;
    const auto add = [&](std::size_t vertex) {
        if (threshold == 0 || m_mesh.lod[vertex] >= threshold)
            result.push_back(m_mesh.vertices[vertex]);
    };
    for (const ArcRef ref : ring) {
        const Arc &arc = m_mesh.arcs[arcIndex(ref)];
        for (std::uint32_t i = 0; i + 1 < arc.count; ++i)
            add(ref < 0 ? arc.first + arc.count - 1 - i : arc.first + i);
    }
    if (!result.empty())
        result.push_back(result.front());
    return result;
}

}
