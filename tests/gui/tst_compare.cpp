// Comparing areas in the real window: pinned by keyboard alone, looked at, saved, and left again.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/AreaCommands.h"
#include "widgets/AreaTable.h"
#include "widgets/ComparePage.h"
#include "widgets/ComparisonMapCard.h"
#include "widgets/ComparisonMaps.h"
#include "widgets/ComparisonTable.h"
#include "widgets/DetailPane.h"
#include "widgets/NoticeBar.h"
#include "widgets/Pages.h"
#include "widgets/PinChips.h"
#include "widgets/SimilarDialog.h"
#include "widgets/TreePane.h"

#include "domain/Csv.h"
#include "models/ComparisonModel.h"
#include "models/SimilarModel.h"
#include "report/Workbook.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

void press(WindowFixture &f, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &f.window, key, modifiers);
    QCoreApplication::processEvents();
}

Pins &pinsOf(WindowFixture &f) { return f.window.areaCommands()->pins(); }

ComparePage *pageOf(WindowFixture &f)
{
    return qobject_cast<ComparePage *>(f.window.pages()->page(f.window.actions().compareAreas));
}

AreaId system(WindowFixture &f, QStringView code)
{
    const Atlas &atlas = *f.window.session().atlas();
    return atlas.areaByCode(f.window.session().selection().edition, atlas.levelByKey(u"system"), code);
}

ComparePage *comparing(WindowFixture &f, std::initializer_list<const char16_t *> codes)
{
    for (const char16_t *code : codes)
        pinsOf(f).pin(system(f, code));
    f.window.actions().compareAreas->trigger();
    QCoreApplication::processEvents();
    return pageOf(f);
}

}

class TestCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void threeAreasByKeyboardAlone();
    void nothingPinnedSaysHowToPin();
    void aFifthAreaIsRefusedInWords();
    void chipsUnpinAndLeadToTheirAreas();
    void addsAnyAreaByAPartOfItsName();
    void menusOfTreeTableAndMapPin();
    void mapsHaveOneScale();
    void sameGroundScaleIsTheSame();
    void aRowLeadsToItsIndicatorOnTheMaps();
    void savesAsCsvAndAsWorkbook();
    void copiesTheTable();
    void similarAreasCanBePinnedAndGoneTo();
    void anotherListOfIndicatorsGivesAnotherAnswer();
    void pinsAreRemembered();
    void survivesAnotherAtlas();
};

void TestCompare::threeAreasByKeyboardAlone()
{
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    for (const QString &code : { u"QNC"_s, u"QHM"_s, u"QOP"_s }) {
        f.searchFor(code);
        press(f, Qt::Key_D, Qt::ControlModifier);
    }
    QCOMPARE(pinsOf(f).areas(), (std::vector { system(f, u"QNC"), system(f, u"QHM"), system(f, u"QOP") }));
    QVERIFY(f.window.actions().pinArea->isChecked());
    press(f, Qt::Key_6, Qt::ControlModifier);
    ComparePage *page = pageOf(f);
    QVERIFY(page->isVisible());
    QVERIFY(!f.window.mapPane()->isVisible());
    QVERIFY(!page->isEmptyStateShown());
    QCOMPARE(page->table()->model()->columnCount(), 5); // label, three areas, England
    QVERIFY(page->table()->view()->hasFocus());
    // Back to the map, where the last one is still selected: the same key unpins it.
    press(f, Qt::Key_Escape);
    QVERIFY(f.window.mapPane()->isVisible());
    press(f, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(pinsOf(f).areas().size(), std::size_t(2));
    QVERIFY(!f.window.actions().pinArea->isChecked());
}

void TestCompare::nothingPinnedSaysHowToPin()
{
    WindowFixture f;
    ComparePage *page = comparing(f, {});
    QVERIFY(page->isEmptyStateShown());
    QVERIFY(page->chips()->field()->hasFocus());
    QVERIFY(!f.window.actions().pinArea->isEnabled()); // England is not pinned
    f.window.session().setArea(system(f, u"QNC"));
    QVERIFY(f.window.actions().pinArea->isEnabled());
    const auto buttons = page->findChildren<QPushButton *>();
    const auto pin = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->text().contains(u"Staffordshire"_s)
            && button->text().startsWith(u"Pin"_s);
    });
    QVERIFY(pin != buttons.end());
    (*pin)->click();
    QVERIFY(!page->isEmptyStateShown());
    QVERIFY(page->hint().contains(u"another"_s));
}

