#include "ClippedLabels.h"
#include "WindowFixture.h"
#include "models/AreaTreeModel.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/Breadcrumb.h"
#include "widgets/DetailPane.h"
#include "widgets/FactCard.h"
#include "widgets/LinkButton.h"
#include "widgets/NoticeBar.h"
#include "widgets/Selectors.h"
#include "widgets/StatePage.h"
#include "widgets/StatusLine.h"
#include "widgets/TreePane.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ics;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAtTheEditionInForceAndSaysSo();
    void aPostcodeIsShownInEveryView();
    void aLetterTooFewListsCandidates();
    void theListOfAnswersIsAsHighAsItsLines_data();
    void theListOfAnswersIsAsHighAsItsLines();
    void theWayToAnAreaLeavesNothingBehind();
    void aPostcodeThatCannotBeIsExplained();
    void theFormerEditionIsOneClickAway();
    void aSucceededSystemIsAnnounced();
    void goesBackAndForward();
    void drillsDownAndUpFromTheMap();
    void aSmallAreaIsEnteredCloseBy_data();
    void aSmallAreaIsEnteredCloseBy();
    void keysOfTheWindowWorkFromTheSearchField();
    void keysThatEditWorkInTheSearchField();
    void theFilterFindsWhatWasNeverOpened();
    void whatIsChosenOutlastsAnyFilter();
    void enteringTheTreeChoosesNothing();
    void theTreeHasRoomForNamesAndFigures_data();
    void theTreeHasRoomForNamesAndFigures();
    void groupsByRegion();
    void countsAreMarkedAndCanBeChosen();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyActionHasAKeyOfItsOwn();
    void theLayoutIsRemembered();
    void aBrokenAtlasIsExplained_data();
    void aBrokenAtlasIsExplained();
    void mirrorsForRightToLeft();
    void largeTextIsNotClipped();
    void cardsAreReachableByKeyboardAndTellTheirSource();

private:
    static void checkInStep(WindowFixture &f, const QString &name);
};

void TestMainWindow::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestMainWindow::checkInStep(WindowFixture &f, const QString &name)
{
    QCOMPARE(f.area().name, name);
    QCOMPARE(f.window.treePane()->currentArea(), f.area().id);
    QCOMPARE(f.window.mapPane()->selectedArea(), f.area().id);
    QCOMPARE(f.window.detailPane()->title(), name);
    QCOMPARE(f.window.breadcrumb()->steps().last(), name);
    QVERIFY(f.window.windowTitle().startsWith(name));
}

void TestMainWindow::opensAtTheEditionInForceAndSaysSo()
{
    WindowFixture f;
    QVERIFY(f.window.isReady());
    QVERIFY2(f.window.statusLine()->editionText().contains(u"36"_s), qPrintable(f.window.statusLine()->editionText()));
    QVERIFY(f.window.statusLine()->editionText().contains(u"2026"_s));
    QCOMPARE(f.window.treePane()->view()->model()->rowCount(), 36);
    QCOMPARE(f.window.detailPane()->title(), u"England"_s);
}

void TestMainWindow::aPostcodeIsShownInEveryView()
{
    WindowFixture f;
    f.searchFor(u"cm226qj"_s);
    QCOMPARE(f.window.session().selection().postcode, u"CM22 6QJ"_s);
    checkInStep(f, f.area().name);
    const QStringList steps = f.window.breadcrumb()->steps();
    QVERIFY2(steps.contains(u"Essex"_s), qPrintable(steps.join(u'>')));
    QVERIFY(f.window.answerStrip()->isVisible());
    const QStringList answer = f.window.answerStrip()->areaNames();
    QVERIFY2(answer.size() >= 3, qPrintable(answer.join(u'|')));
    for (const QString &step : steps.mid(2))
        QVERIFY2(answer.contains(step), qPrintable(step));
    QVERIFY(!f.window.topBar()->search()->isPopupShown());
}

