#include "EveryLevel.h"

#include "map/GridPainter.h"
#include "map/LayerKey.h"
#include "map/MapFurniture.h"
#include "map/Markers.h"
#include "map/ScaleBar.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;
using test::England;
using test::EveryLevel;

Q_DECLARE_METATYPE(ics::MapLayer)

namespace {

constexpr QSize window { 900, 800 };

MapSettings settingsWith(MapLayer layer, double zoom = 1)
{
    MapSettings settings = EveryLevel::settings(EveryLevel::named("system"), zoom, window);
    settings.scene.labels = false;
    if (layer == MapLayer::Councils)
        settings.scene.layers.borders = { { layer, EveryLevel::named("council") } };
    else if (layer == MapLayer::Districts)
        settings.scene.layers.borders = { { layer, EveryLevel::named("district") } };
    else if (layer == MapLayer::SubIcbs)
        settings.scene.layers.borders = { { layer, EveryLevel::named("sub-icb") } };
    else
        settings.scene.layers.shown = layer;
    return settings;
}

/** Pixels of exactly this colour. */
std::vector<QPoint> pixelsOf(const QImage &image, QRgb colour)
{
    std::vector<QPoint> result;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour)
                result.emplace_back(x, y);
    return result;
}

/** As good as this colour, as the middle of an antialiased line is. */
bool holdsNearly(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor drawn = image.pixelColor(x, y);
            if (drawn.alpha() == 255
                && std::abs(drawn.red() - colour.red()) + std::abs(drawn.green() - colour.green())
                        + std::abs(drawn.blue() - colour.blue())
                    < 60)
                return true;
        }
    return false;
}

/** Another area of the level, or the sea, is that near. */
bool isBorder(const LabelRaster &labels, const MapLevel &level, QPoint pixel, int reach)
{
    const auto areaAt = [&](QPoint p) {
        const LsoaId lsoa = labels.lsoaAt(p);
        return isValid(lsoa) ? level.areaOfLsoa[index(lsoa)] : -1;
    };
    for (int y = -reach; y <= reach; ++y)
        for (int x = -reach; x <= reach; ++x)
            if (areaAt(pixel + QPoint(x, y)) != areaAt(pixel))
                return true;
    return false;
}

}

class TestMapLayers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (EveryLevel::instance().empty())
            QSKIP("data/ has no mesh or no edition 2026-04");
    }
    void keysNameEveryLayer();
    void linesStandOutFromEveryFill_data();
    void linesStandOutFromEveryFill();
    void noTwoLinesLookTheSame();
    void bordersFollowTheirGeography_data();
    void bordersFollowTheirGeography();
    void bordersOfTheMapsOwnLevelsLieOverThem();
    void lettersOfTheGridLieOverBorders();
    void gridLinesAreWhereTheGridIs_data();
    void gridLinesAreWhereTheGridIs();
    void everyActiveLineHasItsRowInTheKey();
    void panningKeepsTheMergedLines();
    void layersMakeNothingElseAgain();
    void scaleBarIsExact_data();
    void scaleBarIsExact();
    void furnitureStandsApartAndInView();
};

void TestMapLayers::keysNameEveryLayer()
{
    QSet<QString> keys;
    for (const MapLayer layer : mapLayers) {
        keys.insert(mapLayerKey(layer));
        QVERIFY(!mapLayerName(layer).isEmpty());
        QCOMPARE(mapLayersFromKeys(mapLayerKeys(layer)), MapLayerSet(layer));
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(mapLayers.size()));
    QCOMPARE(*mapLayersWith(u""), usualLayers);
    QCOMPARE(*mapLayersWith(u"grid, -names"), MapLayerSet(MapLayer::Grid) | MapLayer::London);
    QVERIFY(!mapLayersWith(u"grid,roads"));
    QCOMPARE(mapLayersFromKeys(u"roads,coast"), MapLayerSet(MapLayer::Coast));
    QCOMPARE(mapLayersFromKeys(u""), MapLayerSet());
}

void TestMapLayers::linesStandOutFromEveryFill_data()
{
    QTest::addColumn<MapLayer>("layer");
    QTest::addColumn<int>("theme");
    for (const MapLayer layer :
        { MapLayer::Councils, MapLayer::SubIcbs, MapLayer::Districts, MapLayer::Coast, MapLayer::Grid })
        for (const Theme theme : { Theme::Light, Theme::Dark })
            QTest::addRow("%s, %s", qPrintable(mapLayerKey(layer)), theme == Theme::Light ? "light" : "dark")
                << layer << static_cast<int>(theme);
}

