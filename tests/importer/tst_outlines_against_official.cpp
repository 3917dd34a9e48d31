// Each system dissolved from its LSOAs against the official polygon of its ICB (generalised to 200 m): the
// same land, but for the generalisation. Intersection over union by GEOS, which the application itself does
// not need.
#include "domain/Csv.h"
#include "domain/FileIo.h"
#include "mesh/GeoJson.h"
#include "mesh/Outline.h"
#include "mesh/Projection.h"
#include "mesh/TopoJson.h"

#include <QDir>
#include <QHash>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

#ifdef ICS_HAVE_GEOS
#include <geos_c.h>
#endif

using namespace ics;
using namespace Qt::StringLiterals;

#ifdef ICS_HAVE_GEOS

namespace {

const QString sourceDir = QStringLiteral(ICS_SOURCE_DIR "/../shared/sources/");
const QString dataDir = QStringLiteral(ICS_SOURCE_DIR "/data/");

class Geos
{
public:
    Geos()
        : m_handle(GEOS_init_r())
    {
    }
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;

    struct Destroy
    {
        GEOSContextHandle_t handle;
        void operator()(GEOSGeometry *g) const { GEOSGeom_destroy_r(handle, g); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Destroy>;

    /** Polygons of closed rings in metres, the shell first. */
    [[nodiscard]] Geometry polygons(const std::vector<std::vector<std::vector<Metres>>> &polygons) const
    {
        std::vector<GEOSGeometry *> parts;
        for (const auto &rings : polygons) {
            std::vector<GEOSGeometry *> holes;
            for (std::size_t i = 1; i < rings.size(); ++i)
                holes.push_back(ring(rings[i]));
            parts.push_back(GEOSGeom_createPolygon_r(
                m_handle, ring(rings.front()), holes.data(), static_cast<unsigned>(holes.size())));
        }
        const Geometry collection = own(GEOSGeom_createCollection_r(
            m_handle, GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned>(parts.size())));
        return own(GEOSMakeValid_r(m_handle, collection.get()));
    }
    [[nodiscard]] bool isValid(const Geometry &g) const { return GEOSisValid_r(m_handle, g.get()) == 1; }
    [[nodiscard]] double area(const Geometry &g) const
    {
        double area = 0;
        GEOSArea_r(m_handle, g.get(), &area);
        return area;
    }
    [[nodiscard]] double intersectionOverUnion(const Geometry &a, const Geometry &b) const
    {
        const Geometry both = own(GEOSIntersection_r(m_handle, a.get(), b.get()));
        return both ? area(both) / (area(a) + area(b) - area(both)) : 0;
    }

private:
    [[nodiscard]] Geometry own(GEOSGeometry *g) const { return { g, { m_handle } }; }
    [[nodiscard]] GEOSGeometry *ring(const std::vector<Metres> &points) const
    {
        GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(m_handle, static_cast<unsigned>(points.size()), 2);
        for (unsigned i = 0; i < points.size(); ++i)
            GEOSCoordSeq_setXY_r(m_handle, sequence, i, points[i].x, points[i].y);
        return GEOSGeom_createLinearRing_r(m_handle, sequence);
    }

    GEOSContextHandle_t m_handle;
};

std::vector<Metres> inMetres(const Ring &ring)
{
    std::vector<Metres> points;
    for (const GridPoint p : ring)
        points.push_back({ p.x / 10.0, p.y / 10.0 });
    return points;
}

Geos::Geometry dissolved(const Geos &geos, const std::vector<Polygon> &outline)
{
    std::vector<std::vector<std::vector<Metres>>> polygons;
    for (const Polygon &polygon : outline) {
        auto &rings = polygons.emplace_back();
        rings.push_back(inMetres(polygon.shell));
        for (const Ring &hole : polygon.holes)
            rings.push_back(inMetres(hole));
    }
    return geos.polygons(polygons);
}

/** Official polygons by ONS code, on the British National Grid. */
std::map<QString, Geos::Geometry> official(const Geos &geos, const QString &file, QStringView codeProperty)
{
    const QString plain = sourceDir + file;
    const QString path = QFileInfo::exists(plain) ? plain : QString(plain + u".xz"_s);
    std::map<QString, Geos::Geometry> result;
    const auto content = readFile(path);
    if (!content)
        return result;
    const auto done = readGeoJson(*content, path, [&](GeoFeature &&feature) -> std::optional<Error> {
        std::vector<std::vector<std::vector<Metres>>> polygons;
        for (const GeoPolygon &polygon : feature.polygons) {
            auto &rings = polygons.emplace_back();
            for (const GeoRing &ring : polygon) {
                auto &points = rings.emplace_back();
                for (const GeoPoint p : ring)
                    points.push_back(toGrid({ p.x, p.y }).value_or(Metres {}));
            }
        }
        result.emplace(feature.property(codeProperty), geos.polygons(polygons));
        return std::nullopt;
    });
    return done ? std::move(result) : std::map<QString, Geos::Geometry> {};
}

/** LSOA → ONS code of its system, from the committed edition, or from the publisher's lookup if there is none
 * yet. */
QHash<QString, QString> systemsOfEdition(const QString &edition)
{
    const QString folder = dataDir + u"editions/"_s + edition;
    auto areas = CsvReader::open(folder + u"/areas.csv"_s);
    auto lsoas = CsvReader::open(folder + u"/lsoa.csv"_s);
    if (!areas || !lsoas)
        return {};
    const auto ofAreas = areas->columns({ "level", "code", "parent", "ons_code" });
    const auto ofLsoas = lsoas->columns({ "lsoa", "place" });
    if (!ofAreas || !ofLsoas)
        return {};
    QHash<QString, QString> onsCodes;
    QHash<QString, QString> systemOfPlace;
    while (areas->next()) {
        const QString level = areas->text((*ofAreas)[0]);
        if (level == u"system")
            onsCodes[areas->text((*ofAreas)[1])] = areas->text((*ofAreas)[3]);
        else if (level == u"place")
            systemOfPlace[areas->text((*ofAreas)[1])] = areas->text((*ofAreas)[2]);
    }
    QHash<QString, QString> result;
    while (lsoas->next())
        result[lsoas->text((*ofLsoas)[0])] = onsCodes.value(systemOfPlace.value(lsoas->text((*ofLsoas)[1])));
    return result;
}

QHash<QString, QString> systemsOfLookup(const char *column)
{
    const QString plain = sourceDir + u"lookups/LSOA21_full_hierarchy_EN.csv"_s;
    auto table = CsvReader::open(QFileInfo::exists(plain) ? plain : QString(plain + u".xz"_s));
    if (!table)
        return {};
    const auto columns = table->columns({ "LSOA21CD", column });
    QHash<QString, QString> result;
    while (columns && table->next())
        result[table->text((*columns)[0])] = table->text((*columns)[1]);
    return result;
}

}

#endif

class tst_OutlinesAgainstOfficial final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemsMatch_data();
    void systemsMatch();
};

void tst_OutlinesAgainstOfficial::systemsMatch_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("systems");
    QTest::newRow("the 42 systems of April 2023")
        << u"2023-04"_s << u"boundaries/ICB_APR_2023_EN_BSC.geojson"_s << u"ICB23CD"_s << QByteArray("ICB24CD") << 42;
    QTest::newRow("the 36 systems of April 2026")
        << u"2026-04"_s << u"boundaries/ICB_APR_2026_EN_BSC.geojson"_s << u"ICB26CD"_s << QByteArray("ICB26CD") << 36;
}

