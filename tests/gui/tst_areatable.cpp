// The table beside the map in the real window: in step with the map, and usable without a mouse.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/AreaTable.h"
#include "widgets/DetailPane.h"
#include "widgets/SidePane.h"
#include "widgets/TreePane.h"

#include "domain/Csv.h"
#include "models/AreaTableModel.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ics;

class TestAreaTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void takesThePlaceOfTheTree();
    void enteringItChoosesNothing();
    void choosingARowSelectsEverywhere();
    void followsWhatIsSelectedElsewhere();
    void theFirstStepFromALargerAreaIsIntoIt();
    void enterGoesIntoAndBackspaceUp();
    void followsLevelIndicatorAndEdition();
    void narrowsToTheClassOfTheMap();
    void copiesTheSelectedRows();
    void savesTheWholeTable();
    void saysWhyItCannotBeSaved();
    void isInstantAtEveryLevel();
    void leavesRoomForTheMap();
    void isRemembered();
};

void TestAreaTable::takesThePlaceOfTheTree()
{
    WindowFixture f;
    QVERIFY(f.window.treePane()->isVisible());
    QVERIFY(!f.window.areaTable()->isVisible());
    f.window.activateWindow();
    f.window.actions().focusTable->trigger();
    QVERIFY(!f.window.treePane()->isVisible());
    QVERIFY(f.window.areaTable()->isVisible());
    QVERIFY(f.window.areaTable()->view()->hasFocus());
    QVERIFY(f.window.actions().showTable->isChecked());
    QCOMPARE(f.window.areaTable()->model()->rowCount(), 36);
    QCOMPARE(f.area().name, u"England"_s); // looking is not choosing
    f.window.actions().focusTree->trigger();
    QVERIFY(f.window.treePane()->isVisible());
    QVERIFY(!f.window.actions().showTable->isChecked());
}

void TestAreaTable::enteringItChoosesNothing()
{
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.actions().showTable->trigger();
    QTableView *view = f.window.areaTable()->view();
    view->setFocus(Qt::TabFocusReason);
    QVERIFY(view->hasFocus());
    QCOMPARE(f.area().name, u"England"_s);
    view->sortByColumn(AreaTableModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(f.area().name, u"England"_s);
    const QModelIndex third = view->model()->index(2, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(third).center());
    QCOMPARE(f.area().name, third.data().toString());
}

void TestAreaTable::choosingARowSelectsEverywhere()
{
    WindowFixture f;
    f.window.actions().focusTable->trigger();
    QTableView *view = f.window.areaTable()->view();
    QTest::keyClick(view, Qt::Key_Down);
    const QString name = view->model()->index(view->currentIndex().row(), 0).data().toString();
    QCOMPARE(f.area().name, name);
    QCOMPARE(f.window.mapPane()->selectedArea(), f.area().id);
    QCOMPARE(f.window.detailPane()->title(), name);
    QCOMPARE(f.window.treePane()->currentArea(), f.area().id);
}

void TestAreaTable::followsWhatIsSelectedElsewhere()
{
    WindowFixture f;
    f.window.actions().showTable->trigger();
    MapWidget *map = f.window.mapPane()->map();
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(map, Qt::Key_BracketRight);
        QCOMPARE(f.window.areaTable()->currentArea(), f.area().id);
    }
    QTest::keyClick(map, Qt::Key_Escape);
    QVERIFY(!isValid(f.window.areaTable()->currentArea()));
    QVERIFY(f.window.areaTable()->view()->selectionModel()->selectedRows().isEmpty());
    f.window.actions().showTable->trigger();
    QTest::keyClick(map, Qt::Key_BracketRight); // while it is hidden
    f.window.actions().showTable->trigger();
    QCOMPARE(f.window.areaTable()->currentArea(), f.area().id);
}

void TestAreaTable::theFirstStepFromALargerAreaIsIntoIt()
{
    WindowFixture f;
    Session &session = f.window.session();
    const AreaId system = session.atlas()->areaByCode(session.selection().edition, u"QNC");
    for (const Qt::Key key : { Qt::Key_BracketRight, Qt::Key_BracketLeft }) {
        session.setArea(system);
        session.drillInto(system);
        QTest::keyClick(f.window.mapPane()->map(), key);
        QVERIFY(f.area().id != system);
        QCOMPARE(f.area().parent, system);
    }
}

void TestAreaTable::enterGoesIntoAndBackspaceUp()
{
    WindowFixture f;
    f.window.actions().focusTable->trigger();
    QTableView *view = f.window.areaTable()->view();
    QTest::keyClick(view, Qt::Key_Down);
    const AreaId system = f.area().id;
    QTest::keyClick(view, Qt::Key_Return);
    const Atlas &atlas = *f.window.session().atlas();
    QCOMPARE(atlas.level(f.window.session().selection().level).key, u"place"_s);
    QCOMPARE(f.area().id, system);
    QVERIFY(view->model()->rowCount() > 100);
    QTest::keyClick(view, Qt::Key_Backspace);
    QCOMPARE(f.area().id, atlas.area(system).parent);
}