void TestMainWindow::aLetterTooFewListsCandidates()
{
    WindowFixture f;
    f.type(u"CM22"_s);
    QTRY_VERIFY(f.window.topBar()->search()->isPopupShown());
    QVERIFY(f.window.topBar()->search()->list()->model()->rowCount() > 0);
    QTest::keyClick(f.window.topBar()->search()->field(), Qt::Key_Down);
    QVERIFY(f.window.topBar()->search()->list()->currentIndex().isValid());
    QTest::keyClick(f.window.topBar()->search()->list(), Qt::Key_Escape);
    QVERIFY(!f.window.topBar()->search()->isPopupShown());
}

void TestMainWindow::theListOfAnswersIsAsHighAsItsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("percent");
    QTest::newRow("a message and a line") << u"subsidiarity"_s << 100;
    QTest::newRow("a message and some lines") << u"who decides"_s << 100;
    QTest::newRow("the same in large text") << u"who decides"_s << 150;
    QTest::newRow("more lines than there is room for") << u"CM22"_s << 150;
}

void TestMainWindow::theListOfAnswersIsAsHighAsItsLines()
{
    QFETCH(const QString, text);
    QFETCH(const int, percent);
    theAppearance().setTextPercent(percent);
    const auto restore = qScopeGuard([] { theAppearance().setTextPercent(100); });
    WindowFixture f({ 1280, 720 });
    f.type(text);
    const SearchField *search = f.window.topBar()->search();
    QTRY_VERIFY(search->isPopupShown() && search->list()->model()->rowCount() > 0);
    QTest::qWait(200); // until nothing comes after it
    const QListView *list = search->list();
    const QWidget *popup = list->parentWidget();
    const int wanted = list->model()->rowCount() * list->sizeHintForRow(0);
    const int room = f.window.height() - popup->y() - popup->height();
    QVERIFY2(list->viewport()->height() == wanted || (list->viewport()->height() < wanted && room < 40),
        qPrintable(u"%1 of %2, %3 below"_s.arg(list->viewport()->height()).arg(wanted).arg(room)));
    QVERIFY(room >= 0);
    QVERIFY(popup->rect().contains(list->geometry()));
}

void TestMainWindow::theWayToAnAreaLeavesNothingBehind()
{
    WindowFixture f;
    for (const QString &code : { u"QNC"_s, u"QHL"_s, u"QJ2"_s }) // with nothing painted or deleted in between
        f.window.session().setArea(areaNamed(*theAtlas(), u"2026-04", u"system"_s, code));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // by which a layout shows what is new
    const QList<LinkButton *> links = f.window.breadcrumb()->findChildren<LinkButton *>();
    const auto seen = std::ranges::count_if(links, [](const LinkButton *link) { return !link->isHidden(); });
    QCOMPARE(seen, f.window.breadcrumb()->steps().size());
}

void TestMainWindow::aPostcodeThatCannotBeIsExplained()
{
    WindowFixture f;
    f.type(u"CF10 1EP"_s);
    QTRY_VERIFY(!f.window.topBar()->search()->message().isEmpty());
    QVERIFY2(f.window.topBar()->search()->message().contains(u"Wales"_s),
        qPrintable(f.window.topBar()->search()->message()));
    QTest::keyClick(f.window.topBar()->search()->field(), Qt::Key_Return);
    QCOMPARE(f.area().name, u"England"_s);
}

void TestMainWindow::theFormerEditionIsOneClickAway()
{
    WindowFixture f;
    const Atlas &atlas = *f.window.session().atlas();
    QAbstractButton *former
        = f.window.topBar()->editions()->buttons()->button(static_cast<int>(atlas.editionByKey(u"2023-04")));
    QVERIFY(former && former->isVisible());
    QTest::mouseClick(former, Qt::LeftButton);
    QCOMPARE(f.window.treePane()->view()->model()->rowCount(), 42);
    QVERIFY(f.window.statusLine()->editionText().contains(u"42"_s));
}

