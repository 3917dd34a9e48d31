// Broad lines: every pixel against the distance to the nearest line worked out the slow way.
#include "map/Strokes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace ics;

class TestStrokes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWhatIsNear();
    void castsNothingFarther();
    void anEmptyListDrawsNothing();
};

namespace {

constexpr QSize size(160, 130);

std::vector<QLineF> randomLines(int count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(-30, size.width() + 30);
    std::uniform_real_distribution<double> y(-30, size.height() + 30);
    std::vector<QLineF> lines;
    for (int i = 0; i < count; ++i)
        lines.emplace_back(x(random), y(random), x(random), y(random));
    lines.emplace_back(20, 40.5, 90, 40.5); // level
    lines.emplace_back(30.5, 10, 30.5, 100); // upright
    lines.emplace_back(70, 70, 70, 70); // a point
    return lines;
}

double distance(QPointF p, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - line.p1(), along) / length, 0.0, 1.0) : 0;
    const QPointF away = p - line.pointAt(t);
    return std::hypot(away.x(), away.y());
}

QImage blank()
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

}

void TestStrokes::coversWhatIsNear()
{
    const auto lines = randomLines(12);
    QImage image = blank();
    strokeLines(image, lines, std::vector<Stroke> { { 0xff000000, 7 } });
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            double nearest = 1e9;
            for (const QLineF &line : lines)
                nearest = std::min(nearest, distance({ x + 0.5, y + 0.5 }, line));
            const double cover = std::clamp(4 - nearest, 0.0, 1.0);
            QVERIFY(std::abs(qAlpha(image.pixel(x, y)) - 255 * cover) <= 2);
        }
    }
}

void TestStrokes::castsNothingFarther()
{
    QImage image = blank();
    const std::vector<QLineF> lines { { 40, 60.5, 100, 60.5 } };
    strokeLines(image, lines, std::vector<Stroke> { { 0xffff0000, 6 }, { 0xff0000ff, 2 } });
    QCOMPARE(image.pixel(70, 60), 0xff0000ffU);
    QCOMPARE(image.pixel(70, 58), 0xffff0000U);
    QCOMPARE(image.pixel(70, 62), 0xffff0000U);
    QCOMPARE(image.pixel(70, 56), 0U);
    QCOMPARE(image.pixel(104, 60), 0U);
    QCOMPARE(qAlpha(image.pixel(102, 60)), 255); // a round cap
}

void TestStrokes::anEmptyListDrawsNothing()
{
    QImage image = blank();
    strokeLines(image, {}, std::vector<Stroke> { { 0xff000000, 7 } });
    QCOMPARE(image, blank());
}

QTEST_GUILESS_MAIN(TestStrokes)
#include "tst_strokes.moc"
