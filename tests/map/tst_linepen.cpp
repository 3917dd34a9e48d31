// Lines in a mask against exact coverage, and the deepest cell of an area against a search of all cells.
#include "map/InsideGrid.h"
#include "map/LinePen.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace ics;

class TestLinePen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelAndUprightLinesCoverExactly();
    void slantedLinesCoverTheirArea_data();
    void slantedLinesCoverTheirArea();
    void bandsDrawWhatOneWouldDraw();
    void deepestCellIsFarthestFromTheOutside();
};

namespace {

constexpr int width = 120;
constexpr int height = 90;

struct Mask
{
    std::vector<std::uint8_t> cells = std::vector<std::uint8_t>(std::size_t(width) * height, 0);
    [[nodiscard]] int at(int x, int y) const { return cells[std::size_t(y) * width + std::size_t(x)]; }
    LinePen pen(LineStyle style, int begin = 0, int end = height) { return { cells.data(), width, begin, end, style }; }
};

}

void TestLinePen::levelAndUprightLinesCoverExactly()
{
    Mask mask;
    mask.pen({ 1.5, 1 }).line(20, 40.5F, 60, 40.5F);
    QCOMPARE(mask.at(40, 40), 255);
    QVERIFY(std::abs(mask.at(40, 39) - 64) <= 2);
    QVERIFY(std::abs(mask.at(40, 41) - 64) <= 2);
    QCOMPARE(mask.at(40, 42), 0);
    QCOMPARE(mask.at(70, 40), 0);
    mask.pen({ 1, 0.5 }).line(100.5F, 10, 100.5F, 80);
    QVERIFY(std::abs(mask.at(100, 50) - 128) <= 2);
    QCOMPARE(mask.at(98, 50), 0);
}

void TestLinePen::slantedLinesCoverTheirArea_data()
{
    QTest::addColumn<double>("degrees");
    for (const int degrees : { 0, 10, 44, 46, 80, 100, 170, 200, 260, 300 })
        QTest::addRow("%d degrees", degrees) << double(degrees);
}

void TestLinePen::slantedLinesCoverTheirArea()
{
    QFETCH(double, degrees);
    const double angle = degrees * M_PI / 180;
    Mask mask;
    const float dx = static_cast<float>(40 * std::cos(angle));
    const float dy = static_cast<float>(40 * std::sin(angle));
    mask.pen({ 1.2, 1 }).line(60 - dx, 45 - dy, 60 + dx, 45 + dy);
    double sum = 0;
    for (const std::uint8_t cell : mask.cells)
        sum += cell / 255.0;
    QVERIFY2(std::abs(sum - 80 * 1.2) < 80 * 1.2 * 0.03, qPrintable(QString::number(sum)));
}

void TestLinePen::bandsDrawWhatOneWouldDraw()
{
    Mask whole;
    Mask bands;
    std::mt19937 random(3);
    std::uniform_real_distribution<float> at(-40, 160);
    for (int i = 0; i < 200; ++i) {
        const float x0 = at(random), y0 = at(random), x1 = at(random), y1 = at(random);
        whole.pen({ 1.9, 0.8 }).line(x0, y0, x1, y1);
        for (int begin = 0; begin < height; begin += 30)
            bands.pen({ 1.9, 0.8 }, begin, begin + 30).line(x0, y0, x1, y1);
    }
    int most = 0;
    for (std::size_t i = 0; i < whole.cells.size(); ++i)
        most = std::max(most, std::abs(whole.cells[i] - bands.cells[i]));
    QVERIFY2(most <= 2, qPrintable(QString::number(most)));
}

void TestLinePen::deepestCellIsFarthestFromTheOutside()
{
    InsideGrid grid(40, 30);
    for (int y = 5; y < 26; ++y) {
        for (int x = 8; x < 29; ++x)
            grid.setInside(x, y);
    }
    const InsideGrid::Deepest deepest = grid.deepest();
    QCOMPARE(deepest.x, 18);
    QCOMPARE(deepest.y, 15);
    QCOMPARE(deepest.thirds, 33);
    QCOMPARE(InsideGrid(10, 10).deepest().thirds, 0);
}

QTEST_GUILESS_MAIN(TestLinePen)
#include "tst_linepen.moc"
