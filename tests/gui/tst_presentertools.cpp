// What a trainer puts on the map in front of a room: numbers, by key and mouse, on the land and in hexagons, and the
// ring that points.
#include "PresenterFixture.h"
#include "map/ColourScheme.h"
#include "map/TileMap.h"
#include "widgets/AnnotationPanel.h"
#include "widgets/PresenterOverlay.h"
#include "widgets/PresenterTools.h"

using namespace Qt::StringLiterals;
using namespace ics;

class TestPresenterTools final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersByKeyboard();
    void numbersByMouse();
    void numbersStayOnTheLand();
    void numbersStandAboveTheNameOfTheirArea();
    void numbersStandInTheirHexagon();
    void backspaceGoesUpUnlessAClickPutsNumbers();
    void aRingPoints();
};

void TestPresenterTools::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestPresenterTools::numbersByKeyboard()
{
    WindowFixture f;
    Annotations &numbers = f.window.teaching()->presenter()->annotations();
    PresenterWindow *window = present(f);
    QSignalSpy said(window, &PresenterWindow::said);
    press(*window, Qt::Key_N); // England is not a place for one
    QCOMPARE(numbers.count(), 0);
    QCOMPARE(said.size(), 1);
    QVERIFY(!window->panel()->isVisible());
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    press(*window, Qt::Key_N);
    QCOMPARE(numbers.count(), 1);
    QCOMPARE(numbers.all().front().text, u"Staffordshire and Stoke-on-Trent"_s);
    QCOMPARE(said.back().front().toString(), u"Number 1: Staffordshire and Stoke-on-Trent"_s);
    QCOMPARE(window->accessibleDescription(), said.back().front().toString());
    QCOMPARE(nameUnder(mapOf(*window), window->overlay()->positionOf(numbers.all().front())),
        u"Staffordshire and Stoke-on-Trent"_s);
    QVERIFY(window->panel()->isVisible());
    press(*window, Qt::Key_T);
    auto *editor = window->panel()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"New beds, a place"_s); // letters that are keys of presenter mode
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(numbers.all().front().text, u"New beds, a place"_s);
    QCOMPARE(numbers.count(), 1);
    QVERIFY(!window->isBlank());
    mapOf(*window).setFocus();
    press(*window, Qt::Key_N);
    press(*window, Qt::Key_N);
    QCOMPARE(numbers.count(), 3);
    press(*window, Qt::Key_Delete);
    QCOMPARE(numbers.count(), 2);
    press(*window, Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(numbers.count(), 0);
    QVERIFY(!window->panel()->isVisible());
}

void TestPresenterTools::numbersByMouse()
{
    WindowFixture f;
    Annotations &numbers = f.window.teaching()->presenter()->annotations();
    PresenterWindow *window = present(f);
    MapWidget &map = mapOf(*window);
    const QPoint at = map.viewport().toScreen({ 387000, 345000 }).toPoint(); // Stoke-on-Trent
    const Selection before = f.window.session().selection();
    press(*window, Qt::Key_A);
    QVERIFY(window->tools()->isAnnotating());
    QTest::mouseClick(&map, Qt::LeftButton, {}, at);
    QCOMPARE(numbers.count(), 1);
    QCOMPARE(f.window.session().selection(), before);
    QVERIFY(QLineF(window->overlay()->positionOf(numbers.all().front()), at).length() < 1.5);
    QCOMPARE(numbers.all().front().text, u"Staffordshire and Stoke-on-Trent"_s);
    const Viewport still = map.viewport();
    QTest::mousePress(&map, Qt::LeftButton, {}, at);
    QMouseEvent move(QEvent::MouseMove, at + QPointF(80, 40), map.mapToGlobal(at + QPoint(80, 40)), Qt::NoButton,
        Qt::LeftButton, {});
    QApplication::sendEvent(&map, &move);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, at + QPoint(80, 40));
    QCOMPARE(numbers.count(), 1); // it was dragged
    QVERIFY(map.viewport() != still);
    press(*window, Qt::Key_A);
    map.completeNow();
    QTest::mouseClick(&map, Qt::LeftButton, {}, at + QPoint(80, 40));
    QCOMPARE(numbers.count(), 1);
    QCOMPARE(f.area().name, u"Staffordshire and Stoke-on-Trent"_s);
}

void TestPresenterTools::numbersStayOnTheLand()
{
    WindowFixture f;
    PresenterWindow *window = present(f);
    MapWidget &map = mapOf(*window);
    window->tools()->putNumberAt(map.viewport().toScreen({ 387000, 345000 }));
    const Annotation number = f.window.teaching()->presenter()->annotations().all().front();
    for (const int key : { Qt::Key_Plus, Qt::Key_Left, Qt::Key_Up, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Right }) {
        press(*window, key);
        QVERIFY(QLineF(map.toMap(window->overlay()->positionOf(number)), number.at).length() < 0.01);
    }
    window->resize(1000, 700);
    QCoreApplication::processEvents();
    QVERIFY(QLineF(map.toMap(window->overlay()->positionOf(number)), number.at).length() < 0.01);
    press(*window, Qt::Key_Home);
    map.completeNow();
    if (map.inset().isShown()) { // London is pointed at where it is large
        const QPointF at = window->overlay()->positionOf({ .at = { 530000, 180000 } });
        QVERIFY(map.inset().frame.contains(at.toPoint()));
        QVERIFY(QLineF(map.toMap(at), QPointF(530000, 180000)).length() < 300);
    }
}

