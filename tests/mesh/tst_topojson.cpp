#include "MeshFixture.h"
#include "mesh/Outline.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace ics;
using namespace ics::fixture;
using namespace Qt::StringLiterals;

namespace {

/** Two squares side by side in one topology; each text stands for a part of it. */
struct Parts
{
    QByteArray transform = R"("transform":{"scale":[0.1,0.1],"translate":[0,0]},)";
    QByteArray west = R"({"type":"Polygon","id":"A","arcs":[[0,1]]})";
    QByteArray east = R"({"type":"Polygon","id":"B","arcs":[[2,-1]]})";
    QByteArray arcs
        = R"([[1000,0],[0,1000]],[[1000,1000],[-1000,0],[0,-1000],[1000,0]],[[1000,0],[1000,0],[0,1000],[-1000,0]])";
    [[nodiscard]] QByteArray json() const
    {
        return R"({"type":"Topology",)" + transform + R"("objects":{"lsoa":{"type":"GeometryCollection","geometries":[)"
            + west + ',' + east + "]}},\n\"arcs\":[" + arcs + "]}";
    }
};

}

class tst_TopoJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSides();
    void readsRingsThatRunTheOtherWay();
    void refusesWhatIsNoMesh_data();
    void refusesWhatIsNoMesh();
    void survivesDamage();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void englandIsWhole();
    void everyRingOfEnglandCloses();
    void everySideOfEnglandIsUsedOnce();
};

void tst_TopoJson::readsSides()
{
    const auto mesh = readTopoJson(Parts().json(), u"x"_s);
    QVERIFY2(mesh, mesh ? "" : qPrintable(mesh.error().detail));
    QCOMPARE(mesh->lsoaCodes, (std::vector { u"A"_s, u"B"_s }));
    QCOMPARE(mesh->arcs[0].left, lsoa(*mesh, u"A"));
    QCOMPARE(mesh->arcs[0].right, lsoa(*mesh, u"B"));
    QCOMPARE(mesh->arcs[1].right, none<LsoaId>);
    QCOMPARE(mesh->lsoaArea, (std::vector { 10'000.0, 10'000.0 }));
    QCOMPARE(mesh->lsoaBounds[1], (GridRect { 1000, 0, 2000, 1000 }));
    QCOMPARE(mesh->arcs[1].bounds, (GridRect { 0, 0, 1000, 1000 }));
}

void tst_TopoJson::readsRingsThatRunTheOtherWay()
{
    Parts parts;
    parts.west = R"({"arcs":[[-2,-1]],"id":"A","type":"Polygon","properties":{"id":"Z","arcs":7}})";
    const auto mesh = readTopoJson(parts.json(), u"x"_s);
    QVERIFY2(mesh, mesh ? "" : qPrintable(mesh.error().detail));
    QCOMPARE(mesh->arcs[0].left, lsoa(*mesh, u"A"));
    QCOMPARE(mesh->arcs[1].left, lsoa(*mesh, u"A"));
}

void tst_TopoJson::refusesWhatIsNoMesh_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, QByteArray Parts::*part, const QByteArray &text,
                         ErrorKind kind = ErrorKind::BadGeometry) {
        Parts parts;
        parts.*part = text;
        QTest::newRow(name) << parts.json() << static_cast<int>(kind);
    };
    row("no transform", &Parts::transform, "");
    row("a scale of zero", &Parts::transform, R"("transform":{"scale":[0,0.1],"translate":[0,0]},)");
    row("a scale of three numbers", &Parts::transform, R"("transform":{"scale":[1,1,1],"translate":[0,0]},)");
    row("an arc that is not there", &Parts::west, R"({"type":"Polygon","id":"A","arcs":[[0,9]]})");
    row("an arc number beyond all bounds", &Parts::west, R"({"type":"Polygon","id":"A","arcs":[[0,99999999999]]})");
    row("a ring that does not close", &Parts::west, R"({"type":"Polygon","id":"A","arcs":[[0,2]]})");
    row("a ring of nothing", &Parts::west, R"({"type":"Polygon","id":"A","arcs":[[]]})");
    row("a polygon of nothing", &Parts::west, R"({"type":"Polygon","id":"A","arcs":[]})");
    row("a ring there and back", &Parts::west, R"({"type":"Polygon","id":"A","arcs":[[0,-1]]})");
    row("the same side twice", &Parts::east, R"({"type":"Polygon","id":"B","arcs":[[0,1]]})");
    row("an LSOA given twice", &Parts::east, R"({"type":"Polygon","id":"A","arcs":[[2,-1]]})",
        ErrorKind::DuplicateCode);
    row("an LSOA without a code", &Parts::west, R"({"type":"Polygon","arcs":[[0,1]]})");
    row("a line", &Parts::west, R"({"type":"LineString","id":"A","arcs":[0,1]})");
    row("a polygon called several", &Parts::west, R"({"type":"MultiPolygon","id":"A","arcs":[[0,1]]})");
    row("text in an arc", &Parts::arcs, R"([["1",2]])");
    row("arcs of numbers only", &Parts::arcs, "1,2");
    row("an arc of one point", &Parts::arcs, "[[0,0]],[[0,0],[1,1]],[[0,0],[1,1]]");
    row("an arc that leaves the grid", &Parts::arcs, "[[0,0],[1e12,0]],[[0,0],[1,1]],[[0,0],[1,1]]");
    row("an arc between nothing", &Parts::arcs, Parts().arcs + ",[[0,0],[5,5]]");
    row("broken JSON", &Parts::arcs, "[,", ErrorKind::BadJson);
    QTest::newRow("no bytes") << QByteArray() << static_cast<int>(ErrorKind::BadJson);
    QTest::newRow("another object") << Parts().json().replace("lsoa", "wards")
                                    << static_cast<int>(ErrorKind::BadGeometry);
}

