#include "map/England.h"

#include "map/MapFurniture.h"
#include "widgets/MapWidget.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ics;
using test::England;

namespace {

enum { System, Place };

}

class TestMapWidget final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { delete m_map; }

    void clickSaysWhichArea();
    void clickAtSeaSaysNone();
    void doubleClickActivates();
    void hoverSaysWhichAreaAndThatItEnds();
    void dragPansAndDoesNotSelect();
    void wheelKeepsThePointUnderThePointer();
    void arrowsPan_data();
    void arrowsPan();
    void plusAndMinusZoom();
    void homeShowsEngland();
    void theScaleIsNotOnTheIslesOfScilly_data();
    void theScaleIsNotOnTheIslesOfScilly();
    void enterDrillsAndBackspaceGoesUp();
    void bracketsStepThroughEveryAreaOnce();
    void tabLeavesTheMap();
    void fitAreaShowsItWhole();
    void fitAreaKeepsClearOfTheLegend();
    void anAreaUnderTheLegendComesOutFromUnderIt();
    void anAreaUnderTheButtonsComesOutFromUnderThem();
    void anAreaThatIsSeenDoesNotMoveTheMap();
    void theWholeIsFittedAgainWhenTheMapNarrows();
    void theSelectedAreaStaysInSightWhenTheMapNarrows();
    void theSelectedAreaOfTheFirstViewStaysInSightToo();
    void whatWasOutOfSightDoesNotMoveAResizedMap();
    void hoverEndsWhereTheMapNoLongerIs();
    void accessibleTextSaysWhatIsShownAndSelected();
    void themeFollowsThePalette();
    void frameArrivesFromTheThread();
    void paintsBeforeThereIsAnyData();

private:
    [[nodiscard]] QRectF boundsOnScreen(int system) const
    {
        const std::vector<GridRect> &lsoas = England::instance().geometry.mesh->lsoaBounds;
        const auto &areas = m_map->scene().levels[System]->areaOfLsoa;
        QRectF bounds;
        for (std::size_t i = 0; i < areas.size(); ++i)
            if (areas[i] == system)
                bounds |= QRectF(screenOf(lsoas[i].left / 10.0, lsoas[i].top / 10.0),
                    screenOf(lsoas[i].right / 10.0, lsoas[i].bottom / 10.0));
        return bounds;
    }
    [[nodiscard]] QPointF screenOf(double x, double y) const { return m_map->viewport().toScreen({ x, y }); }
    [[nodiscard]] int systemAt(double x, double y) const { return m_map->areaAt(screenOf(x, y)); }
    MapWidget *m_map = nullptr;
};

void TestMapWidget::initTestCase()
{
    if (!England::instance().isComplete())
        QSKIP("data/ has no mesh or no edition 2026-04");
}

void TestMapWidget::init()
{
    m_map = new MapWidget;
    m_map->setReducedMotion(true);
    m_map->resize(800, 700);
    m_map->setGeometryData(England::instance().geometry);
    MapScene scene = England::instance().settings(System).scene;
    scene.title = QStringLiteral("Mean size of LSOAs, by system");
    scene.valueTexts.assign(scene.levels[System]->names.size(), QStringLiteral("2.5 km²"));
    m_map->setScene(scene);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map));
    m_map->setFocus();
    m_map->completeNow();
    QVERIFY(m_map->isComplete());
}

void TestMapWidget::clickSaysWhichArea()
{
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    QTest::mouseClick(m_map, Qt::LeftButton, {}, screenOf(280000, 90000).toPoint()); // Devon
    QCOMPARE(clicked.size(), 1);
    const int area = clicked[0][0].toInt();
    QVERIFY(area >= 0);
    QCOMPARE(area, systemAt(280000, 90000));
    QVERIFY(area != systemAt(600000, 300000)); // Norfolk
}

void TestMapWidget::clickAtSeaSaysNone()
{
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    QTest::mouseClick(m_map, Qt::LeftButton, {}, screenOf(620000, 500000).toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toInt(), -1);
}

void TestMapWidget::doubleClickActivates()
{
    QSignalSpy activated(m_map, &MapWidget::areaActivated);
    QTest::mouseDClick(m_map, Qt::LeftButton, {}, screenOf(280000, 90000).toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toInt(), systemAt(280000, 90000));
}

void TestMapWidget::hoverSaysWhichAreaAndThatItEnds()
{
    const auto moveTo = [this](QPointF at) {
        QMouseEvent move(QEvent::MouseMove, at, m_map->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_map, &move);
    };
    moveTo(screenOf(620000, 500000));
    QSignalSpy hovered(m_map, &MapWidget::areaHovered);
    moveTo(screenOf(280000, 90000));
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered[0][0].toInt(), systemAt(280000, 90000));
    moveTo(screenOf(620000, 500000));
    QCOMPARE(hovered.size(), 2);
    QCOMPARE(hovered[1][0].toInt(), -1);
}

