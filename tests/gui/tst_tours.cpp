// Guided tours in the real window: every tour to its end by the keyboard alone, with what each step shows really there.
#include "WindowFixture.h"
#include "models/AreaTreeModel.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/Pages.h"
#include "widgets/ReducedMotion.h"
#include "widgets/SidePane.h"
#include "widgets/Spotlight.h"
#include "widgets/Teaching.h"
#include "widgets/TourBar.h"
#include "widgets/TourDialog.h"
#include "widgets/TourTarget.h"
#include "widgets/Tours.h"
#include "widgets/TreeBranches.h"
#include "widgets/TreePane.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineF>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

struct TourWindow
{
    explicit TourWindow(QSize size = { 1280, 720 })
        : fixture(size)
        , window(fixture.window)
        , tours(*window.teaching()->tours())
        , player(tours.player())
    {
        tours.setReducedMotion(true);
        window.activateWindow();
    }
    void searchFor(const QString &text) { fixture.searchFor(text); }
    [[nodiscard]] const Area &area() { return fixture.area(); }
    [[nodiscard]] TourDialog *open()
    {
        press(Qt::Key_F3);
        return tours.dialog();
    }
    void begin(const QString &key)
    {
        QCOMPARE(tours.startNamed(key), QString());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    WindowFixture fixture;
    MainWindow &window;
    Tours &tours;
    TourPlayer &player;
};

QString write(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(u"ours.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no folder to write to");
    return path;
}

const char *const ours = R"({
  "format": 1,
  "key": "ours",
  "title": "Our patch",
  "description": "For new staff.",
  "area": "QNC-E06000021",
  "steps": [
    { "title": "The city", "text": "This is where we work.", "here": "{area} has {people}.", "area": "$chosen",
      "level": "place", "spotlight": "area" },
    { "title": "The system", "text": "It belongs to this system.", "area": "$system", "spotlight": "row" }
  ]
}
)";

}

class TestTours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void cleanup() { theAppearance().setTextPercent(100); }
    void everyTourRunsToItsEndByKeyboard_data();
    void everyTourRunsToItsEndByKeyboard();
    void everyPartOfTheWindowCanBePointedTo_data();
    void everyPartOfTheWindowCanBePointedTo();
    void goesBackAndIsResumedAndPlayedAgain();
    void theOneLeftLastIsOfferedFirst();
    void enterPressesTheButtonInFocus();
    void theKeysWorkWhereverTheFocusIs();
    void theFocusStaysInTheBandWhilePagesComeAndGo();
    void leavingPutsBackWhatWasLookedAt();
    void leavingGivesBackTheMapAndTheFocus_data();
    void leavingGivesBackTheMapAndTheFocus();
    void leavingClosesTheLinesThatTheTourOpened();
    void aMapThatThePersonMovedStays();
    void whatThePersonChangedStays();
    void theWindowStaysInUse();
    void aPersonsOwnPostcodeComesBeforeTheExample();
    void aTrainersTourWithAnAreaOfChoice();
    void anAreaOfAnotherLevelDoesNotReplaceTheToursOwn();
    void aFaultyFileIsExplainedAndNotUsed();
    void everyFaultOfAFileOfTheCommandLineIsShown();
    void theBandKeepsItsHeight();
    void nothingIsCutOffWithLargeText();
    void theLightFollowsTheWindow();
};

void TestTours::everyTourRunsToItsEndByKeyboard_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (int i = 0; i < std::ssize(builtInTours()); ++i) {
        const QByteArray utf8 = builtInTours()[static_cast<std::size_t>(i)]->key.toUtf8();
        const char *const key = utf8.constData();
        QTest::addRow("%s in a small window", key) << i << QSize(1280, 720) << 100;
        QTest::addRow("%s in a larger window", key) << i << QSize(1440, 900) << 100;
        QTest::addRow("%s with large text", key) << i << QSize(1280, 720) << 150;
    }
}

