// The next detail of a zoom is the same, whoever makes it.
#include "England.h"
#include "map/DetailAhead.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;
using namespace ics::test;

namespace {

std::vector<GridPoint> pointsOf(const BorderLines &lines)
{
    std::vector<GridPoint> points;
    for (const ChainPiece &piece : lines.pieces)
        for (const GridPoint point : lines.points(piece))
            points.push_back(point);
    return points;
}

std::vector<GridPoint> pointsOf(const MeshDetail &detail)
{
    std::vector<GridPoint> points;
    for (const Arc &arc : detail.arcs)
        for (const GridPoint point : detail.points(arc))
            points.push_back(point);
    return points;
}

}

class TestDetailAhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreseesTheNextStep_data();
    void foreseesTheNextStep();
    void isTheSameAsMadeOnTheSpot();
    void sharesTheMeshWhereMostOfItIsKept();
    void isNotGivenForAnythingElse();
};

void TestDetailAhead::foreseesTheNextStep_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("comes");
    const double edge = 128; // metres per pixel: detail steps here and every half power of two
    QTest::newRow("nothing moves") << 150.0 << 150.0 << 150.0;
    QTest::newRow("panning just above a step") << edge * 1.01 << edge * 1.01 << edge * 1.01;
    QTest::newRow("zooming in, a step near") << edge * 1.07 << edge * 1.05 << edge * 0.99;
    QTest::newRow("zooming in, no step near") << edge * 1.38 << edge * 1.36 << edge * 1.36;
    QTest::newRow("zooming out, a step near") << edge * 0.93 << edge * 0.95 << edge * 1.01;
    QTest::newRow("a jump says nothing of what comes") << edge * 8 << edge * 1.05 << edge * 1.05;
}

void TestDetailAhead::foreseesTheNextStep()
{
    QFETCH(const double, before);
    QFETCH(const double, now);
    QFETCH(const double, comes);
    QCOMPARE(int(comingThreshold(before, now)), int(drawingThreshold(comes)));
}

void TestDetailAhead::isTheSameAsMadeOnTheSpot()
{
    const MapSettings settings = England::instance().settings(2);
    const auto &mesh = settings.geometry.mesh;
    const std::uint8_t coarse = drawingThreshold(500), fine = drawingThreshold(60);
    MeshDetail detail = MeshDetail::make(*mesh, coarse);
    BorderLines lines = BorderLines::make(detail, settings.scene.levels);
    MeshDetail expected = MeshDetail::make(*mesh, fine);
    const BorderLines expectedLines = BorderLines::make(expected, settings.scene.levels);
    QVERIFY(pointsOf(detail).size() < pointsOf(expected).size());

    DetailAhead ahead;
    QVERIFY(ahead.prepare(mesh, detail, lines));
    QVERIFY(!ahead.prepare(mesh, detail, lines));
    for (const auto &[threshold, points] :
        { std::pair(fine, pointsOf(expected).size()), std::pair(coarse, pointsOf(detail).size()) }) {
        ahead.begin(mesh, detail, lines, threshold);
        ahead.wait();
        QVERIFY(ahead.take(mesh, threshold, detail, lines));
        QCOMPARE(int(detail.threshold), int(threshold));
        QCOMPARE(int(lines.threshold), int(threshold));
        QCOMPARE(pointsOf(detail).size(), points);
        if (threshold == fine) {
            QVERIFY(pointsOf(detail) == pointsOf(expected));
            QVERIFY(pointsOf(lines) == pointsOf(expectedLines));
        }
    }
}

void TestDetailAhead::sharesTheMeshWhereMostOfItIsKept()
{
    const auto mesh = England::instance().settings(0).geometry.mesh;
    const auto isOfMesh = [&mesh](const MeshDetail &detail) {
        const GridPoint *first = detail.points(detail.arcs.front()).data();
        return first >= mesh->vertices.data() && first < mesh->vertices.data() + mesh->vertices.size();
    };
    MeshDetail detail = MeshDetail::make(*mesh, 0);
    QVERIFY(isOfMesh(detail));
    QCOMPARE(pointsOf(detail).size(), mesh->vertices.size());
    detail.setThreshold(*mesh, drawingThreshold(500));
    QVERIFY(!isOfMesh(detail));
    QVERIFY(pointsOf(detail).size() < mesh->vertices.size() / 2);
    detail.setThreshold(*mesh, drawingThreshold(50));
    QVERIFY(isOfMesh(detail));
    QCOMPARE(pointsOf(detail).size(), mesh->vertices.size());
}

void TestDetailAhead::isNotGivenForAnythingElse()
{
    const MapSettings settings = England::instance().settings(0);
    const auto &mesh = settings.geometry.mesh;
    MeshDetail detail = MeshDetail::make(*mesh, drawingThreshold(500));
    BorderLines lines = BorderLines::make(detail, settings.scene.levels);
    const std::uint8_t fine = drawingThreshold(60);
    DetailAhead ahead;
    QVERIFY2(!ahead.take(mesh, fine, detail, lines), "nothing was begun");
    ahead.begin(mesh, detail, lines, fine);
    ahead.wait();
    QVERIFY2(!ahead.take(mesh, drawingThreshold(10), detail, lines), "another detail");
    QVERIFY2(!ahead.take(std::make_shared<const Mesh>(*mesh), fine, detail, lines), "another mesh");
    BorderLines others = BorderLines::make(detail, std::span(settings.scene.levels).first(1));
    others.levels.clear();
    QVERIFY2(!ahead.take(mesh, fine, detail, others), "other lines");
    QVERIFY(ahead.take(mesh, fine, detail, lines));
    QVERIFY2(!ahead.take(mesh, fine, detail, lines), "it is given once");
}

QTEST_GUILESS_MAIN(TestDetailAhead)
#include "tst_detailahead.moc"
