#include "WindowFixture.h"
#include "map/AreaPole.h"
#include "map/ColourScheme.h"
#include "map/TileMap.h"
#include "models/TourPlayer.h"
#include "widgets/Actions.h"
#include "widgets/AnnotationPanel.h"
#include "widgets/AreaTable.h"
#include "widgets/DetailPane.h"
#include "widgets/LegendPanel.h"
#include "widgets/LegendRowButton.h"
#include "widgets/Pages.h"
#include "widgets/PresenterCaption.h"
#include "widgets/PresenterMode.h"
#include "widgets/PresenterNotes.h"
#include "widgets/PresenterOverlay.h"
#include "widgets/PresenterTools.h"
#include "widgets/PresenterTour.h"
#include "widgets/PresenterWindow.h"
#include "widgets/SidePane.h"
#include "widgets/Teaching.h"
#include "widgets/TreePane.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QFontInfo>
#include <QHash>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

/** All that leaving has to give back. */
struct Layout
{
    QByteArray geometry, splitter, tree, table;
    QList<int> sizes;
    Qt::WindowStates state;
    QRect place;
    std::vector<bool> visible;
    bool tableShown = false;
    QWidget *page = nullptr;
    QWidget *focus = nullptr;
    QString font;
    QPalette palette;
    SchemeChoice scheme = SchemeChoice::System;
    int textPercent = 0;
    bool hexagons = false;
    bool folded = false;
    Viewport viewport;

    static Layout of(MainWindow &window)
    {
        Layout l { window.saveGeometry(), window.splitter()->saveState(), window.treePane()->saveHeader(),
            window.areaTable()->saveHeader(), window.splitter()->sizes(), window.windowState(), window.geometry(), {},
            window.sidePane()->isTableShown(), window.pages()->shownPage(), window.focusWidget(),
            QApplication::font().toString(), window.palette(), theAppearance().scheme(), theAppearance().textPercent(),
            window.actions().hexagons->isChecked(), window.mapPane()->legend()->isFolded(),
            window.mapPane()->map()->viewport() };
        for (const QWidget *widget : window.findChildren<QWidget *>())
            if (widget->window() == &window)
                l.visible.push_back(widget->isVisible());
        return l;
    }
    friend bool operator==(const Layout &, const Layout &) = default;
};

/** Once the panes have found their places. */
Layout settledLayout(MainWindow &window)
{
    Layout layout = Layout::of(window);
    for (int tries = 0; tries < 20; ++tries) {
        QTest::qWait(100);
        const Layout next = Layout::of(window);
        if (next == layout)
            break;
        layout = next;
    }
    return layout;
}

AreaId todaysArea(WindowFixture &f, const QString &level, const QString &code)
{
    const Atlas &atlas = *f.window.session().atlas();
    return atlas.areaByCode(atlas.editionByKey(u"2026-04"), atlas.levelByKey(level), code);
}

PresenterWindow *present(WindowFixture &f, QSize size = { 1280, 720 })
{
    f.window.teaching()->presenter()->setSize(size);
    f.window.activateWindow();
    f.window.mapPane()->map()->setFocus();
    if (!QTest::qWaitForWindowActive(&f.window))
        return nullptr;
    QTest::keyClick(&f.window, Qt::Key_F11);
    if (PresenterWindow *window = f.window.teaching()->presenter()->window()) {
        window->activateWindow();
        QCoreApplication::processEvents();
        window->completeNow();
        return window;
    }
    return nullptr;
}

MapWidget &mapOf(PresenterWindow &window) { return *window.mapPane()->map(); }
void press(PresenterWindow &window, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&mapOf(window), Qt::Key(key), modifiers);
}

QString nameUnder(MapWidget &map, QPointF at)
{
    map.completeNow();
    const int area = map.areaAt(at);
    return area < 0 ? QString() : map.scene().shownLevel()->names[static_cast<std::size_t>(area)];
}

