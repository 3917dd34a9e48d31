#include "map/ScaleBar.h"
#include "map/Viewport.h"

#include <QTest>

#include <cmath>

using namespace ics;

class TestViewport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void screenAndMapAreInverse();
    void northIsUp();
    void zoomKeepsThePointUnderThePointer();
    void panFollowsThePointer();
    void fitShowsTheWholeRectangle();
    void englandCannotBeLost();
    void scaleBarIsExact_data();
    void scaleBarIsExact();
    void flightBeginsAndEndsWhereItShould();
    void deviceSizeIsExact_data();
    void deviceSizeIsExact();

private:
    Viewport m_view { { 400000, 300000 }, 600, { 1000, 700 }, 1.5 };
};

namespace {

double apart(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

}

void TestViewport::screenAndMapAreInverse()
{
    const QPointF map(512345.6, 123456.7);
    QVERIFY(apart(m_view.toMap(m_view.toScreen(map)), map) < 1e-6);
    QCOMPARE(m_view.toScreen(m_view.centre), QPointF(500, 350));
}

void TestViewport::northIsUp()
{
    QVERIFY(m_view.toScreen({ 400000, 400000 }).y() < 350);
    QVERIFY(m_view.toScreen({ 500000, 300000 }).x() > 500);
}

void TestViewport::zoomKeepsThePointUnderThePointer()
{
    const QPointF pointer(230, 480);
    const Viewport closer = m_view.zoomedAbout(pointer, 2.5);
    QCOMPARE(closer.metresPerPixel, 240.0);
    QVERIFY(apart(closer.toMap(pointer), m_view.toMap(pointer)) < 1e-6);
}

void TestViewport::panFollowsThePointer()
{
    const QPointF ground = m_view.toMap({ 100, 100 });
    QVERIFY(apart(m_view.pannedBy({ 30, -20 }).toScreen(ground), { 130, 80 }) < 1e-6);
}

void TestViewport::fitShowsTheWholeRectangle()
{
    const QRectF london(503000, 155000, 59000, 46000);
    const Viewport fitted = m_view.fittedTo(london, 24);
    QVERIFY(fitted.mapRect().contains(london));
    const double across = london.height() / fitted.metresPerPixel;
    QVERIFY(std::abs(across - (700 - 48)) < 1 || std::abs(london.width() / fitted.metresPerPixel - (1000 - 48)) < 1);
}

void TestViewport::englandCannotBeLost()
{
    Viewport view = m_view;
    for (int i = 0; i < 200; ++i)
        view = view.pannedBy({ 400, 300 });
    QVERIFY(view.mapRect().intersects(Viewport::england));
    for (int i = 0; i < 200; ++i)
        view = view.zoomedAbout({ 0, 0 }, 0.5);
    QVERIFY(Viewport::england.height() / view.metresPerPixel > 300);
    for (int i = 0; i < 200; ++i)
        view = view.zoomedAbout({ 10, 10 }, 2);
    QCOMPARE(view.metresPerPixel, Viewport::closest);
}

void TestViewport::scaleBarIsExact_data()
{
    QTest::addColumn<double>("metresPerPixel");
    for (const double scale : { 0.5, 3.3, 17.0, 99.9, 250.0, 800.0, 1234.5 })
        QTest::addRow("at %g metres a pixel", scale) << scale;
}

void TestViewport::scaleBarIsExact()
{
    QFETCH(double, metresPerPixel);
    Viewport view = m_view;
    view.metresPerPixel = metresPerPixel;
    const ScaleBar bar = ScaleBar::make(view);
    QVERIFY(bar.pixels <= 140 && bar.pixels >= 140 / 2.6);
    const double measured = view.toMap({ 100 + bar.pixels, 50 }).x() - view.toMap({ 100, 50 }).x();
    QVERIFY(std::abs(measured / bar.metres - 1) < 0.01);
    const double mantissa = bar.metres / std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
    QVERIFY(std::abs(mantissa - 1) < 1e-6 || std::abs(mantissa - 2) < 1e-6 || std::abs(mantissa - 5) < 1e-6);
}

void TestViewport::flightBeginsAndEndsWhereItShould()
{
    const Viewport target = m_view.fittedTo({ 503000, 155000, 59000, 46000 });
    QVERIFY(apart(Viewport::between(m_view, target, 0).centre, m_view.centre) < 1e-6);
    QCOMPARE(Viewport::between(m_view, target, 0).metresPerPixel, m_view.metresPerPixel);
    QCOMPARE(Viewport::between(m_view, target, 1), target);
    const double half = Viewport::between(m_view, target, 0.5).metresPerPixel;
    QVERIFY(half < m_view.metresPerPixel && half > target.metresPerPixel);
}

void TestViewport::deviceSizeIsExact_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("1×") << 1.0 << QSize(1001, 701);
    QTest::newRow("1.5×") << 1.5 << QSize(1502, 1052);
    QTest::newRow("2×") << 2.0 << QSize(2002, 1402);
    QTest::newRow("3×") << 3.0 << QSize(3003, 2103);
}

void TestViewport::deviceSizeIsExact()
{
    QFETCH(double, ratio);
    QFETCH(QSize, pixels);
    QCOMPARE(m_view.resized({ 1001, 701 }, ratio).deviceSize(), pixels);
}

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_viewport.moc"
