#include "TopoJson.h"

#include "Ring.h"
#include "Topology.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** Topology → mesh, with every check. */
    class Assembler
    {
    public:
        explicit Assembler(Topology topology)
            : m_topology(std::move(topology))
        {
        }

        Result<Mesh> assemble()
        {
            std::ranges::sort(m_topology.areas, {}, &TopologyArea::code);
            for (const auto step :
                { &Assembler::addArcs, &Assembler::addCodes, &Assembler::addSides, &Assembler::checkSides }) {
                if (auto error = (this->*step)())
                    return *error;
            }
            measure(m_mesh);
            for (std::size_t i = 0; i < m_mesh.lsoaArea.size(); ++i) {
                if (!(m_mesh.lsoaArea[i] > 0))
                    return bad(u"%1 has no area"_s.arg(m_mesh.lsoaCodes[i]));
            }
            return std::move(m_mesh);
        }

    private:
        static Error bad(const QString &detail) { return Error { .kind = ErrorKind::BadGeometry, .detail = detail }; }

        std::optional<Error> addArcs()
        {
            if (!(m_topology.scale[0] > 0) || !(m_topology.scale[1] > 0))
                return bad(u"no transform: only quantised TopoJSON is read"_s);
            std::size_t first = 0;
            for (const std::size_t end : m_topology.arcEnds) {
                Arc arc;
                arc.first = static_cast<std::uint32_t>(m_mesh.vertices.size());
                double x = 0;
                double y = 0;
                for (; first < end; ++first) {
                    x += m_topology.positions[first].first;
                    y += m_topology.positions[first].second;
                    const double gridX = (x * m_topology.scale[0] + m_topology.translate[0]) * 10;
                    const double gridY = (y * m_topology.scale[1] + m_topology.translate[1]) * 10;
                    if (!(std::abs(gridX) <= maxCoordinate) || !(std::abs(gridY) <= maxCoordinate))
                        return bad(u"arc %1 leaves the grid"_s.arg(m_mesh.arcs.size()));
                    const GridPoint p { static_cast<std::int32_t>(std::lround(gridX)),
                        static_cast<std::int32_t>(std::lround(gridY)) };
                    if (m_mesh.vertices.size() == arc.first || m_mesh.vertices.back() != p)
                        m_mesh.vertices.push_back(p);
                }
                arc.count = static_cast<std::uint32_t>(m_mesh.vertices.size()) - arc.first;
                if (arc.count < 2)
                    return bad(u"arc %1 has no length"_s.arg(m_mesh.arcs.size()));
                m_mesh.arcs.push_back(arc);
            }
            return std::nullopt;
        }

        std::optional<Error> addCodes()
        {
            for (const TopologyArea &geometry : m_topology.areas) {
                if (!m_mesh.lsoaCodes.empty() && m_mesh.lsoaCodes.back() == geometry.code)
                    return Error { .kind = ErrorKind::DuplicateCode, .detail = geometry.code };
                m_mesh.lsoaCodes.push_back(geometry.code);
            }
            return std::nullopt;
        }

        std::optional<Error> addSides()
        {
            for (std::size_t i = 0; i < m_topology.areas.size(); ++i) {
                for (const auto &polygon : m_topology.areas[i].polygons) {
                    for (std::size_t r = 0; r < polygon.size(); ++r) {
                        if (auto error = addRing(static_cast<LsoaId>(i), polygon[r], r > 0))
                            return error;
                    }
                }
            }
            return std::nullopt;
        }

        std::optional<Error> addRing(LsoaId lsoa, const RefRing &ring, bool hole)
        {
            const QString &code = m_mesh.lsoaCodes[index(lsoa)];
            std::int64_t area = 0;
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const ArcRef next = ring[(i + 1) % ring.size()];
                if (arcIndex(ring[i]) >= m_mesh.arcs.size() || arcIndex(next) >= m_mesh.arcs.size())
                    return bad(u"%1 refers to an arc that is not there"_s.arg(code));
                if (endOf(ring[i]) != endOf(~next))
                    return bad(u"a ring of %1 does not close"_s.arg(code));
                const auto swept = doubleAreaFromOrigin(m_mesh.points(m_mesh.arcs[arcIndex(ring[i])]));
                area += ring[i] < 0 ? -swept : swept;
            }
            if (area == 0)
                return bad(u"a ring of %1 has no area"_s.arg(code));
            const bool areaOnLeft = (area > 0) != hole;
            for (const ArcRef ref : ring) {
                Arc &arc = m_mesh.arcs[arcIndex(ref)];
                LsoaId &side = (ref >= 0) == areaOnLeft ? arc.left : arc.right;
                if (isValid(side))
                    return bad(u"%1 and %2 lie on the same side of arc %3"_s.arg(m_mesh.lsoaCodes[index(side)], code)
                                   .arg(arcIndex(ref)));
                side = lsoa;
            }
            return std::nullopt;
        }

        [[nodiscard]] GridPoint endOf(ArcRef ref) const
        {
            const auto points = m_mesh.points(m_mesh.arcs[arcIndex(ref)]);
            return ref < 0 ? points.front() : points.back();
        }

        std::optional<Error> checkSides()
        {
            for (std::size_t i = 0; i < m_mesh.arcs.size(); ++i) {
                if (m_mesh.arcs[i].left == m_mesh.arcs[i].right)
                    return bad(u"arc %1 divides nothing"_s.arg(i));
            }
            return std::nullopt;
        }

        Topology m_topology;
        Mesh m_mesh;
    };

}

Result<Mesh> readTopoJson(const QByteArray &content, const QString &name)
{
    auto topology = readTopology(content, name);
    if (!topology)
        return topology.error();
    if (topology->areas.empty())
        return Error { .kind = ErrorKind::BadGeometry, .file = name, .detail = u"no object \"lsoa\" with areas"_s };
    auto mesh = Assembler(*std::move(topology)).assemble();
    if (mesh)
        return mesh;
    Error error = mesh.error();
    error.file = name;
    return error;
}

}