void TestMapWidget::dragPansAndDoesNotSelect()
{
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    const QPointF before = screenOf(400000, 300000);
    QTest::mousePress(m_map, Qt::LeftButton, {}, { 400, 350 });
    QTest::mouseMove(m_map, { 430, 360 });
    QTest::mouseMove(m_map, { 460, 390 });
    QTest::mouseRelease(m_map, Qt::LeftButton, {}, { 460, 390 });
    const QPointF moved = screenOf(400000, 300000) - before;
    QVERIFY(std::abs(moved.x() - 60) < 1 && std::abs(moved.y() - 40) < 1);
    QCOMPARE(clicked.size(), 0);
}

void TestMapWidget::wheelKeepsThePointUnderThePointer()
{
    const QPointF at(300, 420);
    const QPointF ground = m_map->viewport().toMap(at);
    const double before = m_map->viewport().metresPerPixel;
    QWheelEvent wheel(
        at, m_map->mapToGlobal(at), {}, { 0, 240 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_map, &wheel);
    QVERIFY(m_map->viewport().metresPerPixel < before / 1.5);
    const QPointF now = m_map->viewport().toMap(at);
    QVERIFY(std::hypot(now.x() - ground.x(), now.y() - ground.y()) < 1);
}

void TestMapWidget::arrowsPan_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QPoint>("towards");
    QTest::newRow("left looks west") << int(Qt::Key_Left) << QPoint(-1, 0);
    QTest::newRow("right looks east") << int(Qt::Key_Right) << QPoint(1, 0);
    QTest::newRow("up looks north") << int(Qt::Key_Up) << QPoint(0, 1);
    QTest::newRow("down looks south") << int(Qt::Key_Down) << QPoint(0, -1);
}

void TestMapWidget::arrowsPan()
{
    QFETCH(int, key);
    QFETCH(QPoint, towards);
    QSignalSpy changed(m_map, &MapWidget::viewportChanged);
    const QPointF before = m_map->viewport().centre;
    QTest::keyClick(m_map, static_cast<Qt::Key>(key));
    const QPointF moved = m_map->viewport().centre - before;
    QVERIFY(moved.x() * towards.x() + moved.y() * towards.y() > 1000);
    QCOMPARE(changed.size(), 1);
}

void TestMapWidget::plusAndMinusZoom()
{
    const double before = m_map->viewport().metresPerPixel;
    QTest::keyClick(m_map, Qt::Key_Plus);
    QVERIFY(m_map->viewport().metresPerPixel < before);
    QTest::keyClick(m_map, Qt::Key_Minus);
    QVERIFY(std::abs(m_map->viewport().metresPerPixel - before) < 1e-6);
}

void TestMapWidget::homeShowsEngland()
{
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_map, Qt::Key_Plus);
    QVERIFY(!m_map->viewport().mapRect().contains(Viewport::england));
    QTest::keyClick(m_map, Qt::Key_Home);
    QVERIFY(m_map->viewport().mapRect().contains(Viewport::england));
}

void TestMapWidget::theScaleIsNotOnTheIslesOfScilly_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : { QSize(574, 464), QSize(604, 519), QSize(680, 520), QSize(780, 640), QSize(1280, 580) })
        QTest::addRow("%d by %d", size.width(), size.height()) << size;
}

void TestMapWidget::theScaleIsNotOnTheIslesOfScilly()
{
    QFETCH(const QSize, size);
    m_map->resize(size);
    m_map->fitEngland();
    const QRectF isles(screenOf(83000, 17500), screenOf(95500, 5500));
    QVERIFY(!scaleBarRect(m_map->settings(), m_map->viewport()).intersects(isles));
    QVERIFY(m_map->viewport().mapRect().contains(Viewport::england));
}

