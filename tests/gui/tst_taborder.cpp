// Tab and Shift+Tab on every page of the real window visit the same controls; Tab visits those of the panes in the
// order in which they are read.
#include "ExerciseWindow.h"
#include "widgets/Actions.h"
#include "widgets/Breadcrumb.h"
#include "widgets/DetailPane.h"
#include "widgets/ExerciseBanner.h"
#include "widgets/ExercisePanel.h"
#include "widgets/FactCard.h"
#include "widgets/Pages.h"
#include "widgets/Selectors.h"
#include "widgets/SidePane.h"
#include "widgets/TreePane.h"

#include <QAction>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ics;

class TestTabOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothWaysVisitTheSame_data();
    void bothWaysVisitTheSame();
    void theDetailsAreVisitedAsTheyAreRead_data();
    void theDetailsAreVisitedAsTheyAreRead();
    void theBarAndThePanesAreVisitedAsTheyAreRead();
    void theExerciseIsVisitedAsItIsRead();
};

void TestTabOrder::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestTabOrder::bothWaysVisitTheSame_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("tree, map and details") << QString();
    for (const char *page : { "changes", "compare", "boards", "timeline", "learn", "quiz" })
        QTest::newRow(page) << QString::fromLatin1(page);
}

/** What has the focus after each press of the key, until it comes to where it began. */
static QList<QWidget *> visited(MainWindow &window, Qt::Key key)
{
    constexpr int most = 600;
    QList<QWidget *> widgets;
    const QWidget *first = window.focusWidget();
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(window.focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        widgets += window.focusWidget();
        if (window.focusWidget() == first)
            return widgets;
    }
    return {};
}

static QString named(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    return names.join(u"; "_s);
}

void TestTabOrder::bothWaysVisitTheSame()
{
    QFETCH(const QString, page);
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.session().setArea(areaNamed(*theAtlas(), u"2026-04", u"system"_s, u"QHL"_s));
    if (!page.isEmpty()) {
        auto *action = f.window.findChild<QAction *>(page);
        QVERIFY(action);
        action->setChecked(true);
        QVERIFY(f.window.pages()->shownPage()->isAncestorOf(f.window.focusWidget()));
    }
    QCoreApplication::processEvents();
    QList<QWidget *> there = visited(f.window, Qt::Key_Tab);
    QList<QWidget *> back = visited(f.window, Qt::Key_Backtab);
    QVERIFY2(there.size() > 5, qPrintable(named(there)));
    std::ranges::reverse(back);
    back.append(back.takeFirst()); // both end where they began
    QVERIFY2(there == back, qPrintable(named(there) + u"\n"_s + named(back)));
}

void TestTabOrder::theDetailsAreVisitedAsTheyAreRead_data()
{
    QTest::addColumn<QStringList>("systems");
    QTest::addColumn<bool>("open");
    QTest::newRow("a system") << QStringList { u"QHL"_s } << false;
    QTest::newRow("one after another") << QStringList { u"QNC"_s, u"QJ2"_s, u"QHL"_s } << false;
    QTest::newRow("with every list and its table open") << QStringList { u"QHL"_s } << true;
}

void TestTabOrder::theDetailsAreVisitedAsTheyAreRead()
{
    QFETCH(const QStringList, systems);
    QFETCH(const bool, open);
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    for (const QString &code : systems)
        f.window.session().setArea(areaNamed(*theAtlas(), u"2026-04", u"system"_s, code));
    DetailPane *pane = f.window.detailPane();
    for (FactCard *card : pane->cards())
        if (open && !card->isHidden())
            card->showAll(true);
    QTest::qWait(100);
    pane->setFocus(Qt::ShortcutFocusReason);
    const QWidget *row = pane->cards().front()->rows().front();
    int above = -row->height();
    QList<QWidget *> stops;
    for (int i = 0; i < 600; ++i) {
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Tab);
        QWidget *stop = f.window.focusWidget();
        if (stop == pane || !pane->isAncestorOf(stop))
            break;
        stops += stop;
        const int top = stop->mapTo(pane->widget(), QPoint()).y();
        QVERIFY2(top >= above - row->height(), qPrintable(named(stops)));
        above = top;
    }
    QVERIFY2(stops.size() > 10, qPrintable(named(stops)));
}

void TestTabOrder::theBarAndThePanesAreVisitedAsTheyAreRead()
{
    WindowFixture f({ 1600, 900 });
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.session().setArea(areaNamed(*theAtlas(), u"2026-04", u"system"_s, u"QHL"_s));
    QCoreApplication::processEvents();
    f.window.topBar()->search()->focusField();
    const QList<QWidget *> stops = visited(f.window, Qt::Key_Tab);
    const auto firstIn = [&stops](const QWidget *part) {
        return std::ranges::find_if(stops, [part](const QWidget *stop) {
            return stop == part || part->isAncestorOf(stop);
        }) - stops.begin();
    };
    const TopBar *bar = f.window.topBar();
    const std::vector<const QWidget *> wanted { bar->editions(), bar->levels(), bar->indicators(),
        f.window.breadcrumb(), f.window.sidePane()->tabs(), f.window.treePane(), f.window.mapPane(),
        f.window.detailPane() };
    for (std::size_t i = 1; i < wanted.size(); ++i)
        QVERIFY2(firstIn(wanted[i - 1]) < firstIn(wanted[i]), qPrintable(named(stops)));
    QVERIFY2(firstIn(f.window.detailPane()) < stops.size(), qPrintable(named(stops)));
    int before = 0;
    for (const QWidget *stop : stops) { // those of the bar, from the search to the menu
        if (!bar->isAncestorOf(stop))
            break;
        const int x = stop->mapTo(bar, QPoint()).x();
        QVERIFY2(x > before, qPrintable(named(stops)));
        before = x;
    }
    QVERIFY(before > bar->width() - 100);
}

void TestTabOrder::theExerciseIsVisitedAsItIsRead()
{
    ExerciseWindow w({ 1280, 720 });
    QVERIFY(w.begin());
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    w.show(u"QHL"_s, u"system");
    QCoreApplication::processEvents();
    const auto buttons = w.banner()->findChildren<QToolButton *>();
    buttons.back()->setFocus(Qt::TabFocusReason);
    const QList<QWidget *> stops = visited(w.window, Qt::Key_Tab);
    QVERIFY2(!stops.isEmpty() && w.window.topBar()->isAncestorOf(stops.front()), qPrintable(named(stops)));
    const auto firstIn = [&stops](const QWidget *part) {
        return std::ranges::find_if(stops, [part](const QWidget *stop) {
            return stop == part || part->isAncestorOf(stop);
        }) - stops.begin();
    };
    const std::vector<const QWidget *> wanted { w.window.topBar(), w.window.breadcrumb(), w.window.sidePane()->tabs(),
        w.window.treePane(), w.window.mapPane(), w.panel(), w.banner() };
    for (std::size_t i = 1; i < wanted.size(); ++i)
        QVERIFY2(firstIn(wanted[i - 1]) < firstIn(wanted[i]), qPrintable(named(stops)));
    QCOMPARE(stops.back(), buttons.back());
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
