#include "EveryLevel.h"

#include "map/CountLayer.h"
#include "map/LondonInset.h"

#include <QTest>

using namespace ics;
using test::EveryLevel;

namespace {

MapSettings england(QSize window, double zoom = 1)
{
    MapSettings settings = EveryLevel::settings(EveryLevel::named("place"), zoom, window);
    settings.scene.layers.shown = MapLayer::London;
    return settings;
}

/** Round all pixels in which two pictures differ. */
QRect changed(const QImage &a, const QImage &b)
{
    QRect result;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                result |= QRect(x, y, 1, 1);
    return result;
}

}

class TestLondonInset final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (EveryLevel::instance().empty())
            QSKIP("data/ has no mesh or no edition 2026-04");
    }
    void hidesNeitherEnglandNorFurniture_data();
    void hidesNeitherEnglandNorFurniture();
    void goesWhenItHelpsNobody();
    void keepsToTheSideOfTheScript();
    void showsLondonLarger();
    void circlesAreAsLargeAsOnTheMap();
};

void TestLondonInset::hidesNeitherEnglandNorFurniture_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QRectF>("legend");
    QTest::newRow("wide, with a legend") << QSize(1100, 800) << QRectF(840, 12, 248, 380);
    QTest::newRow("high") << QSize(700, 900) << QRectF(440, 12, 248, 300);
    QTest::newRow("large") << QSize(2400, 1800) << QRectF(2100, 12, 280, 500);
    QTest::newRow("without a legend") << QSize(1000, 700) << QRectF();
}

void TestLondonInset::hidesNeitherEnglandNorFurniture()
{
    QFETCH(QSize, window);
    QFETCH(QRectF, legend);
    MapSettings settings = england(window);
    settings.reserved = { legend, QRectF(0, window.height() - 40, 240, 40) };
    const LondonInset inset = LondonInset::make(settings, false);
    QVERIFY(inset.isShown());
    QVERIFY(QRect(QPoint(), window).contains(inset.frame));
    QVERIFY(inset.frame.contains(inset.map));
    for (const QRectF &rect : settings.reserved)
        QVERIFY(!rect.intersects(inset.frame));
    const MapFrame frame = MapRenderer().render(settings);
    for (int y = inset.frame.top(); y <= inset.frame.bottom(); ++y)
        for (int x = inset.frame.left(); x <= inset.frame.right(); ++x)
            QVERIFY2(!isValid(frame.labels->lsoaAt({ x, y })), "England lies below the inset");
}

void TestLondonInset::goesWhenItHelpsNobody()
{
    QVERIFY(LondonInset::make(england({ 1100, 800 }), false).isShown());
    QVERIFY(!LondonInset::make(england({ 1100, 800 }, 3), false).isShown());
    QVERIFY(!LondonInset::make(england({ 260, 300 }), false).isShown());
    MapSettings off = england({ 1100, 800 });
    off.scene.layers.shown = {};
    QVERIFY(!LondonInset::make(off, false).isShown());
    MapSettings full = england({ 1100, 800 });
    full.reserved = { QRectF(0, 0, 1100, 800) };
    QVERIFY(!LondonInset::make(full, false).isShown());
}

void TestLondonInset::keepsToTheSideOfTheScript()
{
    const LondonInset leftToRight = LondonInset::make(england({ 1400, 800 }), false);
    const LondonInset rightToLeft = LondonInset::make(england({ 1400, 800 }), true);
    QVERIFY(leftToRight.frame.center().x() > 700);
    QVERIFY(rightToLeft.frame.center().x() < 700);
}

void TestLondonInset::showsLondonLarger()
{
    MapSettings settings = england({ 1100, 800 });
    settings.hovered = 3;
    settings.viewport.devicePixelRatio = 2;
    const LondonInset inset = LondonInset::make(settings, false);
    const MapSettings own = inset.settings(settings);
    QCOMPARE(own.hovered, 3);
    QCOMPARE(own.viewport.size, inset.map.size());
    QVERIFY(own.viewport.metresPerPixel * 1.8 < settings.viewport.metresPerPixel);
    QVERIFY(own.viewport.mapRect().contains(LondonInset::london.adjusted(200, 200, -200, -200)));
    const MapFrame large = MapRenderer().render(own);
    const MapFrame small = MapRenderer().render(settings);
    QCOMPARE(large.base.size(), inset.map.size() * 2);
    for (const QPointF place : { QPointF(530000, 180000), QPointF(545000, 190000), QPointF(520000, 170000) })
        QCOMPARE(large.areaAt(own.viewport.toScreen(place)), small.areaAt(settings.viewport.toScreen(place)));
}

void TestLondonInset::circlesAreAsLargeAsOnTheMap()
{
    MapSettings settings = england({ 1100, 800 });
    settings.scene.choropleth.style = MapStyle::Circles;
    settings.scene.legend.symbols = { { 1000 }, 1000, 400000 };
    LevelIndex places;
    places.areas.resize(1);
    places.areas[0].middle = { 530000, 180000 };
    const auto circle = [&](const MapSettings &shown) {
        QImage blank(shown.viewport.deviceSize(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        QImage drawn = blank.copy();
        drawCounts(drawn, shown, places);
        return changed(blank, drawn);
    };
    const QRect onMap = circle(settings);
    const QRect inInset = circle(LondonInset::make(settings, false).settings(settings));
    QVERIFY2(onMap.width() > 8 && onMap.width() < 40, qPrintable(QString::number(onMap.width())));
    QVERIFY(std::abs(onMap.width() - inInset.width()) <= 1);
    QVERIFY(std::abs(onMap.height() - inInset.height()) <= 1);
}

QTEST_MAIN(TestLondonInset)
#include "tst_londoninset.moc"
