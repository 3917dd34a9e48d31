#include "England.h"

#include "map/MapEngine.h"
#include "mesh/LsoaLocator.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace ics;
using test::England;

namespace {

enum { System, Place, Neighbourhood, Lsoas };

MapSettings bare(int level, double zoom = 1) // without lines that cover the fills
{
    MapSettings settings = England::instance().settings(level, zoom);
    settings.scene.borderLevels = 0;
    return settings;
}

}

class TestMapRenderer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noAreaVanishes_data();
    void noAreaVanishes();
    void fillsAreTheLegendsColours_data();
    void fillsAreTheLegendsColours();
    void landWithoutDataIsHatched();
    void hoverAndSelectionTouchOnlyTheOverlay();
    void recolouringRasterisesNothing();
    void panningMakesOneFrame();
    void selectionIsOutlined();
    void hitTestAgreesWithThePicture();
    void namesStayInViewAndApart();
    void sameSettingsGiveTheSameImage();
    void engineDropsOutdatedWork();
    void preparingChangesNoPicture();
    void nothingToShowIsNoFrame();
    void bordersStandOutNearBy_data();
    void bordersStandOutNearBy();
};

void TestMapRenderer::initTestCase()
{
    if (!England::instance().isComplete())
        QSKIP("data/ has no mesh or no edition 2026-04");
}

void TestMapRenderer::noAreaVanishes_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<double>("zoom");
    constexpr std::array names { "systems", "places", "neighbourhoods", "LSOAs" };
    for (int level = System; level <= Lsoas; ++level) {
        for (const double zoom : { 0.7, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0 })
            QTest::addRow("%s at %g", names[static_cast<std::size_t>(level)], zoom) << level << zoom;
    }
}

void TestMapRenderer::noAreaVanishes()
{
    QFETCH(int, level);
    QFETCH(double, zoom);
    MapSettings settings = bare(level, zoom);
    if (zoom < 1)
        settings.viewport.metresPerPixel /= zoom;
    const MapFrame frame = MapRenderer().render(settings);
    const MapLevel &areas = *settings.scene.shownLevel();
    std::vector<bool> seen(static_cast<std::size_t>(areas.count()), false);
    const auto owners = frame.labels->owners();
    for (std::size_t i = 0; i < owners.size(); ++i) {
        if (owners[i] && areas.areaOfLsoa[i] >= 0)
            seen[static_cast<std::size_t>(areas.areaOfLsoa[i])] = true;
    }
    for (const AreaDot &dot : frame.dots)
        seen[static_cast<std::size_t>(dot.area)] = true;
    const Mesh &mesh = *settings.geometry.mesh;
    const QRectF view = settings.viewport.mapRect();
    for (std::size_t i = 0; i < areas.areaOfLsoa.size(); ++i) {
        const GridRect &b = mesh.lsoaBounds[i];
        const QPointF middle((b.left / 10.0 + b.right / 10.0) / 2, (b.bottom / 10.0 + b.top / 10.0) / 2);
        const bool inView
            = view.contains({ b.left / 10.0, b.bottom / 10.0 }) && view.contains({ b.right / 10.0, b.top / 10.0 });
        if (inView && view.contains(middle) && areas.areaOfLsoa[i] >= 0)
            QVERIFY2(seen[static_cast<std::size_t>(areas.areaOfLsoa[i])], qPrintable(mesh.lsoaCodes[i]));
    }
}

void TestMapRenderer::fillsAreTheLegendsColours_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("theme");
    QTest::newRow("systems, light") << int(System) << int(Theme::Light);
    QTest::newRow("places, dark") << int(Place) << int(Theme::Dark);
    QTest::newRow("neighbourhoods, light") << int(Neighbourhood) << int(Theme::Light);
    QTest::newRow("LSOAs, dark") << int(Lsoas) << int(Theme::Dark);
}

