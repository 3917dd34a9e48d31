#include "MeshFixture.h"
#include "mesh/LsoaLocator.h"
#include "mesh/Outline.h"

#include <QTest>

#include <random>

using namespace ics;
using namespace ics::fixture;
using namespace Qt::StringLiterals;

namespace {

/** Every LSOA as polygons, to ask each of them about a point: slow and simple. */
class BruteForce
{
public:
    explicit BruteForce(const Mesh &mesh)
        : m_mesh(mesh)
    {
        const RingTracer tracer(mesh);
        std::vector<AreaId> each(mesh.lsoaCodes.size());
        for (std::size_t i = 0; i < each.size(); ++i)
            each[i] = static_cast<AreaId>(i);
        m_outlines = outlines(tracer, each);
    }

    /** The LSOA that holds the point inside, or all on whose border it lies. */
    [[nodiscard]] std::vector<LsoaId> at(GridPoint p, bool &onBorder) const
    {
        std::vector<LsoaId> found;
        onBorder = false;
        for (std::size_t i = 0; i < m_outlines.size(); ++i) {
            const GridRect &b = m_mesh.lsoaBounds[i];
            if (p.x < b.left || p.x > b.right || p.y < b.bottom || p.y > b.top)
                continue;
            bool inside = false;
            bool border = false;
            for (const Polygon &polygon : m_outlines[i]) {
                count(sideOf(p, polygon.shell), inside, border);
                for (const Ring &hole : polygon.holes)
                    count(sideOf(p, hole), inside, border);
            }
            onBorder |= border;
            if (inside || border)
                found.push_back(static_cast<LsoaId>(i));
        }
        return found;
    }

private:
    static void count(Side side, bool &inside, bool &border)
    {
        inside ^= side == Side::Inside;
        border |= side == Side::Border;
    }

    const Mesh &m_mesh;
    std::vector<std::vector<Polygon>> m_outlines;
};

}

class tst_LsoaLocator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSquares_data();
    void findsSquares();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void givesEveryBorderPointToOneSide();
    void knowsPlaces_data();
    void knowsPlaces();
    void findsTheNearestCoast();
    void findsAPointInsideEveryLsoa();
    void anEmptyMeshHoldsNothing();
};

void tst_LsoaLocator::findsSquares_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("in the middle of a square") << 1500 << 1500 << QStringList { u"B1"_s };
    QTest::newRow("on a border, one of its sides") << 2000 << 1500 << QStringList { u"B1"_s, u"C1"_s };
    QTest::newRow("on a corner, one of four") << 2000 << 1000 << QStringList { u"B0"_s, u"B1"_s, u"C0"_s, u"C1"_s };
    QTest::newRow("west of all") << -1 << 1500 << QStringList { QString() };
    QTest::newRow("north of all") << 1500 << 3001 << QStringList { QString() };
    QTest::newRow("at the end of the world") << INT32_MIN << INT32_MAX << QStringList { QString() };
}

void tst_LsoaLocator::findsSquares()
{
    QFETCH(int, x);
    QFETCH(int, y);
    QFETCH(QStringList, codes);
    const auto built = buildMesh(squares(), u"x"_s);
    const LsoaLocator locator(built->mesh);
    const LsoaId found = locator.at({ x, y });
    QVERIFY(codes.contains(isValid(found) ? built->mesh.lsoaCodes[index(found)] : QString()));
}

void tst_LsoaLocator::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("spread");
    QTest::newRow("anywhere") << 0;
    QTest::newRow("within 200 m of a border") << 2000;
    QTest::newRow("within 1 m of a border") << 10;
    QTest::newRow("on vertices") << 1;
}