void TestTours::everyTourRunsToItsEndByKeyboard()
{
    QFETCH(const int, number);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    theAppearance().setTextPercent(percent);
    TourWindow f(size);
    const TourPtr tour = builtInTours()[static_cast<std::size_t>(number)];
    const TourDialog *dialog = f.open();
    QVERIFY(dialog);
    QCOMPARE(QApplication::focusWidget(), dialog->list());
    for (int i = 0; i < number; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(f.player.isRunning());
    QCOMPARE(f.player.tour()->key, tour->key);
    for (int step = 0; step < tour->count(); ++step) {
        const TourStep &written = tour->steps[static_cast<std::size_t>(step)];
        const QByteArray title = written.title.toUtf8();
        const char *const at = title.constData();
        QCOMPARE(f.player.step(), step);
        f.window.mapPane()->map()->completeNow();
        QTest::qWait(20);
        QCOMPARE(f.tours.bar()->title(), written.title);
        QVERIFY2(f.tours.bar()->text().startsWith(written.text), at);
        QCOMPARE(f.tours.bar()->progress(), u"Step %1 of %2"_s.arg(step + 1).arg(tour->count()));
        const TourScene scene = f.player.scene();
        QCOMPARE(f.window.session().selection(), scene.selection);
        const QAction *page = f.window.pages()->shownAction();
        QCOMPARE(page ? page->objectName() : QString(), written.page);
        QVERIFY2(f.tours.spotlight()->isVisible(), at);
        const QRect part = f.tours.spotlight()->target();
        QVERIFY2(part.width() >= 20 && part.height() >= 16, at);
        QVERIFY2(f.window.rect().contains(part), at);
        QVERIFY2(!part.intersects(f.tours.bar()->geometry().adjusted(4, 4, -4, -4)), at);
        QCOMPARE(QApplication::focusWidget(), f.tours.bar()->nextButton());
        press(step % 2 == 0 ? Qt::Key_Space : Qt::Key_PageDown);
    }
    QVERIFY(!f.player.isRunning());
    QVERIFY(!f.tours.bar()->isVisible() && !f.tours.spotlight()->isVisible());
    QVERIFY(!f.window.actions().tours->isChecked());
}

void TestTours::everyPartOfTheWindowCanBePointedTo_data()
{
    QTest::addColumn<QString>("spotlight");
    for (const QString &spotlight : tourSpotlights())
        QTest::newRow(qPrintable(spotlight)) << spotlight;
}

void TestTours::everyPartOfTheWindowCanBePointedTo()
{
    QFETCH(const QString, spotlight);
    TourWindow f;
    if (spotlight == "answer"_L1)
        f.searchFor(u"ST4 2AE"_s);
    else
        f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system", u"QNC"));
    if (spotlight == "years"_L1)
        f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(u"health_index"));
    if (spotlight == "page"_L1)
        f.window.actions().learn->setChecked(true);
    QCoreApplication::processEvents();
    revealTourTarget(f.window, spotlight);
    QCoreApplication::processEvents();
    revealTourTarget(f.window, spotlight);
    const QRect part = tourTargetRect(f.window, spotlight);
    QVERIFY2(part.width() > 20 && part.height() > 16, qPrintable(spotlight));
    QVERIFY(f.window.rect().contains(part));
}

void TestTours::goesBackAndIsResumedAndPlayedAgain()
{
    TourWindow f;
    f.begin(u"icb-and-icp:1"_s);
    const Selection first = f.window.session().selection();
    QVERIFY(!f.tours.bar()->backButton()->isEnabled());
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_F9);
    QCOMPARE(f.player.step(), 4);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_F8);
    QCOMPARE(f.player.step(), 0);
    QCOMPARE(f.window.session().selection(), first);
    press(Qt::Key_F9);
    press(Qt::Key_F9);
    press(Qt::Key_F3);
    QVERIFY(!f.player.isRunning());
    TourDialog *dialog = f.open();
    QVERIFY(dialog);
    QVERIFY(!dialog->resumeButton()->isHidden());
    QCOMPARE(dialog->list()->currentItem()->text(), u"How an ICB and an ICP fit together\nLeft at step 3 of 7"_s);
    press(Qt::Key_Up);
    QVERIFY(dialog->resumeButton()->isHidden());
    press(Qt::Key_Down);
    QCOMPARE(dialog->resumeButton()->text(), u"&Resume at step 3 of 7"_s);
    press(Qt::Key_Return);
    QCOMPARE(f.player.tour()->key, u"icb-and-icp"_s);
    QCOMPARE(f.player.step(), 2);
    press(Qt::Key_Escape);
    QVERIFY2(!f.player.isRunning(), "Esc in the band leaves");
    dialog = f.open();
    dialog->startButton()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(f.player.tour()->key, u"icb-and-icp"_s);
    QCOMPARE(f.player.step(), 0);
}

void TestTours::theOneLeftLastIsOfferedFirst()
{
    TourWindow f;
    for (const QString &tour : { u"april-2026:4"_s, u"find-your-own-area:2"_s, u"icb-and-icp:3"_s }) {
        f.begin(tour);
        press(Qt::Key_F3);
    }
    QVERIFY(f.open()->list()->currentItem()->text().endsWith(u"step 3 of 7"_s));
    press(Qt::Key_Escape);
    f.window.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    f.begin(u"icb-and-icp:7"_s);
    press(Qt::Key_F9);
    QVERIFY(!f.player.isRunning());
    QVERIFY(f.open()->list()->currentItem()->text().endsWith(u"step 4 of 8"_s));
}