class NoPlaces final : public TourPlaces
{
public:
    [[nodiscard]] int place(const QString &) const override { return 0; }
    void remember(const QString &, int) override { }
};

/** Of the text of a widget as it is painted: the most frequent colour against the one that differs most from it. */
double contrastOf(QWidget *widget)
{
    const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb paper = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(paper))
            paper = it.key();
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrastRatio(QColor(paper), QColor(it.key())));
    return most;
}

}

class TestPresenter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyShowsMapCaptionAndLegendAlone();
    void beginsWithWhatTheMapShows();
    void textIsLargeAndOfHighContrast_data();
    void textIsLargeAndOfHighContrast();
    void theLegendIsThereAtEverySize_data();
    void theLegendIsThereAtEverySize();
    void theCaptionFollowsTheMapUntilATourSpeaks();
    void numbersByKeyboard();
    void numbersByMouse();
    void numbersStayOnTheLand();
    void numbersStandInTheirHexagon();
    void backspaceGoesUpUnlessAClickPutsNumbers();
    void aRingPoints();
    void theScreenGoesBlankUntilAnyKey_data();
    void theScreenGoesBlankUntilAnyKey();
    void keysChangeWhatIsShown();
    void theSpeakerHasAWindow();
    void aTourSpeaksAndIsSteppedByKey();
    void leavingGivesTheLayoutBack_data();
    void leavingGivesTheLayoutBack();
    void nothingIsWrittenToTheSettings();
    void theListOfKeysNamesThem();
    void everyControlHasAName();
};

void TestPresenter::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestPresenter::aKeyShowsMapCaptionAndLegendAlone()
{
    WindowFixture f;
    PresenterWindow *window = present(f, {});
    QVERIFY(window);
    QVERIFY(window->isFullScreen());
    QVERIFY(window->caption()->isVisible());
    QVERIFY(window->mapPane()->map()->isVisible());
    QVERIFY(!window->mapPane()->legend()->asText().isEmpty());
    QVERIFY(!window->mapPane()->map()->settings().scene.attribution.isEmpty());
    QVERIFY(window->mapPane()->map()->settings().furniture);
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible() || window->mapPane()->legend()->isAncestorOf(button),
            qPrintable(button->accessibleName()));
    for (QWidget *widget : window->findChildren<QWidget *>()) // map, caption, legend and what lies over the map
        if (widget->isVisible() && widget->parentWidget() == window)
            QVERIFY(widget == window->caption() || widget == window->mapPane() || widget == window->overlay());
    press(*window, Qt::Key_Escape);
    QVERIFY(!f.window.teaching()->presenter()->isOn());
    QVERIFY(!f.window.actions().presenter->isChecked());
}

void TestPresenter::beginsWithWhatTheMapShows()
{
    WindowFixture f;
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    f.window.mapPane()->fitSelection();
    const QRectF ground = f.window.mapPane()->map()->viewport().mapRect();
    PresenterWindow *window = present(f);
    const QRectF shown = mapOf(*window).viewport().mapRect();
    QVERIFY(shown.adjusted(-100, -100, 100, 100).contains(ground));
    QVERIFY(shown.height() < 1.6 * ground.height());
    QCOMPARE(mapOf(*window).scene().selected, f.window.mapPane()->map()->scene().selected);
}

void TestPresenter::textIsLargeAndOfHighContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("indicator");
    QTest::newRow("light, classes") << false << u"imd_score"_s;
    QTest::newRow("dark, classes") << true << u"imd_score"_s;
    QTest::newRow("light, circles") << false << u"population"_s;
    QTest::newRow("dark, circles") << true << u"population"_s;
}

