#include "MeshImport.h"

#include "domain/FileIo.h"
#include "mesh/GeoJson.h"
#include "mesh/MeshBuilder.h"
#include "mesh/TopoJson.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QString lsoaFile = u"boundaries/lsoa21_bgc_27700.geojson"_s;
    const QString neighbourFile = u"boundaries/neighbours_uk_27700.geojson"_s;
    constexpr int expectedFeatures = 33'755; // for the progress only

    QString stepName() { return QCoreApplication::translate("ics::MeshImport", "Borders"); }

    std::int32_t decimetres(double metres)
    {
        constexpr double limit = 2'000'000'000;
        return static_cast<std::int32_t>(std::lround(std::clamp(metres * 10, -limit, limit)));
    }

    Ring toRing(const GeoRing &ring)
    {
        Ring result;
        result.reserve(ring.size());
        for (const GeoPoint p : ring)
            result.push_back({ decimetres(p.x), decimetres(p.y) });
        return result;
    }

    CoverageFeature toCoverage(const GeoFeature &feature)
    {
        CoverageFeature result { feature.property(u"LSOA21CD"), feature.line, {} };
        for (const GeoPolygon &polygon : feature.polygons) {
            auto &rings = result.polygons.emplace_back();
            for (const GeoRing &ring : polygon)
                rings.push_back(toRing(ring));
        }
        return result;
    }

    Result<std::vector<CoverageFeature>> readLsoas(const ImportContext &context)
    {
        const auto content = readFile(context.path(lsoaFile));
        if (!content)
            return content.error();
        std::vector<CoverageFeature> features;
        const auto sink = [&](GeoFeature &&feature) -> std::optional<Error> {
            if (context.cancelled())
                return Error { .kind = ErrorKind::Cancelled };
            CoverageFeature lsoa = toCoverage(feature);
            if (lsoa.code.isEmpty())
                return Error { .kind = ErrorKind::MissingColumn,
                    .file = lsoaFile,
                    .line = feature.line,
                    .columnName = u"LSOA21CD"_s };
            features.push_back(std::move(lsoa));
            if (features.size() % 1000 == 0)
                context.advance(stepName(), 0.4 * static_cast<double>(features.size()) / expectedFeatures);
            return std::nullopt;
        };
        const auto done = readGeoJson(*content, lsoaFile, sink);
        if (!done)
            return done.error();
        return features;
    }

    void report(const BuiltMesh &built, ImportReport &report)
    {
        for (const CoverageNote &note : built.notes)
            report.note(lsoaFile, note.line, note.code.isEmpty() ? note.text : note.code + u": "_s + note.text);
        double area = 0;
        for (const double lsoa : built.mesh.lsoaArea)
            area += lsoa;
        report.figure(u"LSOAs in the mesh"_s, QString::number(built.mesh.lsoaCount()));
        report.figure(u"arcs"_s, QString::number(built.mesh.arcs.size()));
        report.figure(u"vertices of arcs"_s, QString::number(built.mesh.vertices.size()));
        report.figure(u"islands and mainland"_s, QString::number(built.outerRings));
        report.figure(u"enclosed waters or gaps"_s, QString::number(built.innerRings));
        report.figure(u"area of England, km²"_s, QString::number(area / 1e6, 'f', 1));
    }

    void appendRings(const std::vector<GeoRing> &rings, QByteArray &out)
    {
        char ringSeparator = '[';
        for (const GeoRing &ring : rings) {
            out += ringSeparator;
            ringSeparator = ',';
            char pointSeparator = '[';
            for (const GeoPoint p : ring) {
                out += pointSeparator;
                pointSeparator = ',';
                out += '[' + QByteArray::number(std::lround(p.x)) + ',' + QByteArray::number(std::lround(p.y)) + ']';
            }
            out += ']';
        }
        out += ']';
    }

    QByteArray neighbourFeature(const GeoFeature &feature)
    {
        QByteArray out = "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + feature.property(u"CTRYCD").toUtf8()
            + "\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":";
        char separator = '[';
        for (const GeoPolygon &polygon : feature.polygons) {
            out += separator;
            separator = ',';
            appendRings(polygon, out);
        }
        return out + "]}}";
    }

}

Result<Mesh> importMesh(const ImportContext &context)
{
    context.advance(stepName(), 0);
    auto features = readLsoas(context);
    if (!features)
        return features.error();
    context.advance(stepName(), 0.4);
    auto built = buildMesh(std::move(*features), lsoaFile);
    if (!built)
        return built.error();
    if (context.cancelled())
        return Error { .kind = ErrorKind::Cancelled };
    report(*built, *context.report);
    context.advance(stepName(), 1);
    return std::move(built->mesh);
}

OutputFiles meshFiles(const Mesh &mesh) { return { { u"mesh/lsoa.topojson.xz"_s, writeTopoJson(mesh) } }; }

Result<OutputFiles> importNeighbours(const ImportContext &context)
{
    const auto content = readFile(context.path(neighbourFile));
    if (!content)
        return content.error();
    QByteArray out = "{\"type\":\"FeatureCollection\",\n"
                     "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},\n"
                     "\"features\":";
    QByteArray separator = "[\n";
    const auto sink = [&](GeoFeature &&feature) -> std::optional<Error> {
        if (feature.property(u"CTRYCD").isEmpty() || feature.polygons.empty())
            return Error {
                .kind = ErrorKind::MissingColumn, .file = neighbourFile, .line = feature.line, .columnName = u"CTRYCD"_s
            };
        out += separator + neighbourFeature(feature);
        separator = ",\n";
        return std::nullopt;
    };
    if (const auto done = readGeoJson(*content, neighbourFile, sink); !done)
        return done.error();
    return OutputFiles { { u"mesh/neighbours.geojson"_s, out + "\n]}\n" } };
}

}
