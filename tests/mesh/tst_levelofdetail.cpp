#include "MeshFixture.h"
#include "mesh/Contacts.h"

#include <QTest>

using namespace ics;
using namespace ics::fixture;
using namespace Qt::StringLiterals;

namespace {

std::vector<GridPoint> kept(const Mesh &mesh, const Arc &arc, int threshold)
{
    std::vector<GridPoint> points;
    for (std::uint32_t v = arc.first; v < arc.first + arc.count; ++v) {
        if (mesh.lod[v] >= threshold)
            points.push_back(mesh.vertices[v]);
    }
    return points;
}

std::vector<double> areasAt(const Mesh &mesh, int threshold)
{
    std::vector<std::int64_t> doubled(mesh.lsoaCodes.size());
    for (const Arc &arc : mesh.arcs) {
        const std::int64_t swept = doubleAreaFromOrigin(kept(mesh, arc, threshold));
        if (isValid(arc.left))
            doubled[index(arc.left)] += swept;
        if (isValid(arc.right))
            doubled[index(arc.right)] -= swept;
    }
    std::vector<double> areas;
    for (const std::int64_t area : doubled)
        areas.push_back(squareMetres(area));
    return areas;
}

std::vector<Segment> segmentsAt(const Mesh &mesh, int threshold)
{
    std::vector<Segment> segments;
    for (const Arc &arc : mesh.arcs) {
        const auto points = kept(mesh, arc, threshold);
        for (std::size_t i = 1; i < points.size(); ++i)
            segments.push_back(segmentBetween(points[i - 1], points[i]));
    }
    std::ranges::sort(segments);
    return segments;
}

}

class tst_LevelOfDetail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesFollowAreas();
    void keepsWhatMatters();
    void keepsAnIslandATriangle();
    void keepsTwoBordersApart();
    void keepsAnIslandInABayApart();
    void noLsoaOfEnglandVanishes_data();
    void noLsoaOfEnglandVanishes();
    void bordersOfEnglandNeverCross_data();
    void bordersOfEnglandNeverCross();
    void simplifiesEngland();
};

void tst_LevelOfDetail::bytesFollowAreas()
{
    QCOMPARE(lodByte(0), 0);
    QCOMPARE(lodByte(-1), 0);
    QCOMPARE(lodByte(1e30), 254);
    QCOMPARE(lodThreshold(0), 0);
    std::uint8_t last = 0;
    for (double area = 0.1; area < 1e8; area *= 1.2) {
        QVERIFY(lodByte(area) > last);
        last = lodByte(area);
    }
}

void tst_LevelOfDetail::keepsWhatMatters()
{
    // A shore with a spit of 50 m, a bump of 1 m and a vertex on a straight line.
    auto built = buildMesh({ feature(u"A"_s,
                               { { ring({ { 0, 0 }, { 1000, 0 }, { 1000, 1000 }, { 600, 1000 }, { 550, 1050 },
                                   { 500, 1000 }, { 300, 1000 }, { 250, 1001 }, { 200, 1000 }, { 0, 1000 } }) } }) },
        u"x"_s);
    QVERIFY(built);
    Mesh &mesh = built->mesh;
    computeLevelOfDetail(mesh);
    const auto byteAt = [&](GridPoint p) {
        return mesh.lod[static_cast<std::size_t>(std::ranges::find(mesh.vertices, p) - mesh.vertices.begin())];
    };
    QCOMPARE(byteAt({ 0, 0 }), 255);
    QCOMPARE(byteAt({ 2500, 10010 }), lodByte(50));
    QVERIFY(byteAt({ 5500, 10500 }) > byteAt({ 2500, 10010 }));
    QVERIFY(byteAt({ 10000, 0 }) >= byteAt({ 5500, 10500 }));
}

void tst_LevelOfDetail::keepsAnIslandATriangle()
{
    auto built = buildMesh({ feature(u"A"_s, { { box(0, 0, 10, 10) } }) }, u"x"_s);
    computeLevelOfDetail(built->mesh);
    QCOMPARE(std::ranges::count(built->mesh.lod, 255), 4); // three corners, the first twice
}

void tst_LevelOfDetail::keepsTwoBordersApart()
{
    // A lens of two borders between the same nodes: one may become a straight line, not both.
    auto built
        = buildMesh({ feature(u"A"_s, { { ring({ { 0, 0 }, { 50, -1 }, { 100, 0 }, { 50, 1 } }) } }),
                        feature(u"B"_s, { { ring({ { 0, 0 }, { 50, 1 }, { 100, 0 }, { 100, 90 }, { 0, 90 } }) } }) },
            u"x"_s);
    QVERIFY(built);
    computeLevelOfDetail(built->mesh);
    for (const double area : areasAt(built->mesh, 255))
        QVERIFY(area > 0);
}

void tst_LevelOfDetail::keepsAnIslandInABayApart()
{
    // The island B lies in a bay of A, which can close only where B is not.
    const Ring bay = ring({ { 0, 0 }, { 100, 0 }, { 100, 100 }, { 60, 100 }, { 50, 40 }, { 40, 100 }, { 0, 100 } });
    auto built = buildMesh({ feature(u"A"_s, { { bay } }), feature(u"B"_s, { { box(49, 80, 51, 82) } }) }, u"x"_s);
    QVERIFY(built);
    computeLevelOfDetail(built->mesh);
    QVERIFY(findContacts(segmentsAt(built->mesh, 255)).empty());
    for (int threshold = 0; threshold < 256; ++threshold) {
        const auto areas = areasAt(built->mesh, threshold);
        QVERIFY(areas[0] > 0 && areas[1] > 0);
    }
}

void tst_LevelOfDetail::noLsoaOfEnglandVanishes_data()
{
    QTest::addColumn<int>("threshold");
    for (int threshold = 0; threshold < 256; threshold += 15)
        QTest::addRow("threshold %d", threshold) << threshold;
}

void tst_LevelOfDetail::noLsoaOfEnglandVanishes()
{
    QFETCH(int, threshold);
    const auto areas = areasAt(simplifiedEngland(), threshold);
    for (std::size_t i = 0; i < areas.size(); ++i)
        QVERIFY2(areas[i] > 0, qPrintable(simplifiedEngland().lsoaCodes[i]));
}

void tst_LevelOfDetail::bordersOfEnglandNeverCross_data()
{
    QTest::addColumn<double>("metresPerPixel");
    for (const double pixel : { 0.0, 30.0, 200.0, 600.0, 20'000.0 })
        QTest::addRow("at %g m a pixel", pixel) << pixel;
}

void tst_LevelOfDetail::bordersOfEnglandNeverCross()
{
    QFETCH(double, metresPerPixel);
    const auto segments = segmentsAt(simplifiedEngland(), lodThreshold(metresPerPixel));
    QVERIFY(std::ranges::adjacent_find(segments) == segments.end());
    const auto contacts = findContacts(segments);
    QCOMPARE(contacts.size(), 0U);
}

void tst_LevelOfDetail::simplifiesEngland()
{
    const auto count = [](double metresPerPixel) {
        const std::uint8_t threshold = lodThreshold(metresPerPixel);
        return std::ranges::count_if(simplifiedEngland().lod, [threshold](std::uint8_t b) { return b >= threshold; });
    };
    QVERIFY(count(50) < count(5));
    QVERIFY(count(600) < 270'000);
    QVERIFY(count(5) > 1'000'000);
}

QTEST_GUILESS_MAIN(tst_LevelOfDetail)
#include "tst_levelofdetail.moc"