void TestMapLayers::linesStandOutFromEveryFill()
{
    QFETCH(MapLayer, layer);
    QFETCH(int, theme);
    const LayerLine line = layerLine(layer, static_cast<Theme>(theme));
    QVERIFY(contrastRatio(line.core, line.casing) >= 4.5);
    for (const ColourScheme &scheme : ColourScheme::all()) {
        const auto fills = scheme.isDiverging() ? scheme.divergingColours({ 4, true, 4 }, static_cast<Theme>(theme))
                                                : scheme.colours(9, static_cast<Theme>(theme));
        for (const QColor &fill : fills)
            QVERIFY2(std::max(contrastRatio(line.core, fill), contrastRatio(line.casing, fill)) >= 3,
                qPrintable(scheme.key + fill.name()));
    }
}

void TestMapLayers::noTwoLinesLookTheSame()
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        QSet<QRgb> hues;
        QSet<QString> dashes;
        for (const MapLayer layer : { MapLayer::Councils, MapLayer::SubIcbs, MapLayer::Districts, MapLayer::Coast }) {
            hues.insert(layerLine(layer, theme).core.rgb());
            QString pattern;
            for (const double dash : layerLine(layer, theme).dashes)
                pattern += QString::number(dash) + u' ';
            dashes.insert(pattern);
        }
        QCOMPARE(hues.size(), 4);
        QCOMPARE(dashes.size(), 4);
    }
}

void TestMapLayers::bordersFollowTheirGeography_data()
{
    QTest::addColumn<MapLayer>("layer");
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<double>("zoom");
    QTest::newRow("councils, England") << MapLayer::Councils << QByteArray("council") << 1.0;
    QTest::newRow("councils, London") << MapLayer::Councils << QByteArray("council") << 8.0;
    QTest::newRow("districts, England") << MapLayer::Districts << QByteArray("district") << 1.0;
    QTest::newRow("sub-ICB locations, London") << MapLayer::SubIcbs << QByteArray("sub-icb") << 4.0;
}

void TestMapLayers::bordersFollowTheirGeography()
{
    QFETCH(MapLayer, layer);
    QFETCH(QByteArray, level);
    QFETCH(double, zoom);
    MapSettings settings = settingsWith(layer, zoom);
    settings.scene.borderLevels = 0; // they would lie over the lines
    const MapFrame frame = MapRenderer().render(settings);
    const auto drawn = pixelsOf(frame.base, layerLine(layer, Theme::Light).core.rgb());
    QVERIFY2(drawn.size() > 500, qPrintable(QString::number(drawn.size())));
    for (const QPoint pixel : drawn)
        QVERIFY2(isBorder(*frame.labels, *EveryLevel::named(level), pixel, 3),
            qPrintable(QStringLiteral("%1, %2").arg(pixel.x()).arg(pixel.y())));
}

void TestMapLayers::bordersOfTheMapsOwnLevelsLieOverThem()
{
    MapSettings settings = settingsWith(MapLayer::Names);
    const QRgb ink = MapPalette::of(settings.theme).ink.rgb();
    const QImage without = MapRenderer().render(settings).base;
    settings.scene.layers = settingsWith(MapLayer::Councils).scene.layers;
    const QImage with = MapRenderer().render(settings).base;
    QVERIFY(with != without);
    const auto solid = pixelsOf(without, ink);
    QVERIFY2(solid.size() > 200, qPrintable(QString::number(solid.size())));
    for (const QPoint pixel :
        solid) // all but covered, which is as dark as covered over a fill, hardly lighter over a line
        QVERIFY2(qGray(with.pixel(pixel)) <= qGray(ink) + 6,
            qPrintable(u"%1, %2: %3"_s.arg(pixel.x()).arg(pixel.y()).arg(qGray(with.pixel(pixel)))));
}

void TestMapLayers::lettersOfTheGridLieOverBorders()
{
    MapSettings settings = settingsWith(MapLayer::Grid);
    settings.furniture = false;
    const QImage overlay = MapRenderer().render(settings).overlay; // which lies over the picture with the borders
    const std::vector<GridText> texts = gridTexts(settings);
    QVERIFY(texts.size() > 10);
    for (const GridText &text : texts) {
        int opaque = 0;
        const QRect rect = text.rect.toRect();
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left(); x <= rect.right(); ++x)
                opaque += overlay.valid(x, y) && qAlpha(overlay.pixel(x, y)) == 255 ? 1 : 0;
        QVERIFY2(opaque > 10, qPrintable(text.text));
    }
}

