#include "England.h"

#include "map/AreaNeighbours.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace ics;
using test::England;

namespace {

constexpr QPointF north { 0, 1 };
constexpr QPointF east { 1, 0 };
constexpr QPointF south { 0, -1 };
constexpr QPointF west { -1, 0 };

/** Two by two squares of 1 km, one LSOA each, numbered by rows from the south-west. */
Mesh fourSquares()
{
    Mesh mesh;
    for (int i = 0; i < 4; ++i) {
        const int x = i % 2 * 10000;
        const int y = i / 2 * 10000;
        mesh.lsoaCodes.push_back(QString::number(i));
        mesh.lsoaBounds.push_back({ x, y, x + 10000, y + 10000 });
        mesh.lsoaArea.push_back(1e6);
    }
    const auto border = [&mesh](int a, int b) {
        mesh.arcs.push_back({ 0, 2, static_cast<LsoaId>(a), static_cast<LsoaId>(b), {} });
    };
    border(0, 1);
    border(0, 2);
    border(1, 3);
    return mesh; // between 2 and 3 there is water
}

}

class TestAreaNeighbours final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsToTheNeighbourInTheDirection();
    void overWaterTheNearestInTheDirectionIsNext();
    void atTheEdgeThereIsNoStep();
    void neighboursAreMutual_data() { levels(); }
    void neighboursAreMutual();
    void nearlyEveryAreaIsReachedByArrowsAlone_data() { levels(); }
    void nearlyEveryAreaIsReachedByArrowsAlone();
    void aStepLeadsIntoItsDirection_data() { levels(); }
    void aStepLeadsIntoItsDirection();

private:
    static void levels();
};

void TestAreaNeighbours::levels()
{
    if (!England::instance().isComplete())
        QSKIP("data/ has no mesh or no edition 2026-04");
    QTest::addColumn<int>("level");
    for (const auto &[level, name] :
        { std::pair(0, "systems"), std::pair(1, "places"), std::pair(2, "neighbourhoods") })
        QTest::newRow(name) << level;
}

void TestAreaNeighbours::stepsToTheNeighbourInTheDirection()
{
    const Mesh mesh = fourSquares();
    const auto neighbours = AreaNeighbours::make(mesh, *lsoaLevel(mesh));
    QCOMPARE(neighbours.adjacent[0], (std::vector<int> { 1, 2 }));
    QCOMPARE(neighbours.towards(0, east), 1);
    QCOMPARE(neighbours.towards(0, north), 2);
    QCOMPARE(neighbours.towards(3, south), 1);
    QCOMPARE(neighbours.nearestTo({ 1600, 400 }), 1);
}

void TestAreaNeighbours::overWaterTheNearestInTheDirectionIsNext()
{
    const Mesh mesh = fourSquares();
    const auto neighbours = AreaNeighbours::make(mesh, *lsoaLevel(mesh));
    QVERIFY(!std::ranges::binary_search(neighbours.adjacent[3], 2));
    QCOMPARE(neighbours.towards(3, west), 2);
}

void TestAreaNeighbours::atTheEdgeThereIsNoStep()
{
    const Mesh mesh = fourSquares();
    const auto neighbours = AreaNeighbours::make(mesh, *lsoaLevel(mesh));
    QCOMPARE(neighbours.towards(0, west), -1);
    QCOMPARE(neighbours.towards(3, north), -1);
}

void TestAreaNeighbours::neighboursAreMutual()
{
    QFETCH(int, level);
    const England &england = England::instance();
    const auto neighbours = AreaNeighbours::make(
        *england.geometry.mesh, *england.settings(0).scene.levels[static_cast<std::size_t>(level)]);
    int pairs = 0;
    for (int a = 0; a < static_cast<int>(neighbours.adjacent.size()); ++a) {
        for (const int b : neighbours.adjacent[static_cast<std::size_t>(a)]) {
            QVERIFY(a != b);
            QVERIFY(std::ranges::binary_search(neighbours.adjacent[static_cast<std::size_t>(b)], a));
            ++pairs;
        }
    }
    QVERIFY(pairs > 0);
}

void TestAreaNeighbours::nearlyEveryAreaIsReachedByArrowsAlone()
{
    QFETCH(int, level);
    const England &england = England::instance();
    const auto neighbours = AreaNeighbours::make(
        *england.geometry.mesh, *england.settings(0).scene.levels[static_cast<std::size_t>(level)]);
    std::vector<char> reached(neighbours.centres.size(), 0);
    std::vector<int> waiting { 0 };
    reached[0] = 1;
    while (!waiting.empty()) {
        const int at = waiting.back();
        waiting.pop_back();
        for (const QPointF direction : { north, east, south, west }) {
            const int next = neighbours.towards(at, direction);
            if (next >= 0 && !std::exchange(reached[static_cast<std::size_t>(next)], char(1)))
                waiting.push_back(next);
        }
    }
    // An area within another may lie in no direction that is not another's; ] leads there too.
    QVERIFY(std::ranges::count(reached, 0) <= std::ssize(reached) / 500);
}

void TestAreaNeighbours::aStepLeadsIntoItsDirection()
{
    QFETCH(int, level);
    const England &england = England::instance();
    const auto neighbours = AreaNeighbours::make(
        *england.geometry.mesh, *england.settings(0).scene.levels[static_cast<std::size_t>(level)]);
    for (int area = 0; area < static_cast<int>(neighbours.centres.size()); ++area) {
        for (const QPointF direction : { north, east, south, west }) {
            const int next = neighbours.towards(area, direction);
            if (next < 0)
                continue;
            const QPointF step = neighbours.centres[static_cast<std::size_t>(next)]
                - neighbours.centres[static_cast<std::size_t>(area)];
            QVERIFY(QPointF::dotProduct(step, direction) > 0);
        }
    }
}

QTEST_MAIN(TestAreaNeighbours)
#include "tst_areaneighbours.moc"
