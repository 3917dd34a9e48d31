#include "MeshFixture.h"
#include "mesh/Outline.h"

#include <QTest>

#include <numeric>

using namespace ics;
using namespace ics::fixture;
using namespace Qt::StringLiterals;

namespace {

constexpr AreaId zero { 0 };
constexpr AreaId one { 1 };

Mesh grid() { return std::move(buildMesh(squares(), u"x"_s)->mesh); }

/** The squares named are area one, all others area zero. */
std::vector<AreaId> table(const Mesh &mesh, const QStringList &ones)
{
    std::vector<AreaId> areas;
    for (const QString &code : mesh.lsoaCodes)
        areas.push_back(ones.contains(code) ? one : zero);
    return areas;
}

double sum(const std::vector<Polygon> &polygons)
{
    return std::accumulate(
        polygons.begin(), polygons.end(), 0.0, [](double area, const Polygon &p) { return area + polygonArea(p); });
}

}

class tst_Outline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dissolves_data();
    void dissolves();
    void leavesOutLsoasOfNoArea();
    void ranksArcsByTheHighestLevelTheyDivide();
    void englandHasNoFalseHoles();
    void groupsOfEnglandCoverIt();
};

void tst_Outline::dissolves_data()
{
    QTest::addColumn<QStringList>("ones");
    QTest::addColumn<int>("polygonsOfOne");
    QTest::addColumn<int>("holesOfOne");
    QTest::addColumn<int>("polygonsOfZero");
    QTest::addColumn<int>("holesOfZero");
    QTest::newRow("a block") << QStringList { u"A0"_s, u"A1"_s, u"B0"_s, u"B1"_s } << 1 << 0 << 1 << 0;
    QTest::newRow("two apart") << QStringList { u"A0"_s, u"D2"_s } << 2 << 0 << 1 << 0;
    QTest::newRow("two that meet in a corner") << QStringList { u"A0"_s, u"B1"_s } << 2 << 0 << 1 << 1;
    QTest::newRow("an enclave") << QStringList { u"B1"_s } << 1 << 0 << 1 << 1;
    QTest::newRow("a ring around one square")
        << QStringList { u"A0"_s, u"A1"_s, u"A2"_s, u"B0"_s, u"B2"_s, u"C0"_s, u"C1"_s, u"C2"_s } << 1 << 1 << 2 << 0;
    QTest::newRow("a ring that closes in a corner")
        << QStringList { u"A0"_s, u"A1"_s, u"B2"_s, u"B0"_s, u"C0"_s, u"C1"_s, u"C2"_s } << 1 << 1 << 3 << 0;
    QTest::newRow("two columns") << QStringList { u"A0"_s, u"A1"_s, u"A2"_s, u"C0"_s, u"C1"_s, u"C2"_s } << 2 << 0 << 2
                                 << 0;
}

void tst_Outline::dissolves()
{
    QFETCH(QStringList, ones);
    QFETCH(int, polygonsOfOne);
    QFETCH(int, holesOfOne);
    QFETCH(int, polygonsOfZero);
    QFETCH(int, holesOfZero);
    const Mesh mesh = grid();
    const RingTracer tracer(mesh);
    const auto areas = table(mesh, ones);
    const auto all = outlines(tracer, areas);
    QCOMPARE(all.size(), 2U);
    const auto holes = [](const std::vector<Polygon> &polygons) {
        return std::accumulate(polygons.begin(), polygons.end(), 0,
            [](int n, const Polygon &p) { return n + static_cast<int>(p.holes.size()); });
    };
    QCOMPARE(static_cast<int>(all[1].size()), polygonsOfOne);
    QCOMPARE(holes(all[1]), holesOfOne);
    QCOMPARE(static_cast<int>(all[0].size()), polygonsOfZero);
    QCOMPARE(holes(all[0]), holesOfZero);
    QCOMPARE(sum(all[1]), 10'000.0 * static_cast<double>(ones.size()));
    QCOMPARE(sum(all[0]) + sum(all[1]), 120'000.0);
    QCOMPARE(sum(outline(tracer, areas, one)), sum(all[1]));
    for (const Polygon &polygon : all[1]) {
        QVERIFY(polygon.shell.front() == polygon.shell.back());
        QVERIFY(doubleArea(polygon.shell) > 0);
        for (const Ring &hole : polygon.holes)
            QVERIFY(doubleArea(hole) < 0 && isWithin(hole, polygon.shell));
    }
}

void tst_Outline::leavesOutLsoasOfNoArea()
{
    const Mesh mesh = grid();
    std::vector<AreaId> areas(mesh.lsoaCodes.size(), none<AreaId>);
    const RingTracer tracer(mesh);
    QVERIFY(outlines(tracer, areas).empty());
    areas[index(lsoa(mesh, u"C1"))] = one;
    const auto all = outlines(tracer, areas);
    QVERIFY(all[0].empty());
    QCOMPARE(sum(all[1]), 10'000.0);
}

void tst_Outline::ranksArcsByTheHighestLevelTheyDivide()
{
    const Mesh mesh = grid();
    const auto country = table(mesh, {});
    const auto halves = table(mesh, { u"A0"_s, u"A1"_s, u"A2"_s, u"B0"_s, u"B1"_s, u"B2"_s });
    const auto corner = table(mesh, { u"A0"_s });
    const std::array<std::span<const AreaId>, 3> tables { country, halves, corner };
    const auto ranks = arcRanks(mesh, tables);
    QCOMPARE(std::ranges::count(ranks, 0), 10); // the coast
    QCOMPARE(std::ranges::count(ranks, 1), 3); // between B and C
    QCOMPARE(std::ranges::count(ranks, 2), 2); // around A0, where it is not coast
    QCOMPARE(std::ranges::count(ranks, noRank), 12);
}

void tst_Outline::englandHasNoFalseHoles()
{
    const RingTracer tracer(simplifiedEngland());
    const std::vector<AreaId> everything(simplifiedEngland().lsoaCodes.size(), zero);
    const auto polygons = outlines(tracer, everything);
    QCOMPARE(polygons.size(), 1U);
    QCOMPARE(polygons[0].size(), 890U);
    for (const Polygon &polygon : polygons[0])
        QVERIFY(polygon.holes.empty());
    const auto simplified = outlines(tracer, everything, lodThreshold(600));
    QCOMPARE(simplified[0].size(), 890U);
    QVERIFY(std::abs(sum(simplified[0]) / sum(polygons[0]) - 1) < 0.002);
}

void tst_Outline::groupsOfEnglandCoverIt()
{
    const Mesh &mesh = england();
    std::vector<AreaId> areas(mesh.lsoaCodes.size());
    for (std::size_t i = 0; i < areas.size(); ++i)
        areas[i] = static_cast<AreaId>(mesh.lsoaBounds[i].left / 500'000);
    const RingTracer tracer(mesh);
    double total = 0;
    for (const auto &polygons : outlines(tracer, areas)) {
        for (const Polygon &polygon : polygons) {
            QVERIFY(polygonArea(polygon) > 0);
            total += polygonArea(polygon);
        }
    }
    const double whole = std::accumulate(mesh.lsoaArea.begin(), mesh.lsoaArea.end(), 0.0);
    QVERIFY(std::abs(total - whole) < 1);
}

QTEST_GUILESS_MAIN(tst_Outline)
#include "tst_outline.moc"