void TestMainWindow::aSucceededSystemIsAnnounced()
{
    WindowFixture f;
    const Atlas &atlas = *f.window.session().atlas();
    const EditionId former = atlas.editionByKey(u"2023-04");
    f.window.session().setArea(atlas.areaByCode(former, atlas.levelByKey(u"system"), u"QNQ")); // Frimley, divided
    QVERIFY(!f.window.noticeBar()->isVisible());
    f.window.session().setEdition(atlas.editionByKey(u"2026-04"));
    QVERIFY(f.window.noticeBar()->isVisible());
    QVERIFY2(f.window.noticeBar()->text().contains(u"Frimley"_s), qPrintable(f.window.noticeBar()->text()));
    checkInStep(f, f.area().name);
    f.window.noticeBar()->findChild<QAbstractButton *>()->click();
    QVERIFY(!f.window.noticeBar()->isVisible());
}

void TestMainWindow::goesBackAndForward()
{
    WindowFixture f;
    const Atlas &atlas = *f.window.session().atlas();
    const AreaId first = areaNamed(atlas, u"2026-04", u"system", u"QNC");
    f.window.session().setArea(first);
    f.window.session().setArea(atlas.area(first).children.front());
    QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
    checkInStep(f, atlas.area(first).name);
    QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
    checkInStep(f, atlas.area(atlas.area(first).children.front()).name);
    QVERIFY(!f.window.actions().forward->isEnabled());
}

void TestMainWindow::drillsDownAndUpFromTheMap()
{
    WindowFixture f;
    const Atlas &atlas = *f.window.session().atlas();
    MapWidget *map = f.window.mapPane()->map();
    Q_EMIT map->areaClicked(3);
    const AreaId clicked = f.window.session().selection().area;
    checkInStep(f, atlas.area(clicked).name);
    Q_EMIT map->areaActivated(3);
    QCOMPARE(f.window.session().selection().area, clicked);
    QCOMPARE(atlas.level(f.window.session().selection().level).key, u"place"_s);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Backspace);
    QCOMPARE(f.window.session().selection().area, atlas.area(clicked).parent);
}

void TestMainWindow::aSmallAreaIsEnteredCloseBy_data()
{
    QTest::addColumn<bool>("motion");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Enter, jumping") << false << true;
    QTest::newRow("Enter, flying") << true << true;
    QTest::newRow("double click") << false << false;
}

void TestMainWindow::aSmallAreaIsEnteredCloseBy()
{
    QFETCH(const bool, motion);
    QFETCH(const bool, byKey);
    WindowFixture f;
    Session &session = f.window.session();
    const Atlas &atlas = *session.atlas();
    const AreaId stoke = areaNamed(atlas, u"2026-04", u"place", u"QNC-E06000021");
    session.setLevel(atlas.levelByKey(u"place"));
    session.setArea(stoke);
    MapWidget *map = f.window.mapPane()->map();
    const int number = map->selectedShown();
    map->fitEngland();
    f.setMotion(motion);
    if (byKey) {
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Return);
    } else {
        Q_EMIT map->areaClicked(number);
        Q_EMIT map->areaActivated(number);
    }
    QCOMPARE(atlas.level(session.selection().level).key, u"neighbourhood"_s);
    QCOMPARE(session.selection().area, stoke);
    GridRect bounds;
    for (const LsoaId lsoa : atlas.lsoasOf(stoke))
        bounds.include(atlas.mesh->lsoaBounds[index(lsoa)]);
    const QRectF ground(QPointF(bounds.left, bounds.bottom) / 10, QPointF(bounds.right, bounds.top) / 10);
    QCoreApplication::processEvents(); // the sentence below may have changed its height
    const Viewport seen = map->destination();
    QVERIFY(seen.mapRect().contains(ground));
    QVERIFY2(std::max(ground.width() / seen.mapRect().width(), ground.height() / seen.mapRect().height()) > 0.4,
        qPrintable(u"%1 m a pixel"_s.arg(seen.metresPerPixel)));
    QTRY_COMPARE(map->viewport(), seen);
}

