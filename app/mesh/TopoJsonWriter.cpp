#include "Outline.h"
#include "TopoJson.h"

#include <charconv>
#include <iterator>

namespace ics {

namespace {

    void append(QByteArray &out, std::int64_t number)
    {
        char digits[24];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
        out.append(digits, end - digits);
    }

    void appendRing(QByteArray &out, const std::vector<ArcRef> &ring)
    {
        out += '[';
        for (std::size_t i = 0; i < ring.size(); ++i) {
            if (i > 0)
                out += ',';
            append(out, ring[i]);
        }
        out += ']';
    }

    void appendPolygon(QByteArray &out, const TracedPolygon &polygon)
    {
        out += '[';
        appendRing(out, polygon.shell);
        for (const auto &hole : polygon.holes) {
            out += ',';
            appendRing(out, hole);
        }
        out += ']';
    }

    void appendGeometry(QByteArray &out, const QString &code, const std::vector<TracedPolygon> &polygons)
    {
        const bool several = polygons.size() != 1;
        out += several ? "{\"type\":\"MultiPolygon\",\"id\":\"" : "{\"type\":\"Polygon\",\"id\":\"";
        out += code.toUtf8();
        out += several ? "\",\"arcs\":[" : "\",\"arcs\":";
        for (std::size_t i = 0; i < polygons.size(); ++i) {
            if (i > 0)
                out += ',';
            appendPolygon(out, polygons[i]);
        }
        out += several ? "]}" : "}";
    }

    void appendArc(QByteArray &out, std::span<const GridPoint> points)
    {
        GridPoint last;
        char separator = '[';
        for (const GridPoint p : points) {
            out += separator;
            out += '[';
            append(out, p.x - last.x);
            out += ',';
            append(out, p.y - last.y);
            out += ']';
            separator = ',';
            last = p;
        }
        out += ']';
    }

    void appendBounds(QByteArray &out, const Mesh &mesh)
    {
        GridRect bounds;
        for (const Arc &arc : mesh.arcs)
            bounds.include(arc.bounds);
        if (bounds.isEmpty())
            return;
        char separator = '[';
        out += "\"bbox\":";
        for (const std::int32_t edge : { bounds.left, bounds.bottom, bounds.right, bounds.top }) {
            out += separator;
            out += QByteArray::number(edge / 10.0, 'f', 1);
            separator = ',';
        }
        out += "],\n";
    }

}

QByteArray writeTopoJson(const Mesh &mesh)
{
    const RingTracer tracer(mesh);
    std::vector<AreaId> each(mesh.lsoaCodes.size());
    for (std::size_t i = 0; i < each.size(); ++i)
        each[i] = static_cast<AreaId>(i);
    const auto polygons = polygonsByArea(tracer, tracer.trace(each), each.size());

    QByteArray out = "{\"type\":\"Topology\",\n";
    appendBounds(out, mesh);
    out += "\"transform\":{\"scale\":[0.1,0.1],\"translate\":[0,0]},\n"
           "\"objects\":{\"lsoa\":{\"type\":\"GeometryCollection\",\"geometries\":[\n";
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        appendGeometry(out, mesh.lsoaCodes[i], polygons[i]);
        out += i + 1 < polygons.size() ? ",\n" : "\n";
    }
    out += "]}},\n\"arcs\":[\n";
    for (std::size_t i = 0; i < mesh.arcs.size(); ++i) {
        appendArc(out, mesh.points(mesh.arcs[i]));
        out += i + 1 < mesh.arcs.size() ? ",\n" : "\n";
    }
    return out + "]}\n";
}

}