void TestCompare::aFifthAreaIsRefusedInWords()
{
    WindowFixture f;
    comparing(f, { u"QNC", u"QHM", u"QOP", u"QJ2" });
    QVERIFY(!pageOf(f)->chips()->field()->isVisible());
    f.window.session().setArea(system(f, u"QWE"));
    f.window.actions().pinArea->trigger();
    QCOMPARE(pinsOf(f).areas().size(), std::size_t(4));
    QVERIFY(!f.window.actions().pinArea->isChecked());
    QVERIFY(f.window.noticeBar()->isVisible());
    QVERIFY(f.window.noticeBar()->text().contains(u"four areas"_s));
}

void TestCompare::chipsUnpinAndLeadToTheirAreas()
{
    WindowFixture f;
    ComparePage *page = comparing(f, { u"QNC", u"QHM" });
    const auto close = page->chips()->closeButtons();
    QCOMPARE(close.size(), std::size_t(2));
    close[0]->setFocus();
    QTest::keyClick(close[0], Qt::Key_Space);
    QTRY_COMPARE(pinsOf(f).areas(), std::vector { system(f, u"QHM") });
    const auto links = page->chips()->findChildren<QAbstractButton *>();
    const auto link = std::ranges::find_if(
        links, [](const QAbstractButton *b) { return b->text().contains(u"North East"_s) && b->isVisible(); });
    QVERIFY(link != links.end());
    (*link)->click();
    QCOMPARE(f.area().code, u"QHM"_s);
    QVERIFY(f.window.mapPane()->isVisible());
    QCOMPARE(f.window.detailPane()->title(), f.area().name);
}

