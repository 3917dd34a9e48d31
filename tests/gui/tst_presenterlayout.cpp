// What presenter mode leaves alone: the ordinary window, to which leaving returns exactly, and the settings; and what
// the speaker has beside it, notes and the steps of a tour.
#include "PresenterFixture.h"
#include "models/TourPlayer.h"
#include "widgets/Actions.h"
#include "widgets/AreaTable.h"
#include "widgets/LegendPanel.h"
#include "widgets/Pages.h"
#include "widgets/PresenterCaption.h"
#include "widgets/PresenterNotes.h"
#include "widgets/PresenterTour.h"
#include "widgets/SidePane.h"
#include "widgets/TreePane.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>

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

class NoPlaces final : public TourPlaces
{
public:
    [[nodiscard]] int place(const QString &) const override { return 0; }
    void remember(const QString &, int) override { }
};

}

class TestPresenterLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSpeakerHasAWindow();
    void aTourSpeaksAndIsSteppedByKey();
    void leavingGivesTheLayoutBack_data();
    void leavingGivesTheLayoutBack();
    void nothingIsWrittenToTheSettings();
};

void TestPresenterLayout::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestPresenterLayout::theSpeakerHasAWindow()
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

void TestPresenterLayout::aTourSpeaksAndIsSteppedByKey()
{
    WindowFixture f;
    PresenterMode &mode = *f.window.teaching()->presenter();
    NoPlaces places;
    TourPlayer player(f.window.session(), places);
    const PresenterTour tour(player, mode);
    player.start(builtInTours().front(), none<AreaId>);
    PresenterWindow *window = present(f);
    QCOMPARE(window->caption()->title(), player.caption().title);
    QCOMPARE(window->caption()->text(), player.caption().presenterText);
    const QString first = window->caption()->title();
    const QString next = mode.notes()->nextText();
    press(*window, Qt::Key_PageDown);
    QCOMPARE(player.step(), 1);
    QVERIFY(window->caption()->title() != first);
    QCOMPARE(window->caption()->title(), next);
    QCOMPARE(mode.notes()->notesText(), player.notes());
    press(*window, Qt::Key_PageUp);
    QCOMPARE(window->caption()->title(), first);
    press(*window, Qt::Key_F9);
    QCOMPARE(player.step(), 1);
    press(*window, Qt::Key_F9);
    QVERIFY2(window->caption()->text().startsWith(u"A system holds places, and a place holds neighbourhoods. "_s),
        qPrintable(window->caption()->text()));
    QVERIFY(!window->caption()->text().contains(u"tree"_s));
    press(*window, Qt::Key_F8);
    press(*window, Qt::Key_F8);
    QCOMPARE(player.step(), 0);
    press(*window, Qt::Key_S);
    QTest::keyClick(mode.notes()->ownNotes(), Qt::Key_F9); // also while the speaker writes
    QCOMPARE(player.step(), 1);
    QCOMPARE(mode.notes()->ownNotes()->toPlainText(), QString());
    player.leave();
    QCOMPARE(window->caption()->title(), mapOf(*window).scene().title);
    press(*window, Qt::Key_PageDown); // nothing to step
    QVERIFY(mode.isOn());
}

void TestPresenterLayout::leavingGivesTheLayoutBack_data()
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

void TestPresenterLayout::leavingGivesTheLayoutBack()
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

void TestPresenterLayout::nothingIsWrittenToTheSettings()
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

QTEST_MAIN(TestPresenterLayout)
#include "tst_presenterlayout.moc"