void TestMapLayers::gridLinesAreWhereTheGridIs_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("step");
    QTest::newRow("England: 100 km") << 1.0 << 1.0 << 100'000;
    QTest::newRow("London: 10 km") << 10.0 << 1.0 << 10'000;
    QTest::newRow("a borough, two device pixels: 1 km") << 80.0 << 2.0 << 1000;
}

void TestMapLayers::gridLinesAreWhereTheGridIs()
{
    QFETCH(double, zoom);
    QFETCH(double, ratio);
    QFETCH(int, step);
    MapSettings settings = settingsWith(MapLayer::Grid, zoom);
    settings.viewport.devicePixelRatio = ratio;
    QCOMPARE(gridStep(settings.viewport.metresPerPixel), step);
    const QImage base = MapRenderer().render(settings).base;
    const QColor core = layerLine(MapLayer::Grid, Theme::Light).core;
    const auto isLine = [&](QPointF map) {
        const QPointF at = settings.viewport.toScreen(map) * ratio;
        const QColor drawn
            = base.pixelColor(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
        return std::abs(drawn.lightness() - core.lightness()) < 40;
    };
    const QRectF view = settings.viewport.mapRect();
    int lines = 0;
    for (double x = step * std::ceil(view.left() / step); x < view.right(); x += step) {
        if (x < 0)
            continue;
        int drawn = 0;
        for (int i = 1; i < 20; ++i)
            drawn += isLine({ x, view.top() + view.height() * i / 20 }) ? 1 : 0;
        QVERIFY2(drawn >= 15, qPrintable(QString::number(x)));
        QVERIFY(x + step / 2.0 > view.right() || !isLine({ x + step / 2.0, view.top() + view.height() * 0.37 })
            || !isLine({ x + step / 2.0, view.top() + view.height() * 0.61 }));
        ++lines;
    }
    QVERIFY(lines >= 3);
}

void TestMapLayers::everyActiveLineHasItsRowInTheKey()
{
    MapSettings settings = settingsWith(MapLayer::Councils);
    settings.scene.layers.borders.push_back({ MapLayer::Districts, EveryLevel::named("district") });
    settings.scene.layers.shown = MapLayerSet(MapLayer::Coast) | MapLayer::Grid;
    settings.scene.layers.markers.push_back(
        std::make_shared<const MarkerSet>(MarkerSet { MapLayer::Hospitals, { { 400'000, 300'000 } }, { u"A"_s }, {} }));
    const auto rows = layerKeyRows(settings.scene.layers, settings.viewport.metresPerPixel);
    std::vector<MapLayer> order;
    for (const LayerKeyRow &row : rows)
        order.push_back(row.layer);
    QCOMPARE(order,
        (std::vector {
            MapLayer::Hospitals, MapLayer::Districts, MapLayer::Councils, MapLayer::Coast, MapLayer::Grid }));
    QVERIFY(rows.back().text.contains(u"100 km"_s));
    const QSizeF size = layerKeySize(rows, settings.font);
    QImage image(size.toSize() + QSize(2, 2), QImage::Format_RGB32);
    image.fill(MapPalette::of(Theme::Light).panel);
    QPainter painter(&image);
    paintLayerKey(painter, { QPointF(), size }, rows, settings.font, Theme::Light, Qt::LeftToRight);
    painter.end();
    for (const MapLayer layer : { MapLayer::Councils, MapLayer::Districts, MapLayer::Coast, MapLayer::Grid })
        QVERIFY2(holdsNearly(image, layerLine(layer, Theme::Light).core), qPrintable(mapLayerName(layer)));
}

void TestMapLayers::panningKeepsTheMergedLines()
{
    MapRenderer renderer;
    MapSettings settings = settingsWith(MapLayer::Districts);
    (void)renderer.render(settings);
    QElapsedTimer clock;
    std::vector<qint64> times;
    for (int i = 0; i < 9; ++i) {
        settings.viewport = settings.viewport.pannedBy({ 7, 3 });
        clock.restart();
        (void)renderer.render(settings);
        times.push_back(clock.nsecsElapsed());
    }
    std::ranges::sort(times);
    qInfo("median frame with district borders: %.1f ms", static_cast<double>(times[4]) / 1e6);
    QCOMPARE(renderer.counts().layers, 10);
    QCOMPARE(MapRenderer().render(settings).base, renderer.render(settings).base);
}

void TestMapLayers::layersMakeNothingElseAgain()
{
    MapRenderer renderer;
    MapSettings settings = settingsWith(MapLayer::Names);
    const MapFrame without = renderer.render(settings);
    QCOMPARE(renderer.counts().layers, 0);
    settings.scene.layers = settingsWith(MapLayer::Councils).scene.layers;
    const MapFrame with = renderer.render(settings);
    settings.hovered = 3;
    (void)renderer.render(settings);
    settings.scene.layers = {};
    const MapFrame again = renderer.render(settings);
    QCOMPARE(renderer.counts().labels, 1);
    QCOMPARE(renderer.counts().borders, 1);
    QCOMPARE(renderer.counts().layers, 1);
    QVERIFY(with.base != without.base);
    QCOMPARE(again.base, without.base);
}

void TestMapLayers::scaleBarIsExact_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("ratio");
    for (const double ratio : { 1.0, 2.0, 3.0 })
        for (const double zoom : { 1.0, 3.3, 17.0, 90.0 })
            QTest::addRow("zoom %g, ratio %g", zoom, ratio) << zoom << ratio;
}

