#include "MeshFixture.h"
#include "mesh/Contacts.h"

#include <QTest>

using namespace ics;
using namespace ics::fixture;
using namespace Qt::StringLiterals;

namespace {

int coastArcs(const Mesh &mesh)
{
    return static_cast<int>(
        std::ranges::count_if(mesh.arcs, [](const Arc &a) { return !isValid(a.left) || !isValid(a.right); }));
}

int closedArcs(const Mesh &mesh)
{
    return static_cast<int>(std::ranges::count_if(
        mesh.arcs, [&](const Arc &a) { return mesh.points(a).front() == mesh.points(a).back(); }));
}

}

class tst_MeshBuilder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesEveryBorder();
    void understandsShapes_data();
    void understandsShapes();
    void repairsAndReports_data();
    void repairsAndReports();
    void joinsTheBordersThatCross();
    void countsEnclosedWater();
    void refusesOverlap();
    void refusesTheSameCodeTwice();
    void refusesWhatHasNoArea();
    void refusesWhatLiesOffTheGrid();
    void doesNotDependOnTheOrderOfFeatures();
    void findsContacts();
};

void tst_MeshBuilder::sharesEveryBorder()
{
    const auto built = buildMesh(squares(), u"x"_s);
    QVERIFY(built);
    const Mesh &mesh = built->mesh;
    QCOMPARE(mesh.lsoaCount(), 12);
    QCOMPARE(mesh.lsoaCodes.front(), u"A0"_s);
    QVERIFY(built->notes.empty());
    // 17 borders between neighbours; the coast is cut at the 10 points where two squares meet it.
    QCOMPARE(coastArcs(mesh), 10);
    QCOMPARE(mesh.arcs.size(), 27U);
    for (const double area : mesh.lsoaArea)
        QCOMPARE(area, 10'000.0);
    QCOMPARE(mesh.lsoaBounds[index(lsoa(mesh, u"B1"))], (GridRect { 1000, 1000, 2000, 2000 }));
    for (const Arc &arc : mesh.arcs)
        QVERIFY(arc.left != arc.right);
}

void tst_MeshBuilder::understandsShapes_data()
{
    QTest::addColumn<std::vector<CoverageFeature>>("features");
    QTest::addColumn<int>("arcs");
    QTest::addColumn<int>("closed");
    QTest::addColumn<std::vector<double>>("areas");

    const Ring hole = reversed(box(20, 20, 60, 60));
    QTest::newRow("an island is one closed arc")
        << std::vector { feature(u"A"_s, { { box(0, 0, 100, 100) } }) } << 1 << 1 << std::vector { 10'000.0 };
    QTest::newRow("two islands of one LSOA are two")
        << std::vector { feature(u"A"_s, { { box(0, 0, 100, 100) }, { box(200, 0, 210, 10) } }) } << 2 << 2
        << std::vector { 10'100.0 };
    QTest::newRow("an enclave is one closed arc between two")
        << std::vector { feature(u"A"_s, { { box(0, 0, 100, 100), hole } }), feature(u"B"_s, { { reversed(hole) } }) }
        << 2 << 2 << std::vector { 8'400.0, 1'600.0 };
    QTest::newRow("a lake is one closed arc")
        << std::vector { feature(u"A"_s, { { box(0, 0, 100, 100), hole } }) } << 2 << 2 << std::vector { 8'400.0 };
    QTest::newRow("two that share one side have three arcs")
        << std::vector { feature(u"A"_s, { { box(0, 0, 100, 100) } }), feature(u"B"_s, { { box(100, 0, 200, 100) } }) }
        << 3 << 0 << std::vector { 10'000.0, 10'000.0 };
    QTest::newRow("two that meet in a corner have a loop each") << std::vector {
        feature(u"A"_s, { { box(0, 0, 100, 100) } }), feature(u"B"_s, { { box(100, 100, 200, 200) } })
    } << 2 << 2 << std::vector { 10'000.0, 10'000.0 };
}

void tst_MeshBuilder::understandsShapes()
{
    QFETCH(std::vector<CoverageFeature>, features);
    QFETCH(int, arcs);
    QFETCH(int, closed);
    QFETCH(std::vector<double>, areas);
    const auto built = buildMesh(features, u"x"_s);
    QVERIFY(built);
    QCOMPARE(static_cast<int>(built->mesh.arcs.size()), arcs);
    QCOMPARE(closedArcs(built->mesh), closed);
    QCOMPARE(built->mesh.lsoaArea, areas);
    QVERIFY(built->notes.empty() || built->innerRings > 0);
}

void tst_MeshBuilder::repairsAndReports_data()
{
    QTest::addColumn<std::vector<std::vector<Ring>>>("polygons");
    QTest::addColumn<QString>("note");
    QTest::addColumn<double>("area");

    using Polygons = std::vector<std::vector<Ring>>;
    const Ring shell = box(0, 0, 100, 100);
    const Ring hole = box(20, 20, 60, 60);
    Ring open = shell;
    open.pop_back();
    Ring repeated = shell;
    repeated.insert(repeated.begin() + 1, repeated[1]);
    QTest::newRow("a ring that does not close") << Polygons { { open } } << u"do not close"_s << 10'000.0;
    QTest::newRow("a vertex given twice") << Polygons { { repeated } } << u"repeated"_s << 10'000.0;
    QTest::newRow("a line there and back")
        << Polygons { { ring({ { 0, 0 }, { 100, 0 }, { 150, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 } }) } }
        << u"there and back"_s << 10'000.0;
    QTest::newRow("a ring without an area")
        << Polygons { { shell }, { ring({ { 200, 0 }, { 300, 0 } }) } } << u"without an area"_s << 10'000.0;
    QTest::newRow("a hole given as a part")
        << Polygons { { shell }, { hole } } << u"holes given as shells"_s << 8'400.0;
    QTest::newRow("a part given as a hole")
        << Polygons { { shell, box(200, 0, 210, 10) } } << u"parts given as holes"_s << 10'100.0;
    QTest::newRow("a shell that runs clockwise") << Polygons { { reversed(shell) } } << u"wrong way"_s << 10'000.0;
    QTest::newRow("a hole that runs counter-clockwise") << Polygons { { shell, hole } } << u"wrong way"_s << 8'400.0;
    QTest::newRow("a figure of eight with a vertex at its waist")
        << Polygons { { ring({ { 0, 0 }, { 50, 50 }, { 100, 0 }, { 100, 100 }, { 50, 50 }, { 0, 100 } }) } }
        << u"touch themselves"_s << 5'000.0;
    QTest::newRow("a figure of eight that crosses")
        << Polygons { { ring({ { 0, 0 }, { 100, 100 }, { 100, 0 }, { 0, 100 } }) } } << u"crosses"_s << 5'000.0;
}

void tst_MeshBuilder::repairsAndReports()
{
    QFETCH(std::vector<std::vector<Ring>>, polygons);
    QFETCH(QString, note);
    QFETCH(double, area);
    const auto built = buildMesh({ { u"A"_s, 7, polygons } }, u"x"_s);
    QVERIFY(built);
    QCOMPARE(built->mesh.lsoaArea.front(), area);
    const auto reported = std::ranges::find_if(
        built->notes, [&](const CoverageNote &n) { return n.code == u"A" && n.line == 7 && n.text.contains(note); });
    QVERIFY2(reported != built->notes.end(), qPrintable(note));
}

void tst_MeshBuilder::joinsTheBordersThatCross()
{
    // As in the published file: the coast of B starts a hair inside A.
    const Ring a { { 0, 0 }, { 183, -4 }, { 183, 1000 }, { 0, 1000 }, { 0, 0 } };
    const Ring b { { 0, 0 }, { 3, 0 }, { 49, -9 }, { 60, -900 }, { 183, -4 }, { 0, 0 } };
    const auto built = buildMesh({ feature(u"A"_s, { { a } }), feature(u"B"_s, { { b } }) }, u"x"_s);
    QVERIFY2(built, built ? "" : qPrintable(built.error().detail));
    QCOMPARE(built->notes.size(), 2U);
    QCOMPARE(built->outerRings, 1);
    QCOMPARE(built->innerRings, 0);
    std::vector<Segment> segments;
    for (const Arc &arc : built->mesh.arcs) {
        const auto points = built->mesh.points(arc);
        for (std::size_t i = 1; i < points.size(); ++i)
            segments.push_back(segmentBetween(points[i - 1], points[i]));
    }
    QVERIFY(findContacts(segments).empty());
}

void tst_MeshBuilder::countsEnclosedWater()
{
    const auto built = buildMesh({ feature(u"A"_s, { { box(0, 0, 100, 100), reversed(box(20, 20, 60, 60)) } }),
                                     feature(u"B"_s, { { box(300, 0, 400, 100) } }) },
        u"x"_s);
    QVERIFY(built);
    QCOMPARE(built->outerRings, 2);
    QCOMPARE(built->innerRings, 1);
    QVERIFY(built->notes.front().text.contains(u"1600 m²"_s));
}

void tst_MeshBuilder::refusesOverlap()
{
    const auto built = buildMesh(
        { feature(u"A"_s, { { box(0, 0, 100, 100) } }), { u"B"_s, 12, { { box(0, 0, 100, 200) } } } }, u"x.geojson"_s);
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::BadGeometry);
    QCOMPARE(built.error().file, u"x.geojson"_s);
    QCOMPARE(built.error().line, 12);
    QVERIFY(built.error().detail.contains(u"A and B overlap"_s));
}

void tst_MeshBuilder::refusesTheSameCodeTwice()
{
    const auto built
        = buildMesh({ feature(u"A"_s, { { box(0, 0, 1, 1) } }), feature(u"A"_s, { { box(5, 5, 6, 6) } }) }, u"x"_s);
    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::DuplicateCode);
}

void tst_MeshBuilder::refusesWhatHasNoArea()
{
    QCOMPARE(buildMesh({ feature(u"A"_s, {}) }, u"x"_s).error().kind, ErrorKind::BadGeometry);
    QCOMPARE(buildMesh({ feature(u"A"_s, { { {} } }) }, u"x"_s).error().kind, ErrorKind::BadGeometry);
}

void tst_MeshBuilder::refusesWhatLiesOffTheGrid()
{
    const auto built = buildMesh({ feature(u"A"_s, { { box(0, 0, 2'000'000, 10) } }) }, u"x"_s);
    QCOMPARE(built.error().kind, ErrorKind::BadGeometry);
}

void tst_MeshBuilder::doesNotDependOnTheOrderOfFeatures()
{
    auto features = squares();
    const auto first = buildMesh(features, u"x"_s);
    std::ranges::reverse(features);
    const auto second = buildMesh(features, u"x"_s);
    QCOMPARE(first->mesh.vertices, second->mesh.vertices);
    QCOMPARE(first->mesh.lsoaCodes, second->mesh.lsoaCodes);
}

void tst_MeshBuilder::findsContacts()
{
    const GridPoint o { 0, 0 };
    QVERIFY(findContacts({ segmentBetween(o, { 10, 0 }), segmentBetween(o, { 0, 10 }) }).empty());
    const auto crossing = findContacts({ segmentBetween(o, { 100, 100 }), segmentBetween({ 0, 100 }, { 100, 0 }) });
    QCOMPARE(crossing.size(), 2U);
    QCOMPARE(crossing.front().at, (GridPoint { 50, 50 }));
    const auto touching = findContacts({ segmentBetween(o, { 100, 0 }), segmentBetween({ 40, 0 }, { 40, 90 }) });
    QCOMPARE(touching.size(), 1U);
    QCOMPARE(touching.front().at, (GridPoint { 40, 0 }));
    const auto upon = findContacts({ segmentBetween(o, { 100, 0 }), segmentBetween({ 40, 0 }, { 100, 0 }) });
    QCOMPARE(upon.size(), 1U);
    const auto far = findContacts({ segmentBetween({ -15'000'000, -15'000'000 }, { 15'000'000, 15'000'000 }),
        segmentBetween({ -15'000'000, 15'000'000 }, { 15'000'000, -15'000'000 }) });
    QCOMPARE(far.size(), 2U);
    QCOMPARE(far.front().at, o);
}

QTEST_GUILESS_MAIN(tst_MeshBuilder)
#include "tst_meshbuilder.moc"