void TestTours::enterPressesTheButtonInFocus()
{
    TourWindow f;
    f.begin(u"icb-and-icp:3"_s);
    f.tours.bar()->backButton()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(f.player.step(), 1);
    f.tours.bar()->leaveButton()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(!f.player.isRunning());
    const TourDialog *dialog = f.open();
    dialog->startButton()->setFocus(); // beside the one that resumes
    press(Qt::Key_Return);
    QCOMPARE(f.player.step(), 0);
}

void TestTours::theKeysWorkWhereverTheFocusIs()
{
    TourWindow f;
    f.begin(u"april-2026"_s);
    f.window.topBar()->search()->focusField();
    press(Qt::Key_F9);
    QCOMPARE(f.player.step(), 1);
    QCOMPARE(QApplication::focusWidget(), f.window.topBar()->search()->field());
    f.window.mapPane()->map()->setFocus();
    press(Qt::Key_F9);
    QCOMPARE(f.player.step(), 2);
    QCOMPARE(QApplication::focusWidget(), f.window.mapPane()->map());
    press(Qt::Key_F8);
    QCOMPARE(f.player.step(), 1);
    press(Qt::Key_F3);
    QVERIFY(!f.player.isRunning());
    press(Qt::Key_F9);
    QVERIFY(!f.player.isRunning());
}

void TestTours::theFocusStaysInTheBandWhilePagesComeAndGo()
{
    TourWindow f;
    f.begin(u"april-2026:5"_s);
    press(Qt::Key_Space);
    QVERIFY(f.window.pages()->shownPage());
    QCOMPARE(QApplication::focusWidget(), f.tours.bar()->nextButton());
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), f.tours.bar()->backButton());
    press(Qt::Key_Space);
    QVERIFY(f.window.pages()->arePanesShown());
    QVERIFY(f.tours.bar()->isAncestorOf(QApplication::focusWidget()));
}

void TestTours::leavingPutsBackWhatWasLookedAt()
{
    TourWindow f;
    const Atlas &atlas = *f.window.session().atlas();
    f.window.session().setEdition(atlas.editionByKey(u"2023-04"));
    f.window.session().setArea(areaNamed(atlas, u"2023-04", u"place", u"QNC-E06000021"));
    f.window.session().setLevel(atlas.levelByKey(u"place"));
    f.window.session().setIndicator(atlas.indicatorByKey(u"imd_score"));
    f.window.actions().hexagons->trigger();
    f.window.sidePane()->showTable(true);
    f.window.actions().learn->setChecked(true);
    const Selection before = f.window.session().selection();
    f.begin(u"system-place-neighbourhood"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_F9);
    QVERIFY(f.window.session().selection() != before);
    QVERIFY(f.window.pages()->arePanesShown() && !f.window.sidePane()->isTableShown());
    QVERIFY(!f.window.actions().hexagons->isChecked());
    press(Qt::Key_F3);
    QCOMPARE(f.window.session().selection(), before);
    QCOMPARE(f.window.pages()->shownAction(), f.window.actions().learn);
    QVERIFY(f.window.sidePane()->isTableShown());
    QVERIFY(f.window.actions().hexagons->isChecked());
}

void TestTours::leavingGivesBackTheMapAndTheFocus_data()
{
    QTest::addColumn<bool>("motion");
    QTest::addColumn<bool>("zoomed");
    QTest::newRow("all of England") << false << false;
    QTest::newRow("all of England, with motion") << true << false;
    QTest::newRow("a part of it") << false << true;
    QTest::newRow("a part of it, with motion") << true << true;
}

void TestTours::leavingGivesBackTheMapAndTheFocus()
{
    QFETCH(const bool, motion);
    QFETCH(const bool, zoomed);
    TourWindow f;
    MapWidget &map = *f.window.mapPane()->map();
    if (zoomed)
        map.setViewport(map.viewport().zoomedAbout({ 150, 300 }, 3));
    QTreeView *tree = f.window.treePane()->view();
    tree->setFocus();
    QCOMPARE(QApplication::focusWidget(), tree);
    const Viewport before = map.viewport();
    f.fixture.setMotion(motion);
    f.begin(u"icb-and-icp"_s);
    press(Qt::Key_F9);
    press(Qt::Key_F9);
    QVERIFY(map.destination() != before);
    QVERIFY(f.tours.bar()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F3);
    QTRY_VERIFY(map.viewport() == map.destination());
    QCOMPARE(map.viewport().metresPerPixel, before.metresPerPixel);
    QVERIFY(QLineF(map.viewport().centre, before.centre).length() < before.metresPerPixel);
    QCOMPARE(QApplication::focusWidget(), tree);
}