/** The length drawn on the picture, in metres of the National Grid, against the length written beside it. */
void TestMapLayers::scaleBarIsExact()
{
    QFETCH(double, zoom);
    QFETCH(double, ratio);
    MapSettings settings = settingsWith(MapLayer::Names, zoom);
    settings.viewport.devicePixelRatio = ratio;
    const ScaleBar bar = ScaleBar::make(settings.viewport);
    const QImage overlay = MapRenderer().render(settings).overlay;
    const auto covered = [&](int x, int y) { // the halo at both ends is bright, the line dark
        const QRgb pixel = overlay.pixel(x, y);
        return qAlpha(pixel) > 200 ? 1 - QColor(pixel).lightnessF() : 0.0F;
    };
    double longest = 0;
    for (int y = overlay.height() - static_cast<int>(24 * ratio); y < overlay.height(); ++y) {
        double length = 0;
        for (int x = 0; x < static_cast<int>((14 + bar.pixels + 4) * ratio); ++x)
            length += covered(x, y) > 0.3F ? 1 : 0;
        longest = std::max(longest, length / ratio);
    }
    const double metres = (longest - 1.5) * settings.viewport.metresPerPixel; // a pen of 1.5 pixels, half at each end
    QVERIFY2(std::abs(metres / bar.metres - 1) < 0.01 + 1 / (ratio * bar.pixels),
        qPrintable(QStringLiteral("%1 m drawn, %2 m written").arg(metres).arg(bar.metres)));
    const QPointF from = settings.viewport.toMap({ 14, 700 });
    const QPointF to = settings.viewport.toMap({ 14 + bar.pixels, 700 });
    QVERIFY(std::abs((to.x() - from.x()) / bar.metres - 1) < 1e-9);
}

void TestMapLayers::furnitureStandsApartAndInView()
{
    for (const int width : { 240, 320, 480, 640, 1200 }) {
        MapSettings settings = settingsWith(MapLayer::Councils);
        settings.viewport.size = { width, 700 };
        settings.scene.layers.shown = MapLayerSet(MapLayer::NorthArrow) | MapLayer::Grid;
        settings.scene.attribution
            = QStringLiteral("Contains OS and ONS data © Crown copyright and database right 2025, OGL v3.0");
        const std::vector<QRectF> rects = furnitureRects(settings);
        QVERIFY(rects.size() >= 3); // scale bar, north arrow, attribution; the key where there is room
        for (std::size_t i = 0; i < rects.size(); ++i) {
            const QRectF inner = rects[i].adjusted(4, 4, -4, -4);
            QVERIFY2(QRectF(0, 0, width, 700).contains(inner), qPrintable(QString::number(width)));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!inner.intersects(rects[j].adjusted(4, 4, -4, -4)), qPrintable(QString::number(width)));
        }
    }
}

QTEST_MAIN(TestMapLayers)
#include "tst_maplayers.moc"