void TestCompare::addsAnyAreaByAPartOfItsName()
{
    WindowFixture f;
    f.window.activateWindow();
    ComparePage *page = comparing(f, { u"QNC" });
    QLineEdit *field = page->chips()->field();
    field->setFocus();
    QTest::keyClicks(field, u"tower ham"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(pinsOf(f).areas().size(), std::size_t(2));
    const Atlas &atlas = *f.window.session().atlas();
    QCOMPARE(atlas.area(pinsOf(f).areas()[1]).name, u"Tower Hamlets"_s);
    QTRY_VERIFY(field->text().isEmpty());
    QTest::keyClicks(field, u"E06000021"_s); // a code
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(pinsOf(f).areas().size(), std::size_t(3));
    QCOMPARE(atlas.area(pinsOf(f).areas()[2]).name, u"Stoke-on-Trent"_s);
    QTRY_VERIFY(field->text().isEmpty());
    QTest::keyClicks(field, u"no such area"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(pinsOf(f).areas().size(), std::size_t(3));
    QCOMPARE(field->text(), u"no such area"_s);
}

void TestCompare::menusOfTreeTableAndMapPin()
{
    WindowFixture f;
    f.window.session().setArea(system(f, u"QNC"));
    const auto pinThroughMenu = [&](QWidget *view) {
        const auto menus = view->findChildren<QMenu *>();
        for (QMenu *menu : menus)
            for (QAction *action : menu->actions())
                if (action->isCheckable() && action->text().contains(u"Staffordshire"_s)) {
                    action->trigger();
                    menu->close();
                    return true;
                }
        return false;
    };
    QTreeView *tree = f.window.treePane()->view();
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
    QVERIFY(pinThroughMenu(tree));
    QVERIFY(pinsOf(f).contains(system(f, u"QNC")));
    f.window.actions().showTable->trigger();
    QTableView *table = f.window.areaTable()->view();
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    QVERIFY(pinThroughMenu(table)); // and unpins
    QVERIFY(pinsOf(f).areas().empty());
    MapWidget *map = f.window.mapPane()->map();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, map->rect().center(), map->mapToGlobal(map->rect().center()));
    QApplication::sendEvent(map, &byKey);
    QVERIFY(pinThroughMenu(map));
    QVERIFY(pinsOf(f).contains(system(f, u"QNC")));
}

void TestCompare::mapsHaveOneScale()
{
    WindowFixture f({ 1440, 900 });
    ComparePage *page = comparing(f, { u"QNC", u"QHM", u"QOP" });
    page->completeNow();
    const ComparisonScenes &scenes = page->maps()->scenes();
    QCOMPARE(scenes.maps.size(), std::size_t(3));
    const Atlas &atlas = *f.window.session().atlas();
    for (const ComparisonScene &map : scenes.maps) {
        QCOMPARE(map.scene.choropleth.classification, scenes.maps.front().scene.choropleth.classification);
        QCOMPARE(map.parts, int(atlas.area(map.area).children.size()));
        QCOMPARE(std::ranges::count(map.inside, 1), std::ssize(atlas.lsoasOf(map.area)));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        const QImage picture = page->maps()->cards()[i]->picture();
        QVERIFY(!picture.isNull());
        // The fill of a class is somewhere inside, and nowhere in the corner, which lies outside.
        const auto fills = scenes.maps[i].scene.choropleth.colours(Theme::Light);
        int filled = 0;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                filled += std::ranges::any_of(
                    fills, [&](const QColor &fill) { return fill.rgb() == (picture.pixel(x, y) | 0xff000000U); });
        QVERIFY2(filled > 100, qPrintable(QString::number(filled)));
    }
    QVERIFY(scenes.scale.contains(u"159 places"_s));
}

void TestCompare::sameGroundScaleIsTheSame()
{
    WindowFixture f({ 1440, 900 });
    ComparePage *page = comparing(f, { u"QNC", u"QHM" });
    page->completeNow();
    const auto metres = [&](std::size_t i) { return page->maps()->cards()[i]->viewport().metresPerPixel; };
    QVERIFY(metres(1) > 1.5 * metres(0)); // each fills its map
    const double coarser = metres(1);
    page->maps()->sameScale()->setChecked(true);
    page->completeNow();
    QCOMPARE(metres(0), coarser);
    QCOMPARE(metres(1), coarser);
}

void TestCompare::aRowLeadsToItsIndicatorOnTheMaps()
{
    WindowFixture f;
    ComparePage *page = comparing(f, { u"QNC", u"QHM" });
    const Atlas &atlas = *f.window.session().atlas();
    const IndicatorId wanted = atlas.indicatorByKey(u"rural");
    QTableView *view = page->table()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (view->model()->index(row, 0).data(ComparisonModel::IndicatorRole).toInt() == static_cast<int>(wanted)) {
            view->setCurrentIndex(view->model()->index(row, 1));
            QTest::keyClick(view, Qt::Key_Return);
        }
    QCOMPARE(f.window.session().selection().indicator, wanted);
    QVERIFY(page->maps()->scenes().title.contains(u"rural"_s));
    f.window.session().setIndicator(atlas.indicatorByKey(u"population")); // a count: shaded as its rate
    QCOMPARE(page->maps()->scenes().maps.size(), std::size_t(2));
    f.window.session().setIndicator(atlas.indicatorByKey(u"health_index")); // not recorded for places
    QVERIFY(page->maps()->scenes().maps.empty());
    QVERIFY(!page->maps()->scenes().problem.isEmpty());
}

void TestCompare::savesAsCsvAndAsWorkbook()
{
    WindowFixture f;
    ComparePage *page = comparing(f, { u"QNC", u"QHM" });
    QTemporaryDir folder;
    const QString csvPath = folder.filePath(u"both.csv"_s);
    QVERIFY(!page->saveTo(csvPath));
    auto csv = CsvReader::open(csvPath);
    QVERIFY(csv);
    int rows = 0;
    while (csv->next())
        ++rows;
    QVERIFY(rows > 40);
    const QString bookPath = folder.filePath(u"both.xlsx"_s);
    QVERIFY(!page->saveTo(bookPath));
    const auto book = Workbook::open(bookPath);
    QVERIFY(book);
    const std::optional<Error> error = page->saveTo(u"/nowhere/at/all.xlsx"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::WriteFailed);
}

void TestCompare::copiesTheTable()
{
    WindowFixture f;
    ComparePage *page = comparing(f, { u"QNC", u"QHM" });
    QTableView *view = page->table()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), view->model()->rowCount() + 1);
    view->selectRow(2);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].section(u'\t', 0, 0), view->model()->index(2, 0).data().toString());
}