void TestTours::leavingClosesTheLinesThatTheTourOpened()
{
    TourWindow f;
    QTreeView *tree = f.window.treePane()->view();
    const Session &session = f.window.session();
    const auto line = [&](QStringView code) {
        const AreaId area = areaNamed(*session.atlas(), u"2026-04", u"system", code);
        const auto found = tree->model()->match(tree->model()->index(0, 0), AreaTreeModel::AreaRole,
            static_cast<int>(area), 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    };
    tree->expand(line(u"QHL"));
    const std::set<AreaId> before = openBranches(*tree);
    QCOMPARE(before.size(), std::size_t(1));
    f.begin(u"system-place-neighbourhood"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_F9);
    QVERIFY(openBranches(*tree) != before);
    tree->expand(line(u"QJ2")); // by the person
    press(Qt::Key_F3);
    QVERIFY(tree->isExpanded(line(u"QHL")));
    QVERIFY(tree->isExpanded(line(u"QJ2")));
    QCOMPARE(openBranches(*tree).size(), std::size_t(2));
}

void TestTours::aMapThatThePersonMovedStays()
{
    TourWindow f;
    MapWidget &map = *f.window.mapPane()->map();
    f.begin(u"icb-and-icp"_s);
    press(Qt::Key_F9);
    map.setFocus();
    const Viewport before = map.viewport();
    press(Qt::Key_Minus);
    const double own = map.viewport().metresPerPixel;
    QVERIFY(own > before.metresPerPixel);
    press(Qt::Key_F3);
    QCOMPARE(map.viewport().metresPerPixel, own);
    QCOMPARE(QApplication::focusWidget(), &map);
}

void TestTours::whatThePersonChangedStays()
{
    TourWindow f;
    f.begin(u"system-place-neighbourhood"_s);
    press(Qt::Key_F9);
    const AreaId own = areaNamed(*f.window.session().atlas(), u"2026-04", u"system", u"QHM");
    f.window.session().setArea(own);
    press(Qt::Key_F3);
    QCOMPARE(f.window.session().selection().area, own);
}

void TestTours::theWindowStaysInUse()
{
    TourWindow f;
    f.begin(u"system-place-neighbourhood"_s);
    QTreeView *tree = f.window.findChild<QTreeView *>();
    QVERIFY(tree);
    const QPoint middle = tree->viewport()->rect().center();
    const QPoint inWindow = tree->viewport()->mapTo(&f.window, middle);
    QWidget *hit = f.window.childAt(inWindow);
    QVERIFY2(hit == tree->viewport() || tree->isAncestorOf(hit), "a click goes through the dimmed cover");
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, middle);
    QVERIFY(isValid(f.area().parent));
    QVERIFY(f.player.isRunning());
}

void TestTours::aPersonsOwnPostcodeComesBeforeTheExample()
{
    TourWindow f;
    f.begin(u"find-your-own-area"_s);
    f.searchFor(u"SW1A 1AA"_s);
    press(Qt::Key_F9);
    QVERIFY(f.window.answerStrip()->isVisible());
    QVERIFY(f.window.answerStrip()->asText().contains(u"SW1A 1AA"_s));
    press(Qt::Key_F9);
    press(Qt::Key_F9);
    QCOMPARE(f.area().name, u"Westminster"_s);
    const Selection there = f.window.session().selection();
    press(Qt::Key_F8);
    press(Qt::Key_F9);
    QCOMPARE(f.window.session().selection(), there);
}

void TestTours::aTrainersTourWithAnAreaOfChoice()
{
    const QTemporaryDir folder;
    const QString path = write(folder, ours);
    TourWindow f;
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"place", u"QNC-E10000028"));
    TourDialog *dialog = f.open();
    QVERIFY(dialog);
    dialog->openFile(path);
    QCOMPARE(dialog->faults(), QString());
    QCOMPARE(dialog->list()->currentItem()->text(), u"Our patch"_s);
    QVERIFY(!dialog->areas()->isHidden());
    QCOMPARE(dialog->areas()->currentText(), u"Staffordshire, on screen now"_s);
    dialog->list()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(f.player.isRunning());
    QCOMPARE(f.area().name, u"Staffordshire"_s);
    QVERIFY2(f.tours.bar()->text().contains(u"Staffordshire has "), qPrintable(f.tours.bar()->text()));
    press(Qt::Key_F9);
    QCOMPARE(f.area().name, u"Staffordshire and Stoke-on-Trent"_s);
    QVERIFY(!f.tours.spotlight()->target().isEmpty());
    press(Qt::Key_F3);
    dialog = f.open();
    QCOMPARE(dialog->list()->currentItem()->text(), u"Our patch\nLeft at step 2 of 2"_s);
    dialog->areas()->setCurrentIndex(0);
    QVERIFY(!dialog->resumeButton()->isHidden());
    dialog->startButton()->click();
    QCoreApplication::processEvents();
    QCOMPARE(f.area().name, u"Stoke-on-Trent"_s);
}