void tst_LsoaLocator::agreesWithBruteForce()
{
    QFETCH(int, spread);
    static const BruteForce brute(england());
    const LsoaLocator locator(england());
    std::mt19937 random(11);
    const auto within = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    int onLand = 0;
    for (int i = 0; i < 4'000; ++i) {
        GridPoint p { within(800'000, 6'600'000), within(0, 6'600'000) };
        if (spread > 0) {
            p = england().vertices[random() % england().vertices.size()];
            p.x += within(1 - spread, spread - 1);
            p.y += within(1 - spread, spread - 1);
        }
        bool onBorder = false;
        const auto expected = brute.at(p, onBorder);
        const LsoaId found = locator.at(p);
        onLand += isValid(found);
        if (!isValid(found))
            QVERIFY(onBorder || expected.empty());
        else
            QVERIFY(std::ranges::find(expected, found) != expected.end());
    }
    QVERIFY(onLand > 1'000);
}

void tst_LsoaLocator::givesEveryBorderPointToOneSide()
{
    const LsoaLocator locator(england());
    for (std::size_t i = 0; i < england().arcs.size(); i += 97) {
        const Arc &arc = england().arcs[i];
        if (!isValid(arc.left) || !isValid(arc.right))
            continue;
        const auto points = england().points(arc);
        if (points.size() < 3)
            continue;
        const LsoaId found = locator.at(points[points.size() / 2]);
        QVERIFY(found == arc.left || found == arc.right);
    }
}

void tst_LsoaLocator::knowsPlaces_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::addColumn<QString>("code");
    QTest::newRow("EC1A 4AA, City of London") << 532'164 << 181'305 << u"E01000001"_s;
    QTest::newRow("St Mary's, Isles of Scilly") << 91'000 << 10'800 << u"E01019077"_s;
    QTest::newRow("the North Sea") << 600'000 << 500'000 << QString();
    QTest::newRow("Cardiff") << 318'000 << 176'000 << QString();
    QTest::newRow("Edinburgh") << 325'000 << 673'000 << QString();
}

void tst_LsoaLocator::knowsPlaces()
{
    QFETCH(int, x);
    QFETCH(int, y);
    QFETCH(QString, code);
    const LsoaLocator locator(england());
    QCOMPARE(locator.at({ x * 10, y * 10 }), code.isEmpty() ? none<LsoaId> : lsoa(england(), code));
}

void tst_LsoaLocator::findsTheNearestCoast()
{
    const auto built = buildMesh(squares(), u"x"_s);
    const LsoaLocator locator(built->mesh);
    const auto off = locator.nearest({ -300, 1500 }, 50);
    QCOMPARE(off.lsoa, lsoa(built->mesh, u"A1"));
    QCOMPARE(off.metres, 30.0);
    QCOMPARE(locator.nearest({ -300, 1500 }, 29).lsoa, none<LsoaId>);
    QCOMPARE(locator.nearest({ -300, -400 }, 50).metres, 50.0);
    const auto here = locator.nearest({ 1500, 1500 }, 50);
    QCOMPARE(here.lsoa, lsoa(built->mesh, u"B1"));
    QCOMPARE(here.metres, 0.0);
    const LsoaLocator real(england());
    QVERIFY(isValid(real.nearest({ 6'560'000, 2'900'000 }, 10'000).lsoa)); // off Lowestoft
    QVERIFY(!isValid(real.nearest({ 6'560'000, 2'900'000 }, 10).lsoa));
    QVERIFY(!isValid(real.nearest({ INT32_MAX, INT32_MAX }, 1e9).lsoa));
}

void tst_LsoaLocator::findsAPointInsideEveryLsoa()
{
    const LsoaLocator locator(england());
    for (int i = 0; i < england().lsoaCount(); ++i)
        QCOMPARE(locator.at(locator.inside(static_cast<LsoaId>(i))), static_cast<LsoaId>(i));
}

void tst_LsoaLocator::anEmptyMeshHoldsNothing()
{
    const Mesh mesh;
    const LsoaLocator locator(mesh);
    QCOMPARE(locator.at({ 0, 0 }), none<LsoaId>);
    QCOMPARE(locator.nearest({ 0, 0 }, 100).lsoa, none<LsoaId>);
}

QTEST_GUILESS_MAIN(tst_LsoaLocator)
#include "tst_lsoalocator.moc"