void TestCompare::similarAreasCanBePinnedAndGoneTo()
{
    WindowFixture f;
    f.window.session().setArea(system(f, u"QNC"));
    f.window.actions().similarAreas->trigger();
    auto *dialog = f.window.findChild<SimilarDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->model()->rowCount(), 10);
    QCOMPARE(dialog->focusWidget(), dialog->view());
    const AreaId first = dialog->model()->areaAt(0);
    const AreaId second = dialog->model()->areaAt(1);
    dialog->pinButton()->click();
    QVERIFY(pinsOf(f).contains(first));
    QTest::keyClick(dialog->view(), Qt::Key_Down);
    dialog->goButton()->click();
    QCOMPARE(f.window.session().selection().area, second);
    f.window.session().setArea(system(f, u"QNC"));
    pinsOf(f).clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.window.actions().similarAreas->trigger();
    dialog = f.window.findChild<SimilarDialog *>();
    QVERIFY(dialog);
    dialog->compareButton()->click();
    QCOMPARE(pinsOf(f).areas(), (std::vector { system(f, u"QNC"), first, second }));
    QVERIFY(pageOf(f)->isVisible());
}

void TestCompare::anotherListOfIndicatorsGivesAnotherAnswer()
{
    WindowFixture f;
    f.window.areaCommands()->showSimilar(system(f, u"QNC"));
    auto *dialog = f.window.findChild<SimilarDialog *>();
    QVERIFY(dialog);
    const double before = dialog->model()->similar().nearest.front().distance;
    QListWidget *list = dialog->indicators();
    int chosen = 0;
    for (int row = 0; row < list->count(); ++row) {
        const bool only = list->item(row)->text().contains(u"rural"_s);
        chosen += list->item(row)->checkState() == Qt::Checked;
        list->item(row)->setCheckState(only ? Qt::Checked : Qt::Unchecked);
    }
    QCOMPARE(chosen, 12);
    QCOMPARE(dialog->model()->similar().compared.size(), std::size_t(1));
    QVERIFY(dialog->model()->similar().nearest.front().distance < before);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog->model()->rowCount(), 0);
    QVERIFY(!dialog->goButton()->isEnabled());
    QVERIFY(!dialog->compareButton()->isEnabled());
}

void TestCompare::pinsAreRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    for (const bool first : { true, false }) {
        Settings settings(file);
        MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
        window.openAtlas(atlasPath());
        QTRY_VERIFY(window.isReady());
        Pins &pins = window.areaCommands()->pins();
        const AreaId area = window.session().atlas()->areaByCode(window.session().selection().edition, u"QNC");
        QCOMPARE(pins.contains(area), !first);
        pins.pin(area);
    }
}

void TestCompare::survivesAnotherAtlas()
{
    WindowFixture f;
    ComparePage *page = comparing(f, { u"QNC", u"QHM" });
    page->completeNow();
    const AtlasPtr another = std::make_shared<Atlas>(*f.window.session().atlas());
    f.window.session().setAtlas(another);
    QCoreApplication::processEvents();
    page->completeNow();
    QCOMPARE(pinsOf(f).areas().size(), std::size_t(2));
    QCOMPARE(page->table()->model()->comparison().atlas, another);
    QCOMPARE(page->maps()->scenes().maps.size(), std::size_t(2));
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