void TestTours::anAreaOfAnotherLevelDoesNotReplaceTheToursOwn()
{
    const QTemporaryDir folder;
    const QString path = write(folder, ours);
    TourWindow f;
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system", u"QHM"));
    TourDialog *dialog = f.open();
    QVERIFY(dialog);
    dialog->openFile(path);
    QCOMPARE(dialog->areas()->currentText(), u"Stoke-on-Trent, as the tour was written"_s);
    QVERIFY2(dialog->areas()->itemText(1).endsWith(u", on screen now"_s), "it is still offered");
    dialog->areas()->setFocus();
    press(Qt::Key_Down);
    const QString chosen = dialog->areas()->currentText();
    QCOMPARE(chosen, dialog->areas()->itemText(1));
    dialog->list()->setCurrentRow(0);
    dialog->list()->setCurrentRow(dialog->list()->count() - 1);
    QCOMPARE(dialog->areas()->currentText(), chosen);
}

void TestTours::aFaultyFileIsExplainedAndNotUsed()
{
    const QTemporaryDir folder;
    const QString path = write(folder, QByteArray(ours).replace("QNC-E06000021", "XYZ").replace("\"row\"", "\"moon\""));
    TourWindow f;
    TourDialog *dialog = f.open();
    const int before = dialog->list()->count();
    dialog->openFile(path);
    QCOMPARE(dialog->list()->count(), before);
    QVERIFY2(dialog->faults().contains(u"line 6: no area has the code “XYZ”"_s), qPrintable(dialog->faults()));
    QVERIFY2(dialog->faults().contains(u"line 10: “moon” is not known"_s), qPrintable(dialog->faults()));
    press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(!f.player.isRunning());
    QVERIFY(!f.window.actions().tours->isChecked());
}

void TestTours::everyFaultOfAFileOfTheCommandLineIsShown()
{
    const QTemporaryDir folder;
    const QString path = write(folder, QByteArray(ours).replace("QNC-E06000021", "XYZ").replace("\"row\"", "\"moon\""));
    TourWindow f;
    const QString problem = f.tours.startNamed(path);
    QVERIFY2(problem.contains(u"“XYZ”"_s) && problem.contains(u"“moon”"_s), qPrintable(problem));
    QVERIFY(f.tours.dialog());
    QCOMPARE(f.tours.dialog()->faults(), problem);
    QVERIFY(!f.player.isRunning());
}

void TestTours::theBandKeepsItsHeight()
{
    TourWindow f;
    f.begin(u"icb-and-icp"_s);
    const int height = f.tours.bar()->height();
    while (!f.player.isLast()) {
        press(Qt::Key_F9);
        QCOMPARE(f.tours.bar()->height(), height);
    }
}

void TestTours::nothingIsCutOffWithLargeText()
{
    theAppearance().setTextPercent(150);
    TourWindow f;
    for (const TourPtr &tour : builtInTours())
        for (int step = 1; step <= tour->count(); ++step) {
            f.begin(tour->key + u':' + QString::number(step));
            for (const QPushButton *button :
                { f.tours.bar()->backButton(), f.tours.bar()->nextButton(), f.tours.bar()->leaveButton() })
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            for (const auto *label : f.tours.bar()->findChildren<QLabel *>())
                if (label->isVisible() && label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY2(f.tours.bar()->height() < f.window.height() / 3, qPrintable(tour->key));
        }
}

void TestTours::theLightFollowsTheWindow()
{
    TourWindow f;
    f.begin(u"system-place-neighbourhood:2"_s);
    const QRect before = f.tours.spotlight()->target();
    f.window.resize(1440, 900);
    QTest::qWait(50);
    QCOMPARE(f.tours.spotlight()->geometry(), f.window.rect());
    QVERIFY(f.tours.spotlight()->target() != before);
    QVERIFY(f.window.rect().contains(f.tours.spotlight()->target()));
}

QTEST_MAIN(TestTours)
#include "tst_tours.moc"
