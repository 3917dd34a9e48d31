#include "mesh/Projection.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <thread>
#include <vector>

using namespace ics;

class tst_Projection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOrdnanceSurvey_data();
    void agreesWithOrdnanceSurvey();
    void comesBack();
    void refusesWhatIsNoPosition_data();
    void refusesWhatIsNoPosition();
    void worksOnManyThreads();
};

// OSTN15 test points of Ordnance Survey: ETRS89 positions and their OSGB36 grid references.
void tst_Projection::agreesWithOrdnanceSurvey_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("St Mary's, Scilly") << 49.92226393730 << -6.29977752014 << 91492.146 << 11318.804;
    QTest::newRow("Lizard") << 49.96006137820 << -5.20304609998 << 170370.718 << 11572.405;
    QTest::newRow("Plymouth") << 50.43885825610 << -4.10864563561 << 250359.811 << 62016.569;
    QTest::newRow("Caister-on-Sea") << 52.65800783333 << 1.71607397378 << 651409.804 << 313177.450;
}

void tst_Projection::agreesWithOrdnanceSurvey()
{
    QFETCH(double, lat);
    QFETCH(double, lon);
    QFETCH(double, x);
    QFETCH(double, y);
    const auto grid = toGrid({ lon, lat });
    QVERIFY(grid);
    const double error = std::hypot(grid->x - x, grid->y - y);
    QVERIFY2(error < 8, qPrintable(QString::number(error)));
}

void tst_Projection::comesBack()
{
    for (double x = 0; x <= 700'000; x += 50'000) {
        for (double y = 0; y <= 700'000; y += 50'000) {
            const auto lonLat = toLonLat({ x, y });
            QVERIFY(lonLat);
            const auto grid = toGrid(*lonLat);
            QVERIFY(grid);
            QVERIFY(std::hypot(grid->x - x, grid->y - y) < 0.01);
        }
    }
}

void tst_Projection::refusesWhatIsNoPosition_data()
{
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("lat");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no number") << nan << 51.0;
    QTest::newRow("infinity") << 0.0 << std::numeric_limits<double>::infinity();
    QTest::newRow("beyond the pole") << 0.0 << 91.0;
    QTest::newRow("Sydney") << 151.2 << -33.9;
}

void tst_Projection::refusesWhatIsNoPosition()
{
    QFETCH(double, lon);
    QFETCH(double, lat);
    QVERIFY(!toGrid({ lon, lat }));
    QVERIFY(!toLonLat({ lon * 1e9, std::numeric_limits<double>::quiet_NaN() }));
}

void tst_Projection::worksOnManyThreads()
{
    const auto expected = toGrid({ -2, 53 });
    std::vector<std::jthread> threads;
    std::atomic_int different { 0 };
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 1000; ++i) {
                const auto grid = toGrid({ -2, 53 });
                different += !grid || grid->x != expected->x || grid->y != expected->y;
            }
        });
    }
    threads.clear();
    QCOMPARE(different.load(), 0);
}

QTEST_GUILESS_MAIN(tst_Projection)
#include "tst_projection.moc"