void TestMapWidget::enterDrillsAndBackspaceGoesUp()
{
    QSignalSpy activated(m_map, &MapWidget::areaActivated);
    QSignalSpy up(m_map, &MapWidget::upRequested);
    QTest::keyClick(m_map, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_map->setSelected({ System, 4 });
    QTest::keyClick(m_map, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toInt(), 4);
    QTest::keyClick(m_map, Qt::Key_Backspace);
    QCOMPARE(up.size(), 1);
}

void TestMapWidget::bracketsStepThroughEveryAreaOnce()
{
    connect(m_map, &MapWidget::areaClicked, m_map, [this](int area) { m_map->setSelected({ System, area }); });
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    const int count = m_map->scene().shownLevel()->count();
    QSet<int> seen;
    for (int i = 0; i < count; ++i)
        QTest::keyClick(m_map, Qt::Key_BracketRight);
    for (const auto &arguments : clicked)
        seen.insert(arguments[0].toInt());
    QCOMPARE(seen.size(), count);
    const int last = clicked.last()[0].toInt();
    QTest::keyClick(m_map, Qt::Key_BracketRight);
    QTest::keyClick(m_map, Qt::Key_BracketLeft);
    QCOMPARE(clicked.last()[0].toInt(), last);
}

void TestMapWidget::tabLeavesTheMap()
{
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    QCoreApplication::sendEvent(m_map, &tab);
    QCOMPARE(clicked.size(), 0);
}

void TestMapWidget::fitAreaShowsItWhole()
{
    const double before = m_map->viewport().metresPerPixel;
    m_map->fitArea({ System, 2 });
    QVERIFY(m_map->viewport().metresPerPixel < before);
    const Mesh &mesh = *England::instance().geometry.mesh;
    const QRectF view = m_map->viewport().mapRect();
    const auto &areas = m_map->scene().levels[System]->areaOfLsoa;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i] == 2)
            QVERIFY(view.contains(QPointF(mesh.lsoaBounds[i].left / 10.0, mesh.lsoaBounds[i].top / 10.0)));
    }
}

void TestMapWidget::fitAreaKeepsClearOfTheLegend()
{
    const QRect atStart(8, 8, m_map->width() / 3, m_map->height() - 16);
    const QRect atEnd = atStart.translated(m_map->width() - atStart.width() - 16, 0);
    for (const QRect &legend : { atStart, atEnd }) {
        m_map->setCovered(legend);
        m_map->fitArea({ System, 2 });
        const Viewport view = m_map->viewport();
        const std::vector<GridRect> &bounds = England::instance().geometry.mesh->lsoaBounds;
        const auto &areas = m_map->scene().levels[System]->areaOfLsoa;
        for (std::size_t i = 0; i < areas.size(); ++i) {
            if (areas[i] != 2)
                continue;
            const QPointF corner = view.toScreen({ bounds[i].left / 10.0, bounds[i].top / 10.0 });
            QVERIFY(QRectF(m_map->rect()).contains(corner));
            QVERIFY(!QRectF(legend).contains(corner));
        }
    }
    m_map->setCovered({});
}

void TestMapWidget::anAreaUnderTheLegendComesOutFromUnderIt()
{
    const int inland = systemAt(440000, 310000);
    QVERIFY(inland >= 0);
    m_map->fitArea({ System, inland }, 0.38);
    const QRectF before = boundsOnScreen(inland);
    const QRect legend = before.toAlignedRect().adjusted(-10, -10, 10, 10);
    m_map->setCovered(legend);
    const double scale = m_map->viewport().metresPerPixel;
    m_map->ensureVisible({ System, inland });
    const QRectF now = boundsOnScreen(inland);
    QVERIFY(!QRectF(legend).intersects(now));
    QVERIFY(QRectF(m_map->rect()).adjusted(15, 15, -15, -15).contains(now));
    QCOMPARE(m_map->viewport().metresPerPixel, scale); // it was near enough
    const Viewport view = m_map->viewport();
    m_map->ensureVisible({ System, inland });
    QCOMPARE(m_map->viewport(), view);
}

void TestMapWidget::anAreaUnderTheButtonsComesOutFromUnderThem()
{
    const int inland = systemAt(440000, 310000);
    QVERIFY(inland >= 0);
    QPushButton button(m_map);
    button.setGeometry(12, 12, 44, 280);
    button.show();
    m_map->fitArea({ System, inland }, 0.38);
    const QRectF first = boundsOnScreen(inland);
    m_map->setViewport(m_map->viewport().pannedBy(QPointF(12, 12) - first.topLeft()));
    QVERIFY(QRectF(button.geometry()).intersects(boundsOnScreen(inland)));
    m_map->ensureVisible({ System, inland });
    const QRectF now = boundsOnScreen(inland);
    QVERIFY(!QRectF(button.geometry()).intersects(now));
    QVERIFY(QRectF(m_map->rect()).contains(now));
}

void TestMapWidget::anAreaThatIsSeenDoesNotMoveTheMap()
{
    const int inland = systemAt(440000, 310000);
    QVERIFY(inland >= 0);
    m_map->setCovered({ 540, 12, 248, 300 });
    m_map->fitArea({ System, inland }, 0.38);
    const Viewport view = m_map->viewport();
    m_map->ensureVisible({ System, inland });
    QCOMPARE(m_map->viewport(), view);
}

void TestMapWidget::theWholeIsFittedAgainWhenTheMapNarrows()
{
    m_map->zoom(4);
    m_map->fitEngland();
    m_map->resize(480, 700);
    QVERIFY(m_map->viewport().mapRect().contains(Viewport::england));
    m_map->resize(800, 700);
    const Viewport view = m_map->viewport();
    m_map->fitEngland();
    QCOMPARE(view, m_map->viewport());
}

