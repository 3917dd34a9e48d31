// Layers, the inset of London and the map as a picture, in the real window.
#include "WindowFixture.h"
#include "mesh/LsoaLocator.h"
#include "widgets/Actions.h"
#include "widgets/LayerKeyView.h"
#include "widgets/LayerMenu.h"
#include "widgets/LegendPanel.h"
#include "widgets/MapExport.h"

#include <QAction>
#include <QClipboard>
#include <QImageReader>
#include <QMenu>
#include <QPaintEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ics;

class TestMapFurniture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layersAreSwitchedInTheMenu();
    void theMenuIsReachedByKeyAndButton();
    void theLegendNamesTheLayers();
    void aMarkLeadsToWhereItsBodyStands();
    void aMarkOfManyComesNearer();
    void layersAreRemembered();
    void layersStayThroughAnotherEdition();
    void theInsetAnswersLikeTheMap();
    void theWheelOverTheInsetComesNearerToWhatItShows();
    void theInsetFollowsHoverAndSelection();
    void theLineRoundLondonComesWithItsPicture();
    void theInsetGoesWithZoomAndLayer();
    void pictureCarriesLegendAndSources_data();
    void pictureCarriesLegendAndSources();
    void pictureGoesToTheClipboard();

private:
    static LayerMenu &menu(WindowFixture &f) { return *f.window.mapPane()->findChild<LayerMenu *>(); }
    static MapWidget &map(WindowFixture &f) { return *f.window.mapPane()->map(); }
    static void toggle(WindowFixture &f, MapLayer layer)
    {
        for (QAction *action : menu(f).actions())
            if (action->text() == mapLayerName(layer))
                action->trigger();
        map(f).completeNow();
    }
};

void TestMapFurniture::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestMapFurniture::layersAreSwitchedInTheMenu()
{
    WindowFixture f;
    QCOMPARE(f.window.mapPane()->layers(), usualLayers);
    QVERIFY(map(f).scene().layers.isEmpty());
    for (const MapLayer layer : { MapLayer::Councils, MapLayer::SubIcbs, MapLayer::Districts })
        toggle(f, layer);
    const MapScene &scene = map(f).scene();
    QCOMPARE(scene.layers.borders.size(), 3U);
    QCOMPARE(scene.layers.borders.back().layer, MapLayer::Councils);
    QCOMPARE(scene.layers.borders.back().level->count(), 153);
    QCOMPARE(scene.levels.size(), 4U); // what is shown is as it was
    toggle(f, MapLayer::Names);
    QVERIFY(!map(f).scene().labels);
    toggle(f, MapLayer::NorthArrow);
    QVERIFY(map(f).scene().layers.shown.testFlag(MapLayer::NorthArrow));
    toggle(f, MapLayer::Councils);
    QCOMPARE(map(f).scene().layers.borders.size(), 2U);
}

void TestMapFurniture::theLegendNamesTheLayers()
{
    WindowFixture f({ 1440, 1000 });
    const LegendPanel *legend = f.window.mapPane()->legend();
    QVERIFY(!legend->asText().contains(mapLayerName(MapLayer::Councils)));
    QVERIFY(legend->layers()->isHidden());
    toggle(f, MapLayer::Councils);
    toggle(f, MapLayer::Hospitals);
    QVERIFY(legend->asText().contains(mapLayerName(MapLayer::Councils)));
    QVERIFY(legend->asText().contains(mapLayerName(MapLayer::Hospitals)));
    QVERIFY(legend->layers()->isVisible());
    QVERIFY(legend->rect().contains(legend->layers()->geometry()));
}

void TestMapFurniture::aMarkLeadsToWhereItsBodyStands()
{
    WindowFixture f;
    toggle(f, MapLayer::Trusts);
    const Atlas &atlas = *f.window.session().atlas();
    const auto trust = std::ranges::find(atlas.trusts, u"RF4"_s, &Trust::code);
    QVERIFY(trust != atlas.trusts.end());
    Viewport viewport = map(f).viewport();
    viewport.centre = QPointF(trust->site.x, trust->site.y);
    viewport.metresPerPixel = 5;
    map(f).setViewport(viewport);
    map(f).completeNow();
    QTest::mouseClick(&map(f), Qt::LeftButton, {}, map(f).rect().center());
    QCOMPARE(f.window.session().selection().lsoa, trust->site.lsoa);
    QCOMPARE(f.area().id, atlas.areaAt(f.area().edition, f.area().level, trust->site.lsoa));
}

