#include "GeoJson.h"

#include "JsonSax.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

QString GeoFeature::property(QStringView name) const
{
    for (const auto &[key, value] : properties) {
        if (key == name)
            return value;
    }
    return {};
}

namespace {

    /** Gathers nested arrays of numbers by how deep they nest: 1 a point, 2 a ring, 3 a polygon, 4 several
     * polygons. */
    class Coordinates
    {
    public:
        void begin() { m_open.push_back(0); }
        [[nodiscard]] bool isOpen() const { return !m_open.empty(); }
        bool number(double value)
        {
            if (m_open.empty() || m_open.back() > 1 || !std::isfinite(value))
                return false;
            m_open.back() = 1;
            m_numbers.push_back(value);
            return true;
        }
        bool end()
        {
            const int height = m_open.back();
            m_open.pop_back();
            if (height == 1 && m_numbers.size() >= 2)
                m_ring.push_back({ m_numbers[0], m_numbers[1] });
            else if (height == 2)
                m_polygon.push_back(std::exchange(m_ring, {}));
            else if (height == 3)
                m_polygons.push_back(std::exchange(m_polygon, {}));
            else if (height != 4)
                return false;
            m_numbers.clear();
            if (m_open.empty())
                m_height = height;
            return m_open.empty() || raise(height + 1);
        }
        [[nodiscard]] int height() const { return m_height; }
        std::vector<GeoPolygon> take()
        {
            m_height = 0;
            return std::exchange(m_polygons, {});
        }

    private:
        bool raise(int height)
        {
            if (m_open.back() != 0 && m_open.back() != height)
                return false;
            m_open.back() = height;
            return true;
        }

        std::vector<int> m_open; // for each open array how deep its content nests; 0: nothing in it yet
        std::vector<double> m_numbers;
        GeoRing m_ring;
        GeoPolygon m_polygon;
        std::vector<GeoPolygon> m_polygons;
        int m_height = 0; // of the last complete one
    };

    enum class Part { Outside, Collection, Features, Feature, Properties, Geometry, Other };

    class FeatureReader final : public JsonHandler
    {
    public:
        FeatureReader(const char *begin, const GeoFeatureSink &sink)
            : m_sink(sink)
            , m_lines(begin)
        {
        }
        [[nodiscard]] bool sawFeatures() const { return m_sawFeatures; }

        bool null() { return !m_coordinates.isOpen() || malformed(); }
        bool boolean(bool) { return !m_coordinates.isOpen() || malformed(); }
        bool number_integer(std::int64_t v)
        {
            return number(double(v), [v] { return QString::number(v); });
        }
        bool number_unsigned(std::uint64_t v)
        {
            return number(double(v), [v] { return QString::number(v); });
        }
        bool number_float(double v, const std::string &text)
        {
            return number(v, [&text] { return QString::fromStdString(text); });
        }
        bool string(std::string &text)
        {
            if (m_coordinates.isOpen())
                return malformed();
            if (part() == Part::Properties)
                m_feature.properties.emplace_back(QString::fromStdString(m_key), QString::fromStdString(text));
            else if (part() == Part::Geometry && m_key == "type")
                m_type = text;
            return true;
        }
        bool key(std::string &name)
        {
            m_key = name;
            return true;
        }
        bool start_object(std::size_t)
        {
            if (m_coordinates.isOpen())
                return malformed();
            m_parts.push_back(objectWithin(part()));
            return true;
        }
        bool end_object()
        {
            const Part ended = part();
            m_parts.pop_back();
            if (ended == Part::Geometry)
                return endGeometry();
            return ended != Part::Feature || endFeature();
        }
        bool start_array(std::size_t)
        {
            if (m_coordinates.isOpen() || (part() == Part::Geometry && m_key == "coordinates")) {
                m_coordinates.begin();
                return true;
            }
            const bool features = part() == Part::Collection && m_key == "features";
            m_sawFeatures |= features;
            m_parts.push_back(features ? Part::Features : Part::Other);
            return true;
        }
        bool end_array()
        {
            if (m_coordinates.isOpen())
                return m_coordinates.end() || malformed();
            m_parts.pop_back();
            return true;
        }

    private:
        [[nodiscard]] Part part() const { return m_parts.empty() ? Part::Outside : m_parts.back(); }
        [[nodiscard]] Part objectWithin(Part outer) const
        {
            if (outer == Part::Outside)
                return Part::Collection;
            if (outer == Part::Features)
                return Part::Feature;
            if (outer == Part::Feature && m_key == "properties")
                return Part::Properties;
            return outer == Part::Feature && m_key == "geometry" ? Part::Geometry : Part::Other;
        }
        template <typename Text> bool number(double value, Text text)
        {
            if (m_coordinates.isOpen())
                return m_coordinates.number(value) || malformed();
            if (part() == Part::Properties)
                m_feature.properties.emplace_back(QString::fromStdString(m_key), text());
            return true;
        }
        bool malformed() { return refuse(ErrorKind::BadGeometry, u"coordinates that are no polygon"_s); }
        bool endGeometry()
        {
            const int height = m_type == "Polygon" ? 3 : m_type == "MultiPolygon" ? 4 : 0;
            if (height == 0)
                return refuse(ErrorKind::BadGeometry, u"geometry of type \"%1\""_s.arg(QString::fromStdString(m_type)));
            if (m_coordinates.height() != height)
                return malformed();
            m_feature.polygons = m_coordinates.take();
            m_type.clear();
            return true;
        }
        bool endFeature()
        {
            m_feature.line = m_lines.lineAt(*position);
            const auto failure = m_sink(std::exchange(m_feature, {}));
            return !failure || refuse(*failure);
        }

        const GeoFeatureSink &m_sink;
        LineCounter m_lines;
        std::vector<Part> m_parts;
        std::string m_key;
        std::string m_type;
        Coordinates m_coordinates;
        GeoFeature m_feature;
        bool m_sawFeatures = false;
    };

}

Result<Done> readGeoJson(const QByteArray &content, const QString &name, const GeoFeatureSink &sink)
{
    FeatureReader reader(content.constData(), sink);
    auto done = readJson(content, name, reader);
    if (done && !reader.sawFeatures())
        return Error { .kind = ErrorKind::BadGeometry, .file = name, .detail = u"no list of features"_s };
    return done;
}

}