void TestPresenter::textIsLargeAndOfHighContrast()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, indicator);
    WindowFixture f;
    f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(indicator));
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    PresenterWindow *window = present(f, { 1920, 1080 });
    if (dark)
        press(*window, Qt::Key_D);
    press(*window, Qt::Key_N);
    window->completeNow();
    QCOMPARE(window->isDark(), dark);
    const int own = QFontInfo(QApplication::font()).pixelSize();
    QVERIFY(QFontInfo(mapOf(*window).font()).pixelSize() >= 1.75 * own);
    int measured = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isText = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        if (!widget->isVisible() || !isText)
            continue;
        const QString text = label ? label->text() : button->text();
        QVERIFY2(QFontInfo(widget->font()).pixelSize() >= 1.2 * own, qPrintable(text));
        const double contrast = contrastOf(widget);
        QVERIFY2(contrast >= 7, qPrintable(u"%1: %2"_s.arg(text).arg(contrast)));
        ++measured;
    }
    QVERIFY2(measured >= 6, qPrintable(QString::number(measured)));
    QVERIFY(contrastOf(window->panel()) >= 7);
    const QPalette palette = window->palette();
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link })
        for (const auto paper : { QPalette::Window, QPalette::Base, QPalette::AlternateBase })
            QVERIFY(contrastRatio(palette.color(role), palette.color(paper)) >= 7);
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7);
}

void TestPresenter::theLegendIsThereAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("a small projector") << QSize(1024, 768) << 100;
    QTest::newRow("half of high definition") << QSize(1280, 720) << 100;
    QTest::newRow("the same with text at 150 %") << QSize(1280, 720) << 150;
    QTest::newRow("the same with text at 200 %") << QSize(1280, 720) << 200;
    QTest::newRow("high definition") << QSize(1920, 1080) << 100;
    QTest::newRow("four times that") << QSize(3840, 2160) << 100;
}

void TestPresenter::theLegendIsThereAtEverySize()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    theAppearance().setTextPercent(percent);
    for (const QString &indicator : { u"imd_score"_s, u"population"_s, u"rural"_s }) {
        WindowFixture f;
        f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(indicator));
        PresenterWindow *window = present(f, size);
        QVERIFY(window);
        const LegendPanel *legend = window->mapPane()->legend();
        QVERIFY2(legend->isVisible(), qPrintable(indicator));
        QVERIFY(mapOf(*window).rect().contains(legend->geometry()));
        QVERIFY(mapOf(*window).height() > 0.6 * size.height());
        press(*window, Qt::Key_Escape);
    }
    theAppearance().setTextPercent(100);
}

void TestPresenter::theCaptionFollowsTheMapUntilATourSpeaks()
{
    WindowFixture f;
    PresenterMode &mode = *f.window.teaching()->presenter();
    PresenterCaption &caption = *present(f)->caption();
    QCOMPARE(caption.title(), mapOf(*mode.window()).scene().title);
    QVERIFY(caption.edition().contains(u"2026"_s));
    QVERIFY(caption.text().startsWith(u"England"_s));
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    QVERIFY2(caption.text().startsWith(u"Staffordshire and Stoke-on-Trent: "_s), qPrintable(caption.text()));
    QVERIFY(caption.text().contains(u"rank"_s));
    mode.setCaption(u"Step 2"_s, u"A <place> & its council"_s);
    QCOMPARE(caption.title(), u"Step 2"_s);
    QCOMPARE(caption.text(), u"A <place> & its council"_s);
    QVERIFY(mode.notes()->captionText().contains(u"A <place> & its council"_s));
    f.window.session().setEdition(f.window.session().atlas()->editionByKey(u"2023-04"));
    QCOMPARE(caption.title(), u"Step 2"_s);
    QVERIFY(caption.edition().contains(u"2023"_s));
    mode.setCaption({}, {});
    QCOMPARE(caption.title(), mapOf(*mode.window()).scene().title);
}

void TestPresenter::numbersByKeyboard()
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

void TestPresenter::numbersByMouse()
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

void TestPresenter::numbersStayOnTheLand()
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