void TestMapWidget::theSelectedAreaStaysInSightWhenTheMapNarrows()
{
    const int inland = systemAt(440000, 310000);
    QVERIFY(inland >= 0);
    m_map->setSelected({ System, inland });
    m_map->fitArea({ System, inland }, 0.38);
    const QRect legend(290, 12, 200, 320); // where it will be
    const QRectF narrowed = boundsOnScreen(inland).translated(-150, 0);
    m_map->setViewport(m_map->viewport().pannedBy(QRectF(legend).center() - narrowed.center()));
    const double scale = m_map->viewport().metresPerPixel;
    QSignalSpy kept(m_map, &MapWidget::keptInSight);
    m_map->setCovered(legend); // as the pane does it, before the map hears of its size
    m_map->resize(500, 700);
    QVERIFY(!QRectF(legend).intersects(boundsOnScreen(inland)));
    QVERIFY(QRectF(m_map->rect()).contains(boundsOnScreen(inland)));
    QCOMPARE(m_map->viewport().metresPerPixel, scale);
    QCOMPARE(kept.size(), 1);
    const Viewport narrow = m_map->viewport();
    m_map->resize(800, 700);
    QCOMPARE(m_map->viewport().centre, narrow.centre);
    QCOMPARE(kept.size(), 1);
}

void TestMapWidget::theSelectedAreaOfTheFirstViewStaysInSightToo()
{
    const int inland = systemAt(440000, 310000);
    m_map->setSelected({ System, inland });
    m_map->resize(560, 700);
    const QRect legend = boundsOnScreen(inland).toAlignedRect(); // where it will be, with England beside it no longer
    m_map->resize(800, 700);
    m_map->setCovered(legend);
    m_map->resize(560, 700);
    QVERIFY(!QRectF(legend).contains(boundsOnScreen(inland).center()));
    QVERIFY(QRectF(m_map->rect()).contains(boundsOnScreen(inland)));
}

void TestMapWidget::whatWasOutOfSightDoesNotMoveAResizedMap()
{
    const int inland = systemAt(440000, 310000);
    m_map->setSelected({ System, inland });
    m_map->fitArea({ System, inland });
    m_map->setViewport(m_map->viewport().pannedBy({ 500, 0 }));
    const QPointF centre = m_map->viewport().centre;
    m_map->resize(500, 700);
    QCOMPARE(m_map->viewport().centre, centre);
}

void TestMapWidget::hoverEndsWhereTheMapNoLongerIs()
{
    const QPointF kent = screenOf(600000, 150000);
    QMouseEvent move(QEvent::MouseMove, kent, m_map->mapToGlobal(kent), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_map, &move);
    QVERIFY(m_map->settings().hovered >= 0);
    const int right = static_cast<int>(kent.x());
    m_map->resize(right + 20, 700);
    QVERIFY(m_map->settings().hovered >= 0);
    m_map->resize(right - 20, 700);
    QCOMPARE(m_map->settings().hovered, -1);
}

void TestMapWidget::accessibleTextSaysWhatIsShownAndSelected()
{
    QVERIFY(m_map->accessibleName().contains(QStringLiteral("Mean size of LSOAs, by system")));
    m_map->setSelected({ System, 3 });
    QVERIFY(m_map->accessibleDescription().contains(m_map->scene().levels[System]->names[3]));
    QVERIFY(m_map->accessibleDescription().contains(QStringLiteral("2.5 km²")));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_map);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), m_map->accessibleName());
}

void TestMapWidget::themeFollowsThePalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(20, 26, 32));
    m_map->setPalette(dark);
    m_map->completeNow();
    QCOMPARE(m_map->grab().toImage().pixelColor(screenOf(620000, 100000).toPoint()), MapPalette::of(Theme::Dark).sea);
    m_map->setTheme(Theme::Light);
    m_map->completeNow();
    QCOMPARE(m_map->grab().toImage().pixelColor(screenOf(620000, 100000).toPoint()), MapPalette::of(Theme::Light).sea);
}

void TestMapWidget::frameArrivesFromTheThread()
{
    QSignalSpy shown(m_map, &MapWidget::frameShown);
    m_map->setViewport(m_map->viewport().pannedBy({ 20, 0 }));
    QVERIFY(!m_map->isComplete());
    QVERIFY(shown.wait(10000));
    QVERIFY(m_map->isComplete());
}

void TestMapWidget::paintsBeforeThereIsAnyData()
{
    MapWidget empty;
    empty.resize(300, 200);
    QCOMPARE(empty.grab().size(), QSize(300, 200));
    QCOMPARE(empty.areaAt({ 10, 10 }), -1);
    QTest::keyClick(&empty, Qt::Key_BracketRight);
    empty.fitArea({ 0, 0 });
}

QTEST_MAIN(TestMapWidget)
#include "tst_mapwidget.moc"