void TestMapRenderer::fillsAreTheLegendsColours()
{
    QFETCH(int, level);
    QFETCH(int, theme);
    MapSettings settings = bare(level, 8);
    settings.theme = static_cast<Theme>(theme);
    settings.scene.choropleth.scheme = QStringLiteral("greens");
    const MapFrame frame = MapRenderer().render(settings);
    const LsoaLocator locator(*settings.geometry.mesh);
    const auto values = England::instance().values(level);
    const auto &classes = settings.scene.choropleth.classification;
    const auto colours = ColourScheme::byKey(QStringLiteral("greens")).colours(classes.classCount(), settings.theme);
    QRandomGenerator random(5);
    int checked = 0;
    int wrong = 0;
    for (int i = 0; i < 10000; ++i) {
        const QPoint pixel(random.bounded(1600), random.bounded(1200));
        const QPointF at = settings.viewport.toMap(QPointF(pixel) + QPointF(0.5, 0.5));
        const LsoaId lsoa = locator.at({ int(std::lround(at.x() * 10)), int(std::lround(at.y() * 10)) });
        const int area = isValid(lsoa) ? settings.scene.shownLevel()->areaOfLsoa[index(lsoa)] : -1;
        if (area < 0)
            continue;
        const QColor expected
            = colours[static_cast<std::size_t>(classes.classOf(values[static_cast<std::size_t>(area)]))];
        const QColor drawn = frame.base.pixelColor(pixel);
        ++checked;
        wrong += drawn != expected ? 1 : 0;
    }
    QVERIFY(checked > 3000);
    QVERIFY2(wrong < checked / 50,
        qPrintable(QStringLiteral("%1 of %2").arg(wrong).arg(checked))); // coasts, half-pixel detail
}

void TestMapRenderer::landWithoutDataIsHatched()
{
    MapSettings settings = bare(System);
    auto values = England::instance().values(System);
    values[0] = std::nan("");
    settings.scene.choropleth = Choropleth::make(Classification::make(ClassMethod::Quantile, values, 5), values);
    const MapFrame frame = MapRenderer().render(settings);
    std::set<QRgb> seen;
    for (int y = 0; y < 1200; ++y) {
        for (int x = 0; x < 1600; ++x) {
            if (frame.areaAt({ x + 0.5, y + 0.5 }) == 0)
                seen.insert(frame.base.pixel(x, y));
        }
    }
    const MapPalette &palette = MapPalette::of(Theme::Light);
    QVERIFY(seen.contains(palette.noData.rgb()));
    QVERIFY2(seen.size() > 2, "no hatch lines");
    for (const QColor &fill : settings.scene.choropleth.colours(Theme::Light))
        QVERIFY(!seen.contains(fill.rgb()));
    QVERIFY(!seen.contains(palette.backdrop.rgb()));
    QVERIFY(!seen.contains(palette.sea.rgb()));
}

void TestMapRenderer::hoverAndSelectionTouchOnlyTheOverlay()
{
    MapRenderer renderer;
    MapSettings settings = England::instance().settings(Place);
    const MapFrame before = renderer.render(settings);
    settings.hovered = 7;
    const MapFrame hovered = renderer.render(settings);
    settings.scene.selected = { Place, 9 };
    const MapFrame selected = renderer.render(settings);
    QCOMPARE(renderer.counts().labels, 1);
    QCOMPARE(renderer.counts().borders, 1);
    QCOMPARE(renderer.counts().base, 1);
    QCOMPARE(renderer.counts().overlay, 3);
    QCOMPARE(hovered.base.constBits(), before.base.constBits());
    QVERIFY(hovered.overlay != before.overlay);
    QVERIFY(selected.overlay != hovered.overlay);
}

void TestMapRenderer::recolouringRasterisesNothing()
{
    MapRenderer renderer;
    MapSettings settings = England::instance().settings(Lsoas);
    const MapFrame before = renderer.render(settings);
    settings.scene.choropleth.scheme = QStringLiteral("reds");
    const MapFrame after = renderer.render(settings);
    settings.theme = Theme::Dark;
    (void)renderer.render(settings);
    QCOMPARE(renderer.counts().labels, 1);
    QCOMPARE(renderer.counts().borders, 1);
    QCOMPARE(renderer.counts().base, 3);
    QVERIFY(after.base != before.base);
}