void TestAreaTable::followsLevelIndicatorAndEdition()
{
    WindowFixture f;
    f.window.actions().showTable->trigger();
    const Atlas &atlas = *f.window.session().atlas();
    const AreaTableModel &model = *f.window.areaTable()->model();
    f.window.session().setEdition(atlas.editionByKey(u"2023-04"));
    QCOMPARE(model.rowCount(), 42);
    f.window.session().setLevel(atlas.levelByKey(u"place"));
    f.window.session().setIndicator(atlas.indicatorByKey(u"imd_score"));
    const MapScene &scene = f.window.mapPane()->map()->scene();
    QCOMPARE(model.rowCount(), scene.shownLevel()->count());
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto number = static_cast<std::size_t>(model.areaAt(row))
            - static_cast<std::size_t>(atlas.tableOf(atlas.area(model.areaAt(row))).first);
        QCOMPARE(model.index(row, AreaTableModel::ValueColumn).data(Qt::AccessibleTextRole).toString(),
            scene.valueTexts.at(number)); // the table says what the map says
        QCOMPARE(model.rank(row), scene.ranks.at(number));
        const int classNumber = scene.choropleth.classOfArea.at(number);
        if (classNumber >= 0)
            QCOMPARE(model.index(row, AreaTableModel::ClassColumn).data().toString(),
                scene.legend.rows.at(static_cast<std::size_t>(classNumber)).range);
    }
}

void TestAreaTable::narrowsToTheClassOfTheMap()
{
    WindowFixture f;
    f.window.actions().showTable->trigger();
    const AreaTableModel &model = *f.window.areaTable()->model();
    const MapScene &scene = f.window.mapPane()->map()->scene();
    f.window.session().setOnlyClass(1);
    QCOMPARE(model.rowCount(), scene.legend.rows.at(1).count);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 36);
    f.window.session().setOnlyClass(std::nullopt);
    QCOMPARE(model.rowCount(), 36);
}

void TestAreaTable::copiesTheSelectedRows()
{
    WindowFixture f;
    f.window.actions().focusTable->trigger();
    QTableView *view = f.window.areaTable()->view();
    view->selectRow(3);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // the heading and two rows
    QCOMPARE(lines[1].section(u'\t', 0, 0), view->model()->index(3, 0).data().toString());
    QCOMPARE(lines[2].section(u'\t', 0, 0), view->model()->index(4, 0).data().toString());
}

void TestAreaTable::savesTheWholeTable()
{
    WindowFixture f;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"systems.csv"_s);
    QVERIFY(!f.window.areaTable()->saveTo(path)); // though it is hidden
    auto csv = CsvReader::open(path);
    QVERIFY(csv);
    int rows = 0;
    while (csv->next())
        ++rows;
    QCOMPARE(rows, 36);
}

void TestAreaTable::saysWhyItCannotBeSaved()
{
    WindowFixture f;
    const std::optional<Error> error = f.window.areaTable()->saveTo(u"/nowhere/at/all.csv"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::WriteFailed);
}

void TestAreaTable::isInstantAtEveryLevel()
{
    WindowFixture f;
    f.window.actions().showTable->trigger();
    const Atlas &atlas = *f.window.session().atlas();
    f.window.session().setLevel(atlas.levelByKey(u"neighbourhood"));
    QTableView *view = f.window.areaTable()->view();
    QVERIFY(view->model()->rowCount() > 1000);
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        QElapsedTimer clock;
        clock.start();
        view->sortByColumn(column, Qt::DescendingOrder);
        QCoreApplication::processEvents();
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed()))); // generous: machines are busy
    }
}

void TestAreaTable::leavesRoomForTheMap()
{
    for (const int percent : { 100, 150 }) {
        theAppearance().setTextPercent(percent);
        const auto restore = qScopeGuard([] { theAppearance().setTextPercent(100); });
        WindowFixture f({ 1280, 720 });
        const QList<int> before = f.window.splitter()->sizes();
        f.window.actions().showTable->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(f.window.size(), QSize(1280, 720));
        QVERIFY(f.window.sidePane()->width() >= before[0]);
        QVERIFY(f.window.mapPane()->width() >= 400);
        QVERIFY(f.window.areaTable()->view()->height() > 350);
        f.window.actions().showTable->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(f.window.splitter()->sizes(), before);
    }
}

void TestAreaTable::isRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const auto open = [&](auto use) {
        Settings settings(file);
        MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
        window.resize(1400, 900);
        window.show();
        window.openAtlas(atlasPath());
        QTRY_VERIFY(window.isReady());
        use(window);
        window.close();
    };
    open([](MainWindow &window) {
        QVERIFY(!window.sidePane()->isTableShown());
        window.actions().showTable->trigger();
        window.areaTable()->view()->sortByColumn(AreaTableModel::NameColumn, Qt::DescendingOrder);
    });
    open([](MainWindow &window) {
        QVERIFY(window.sidePane()->isTableShown());
        QVERIFY(window.areaTable()->isVisible());
        const QHeaderView *header = window.areaTable()->view()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int(AreaTableModel::NameColumn));
        const AreaTableModel &model = *window.areaTable()->model();
        QVERIFY(model.index(0, 0).data().toString() > model.index(35, 0).data().toString());
    });
}

QTEST_MAIN(TestAreaTable)
#include "tst_areatable.moc"