void tst_OutlinesAgainstOfficial::systemsMatch()
{
#ifndef ICS_HAVE_GEOS
    QSKIP("GEOS is not installed (libgeos-dev)");
#else
    QFETCH(QString, edition);
    QFETCH(QString, file);
    QFETCH(QString, property);
    QFETCH(QByteArray, column);
    QFETCH(int, systems);
    if (!QFileInfo::exists(sourceDir))
        QSKIP("the publishers' files are not beside this checkout (../shared/sources)");
    const Geos geos;
    const auto polygons = official(geos, file, property);
    QCOMPARE(static_cast<int>(polygons.size()), systems);
    auto systemOfLsoa = systemsOfEdition(edition);
    if (systemOfLsoa.isEmpty())
        systemOfLsoa = systemsOfLookup(column.constData());

    const QString path = dataDir + u"mesh/lsoa.topojson.xz"_s;
    const auto content = readFile(path);
    QVERIFY(content);
    const auto mesh = readTopoJson(*content, path);
    QVERIFY(mesh);
    const QStringList codes = [&] {
        QStringList keys;
        for (const auto &[code, polygon] : polygons)
            keys << code;
        return keys;
    }();
    std::vector<AreaId> areas;
    for (const QString &lsoa : mesh->lsoaCodes) {
        const auto system = codes.indexOf(systemOfLsoa.value(lsoa));
        QVERIFY2(system >= 0, qPrintable(lsoa));
        areas.push_back(static_cast<AreaId>(system));
    }
    const RingTracer tracer(*mesh);
    const auto all = outlines(tracer, areas);
    QCOMPARE(static_cast<int>(all.size()), systems);
    double sum = 0;
    double least = 1;
    for (int i = 0; i < systems; ++i) {
        const auto ours = dissolved(geos, all[static_cast<std::size_t>(i)]);
        const double agreement = geos.intersectionOverUnion(ours, polygons.at(codes[i]));
        QVERIFY2(agreement >= 0.975, qPrintable(codes[i] + u": "_s + QString::number(agreement)));
        sum += agreement;
        least = std::min(least, agreement);
    }
    qInfo("intersection over union: least %.4f, mean %.4f", least, sum / systems);
    QVERIFY(sum / systems >= 0.99);
#endif
}

QTEST_GUILESS_MAIN(tst_OutlinesAgainstOfficial)
#include "tst_outlines_against_official.moc"