void TestMainWindow::keysOfTheWindowWorkFromTheSearchField()
{
    WindowFixture f;
    QLineEdit *field = f.window.topBar()->search()->field();
    f.type(u"leeds"_s);
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(f.window.actions().hexagons->isChecked());
    QAction command(&f.window); // of a key that a field takes on every platform, as Ctrl+E under X11
    command.setShortcut(Qt::CTRL | Qt::Key_Backspace);
    f.window.addAction(&command);
    QSignalSpy triggered(&command, &QAction::triggered);
    QTest::keyClick(field, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(field->text(), u"leeds"_s);
    command.setEnabled(false);
    QTest::keyClick(field, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
}

void TestMainWindow::keysThatEditWorkInTheSearchField()
{
    WindowFixture f;
    f.window.actions().undoEdit->setEnabled(true);
    QSignalSpy undone(f.window.actions().undoEdit, &QAction::triggered);
    QLineEdit *field = f.window.topBar()->search()->field();
    f.type(u"leeds"_s);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(field->selectedText(), u"leeds"_s);
    QTest::keyClick(field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), u"leeds"_s);
    QCOMPARE(undone.size(), 0);
}

void TestMainWindow::theFilterFindsWhatWasNeverOpened()
{
    WindowFixture f;
    QTreeView *tree = f.window.treePane()->view();
    QTest::keyClicks(f.window.treePane()->filterField(), u"stoke-on-trent"_s);
    QVERIFY(tree->model()->rowCount() >= 1);
    QVERIFY(tree->model()->rowCount() < 36);
    const QModelIndex system = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(system));
    QTest::keyClicks(f.window.treePane()->filterField(), u" nowhere at all"_s);
    QCOMPARE(tree->model()->rowCount(), 0);
    QVERIFY(!tree->isVisible());
    QTest::keyClick(f.window.treePane()->filterField(), Qt::Key_Escape);
    QCOMPARE(tree->model()->rowCount(), 36);
}

void TestMainWindow::whatIsChosenOutlastsAnyFilter()
{
    WindowFixture f;
    TreePane *pane = f.window.treePane();
    const AreaId chosen = areaNamed(*theAtlas(), u"2026-04", u"system"_s, u"QNC"_s);
    f.window.session().setArea(chosen);
    QTest::keyClicks(pane->filterField(), u"qhl"_s);
    QCOMPARE(pane->view()->model()->rowCount(), 1);
    QCOMPARE(f.area().id, chosen);
    QVERIFY(!pane->view()->currentIndex().isValid());
    pane->view()->sortByColumn(0, Qt::DescendingOrder);
    pane->setGroupedByRegion(true);
    pane->setGroupedByRegion(false);
    QCOMPARE(f.area().id, chosen);
    QTest::keyClick(pane->filterField(), Qt::Key_Escape);
    QCOMPARE(f.area().id, chosen);
    QCOMPARE(pane->currentArea(), chosen);
    QVERIFY(pane->view()->selectionModel()->isSelected(pane->view()->currentIndex()));
    QTest::keyClick(pane->view(), Qt::Key_Down); // a person's own move chooses
    QVERIFY(f.area().id != chosen);
    QCOMPARE(pane->currentArea(), f.area().id);
}

void TestMainWindow::enteringTheTreeChoosesNothing()
{
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTreeView *tree = f.window.treePane()->view();
    tree->setFocus(Qt::TabFocusReason);
    QVERIFY(tree->hasFocus());
    QVERIFY(tree->currentIndex().isValid()); // so that arrows have somewhere to begin
    QCOMPARE(f.area().name, u"England"_s);
    const QModelIndex third = tree->model()->index(2, 0);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(third).center());
    QCOMPARE(f.area().name, third.data().toString());
}