void TestMapRenderer::panningMakesOneFrame()
{
    MapRenderer renderer;
    MapSettings settings = England::instance().settings(Place);
    const MapFrame before = renderer.render(settings);
    settings.viewport = settings.viewport.pannedBy({ 40, 0 });
    const MapFrame after = renderer.render(settings);
    QCOMPARE(renderer.counts().labels, 2);
    QCOMPARE(renderer.counts().borders, 2);
    for (const QPoint p : { QPoint(800, 600), QPoint(700, 400), QPoint(900, 800) })
        QCOMPARE(after.areaAt(p + QPoint(40, 0)), before.areaAt(p));
    QVERIFY2(before.viewport != after.viewport && !before.base.isNull(), "a frame given away stays as it is");
}

void TestMapRenderer::selectionIsOutlined()
{
    MapSettings settings = England::instance().settings(System);
    settings.scene.labels = false;
    settings.scene.selected = { System, 3 };
    const MapFrame frame = MapRenderer().render(settings);
    const QRgb accent = MapPalette::of(Theme::Light).selection.rgb();
    int pixels = 0;
    for (int y = 0; y < frame.overlay.height(); ++y) {
        for (int x = 0; x < frame.overlay.width(); ++x)
            pixels += frame.overlay.pixel(x, y) == accent ? 1 : 0;
    }
    QVERIFY(pixels > 100);
}

void TestMapRenderer::hitTestAgreesWithThePicture()
{
    for (const double ratio : { 1.0, 1.5, 2.0, 3.0 }) {
        MapSettings settings = England::instance().settings(Place, 1, { 800, 600 });
        settings.viewport.devicePixelRatio = ratio;
        const MapFrame frame = MapRenderer().render(settings);
        QCOMPARE(frame.base.size(), settings.viewport.deviceSize());
        const LsoaLocator locator(*settings.geometry.mesh);
        QRandomGenerator random(11);
        int wrong = 0;
        for (int i = 0; i < 2000; ++i) {
            const QPointF screen(random.bounded(800.0), random.bounded(600.0));
            const QPointF at = settings.viewport.toMap(screen);
            const LsoaId lsoa = locator.at({ int(std::lround(at.x() * 10)), int(std::lround(at.y() * 10)) });
            const int expected = isValid(lsoa) ? settings.scene.shownLevel()->areaOfLsoa[index(lsoa)] : -1;
            wrong += frame.areaAt(screen) != expected ? 1 : 0;
        }
        QVERIFY2(wrong < 40, "hits differ beyond the half pixel at a border");
        QCOMPARE(frame.areaAt({ -1, -1 }), -1);
        QCOMPARE(frame.areaAt({ 800, 600 }), -1);
    }
}

void TestMapRenderer::namesStayInViewAndApart()
{
    const England &england = England::instance();
    const LabelRaster raster = LevelIndex::raster(*england.geometry.mesh);
    for (const double zoom : { 1.0, 4.0, 16.0 }) {
        const MapSettings settings = england.settings(Place, zoom);
        const auto labels = LabelRaster::make(
            MeshDetail::make(*england.geometry.mesh, drawingThreshold(settings.viewport.metresPerPixel)),
            settings.viewport);
        const MapLevel &level = *england.levels[Place];
        LevelIndex index = LevelIndex::make(*england.geometry.mesh, raster, level);
        const QRectF legend(1300, 10, 280, 200);
        const auto placed = placeLabels({ level, index, labels, settings.viewport }, QFont(), 5, false, { legend });
        QVERIFY(!placed.empty());
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(QRectF(0, 0, 1600, 1200).contains(placed[i].rect));
            QVERIFY(!placed[i].rect.intersects(legend));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!placed[i].rect.intersects(placed[j].rect));
        }
    }
}

void TestMapRenderer::sameSettingsGiveTheSameImage()
{
    MapSettings settings = England::instance().settings(Neighbourhood, 3);
    settings.scene.selected = { Place, 4 };
    const MapFrame a = MapRenderer().render(settings);
    MapRenderer used;
    (void)used.render(England::instance().settings(System, 8));
    const MapFrame b = used.render(settings);
    QCOMPARE(a.base, b.base);
}