void tst_TopoJson::refusesWhatIsNoMesh()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    const auto mesh = readTopoJson(json, u"x.topojson"_s);
    QVERIFY(!mesh);
    QCOMPARE(static_cast<int>(mesh.error().kind), kind);
    QCOMPARE(mesh.error().file, u"x.topojson"_s);
    QVERIFY(!mesh.error().detail.isEmpty());
}

void tst_TopoJson::survivesDamage()
{
    const QByteArray whole = Parts().json();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!readTopoJson(whole.left(length), u"x"_s));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char c : { '[', '}', '"', '9', '-', '\0' }) {
            QByteArray damaged = whole;
            damaged[i] = c;
            const auto mesh = readTopoJson(damaged, u"x"_s);
            QVERIFY(!mesh || mesh->lsoaCount() >= 1);
        }
    }
}

void tst_TopoJson::writesWhatItReads_data()
{
    QTest::addColumn<std::vector<CoverageFeature>>("features");
    const Ring hole = reversed(box(20, 20, 60, 60));
    QTest::newRow("squares") << squares();
    QTest::newRow("an enclave with an island in its lake")
        << std::vector { feature(u"A"_s, { { box(0, 0, 100, 100), hole }, { box(200, 0, 300, 100) } }),
               feature(u"B"_s, { { reversed(hole), reversed(box(30, 30, 50, 50)) }, { box(35, 35, 40, 40) } }) };
    QTest::newRow("a hole that touches its shell in a point") << std::vector { feature(
        u"A"_s, { { box(0, 0, 100, 100), ring({ { 0, 50 - 50 }, { 20, 40 }, { 40, 20 } }) } }) };
}

void tst_TopoJson::writesWhatItReads()
{
    QFETCH(std::vector<CoverageFeature>, features);
    const auto built = buildMesh(features, u"x"_s);
    QVERIFY2(built, built ? "" : qPrintable(built.error().detail));
    const QByteArray json = writeTopoJson(built->mesh);
    const auto read = readTopoJson(json, u"x"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->vertices, built->mesh.vertices);
    QCOMPARE(read->lsoaArea, built->mesh.lsoaArea);
    for (std::size_t i = 0; i < read->arcs.size(); ++i) {
        QCOMPARE(read->arcs[i].left, built->mesh.arcs[i].left);
        QCOMPARE(read->arcs[i].right, built->mesh.arcs[i].right);
    }
    QCOMPARE(writeTopoJson(*read), json);
}

void tst_TopoJson::englandIsWhole()
{
    const Mesh &mesh = england();
    QCOMPARE(mesh.lsoaCount(), 33'755);
    QVERIFY(std::ranges::is_sorted(mesh.lsoaCodes));
    QCOMPARE(std::ranges::adjacent_find(mesh.lsoaCodes), mesh.lsoaCodes.end());
    const double area = std::accumulate(mesh.lsoaArea.begin(), mesh.lsoaArea.end(), 0.0) / 1e6;
    QVERIFY2(std::abs(area / 130'457.9 - 1) < 0.0005, qPrintable(QString::number(area)));
    for (const double lsoa : mesh.lsoaArea)
        QVERIFY(lsoa > 1000);
    QVERIFY(readTopoJson(writeTopoJson(mesh), u"again"_s)->vertices == mesh.vertices);
}

void tst_TopoJson::everyRingOfEnglandCloses()
{
    const RingTracer tracer(england());
    std::vector<AreaId> each(england().lsoaCodes.size());
    for (std::size_t i = 0; i < each.size(); ++i)
        each[i] = static_cast<AreaId>(i);
    const auto polygons = outlines(tracer, each);
    QCOMPARE(polygons.size(), each.size());
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        double area = 0;
        for (const Polygon &polygon : polygons[i]) {
            QVERIFY(polygon.shell.size() >= 4 && polygon.shell.front() == polygon.shell.back());
            area += polygonArea(polygon);
        }
        QCOMPARE(area, england().lsoaArea[i]);
    }
}

void tst_TopoJson::everySideOfEnglandIsUsedOnce()
{
    std::vector<std::pair<GridPoint, GridPoint>> segments;
    for (const Arc &arc : england().arcs) {
        QVERIFY(arc.left != arc.right);
        const auto points = england().points(arc);
        for (std::size_t i = 1; i < points.size(); ++i)
            segments.push_back(std::minmax(points[i - 1], points[i]));
    }
    std::ranges::sort(segments);
    QVERIFY(std::ranges::adjacent_find(segments) == segments.end());
    QVERIFY(segments.size() > 1'000'000);
}

QTEST_GUILESS_MAIN(tst_TopoJson)
#include "tst_topojson.moc"
