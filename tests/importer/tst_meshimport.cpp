#include "importer/MeshImport.h"

#include "domain/FileIo.h"
#include "mesh/GeoJson.h"
#include "mesh/TopoJson.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ics;
using namespace Qt::StringLiterals;

namespace {

const QString realSources = QStringLiteral(ICS_SOURCE_DIR "/../shared/sources");

/** A source folder with one file of outlines. */
class Sources
{
public:
    explicit Sources(const QByteArray &lsoas)
    {
        QDir(m_dir.path()).mkpath(u"boundaries"_s);
        QFile file(m_dir.filePath(u"boundaries/lsoa21_bgc_27700.geojson"_s));
        m_written = file.open(QIODevice::WriteOnly) && file.write(lsoas) == lsoas.size();
        context.sourceDir = m_dir.path();
        context.report = &report;
    }
    [[nodiscard]] bool written() const { return m_written; }
    ImportReport report;
    ImportContext context;

private:
    QTemporaryDir m_dir;
    bool m_written = false;
};

QByteArray feature(const QByteArray &code, const QByteArray &coordinates)
{
    return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates
        + "},\"properties\":{\"LSOA21CD\":\"" + code + "\"}}";
}

QByteArray collection(const QByteArray &features)
{
    return "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}";
}

const QByteArray west = feature("E01000001", "[[[0,0],[100,0],[100,100],[0,100],[0,0]]]");
const QByteArray east = feature("E01000002", "[[[100,0],[200,0],[200,100],[100,100],[100,0]]]");

}

class tst_MeshImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsOutlines();
    void reportsRepairs();
    void refusesBadOutlines_data();
    void refusesBadOutlines();
    void saysWhichFileIsMissing();
    void stopsWhenCancelled();
    void committedMeshIsWhatTheSourcesGive();
    void committedNeighboursAreWhatTheSourcesGive();
};

void tst_MeshImport::importsOutlines()
{
    Sources sources(collection(east + ",\n" + west));
    QVERIFY(sources.written());
    const auto mesh = importMesh(sources.context);
    QVERIFY(mesh);
    QCOMPARE(mesh->lsoaCodes, (std::vector { u"E01000001"_s, u"E01000002"_s }));
    QCOMPARE(mesh->arcs.size(), 3U);
    QVERIFY(sources.report.anomalies.empty());
    const OutputFiles files = meshFiles(*mesh);
    const auto again = readTopoJson(files.at(u"mesh/lsoa.topojson.xz"_s), u"x"_s);
    QVERIFY(again);
    QCOMPARE(again->lsoaArea, mesh->lsoaArea);
}

void tst_MeshImport::reportsRepairs()
{
    Sources sources(collection(west + ",\n" + feature("E01000002", "[[[100,0],[100,100],[200,100],[200,0]]]")));
    const auto mesh = importMesh(sources.context);
    QVERIFY(mesh);
    QCOMPARE(mesh->lsoaArea, (std::vector { 10'000.0, 10'000.0 }));
    QCOMPARE(sources.report.anomalies.size(), 2U); // it runs clockwise, and does not close
    for (const Anomaly &anomaly : sources.report.anomalies) {
        QCOMPARE(anomaly.file, u"boundaries/lsoa21_bgc_27700.geojson"_s);
        QCOMPARE(anomaly.line, 3);
        QVERIFY(anomaly.text.startsWith(u"E01000002: "_s));
    }
}

void tst_MeshImport::refusesBadOutlines_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const QByteArray &json, ErrorKind kind, qint64 line) {
        QTest::newRow(name) << json << static_cast<int>(kind) << line;
    };
    row("cut short", collection(west + ",\n" + east).left(250), ErrorKind::BadJson, 3);
    row("no code", collection(west + ",\n{\"geometry\":null,\"properties\":{}}"), ErrorKind::MissingColumn, 3);
    row("a code twice", collection(west + ",\n" + west), ErrorKind::DuplicateCode, 3);
    row("no outline", collection(west + ",\n{\"geometry\":null,\"properties\":{\"LSOA21CD\":\"E01000002\"}}"),
        ErrorKind::BadGeometry, 3);
    row("degrees in place of metres, and one number astray",
        collection(west + ",\n" + feature("E01000002", "[[[1e300,51],[0,52],[1,52],[1e300,51]]]")),
        ErrorKind::BadGeometry, 3);
    row("two that overlap", collection(west + ",\n" + feature("E01000002", "[[[0,0],[100,0],[100,90],[0,0]]]")),
        ErrorKind::BadGeometry, 3);
}

void tst_MeshImport::refusesBadOutlines()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(qint64, line);
    Sources sources(json);
    const auto mesh = importMesh(sources.context);
    QVERIFY(!mesh);
    QCOMPARE(static_cast<int>(mesh.error().kind), kind);
    QCOMPARE(mesh.error().file, u"boundaries/lsoa21_bgc_27700.geojson"_s);
    QCOMPARE(mesh.error().line, line);
}

void tst_MeshImport::saysWhichFileIsMissing()
{
    ImportReport report;
    const ImportContext context { u"/nowhere"_s, {}, nullptr, &report };
    const auto mesh = importMesh(context);
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().kind, ErrorKind::FileMissing);
    QVERIFY(!importNeighbours(context));
}

void tst_MeshImport::stopsWhenCancelled()
{
    Sources sources(collection(west));
    const std::atomic_bool cancel { true };
    sources.context.cancel = &cancel;
    QCOMPARE(importMesh(sources.context).error().kind, ErrorKind::Cancelled);
}

void tst_MeshImport::committedMeshIsWhatTheSourcesGive()
{
    if (!QFileInfo::exists(realSources))
        QSKIP("the publishers' files are not beside this checkout (../shared/sources)");
    ImportReport report;
    const ImportContext context { realSources, {}, nullptr, &report };
    const auto mesh = importMesh(context);
    QVERIFY(mesh);
    const auto committed = readFile(QStringLiteral(ICS_SOURCE_DIR "/data/mesh/lsoa.topojson.xz"));
    QVERIFY(committed);
    QVERIFY(meshFiles(*mesh).at(u"mesh/lsoa.topojson.xz"_s) == *committed);
    // The one place where two LSOAs cross, at the coast of Cumbria.
    QCOMPARE(report.anomalies.size(), 2U);
    QVERIFY(report.anomalies[0].text.startsWith(u"E01025148"_s));
    QVERIFY(report.anomalies[1].text.startsWith(u"E01025169"_s));
}

void tst_MeshImport::committedNeighboursAreWhatTheSourcesGive()
{
    const QString path = QStringLiteral(ICS_SOURCE_DIR "/data/mesh/neighbours.geojson");
    const auto committed = readFile(path);
    QVERIFY(committed);
    QStringList codes;
    const auto done = readGeoJson(*committed, path, [&](GeoFeature &&country) -> std::optional<Error> {
        codes << country.property(u"code");
        return std::nullopt;
    });
    QVERIFY(done);
    codes.sort();
    QCOMPARE(codes, (QStringList { u"N"_s, u"S"_s, u"W"_s }));
    if (!QFileInfo::exists(realSources))
        QSKIP("the publishers' files are not beside this checkout (../shared/sources)");
    ImportReport report;
    const auto files = importNeighbours({ realSources, {}, nullptr, &report });
    QVERIFY(files);
    QVERIFY(files->at(u"mesh/neighbours.geojson"_s) == *committed);
}

QTEST_GUILESS_MAIN(tst_MeshImport)
#include "tst_meshimport.moc"