void TestPresenter::numbersStandInTheirHexagon()
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

void TestPresenter::backspaceGoesUpUnlessAClickPutsNumbers()
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

void TestPresenter::aRingPoints()
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

void TestPresenter::theScreenGoesBlankUntilAnyKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("black") << int(Qt::Key_B) << QColor(Qt::black);
    QTest::newRow("white") << int(Qt::Key_W) << QColor(Qt::white);
}

void TestPresenter::theScreenGoesBlankUntilAnyKey()
{
    QFETCH(const int, key);
    QFETCH(const QColor, colour);
    WindowFixture f;
    PresenterWindow *window = present(f);
    QSignalSpy asked(&mapOf(*window), &MapWidget::placeAsked);
    press(*window, key);
    QVERIFY(window->isBlank());
    QCOMPARE(asked.size(), 0);
    const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 7)
            QCOMPARE(picture.pixelColor(x, y), colour);
    press(*window, Qt::Key_Escape); // any key returns, and does nothing else
    QVERIFY(!window->isBlank());
    QVERIFY(f.window.teaching()->presenter()->isOn());
    press(*window, key);
    QTest::mouseClick(&mapOf(*window), Qt::LeftButton, {}, mapOf(*window).rect().center());
    QVERIFY(!window->isBlank());
}

void TestPresenter::keysChangeWhatIsShown()
{
    WindowFixture f;
    Session &session = f.window.session();
    PresenterWindow *window = present(f);
    press(*window, Qt::Key_E);
    QCOMPARE(session.selection().edition, session.atlas()->editionByKey(u"2023-04"));
    press(*window, Qt::Key_E);
    QCOMPARE(session.selection().edition, session.atlas()->editionByKey(u"2026-04"));
    for (const int key : { Qt::Key_V, Qt::Key_I }) {
        const Selection before = session.selection();
        press(*window, key);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(QFontInfo(menu->font()).pixelSize() > QFontInfo(QApplication::font()).pixelSize());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(session.selection() != before);
    }
    const int size = QFontInfo(window->font()).pixelSize();
    press(*window, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QFontInfo(window->font()).pixelSize() > size);
    press(*window, Qt::Key_L);
    QVERIFY(window->mapPane()->legend()->isFolded());
    QVERIFY(!f.window.mapPane()->legend()->isFolded());
    session.setEdition(session.atlas()->editionByKey(u"2023-04"));
    session.setLevel(session.atlas()->levelByKey(u"system"));
    session.setIndicator(session.atlas()->indicatorByKey(u"health_index_2018"));
    press(*window, Qt::Key_Comma);
    QCOMPARE(session.selection().indicator, session.atlas()->indicatorByKey(u"health_index_2017"));
    press(*window, Qt::Key_Period);
    QCOMPARE(session.selection().indicator, session.atlas()->indicatorByKey(u"health_index_2018"));
}

