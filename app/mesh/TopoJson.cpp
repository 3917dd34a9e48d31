#include "TopoJson.h"

#include "JsonSax.h"
#include "Ring.h"
#include "RingTracer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

using RefRing = std::vector<ArcRef>;

struct Geometry
{
    QString code;
    std::vector<std::vector<RefRing>> polygons; // the shell, then its holes
};

struct Topology
{
    std::array<double, 2> scale { 0, 0 };
    std::array<double, 2> translate { 0, 0 };
    std::vector<std::pair<double, double>> positions; // of all arcs, as written
    std::vector<std::size_t> arcEnds; // index behind the last position of each arc
    std::vector<Geometry> geometries;
};

enum class Part { Outside, Topology, Transform, Objects, Collection, Geometries, Geometry, Other };

class TopologyReader final : public JsonHandler
{
public:
    Topology topology;

    bool number_integer(std::int64_t v) { return number(static_cast<double>(v)); }
    bool number_unsigned(std::uint64_t v) { return number(static_cast<double>(v)); }
    bool number_float(double v, const std::string &) { return number(v); }
    bool string(std::string &text)
    {
        if (m_depth > 0)
            return misplaced();
        if (part() == Part::Geometry && m_key == "id")
            m_geometry.code = QString::fromStdString(text);
        else if (part() == Part::Geometry && m_key == "type")
            m_type = text;
        return true;
    }
    bool null() { return m_depth == 0 || misplaced(); }
    bool boolean(bool) { return m_depth == 0 || misplaced(); }
    bool key(std::string &name)
    {
        m_key = name;
        return true;
    }
    bool start_object(std::size_t)
    {
        if (m_depth > 0)
            return misplaced();
        m_parts.push_back(objectWithin(part()));
        return true;
    }
    bool end_object()
    {
        const Part ended = part();
        m_parts.pop_back();
        return ended != Part::Geometry || endGeometry();
    }
    bool start_array(std::size_t)
    {
        if (m_depth > 0 || isNumberList()) {
            ++m_depth;
            m_numbers.clear();
            return m_depth <= 4 || misplaced();
        }
        const bool members = part() == Part::Collection && m_key == "geometries";
        m_parts.push_back(members ? Part::Geometries : Part::Other);
        return true;
    }
    bool end_array()
    {
        if (m_depth == 0) {
            m_parts.pop_back();
            return true;
        }
        --m_depth;
        const bool fine = part() == Part::Topology ? endOfArcs()
            : part() == Part::Geometry             ? endOfReferences()
                                                   : endOfTransform();
        m_numbers.clear();
        return fine;
    }

private:
    [[nodiscard]] Part part() const { return m_parts.empty() ? Part::Outside : m_parts.back(); }
    [[nodiscard]] Part objectWithin(Part outer) const
    {
        switch (outer) {
        case Part::Outside:
            return Part::Topology;
        case Part::Topology:
            return m_key == "transform" ? Part::Transform : m_key == "objects" ? Part::Objects : Part::Other;
        case Part::Objects:
            return m_key == "lsoa" ? Part::Collection : Part::Other;
        case Part::Geometries:
            return Part::Geometry;
        default:
            return Part::Other;
        }
    }
    [[nodiscard]] bool isNumberList() const
    {
        return ((part() == Part::Topology || part() == Part::Geometry) && m_key == "arcs")
            || (part() == Part::Transform && (m_key == "scale" || m_key == "translate"));
    }
    bool misplaced()
    {
        return refuse(ErrorKind::BadGeometry, u"a list of numbers that holds something else"_s);
    }
    bool number(double value)
    {
        if (m_depth > 0)
            m_numbers.push_back(value);
        return true;
    }
    bool endOfTransform()
    {
        if (m_numbers.size() != 2)
            return misplaced();
        std::ranges::copy(m_numbers, (m_key == "scale" ? topology.scale : topology.translate).begin());
        return true;
    }
    bool endOfArcs() // depth of what has ended: 2 a position, 1 an arc, 0 all
    {
        if (m_depth == 2) {
            if (m_numbers.size() < 2)
                return misplaced();
            topology.positions.emplace_back(m_numbers[0], m_numbers[1]);
            return true;
        }
        if (m_depth == 1)
            topology.arcEnds.push_back(topology.positions.size());
        return m_depth < 2 && m_numbers.empty() ? true : misplaced();
    }
    bool endOfReferences() // rings are told from polygons by their height once the type is known
    {
        if (!m_numbers.empty()) {
            RefRing ring;
            for (const double v : m_numbers) {
                if (!(std::abs(v) < 1e9))
                    return misplaced();
                ring.push_back(static_cast<ArcRef>(v));
            }
            m_rings.push_back(std::move(ring));
            m_ringDepth = m_depth;
        } else if (m_depth == 1 && m_ringDepth == 2) {
            m_geometry.polygons.push_back(std::exchange(m_rings, {}));
        } else if (m_depth == 0 && m_ringDepth == 1) {
            m_geometry.polygons.push_back(std::exchange(m_rings, {}));
        }
        return true;
    }
    bool endGeometry()
    {
        const bool polygon = m_type == "Polygon" && m_ringDepth == 1 && m_geometry.polygons.size() == 1;
        const bool several = m_type == "MultiPolygon" && m_ringDepth == 2 && !m_geometry.polygons.empty();
        if (!polygon && !several)
            return refuse(ErrorKind::BadGeometry,
                u"%1 is no polygon"_s.arg(m_geometry.code.isEmpty() ? u"a geometry"_s : m_geometry.code));
        if (m_geometry.code.isEmpty())
            return refuse(ErrorKind::BadGeometry, u"a geometry without an id"_s);
        topology.geometries.push_back(std::exchange(m_geometry, {}));
        m_type.clear();
        m_ringDepth = 0;
        return true;
    }

    std::vector<Part> m_parts;
    std::string m_key;
    std::string m_type;
    int m_depth = 0; // of open lists of numbers
    std::vector<double> m_numbers;
    std::vector<RefRing> m_rings;
    int m_ringDepth = 0;
    Geometry m_geometry;
};

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
        std::ranges::sort(m_topology.geometries, {}, &Geometry::code);
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
    static Error bad(const QString &detail)
    {
        return Error { .kind = ErrorKind::BadGeometry, .detail = detail };
    }

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
        for (const Geometry &geometry : m_topology.geometries) {
            if (!m_mesh.lsoaCodes.empty() && m_mesh.lsoaCodes.back() == geometry.code)
                return Error { .kind = ErrorKind::DuplicateCode, .detail = geometry.code };
            m_mesh.lsoaCodes.push_back(geometry.code);
        }
        return std::nullopt;
    }

    std::optional<Error> addSides()
    {
        for (std::size_t i = 0; i < m_topology.geometries.size(); ++i) {
            for (const auto &polygon : m_topology.geometries[i].polygons) {
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
                return bad(
                    u"%1 and %2 lie on the same side of arc %3"_s.arg(m_mesh.lsoaCodes[index(side)], code)
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
    TopologyReader reader;
    if (const auto done = readJson(content, name, reader); !done)
        return done.error();
    if (reader.topology.geometries.empty())
        return Error {
            .kind = ErrorKind::BadGeometry, .file = name, .detail = u"no object \"lsoa\" with areas"_s
        };
    auto mesh = Assembler(std::move(reader.topology)).assemble();
    if (mesh)
        return mesh;
    Error error = mesh.error();
    error.file = name;
    return error;
}

}