void TestMapFurniture::aMarkOfManyComesNearer()
{
    WindowFixture f;
    toggle(f, MapLayer::Practices);
    const auto &markers = map(f).markers();
    const auto many = std::ranges::max_element(markers, {}, [](const PlacedMarker &m) { return m.members.size(); });
    QVERIFY(many != markers.end() && many->members.size() > 50);
    const double before = map(f).viewport().metresPerPixel;
    const Selection selection = f.window.session().selection();
    QTest::mouseClick(&map(f), Qt::LeftButton, {}, many->at.toPoint());
    map(f).completeNow();
    QVERIFY(map(f).viewport().metresPerPixel < before / 2);
    QVERIFY(f.window.session().selection() == selection);
}

void TestMapFurniture::theMenuIsReachedByKeyAndButton()
{
    WindowFixture f;
    QAction *action = f.window.actions().layers;
    QVERIFY(!action->shortcut().isEmpty());
    action->trigger();
    QVERIFY(menu(f).isVisible());
    menu(f).close();
    QToolButton *button = nullptr;
    for (QToolButton *candidate : map(f).findChildren<QToolButton *>())
        button = candidate->accessibleName() == u"Layers" ? candidate : button;
    QVERIFY(button);
    QVERIFY(!button->toolTip().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(menu(f).isVisible());
    for (const QAction *entry : menu(f).actions())
        QVERIFY(entry->isSeparator() || (entry->isCheckable() && !entry->toolTip().isEmpty()));
    menu(f).close();
}

void TestMapFurniture::layersAreRemembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.mapLayers(), usualLayers);
        MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
        auto *layers = window.mapPane()->findChild<LayerMenu *>();
        for (QAction *action : layers->actions())
            if (action->text() == mapLayerName(MapLayer::Grid) || action->text() == mapLayerName(MapLayer::London))
                action->trigger();
    }
    Settings settings(file);
    const MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
    QCOMPARE(window.mapPane()->layers(), MapLayerSet(MapLayer::Grid) | MapLayer::Names);
}

void TestMapFurniture::layersStayThroughAnotherEdition()
{
    WindowFixture f;
    toggle(f, MapLayer::SubIcbs);
    const auto before = map(f).scene().layers.borders.front().level;
    f.window.session().setEdition(f.window.session().atlas()->editionByKey(u"2023-04"_s));
    map(f).completeNow();
    QCOMPARE(map(f).scene().layers.borders.size(), 1U);
    QVERIFY(map(f).scene().layers.borders.front().level != before);
}

void TestMapFurniture::theInsetAnswersLikeTheMap()
{
    WindowFixture f({ 1700, 1000 });
    f.window.session().setLevel(f.window.session().atlas()->levelByKey(u"place"_s));
    map(f).completeNow();
    const LondonInset &inset = map(f).inset();
    QVERIFY(inset.isShown());
    for (const QWidget *child : map(f).findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QVERIFY(!child->isVisible() || !child->geometry().intersects(inset.frame));
    const LsoaLocator locator(*f.window.session().atlas()->mesh);
    const MapLevel &level = *map(f).scene().shownLevel();
    int checked = 0;
    for (int y = inset.map.top() + 4; y < inset.map.bottom(); y += 9)
        for (int x = inset.map.left() + 4; x < inset.map.right(); x += 9) {
            const QPointF metres = map(f).toMap({ x + 0.5, y + 0.5 });
            const LsoaId lsoa = locator.at({ int(std::lround(metres.x() * 10)), int(std::lround(metres.y() * 10)) });
            const int expected = isValid(lsoa) ? level.areaOfLsoa[index(lsoa)] : -1;
            checked
                += map(f).areaAt({ x + 0.5, y + 0.5 }) == expected ? 1 : -20; // borders simplified: a few may differ
        }
    QVERIFY2(checked > 100, qPrintable(QString::number(checked)));
}

void TestMapFurniture::theWheelOverTheInsetComesNearerToWhatItShows()
{
    WindowFixture f({ 1700, 1000 });
    map(f).completeNow();
    QVERIFY(map(f).inset().isShown());
    const QPointF at = QRectF(map(f).inset().map).center();
    const QPointF metres = map(f).toMap(at);
    const Viewport before = map(f).viewport();
    QWheelEvent wheel(
        at, map(f).mapToGlobal(at), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&map(f), &wheel);
    QVERIFY(map(f).viewport().metresPerPixel < before.metresPerPixel);
    const QPointF moved = map(f).viewport().toScreen(metres) - before.toScreen(metres);
    QVERIFY2(std::hypot(moved.x(), moved.y()) < 2, qPrintable(QString::number(std::hypot(moved.x(), moved.y()))));
}

void TestMapFurniture::theInsetFollowsHoverAndSelection()
{
    WindowFixture f({ 1700, 1000 });
    map(f).completeNow();
    const LondonInset inset = map(f).inset();
    QVERIFY(inset.isShown());
    const QImage before = f.window.grab().toImage();
    const QPoint at = inset.map.center();
    const int area = map(f).areaAt(at);
    QVERIFY(area >= 0);
    QSignalSpy hovered(&map(f), &MapWidget::areaHovered);
    QTest::mouseMove(&map(f), at);
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.front().front().toInt(), area);
    QTest::mouseClick(&map(f), Qt::LeftButton, {}, at);
    QCOMPARE(map(f).scene().selected, (AreaRef { map(f).scene().shown, area }));
    map(f).completeNow();
    const QRect frame(map(f).mapTo(&f.window, inset.map.topLeft()), inset.map.size());
    QVERIFY2(map(f).inset().frame == inset.frame, "a click does not move the map");
    QVERIFY2(f.window.grab().toImage().copy(frame) != before.copy(frame), "the selected area is marked in the inset");
}