void TestPresenter::theSpeakerHasAWindow()
{
    WindowFixture f;
    PresenterMode &mode = *f.window.teaching()->presenter();
    PresenterWindow *window = present(f);
    QVERIFY(!mode.notes()->isVisible()); // there is no other screen
    press(*window, Qt::Key_S);
    PresenterNotes *notes = mode.notes();
    QVERIFY(notes->isVisible());
    QVERIFY(notes->isWindow());
    QVERIFY(notes->captionText().contains(window->caption()->title()));
    mode.setNotes(u"Ask who was here in 2022."_s, u"The new board"_s);
    QCOMPARE(notes->notesText(), u"Ask who was here in 2022."_s);
    QCOMPARE(notes->nextText(), u"The new board"_s);
    QSignalSpy steps(&mode, &PresenterMode::stepRequested);
    QTest::keyClick(notes, Qt::Key_PageDown);
    QTest::keyClick(notes->numbers(), Qt::Key_PageUp);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].front().toInt(), 1);
    QCOMPARE(steps[1].front().toInt(), -1);
    QTest::keyClicks(notes->ownNotes(), u"Bring maps"_s);
    QCOMPARE(notes->ownNotes()->toPlainText(), u"Bring maps"_s);
    QVERIFY(!window->isBlank());
    QTest::keyClick(notes, Qt::Key_B);
    QVERIFY(window->isBlank());
    QTest::keyClick(notes, Qt::Key_B);
    QVERIFY(!window->isBlank());
    QTRY_VERIFY_WITH_TIMEOUT(notes->clock()->text() != u"0:00"_s, 3000);
    notes->reset()->click();
    QCOMPARE(notes->clock()->text(), u"0:00"_s);
    QCOMPARE(elapsedText(3'845'999), u"1:04:05"_s);
    QVERIFY(notes->keys()->text().contains(u"Leave presenter mode"_s));
    notes->close();
    QVERIFY(mode.isOn());
    QVERIFY(window->isVisible());
    press(*window, Qt::Key_Escape);
    present(f);
    QCOMPARE(mode.notes()->ownNotes()->toPlainText(), u"Bring maps"_s); // kept while the program runs
}

void TestPresenter::aTourSpeaksAndIsSteppedByKey()
{
    WindowFixture f;
    PresenterMode &mode = *f.window.teaching()->presenter();
    NoPlaces places;
    TourPlayer player(f.window.session(), places);
    const PresenterTour tour(player, mode);
    player.start(builtInTours().front(), none<AreaId>);
    PresenterWindow *window = present(f);
    QCOMPARE(window->caption()->title(), player.caption().title);
    QCOMPARE(window->caption()->text(), player.caption().text);
    const QString first = window->caption()->title();
    const QString next = mode.notes()->nextText();
    press(*window, Qt::Key_PageDown);
    QCOMPARE(player.step(), 1);
    QVERIFY(window->caption()->title() != first);
    QCOMPARE(window->caption()->title(), next);
    QCOMPARE(mode.notes()->notesText(), player.notes());
    press(*window, Qt::Key_PageUp);
    QCOMPARE(window->caption()->title(), first);
    player.leave();
    QCOMPARE(window->caption()->title(), mapOf(*window).scene().title);
    press(*window, Qt::Key_PageDown); // nothing to step
    QVERIFY(mode.isOn());
}

void TestPresenter::leavingGivesTheLayoutBack_data()
{
    QTest::addColumn<bool>("table");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("fullScreen");
    QTest::newRow("the tree, light") << false << false << 100 << QString() << false;
    QTest::newRow("the table") << true << false << 100 << QString() << false;
    QTest::newRow("dark") << false << true << 100 << QString() << false;
    QTest::newRow("text at 150 %") << false << false << 150 << QString() << false;
    QTest::newRow("a page") << false << false << 100 << u"timeline"_s << false;
    QTest::newRow("all of it") << true << true << 150 << u"timeline"_s << false;
    QTest::newRow("a whole screen") << false << false << 100 << QString() << true;
}