void TestMapRenderer::engineDropsOutdatedWork()
{
    MapEngine engine;
    std::vector<quint64> arrived;
    connect(&engine, &MapEngine::frameReady, this, [&](const MapFrame &frame) { arrived.push_back(frame.request); });
    MapSettings settings = England::instance().settings(Place);
    quint64 newest = 0;
    for (int i = 0; i < 30; ++i) {
        settings.viewport = settings.viewport.pannedBy({ 3, 1 });
        newest = engine.request(settings);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.empty() && arrived.back() == newest, 20000);
    QVERIFY(arrived.size() < 10);
    QVERIFY(std::is_sorted(arrived.begin(), arrived.end()));
}

void TestMapRenderer::preparingChangesNoPicture()
{
    MapSettings settings = England::instance().settings(Place);
    MapRenderer plain;
    MapRenderer prepared;
    (void)plain.render(settings);
    (void)prepared.render(settings);
    int steps = 0;
    while (prepared.prepareMore())
        QVERIFY(++steps < 1000);
    QVERIFY(steps > 4);
    settings.viewport = settings.viewport.zoomedAbout({ 900, 700 }, 6);
    settings.scene.shown = Neighbourhood;
    const MapFrame a = plain.render(settings);
    const MapFrame b = prepared.render(settings);
    QCOMPARE(a.base, b.base);
    QCOMPARE(a.overlay, b.overlay);
    QVERIFY(!MapRenderer().prepareMore());
}

void TestMapRenderer::nothingToShowIsNoFrame()
{
    QVERIFY(MapRenderer().render({}).base.isNull());
    QCOMPARE(MapFrame().areaAt({ 1, 1 }), -1);
    MapSettings settings;
    settings.geometry = England::instance().geometry;
    settings.viewport.size = { 300, 200 };
    QVERIFY(!MapRenderer().render(settings).base.isNull());
}

void TestMapRenderer::bordersStandOutNearBy_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("theme");
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        const char *const look = theme == Theme::Light ? "light" : "dark";
        QTest::addRow("places, %s", look) << int(Place) << static_cast<int>(theme);
        QTest::addRow("neighbourhoods, %s", look) << int(Neighbourhood) << static_cast<int>(theme);
    }
}

void TestMapRenderer::bordersStandOutNearBy()
{
    QFETCH(const int, level);
    QFETCH(const int, theme);
    MapSettings settings = bare(level, 2); // London
    settings.viewport.metresPerPixel = 15;
    settings.theme = static_cast<Theme>(theme);
    settings.scene.labels = false;
    settings.furniture = false;
    const QImage fills = MapRenderer().render(settings).base;
    settings.scene.borderLevels = level + 1;
    const MapFrame frame = MapRenderer().render(settings);
    const auto isSeen = [&](int x, int y) { // beside both fills of the border between this pixel and the next
        for (int v = y - 2; v <= y + 2; ++v)
            for (int u = x - 2; u <= x + 3; ++u)
                if (contrastRatio(frame.base.pixelColor(u, v), fills.pixelColor(x, y)) >= 3
                    && contrastRatio(frame.base.pixelColor(u, v), fills.pixelColor(x + 1, y)) >= 3)
                    return true;
        return false;
    };
    int borders = 0;
    int seen = 0;
    for (int y = 4; y < fills.height() - 4; ++y)
        for (int x = 4; x < fills.width() - 4; ++x) {
            const int a = frame.areaAt({ x + 0.5, y + 0.5 });
            const int b = frame.areaAt({ x + 1.5, y + 0.5 });
            if (a >= 0 && b >= 0 && a != b) {
                ++borders;
                seen += isSeen(x, y) ? 1 : 0;
            }
        }
    QVERIFY(borders > 500);
    QVERIFY2(seen >= 0.98 * borders, qPrintable(QStringLiteral("%1 of %2").arg(seen).arg(borders)));
}

QTEST_MAIN(TestMapRenderer)
#include "tst_maprenderer.moc"