void TestMainWindow::theTreeHasRoomForNamesAndFigures_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<int>("percent");
    QTest::newRow("a count") << u"population"_s << 100;
    QTest::newRow("a count in large text") << u"population"_s << 150;
    QTest::newRow("an index") << u"imd_score"_s << 100;
}

void TestMainWindow::theTreeHasRoomForNamesAndFigures()
{
    QFETCH(const QString, indicator);
    QFETCH(const int, percent);
    theAppearance().setTextPercent(percent);
    const auto restore = qScopeGuard([] { theAppearance().setTextPercent(100); });
    WindowFixture f({ 1280, 720 });
    f.window.session().setIndicator(theAtlas()->indicatorByKey(indicator));
    QCoreApplication::processEvents();
    const QTreeView *tree = f.window.treePane()->view();
    const QFontMetrics metrics = tree->fontMetrics();
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QString figure = tree->model()->index(row, AreaTreeModel::IndicatorColumn).data().toString();
        QVERIFY(!figure.isEmpty());
        QVERIFY2(metrics.horizontalAdvance(figure) + 6 <= tree->columnWidth(AreaTreeModel::IndicatorColumn),
            qPrintable(figure));
    }
    QVERIFY(tree->columnWidth(AreaTreeModel::NameColumn) >= 12 * metrics.averageCharWidth() + 60);
    f.window.splitter()->setSizes({ 1, 800, 400 }); // as narrow as it can be made
    QCoreApplication::processEvents();
    QVERIFY(tree->columnWidth(AreaTreeModel::NameColumn) >= 12 * metrics.averageCharWidth() + 60);
}

void TestMainWindow::groupsByRegion()
{
    WindowFixture f;
    f.window.actions().groupByRegion->trigger();
    QCOMPARE(f.window.treePane()->view()->model()->rowCount(), 7);
    f.window.actions().groupByRegion->trigger();
    QCOMPARE(f.window.treePane()->view()->model()->rowCount(), 36);
}

void TestMainWindow::countsAreMarkedAndCanBeChosen()
{
    WindowFixture f;
    const Atlas &atlas = *f.window.session().atlas();
    const QComboBox *box = f.window.topBar()->indicators();
    int counts = 0;
    for (const Indicator &indicator : atlas.indicators) {
        if (!atlas.isLatestYear(indicator.id))
            continue;
        const int row = box->findData(static_cast<int>(indicator.id));
        QVERIFY2(row >= 0, qPrintable(indicator.key));
        QVERIFY(box->model()->flags(box->model()->index(row, 0)) & Qt::ItemIsEnabled);
        QCOMPARE(box->itemText(row).contains(u"count"_s), indicator.isCount);
        counts += indicator.isCount;
    }
    QVERIFY(counts > 0);
}

void TestMainWindow::everyControlHasAName_data()
{
    QTest::addColumn<QString>("atlas");
    QTest::newRow("with an atlas") << atlasPath();
    QTest::newRow("without one") << u"/nowhere/atlas.sqlite"_s;
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(QString, atlas);
    WindowFixture f({ 1280, 720 }, atlas);
    if (f.window.isReady())
        f.searchFor(u"CM22 6QJ"_s);
    QStringList nameless;
    for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
        const bool control = widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
        const bool inner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget)
            || qobject_cast<const QLabel *>(widget) || widget->inherits("QComboBoxPrivateContainer")
            || widget->inherits("QSplitter");
        const bool scrolls = qobject_cast<const QTabBar *>(widget->parentWidget()); // Qt's own, hidden
        if (control && !inner && !scrolls && !widget->isHidden() && widget->accessibleName().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                    + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestMainWindow::everyActionHasAKeyOfItsOwn()
{
    WindowFixture f;
    QSet<QKeySequence> used;
    for (const Actions::Section &section : f.window.actions().sections())
        for (const QAction *action : section.actions) {
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!used.contains(key), qPrintable(key.toString()));
                used.insert(key);
            }
        }
}