void TestPresenter::leavingGivesTheLayoutBack()
{
    QFETCH(const bool, table);
    QFETCH(const bool, dark);
    QFETCH(const int, percent);
    QFETCH(const QString, page);
    QFETCH(const bool, fullScreen);
    theAppearance().setScheme(dark ? SchemeChoice::Dark : SchemeChoice::Light);
    theAppearance().setTextPercent(percent);
    WindowFixture f({ 1366, 768 });
    f.window.splitter()->setSizes({ 333, 700, 333 });
    if (table)
        f.window.actions().showTable->setChecked(true);
    f.window.actions().showDetail->setChecked(page.isEmpty());
    if (fullScreen)
        f.window.actions().fullScreen->setChecked(true);
    if (!page.isEmpty())
        f.window.findChild<QAction *>(page)->setChecked(true);
    else if (table)
        f.window.areaTable()->focusTable();
    else
        f.window.treePane()->focusFilter();
    f.window.mapPane()->map()->completeNow();
    const Layout before = settledLayout(f.window);
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_F11);
    PresenterWindow *window = f.window.teaching()->presenter()->window();
    QVERIFY(window);
    QCOMPARE(window->isDark(), dark);
    QCoreApplication::processEvents();
    window->activateWindow();
    for (const int key : { Qt::Key_D, Qt::Key_A, Qt::Key_P, Qt::Key_L, Qt::Key_Plus, Qt::Key_N, Qt::Key_S })
        press(*window, key);
    press(*window, Qt::Key_E, Qt::ControlModifier);
    press(*window, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    window->completeNow();
    QTest::keyClick(window, Qt::Key_F11);
    QVERIFY(!f.window.teaching()->presenter()->isOn());
    QCoreApplication::processEvents();
    const Layout after = Layout::of(f.window);
    QCOMPARE(after.geometry, before.geometry);
    QCOMPARE(after.splitter, before.splitter);
    QCOMPARE(after.sizes, before.sizes);
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.focus, before.focus);
    QCOMPARE(after.page, before.page);
    QCOMPARE(after.font, before.font);
    QCOMPARE(after.visible, before.visible);
    QCOMPARE(after.place, before.place);
    QCOMPARE(after.tree, before.tree);
    QCOMPARE(after.table, before.table);
    QCOMPARE(after.viewport.size, before.viewport.size);
    QCOMPARE(after.viewport.mapRect(), before.viewport.mapRect());
    QCOMPARE(after.viewport, before.viewport);
    QVERIFY(after == before);
    QVERIFY(f.window.isVisible());
    theAppearance().setTextPercent(100);
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestPresenter::nothingIsWrittenToTheSettings()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    Settings settings(file);
    MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
    QSignalSpy opened(&window, &MainWindow::atlasOpened);
    window.openAtlas(atlasPath());
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20000);
    window.resize(1300, 760);
    window.show();
    const auto written = [&] {
        window.rememberLayout();
        const QSettings store(file, QSettings::IniFormat);
        QVariantMap all;
        for (const QString &key : store.allKeys())
            all[key] = store.value(key);
        return all;
    };
    const QVariantMap before = written();
    QVERIFY(before.size() > 4);
    window.actions().presenter->setChecked(true);
    PresenterWindow *presenter = window.teaching()->presenter()->window();
    QVERIFY(presenter);
    for (const int key : { Qt::Key_D, Qt::Key_L, Qt::Key_P })
        press(*presenter, key);
    press(*presenter, Qt::Key_E, Qt::ControlModifier);
    window.teaching()->presenter()->notes()->ownNotes()->setPlainText(u"mine alone"_s);
    QCOMPARE(written(), before); // as when the program is closed now
    press(*presenter, Qt::Key_Escape);
    QCOMPARE(written(), before);
}

void TestPresenter::theListOfKeysNamesThem()
{
    WindowFixture f;
    PresenterWindow *window = present(f);
    press(*window, Qt::Key_Question);
    QTreeWidget *list = nullptr;
    for (QDialog *dialog : window->findChildren<QDialog *>())
        list = dialog->findChild<QTreeWidget *>();
    QVERIFY(list);
    QVERIFY(!list->findItems(u"In presenter mode"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!list->findItems(u"Leave presenter mode"_s, Qt::MatchExactly).isEmpty());
}

void TestPresenter::everyControlHasAName()
{
    WindowFixture f;
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    PresenterWindow *window = present(f);
    press(*window, Qt::Key_N);
    press(*window, Qt::Key_S);
    for (QWidget *top :
        { static_cast<QWidget *>(window), static_cast<QWidget *>(f.window.teaching()->presenter()->notes()) }) {
        QVERIFY(!top->accessibleName().isEmpty());
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name
                = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
