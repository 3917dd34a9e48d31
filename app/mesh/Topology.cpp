#include "Topology.h"

#include "JsonSax.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

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
        bool misplaced() { return refuse(ErrorKind::BadGeometry, u"a list of numbers that holds something else"_s); }
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
            topology.areas.push_back(std::exchange(m_geometry, {}));
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
        TopologyArea m_geometry;
    };

}

Result<Topology> readTopology(const QByteArray &content, const QString &name)
{
    TopologyReader reader;
    if (const auto done = readJson(content, name, reader); !done)
        return done.error();
    return std::move(reader.topology);
}

}