void TestMainWindow::theLayoutIsRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QList<int> sizes;
    {
        Settings settings(file);
        MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
        window.resize(1400, 900);
        window.show();
        window.openAtlas(atlasPath());
        QTRY_VERIFY(window.isReady());
        window.splitter()->setSizes({ 400, 500, 460 });
        window.actions().groupByRegion->trigger();
        sizes = window.splitter()->sizes();
        window.close();
    }
    Settings settings(file);
    MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
    window.show();
    window.openAtlas(atlasPath());
    QTRY_VERIFY(window.isReady());
    QCOMPARE(window.splitter()->sizes(), sizes);
    QVERIFY(window.treePane()->isGroupedByRegion());
}

void TestMainWindow::aBrokenAtlasIsExplained_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("some other file") << QByteArray("This is a letter to the editor.\n").repeated(200);
    QByteArray cut;
    if (QFile atlas(atlasPath()); atlas.open(QIODevice::ReadOnly))
        cut = atlas.read(1 << 20);
    QTest::newRow("cut short") << cut;
}

void TestMainWindow::aBrokenAtlasIsExplained()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"atlas.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    WindowFixture f({ 1280, 720 }, path);
    QVERIFY(!f.window.isReady());
    QVERIFY(f.window.statePage()->isVisible());
    QVERIFY2(f.window.statePage()->text().size() > 20, qPrintable(f.window.statePage()->text()));
    f.window.openAtlas(atlasPath()); // a better file is enough
    QTRY_VERIFY(f.window.isReady());
    QVERIFY(!f.window.statePage()->isVisible());
}

void TestMainWindow::mirrorsForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowFixture f;
    f.searchFor(u"CM22 6QJ"_s);
    const auto xOf = [&](const QWidget *w) { return w->mapTo(&f.window, QPoint(w->width() / 2, 0)).x(); };
    QVERIFY(xOf(f.window.treePane()) > xOf(f.window.mapPane()));
    QVERIFY(xOf(f.window.mapPane()) > xOf(f.window.detailPane()));
    checkInStep(f, f.area().name);
    QVERIFY(!f.window.grab().isNull());
}

void TestMainWindow::largeTextIsNotClipped()
{
    theAppearance().setTextPercent(150);
    const auto restore = qScopeGuard([] { theAppearance().setTextPercent(100); });
    WindowFixture f({ 1280, 720 });
    f.searchFor(u"CM22 6QJ"_s);
    QTest::qWait(50);
    QCOMPARE(f.window.size(), QSize(1280, 720)); // nothing forced it wider
    QCOMPARE(clippedLabels(f.window), QStringList());
    for (const QWidget *pane :
        { static_cast<QWidget *>(f.window.mapPane()), static_cast<QWidget *>(f.window.detailPane()),
            static_cast<QWidget *>(f.window.treePane()), static_cast<QWidget *>(f.window.statusLine()) })
        QVERIFY(f.window.rect().contains(QRect(pane->mapTo(&f.window, QPoint()), pane->size())));
}

void TestMainWindow::cardsAreReachableByKeyboardAndTellTheirSource()
{
    WindowFixture f;
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system", u"QNC"));
    const std::vector<FactCard *> &cards = f.window.detailPane()->cards();
    QVERIFY(cards.size() >= 5);
    auto *row = cards.front()->findChild<FactRow *>();
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    QVERIFY(row->isSourceShown());
    QVERIFY(row->accessibleDescription().contains(u"Source"_s));
    QTest::keyClick(row, Qt::Key_Down);
    QVERIFY(!row->hasFocus());
    QVERIFY(f.window.detailPane()->asText().contains(u"Staffordshire and Stoke-on-Trent"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
