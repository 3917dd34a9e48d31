// Follows arcs round the areas they enclose. An area is whatever set of LSOAs a table assigns to one AreaId;
// its rings keep it on their left, so shells run counter-clockwise and holes clockwise. A ring never passes a
// node twice: where an area touches itself in a point it falls into two shells, or a shell and a hole, as the
// OGC simple features ask.
#pragma once

#include "Mesh.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ics {

/** An arc, or ~arc when it is followed from its end to its start; as in TopoJSON. */
using ArcRef = std::int32_t;
[[nodiscard]] constexpr std::size_t arcIndex(ArcRef ref) { return static_cast<std::size_t>(ref < 0 ? ~ref : ref); }

struct TracedRing
{
    AreaId area = none<AreaId>;
    std::vector<ArcRef> arcs;
};

class RingTracer final
{
public:
    explicit RingTracer(const Mesh &mesh); // which must outlive it

    /** The rings of every area, or of one, in the order of their first arc. The table is by LsoaId; LSOAs
       with none belong to no area. */
    [[nodiscard]] std::vector<TracedRing> trace(
        std::span<const AreaId> areaOfLsoa, std::optional<AreaId> only = std::nullopt) const;
    /** The points of a ring whose lod reaches the threshold; closed. */
    [[nodiscard]] std::vector<GridPoint> points(std::span<const ArcRef> ring, std::uint8_t lodThreshold = 0) const;

    [[nodiscard]] std::size_t nodeCount() const { return m_firstSpoke.size() - 1; }

private:
    struct Spoke // an arc as it leaves a node
    {
        std::uint32_t node;
        ArcRef ref;
    };
    [[nodiscard]] std::size_t spokeOf(ArcRef leaving) const { return m_spokeOf[arcIndex(leaving) * 2 + (leaving < 0)]; }
    [[nodiscard]] std::uint32_t startNode(ArcRef ref) const { return m_spokes[spokeOf(ref)].node; }
    void collectSpokes();
    void sortSpokes();

    const Mesh &m_mesh;
    std::vector<Spoke> m_spokes; // by node, counter-clockwise
    std::vector<std::size_t> m_firstSpoke; // by node
    std::vector<std::size_t> m_spokeOf; // [arc × 2 + reversed]

    friend class Walk;
};

}