void TestMapFurniture::theLineRoundLondonComesWithItsPicture()
{
    struct Painted final : QObject
    {
        std::vector<QRegion> regions;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                regions.push_back(static_cast<QPaintEvent *>(event)->region());
            return false;
        }
    } painted;
    WindowFixture f({ 1440, 900 });
    map(f).completeNow();
    const QRect before = map(f).inset().frame;
    map(f).installEventFilter(&painted);
    f.window.resize(1500, 1000); // the picture of London has to be made anew
    QTRY_VERIFY(map(f).isComplete() && map(f).inset().frame.size() != before.size());
    QTest::qWait(600);
    QVERIFY(map(f).inset().isShown());
    const QRect picture = map(f).inset().map;
    const QRect line = LondonInset::extent(map(f).viewport()).toRect();
    const auto paintsPicture = [&](const QRegion &region) { return region.contains(picture); };
    const auto last = std::ranges::find_if(painted.regions.rbegin(), painted.regions.rend(), paintsPicture);
    QVERIFY(last != painted.regions.rend());
    QVERIFY(last->contains(line));
}

void TestMapFurniture::theInsetGoesWithZoomAndLayer()
{
    WindowFixture f({ 1700, 1000 });
    map(f).completeNow();
    QVERIFY(map(f).inset().isShown());
    toggle(f, MapLayer::London);
    QVERIFY(!map(f).inset().isShown());
    toggle(f, MapLayer::London);
    QVERIFY(map(f).inset().isShown());
    map(f).zoom(6);
    map(f).completeNow();
    QVERIFY(!map(f).inset().isShown());
}

void TestMapFurniture::pictureCarriesLegendAndSources_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
}

void TestMapFurniture::pictureCarriesLegendAndSources()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    WindowFixture f;
    map(f).completeNow();
    const QString path = folder.filePath(u"map."_s + suffix);
    MapExport exporter;
    QSignalSpy saved(&exporter, &MapExport::saved);
    exporter.save({ map(f).settings(), f.window.session().atlas()->attribution, false }, path);
    QVERIFY(saved.wait(20'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    QVERIFY(bytes.size() > 20'000);
    if (suffix == u"svg") {
        const QString text = QString::fromUtf8(bytes);
        for (const QString &part : { u"Crown"_s, u"Open"_s, u"most deprived tenth"_s })
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const LegendRow &row : map(f).scene().legend.rows)
            QVERIFY2(text.contains(row.range), qPrintable(row.range));
    } else if (suffix == u"png") {
        const QImage image(path);
        const QSize size = MapPicture::make(map(f).settings(), f.window.session().atlas()->attribution, false).size();
        QCOMPARE(image.size(), size * 2);
        QVERIFY(size.width() > map(f).width() && size.height() > map(f).height());
    }
    QSignalSpy failed(&exporter, &MapExport::failed);
    exporter.save({ map(f).settings(), {}, false }, folder.filePath(u"no/such/folder/map."_s + suffix));
    QVERIFY(failed.wait(20'000));
}

void TestMapFurniture::pictureGoesToTheClipboard()
{
    WindowFixture f;
    map(f).completeNow();
    QSignalSpy done(f.window.mapPane(), &MapPane::pictureDone);
    f.window.actions().copyPicture->trigger();
    QVERIFY(done.wait(20'000));
    const QImage image = QApplication::clipboard()->image();
    QVERIFY(image.width() > 2 * map(f).width());
}

QTEST_MAIN(TestMapFurniture)
#include "tst_mapfurniture.moc"