void TestPresenterTools::numbersStandAboveTheNameOfTheirArea()
{
    WindowFixture f;
    f.window.session().setLevel(f.window.session().atlas()->levelByKey(u"system"));
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    PresenterWindow *window = present(f);
    MapWidget &map = mapOf(*window);
    press(*window, Qt::Key_N);
    QCoreApplication::processEvents();
    map.completeNow();
    const Annotation number = f.window.teaching()->presenter()->annotations().all().front();
    const QPointF at = window->overlay()->positionOf(number);
    const auto name = map.nameAt(at);
    QVERIFY(name);
    QCOMPARE(window->overlay()->tipOf(number), QPointF(at.x(), name->top()));
    QVERIFY(name->top() < at.y());
    const Annotation beside { .at = map.toMap({ name->right() + 4, name->center().y() }) };
    QVERIFY(!map.nameAt(window->overlay()->positionOf(beside)));
    QVERIFY(window->overlay()->tipOf(beside) == window->overlay()->positionOf(beside));
}

void TestPresenterTools::numbersStandInTheirHexagon()
{
    WindowFixture f;
    f.window.session().setLevel(f.window.session().atlas()->levelByKey(u"system"));
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    PresenterWindow *window = present(f);
    MapWidget &map = mapOf(*window);
    press(*window, Qt::Key_N);
    const Annotation onLand = f.window.teaching()->presenter()->annotations().all().front();
    press(*window, Qt::Key_E, Qt::ControlModifier);
    map.completeNow();
    QVERIFY(map.hexagonsShown());
    QVERIFY(!f.window.mapPane()->map()->hexagonsShown()); // the ordinary map is left alone
    QCOMPARE(nameUnder(map, window->overlay()->positionOf(onLand)), u"Staffordshire and Stoke-on-Trent"_s);
    const QStringList names(map.scene().shownLevel()->names.begin(), map.scene().shownLevel()->names.end());
    const auto lincolnshire = static_cast<std::size_t>(names.indexOf(u"Lincolnshire"_s));
    const QPointF tile = map.viewport().toScreen(map.settings().scene.tiles->middles[lincolnshire]);
    window->tools()->putNumberAt(tile);
    const Annotation inHexagon = f.window.teaching()->presenter()->annotations().all().back();
    QCOMPARE(inHexagon.text, u"Lincolnshire"_s);
    QVERIFY(QLineF(window->overlay()->positionOf(inHexagon), tile).length() < 1);
    press(*window, Qt::Key_E, Qt::ControlModifier);
    map.completeNow();
    QCOMPARE(nameUnder(map, window->overlay()->positionOf(inHexagon)), u"Lincolnshire"_s);
}

void TestPresenterTools::backspaceGoesUpUnlessAClickPutsNumbers()
{
    WindowFixture f;
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    PresenterWindow *window = present(f);
    press(*window, Qt::Key_N);
    press(*window, Qt::Key_Return);
    QCOMPARE(f.window.session().selection().level, f.window.session().atlas()->levelByKey(u"place"));
    press(*window, Qt::Key_A);
    const AreaId area = f.area().id;
    press(*window, Qt::Key_Backspace);
    QCOMPARE(f.area().id, area);
    QCOMPARE(f.window.teaching()->presenter()->annotations().count(), 0);
    press(*window, Qt::Key_A);
    press(*window, Qt::Key_Backspace);
    QVERIFY(f.area().id != area);
}

void TestPresenterTools::aRingPoints()
{
    WindowFixture f;
    PresenterWindow *window = present(f);
    MapWidget &map = mapOf(*window);
    press(*window, Qt::Key_P);
    QVERIFY(window->tools()->isPointing());
    const Viewport still = map.viewport();
    const QPointF start = *window->overlay()->ring();
    press(*window, Qt::Key_Right);
    press(*window, Qt::Key_Down);
    QVERIFY(window->overlay()->ring()->x() > start.x());
    QVERIFY(window->overlay()->ring()->y() > start.y());
    QCOMPARE(map.viewport(), still);
    for (int i = 0; i < 100; ++i)
        press(*window, Qt::Key_Left);
    QCOMPARE(window->overlay()->ring()->x(), 0.0); // it stays on the map
    const QPoint stoke = map.viewport().toScreen({ 387000, 345000 }).toPoint();
    QMouseEvent move(QEvent::MouseMove, stoke, map.mapToGlobal(stoke), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&map, &move);
    QVERIFY(QLineF(*window->overlay()->ring(), stoke).length() < 1.5);
    const QImage picture = window->grab().toImage();
    const QPoint middle = window->overlay()->mapTo(window, stoke);
    bool black = false;
    bool white = false;
    for (int x = 0; x < window->overlay()->ringRadius() * 1.3; ++x) {
        const QColor colour = picture.pixelColor(middle + QPoint(x, 0));
        black = black || contrastRatio(colour, Qt::white) > 18;
        white = white || contrastRatio(colour, Qt::black) > 18;
    }
    QVERIFY(black && white);
    press(*window, Qt::Key_Space);
    QCOMPARE(f.area().name, u"Staffordshire and Stoke-on-Trent"_s);
    press(*window, Qt::Key_N);
    QVERIFY(
        QLineF(f.window.teaching()->presenter()->annotations().all().front().at, map.toMap(*window->overlay()->ring()))
            .length()
        < 1);
    press(*window, Qt::Key_P);
    QVERIFY(!window->tools()->isPointing());
    press(*window, Qt::Key_Left);
    QVERIFY(map.viewport() != still);
}

QTEST_MAIN(TestPresenterTools)
#include "tst_presentertools.moc"
