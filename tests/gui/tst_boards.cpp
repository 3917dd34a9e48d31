#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/BoardTable.h"
#include "widgets/BoardsPage.h"
#include "widgets/ChoiceBox.h"
#include "widgets/DetailPane.h"
#include "widgets/FactCard.h"
#include "widgets/FactTable.h"
#include "widgets/Pages.h"
#include "widgets/SeatChart.h"
#include "widgets/SeatDetails.h"
#include "widgets/StripPlot.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

class TestBoards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyShowsWhoSitsAndEscapeGoesBack();
    void thePageFollowsTheSelection_data();
    void thePageFollowsTheSelection();
    void chartTableAndDetailsChooseTheSameSeat();
    void arrowsStepThroughEverySeat();
    void arrowsFollowTheDirectionOfReading();
    void aBodyThatMayNominateIsShownOnTheMap();
    void theTableIsSavedAndCopied();
    void theChartInTheDetailsLeadsToThePage();
    void everySpotHasRoomAndDoesNotOverlap_data();
    void everySpotHasRoomAndDoesNotOverlap();
    void theStripNamesOtherAreasAndGoesThere();
    void twoHundredPracticesAreNarrowedAndSorted();
    void aPracticeIsMarkedInItsNetwork();
    void aTrustIsMarkedWhereItsHeadquartersStand();

private:
    static BoardsPage &page(WindowFixture &f)
    {
        f.window.actions().boards->setChecked(true);
        QCoreApplication::processEvents();
        return *qobject_cast<BoardsPage *>(f.window.pages()->page(f.window.actions().boards));
    }
    static AreaId area(WindowFixture &f, QStringView level, QStringView code, QStringView edition = u"2026-04")
    {
        return areaNamed(*f.window.session().atlas(), edition, level, code);
    }
    static void choose(WindowFixture &f, QStringView level, QStringView code)
    {
        f.window.session().setArea(area(f, level, code));
        QCoreApplication::processEvents();
    }
};

void TestBoards::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestBoards::aKeyShowsWhoSitsAndEscapeGoesBack()
{
    WindowFixture f;
    choose(f, u"system", u"QNC");
    QTest::keyClick(&f.window, Qt::Key_8, Qt::ControlModifier);
    QVERIFY(!f.window.pages()->arePanesShown());
    BoardsPage &boards = page(f);
    QVERIFY(boards.isVisible());
    QCOMPARE(boards.icb()->spotCount(), 10 + 3); // ten seats, room for more, two roles without a seat
    QCOMPARE(boards.icp()->board().byLaw, 3);
    QTest::keyClick(boards.icb(), Qt::Key_Escape);
    QVERIFY(f.window.pages()->arePanesShown());
}

void TestBoards::thePageFollowsTheSelection_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("remark");
    QTest::newRow("a system itself") << u"system"_s << u"QNC"_s << u"QNC"_s << QString();
    QTest::newRow("a place says in which system it lies")
        << u"place"_s << u"QNC-E06000021"_s << u"QNC"_s << u"Stoke-on-Trent lies in this system."_s;
    QTest::newRow("a council in several systems says so")
        << u"council"_s << u"E06000065"_s << QString() << u"lies in 3 systems"_s;
    QTest::newRow("England has none") << u"country"_s << u"E92000001"_s << QString() << QString();
}

void TestBoards::thePageFollowsTheSelection()
{
    QFETCH(const QString, level);
    QFETCH(const QString, code);
    QFETCH(const QString, system);
    QFETCH(const QString, remark);
    WindowFixture f;
    BoardsPage &boards = page(f);
    choose(f, level, code);
    QVERIFY(boards.remark().contains(remark));
    if (!system.isEmpty()) {
        QCOMPARE(f.window.session().atlas()->area(boards.system()).code, system);
        QCOMPARE(boards.systems()->currentText(), f.window.session().atlas()->area(boards.system()).name);
    }
    QCOMPARE(isValid(boards.system()), boards.table()->isVisible());
    if (level == "country"_L1) {
        QCOMPARE(boards.systems()->count(), 36);
        boards.systems()->setCurrentIndex(3);
        Q_EMIT boards.systems()->activated(3);
        QVERIFY(boards.table()->isVisible());
        QCOMPARE(boards.systems()->currentText(), f.area().name);
    }
}

void TestBoards::chartTableAndDetailsChooseTheSameSeat()
{
    WindowFixture f({ 1440, 900 });
    choose(f, u"system", u"QNC");
    BoardsPage &boards = page(f);
    QTest::mouseClick(boards.icb(), Qt::LeftButton, {}, boards.icb()->spotRect(3).center());
    const BoardSeat *seat = boards.icb()->seatAt(3);
    QVERIFY(seat);
    QCOMPARE(boards.table()->boards()->seatAt(boards.table()->currentRow())->key, seat->key);
    QVERIFY(boards.details()->asText().contains(seat->role));
    QVERIFY(boards.details()->asText().contains(seat->authority));
    const int row = boards.table()->boards()->rowOf(Board::Icp, u"icb-member"_s, none<AreaId>);
    boards.table()->setCurrentRow(row);
    QCOMPARE(boards.icb()->currentSpot(), -1);
    QCOMPARE(boards.icp()->seatAt(boards.icp()->currentSpot())->key, u"icb-member"_s);
    QVERIFY(boards.details()->asText().contains(u"not recorded"_s));
}

void TestBoards::arrowsStepThroughEverySeat()
{
    WindowFixture f;
    choose(f, u"system", u"QNC");
    SeatChart &chart = *page(f).icb();
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Home);
    QStringList told;
    for (int i = 0; i < chart.spotCount(); ++i) {
        QCOMPARE(chart.currentSpot(), i);
        QVERIFY(chart.accessibleDescription().contains(chart.seatAt(i)->role));
        QVERIFY(chart.accessibleDescription().contains(u"Source:"_s));
        told << chart.accessibleDescription();
        QTest::keyClick(&chart, Qt::Key_Right);
    }
    QCOMPARE(told.removeDuplicates(), 0);
    QTest::keyClick(&chart, Qt::Key_Up);
    QVERIFY(chart.currentSpot() < chart.spotCount() - 1);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentSpot(), chart.spotCount() - 1);
}

void TestBoards::arrowsFollowTheDirectionOfReading()
{
    WindowFixture f;
    f.window.setLayoutDirection(Qt::RightToLeft);
    choose(f, u"system", u"QNC");
    SeatChart &chart = *page(f).icb();
    QVERIFY(chart.spotRect(0).left() > chart.spotRect(1).left());
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentSpot(), 1);
}

void TestBoards::aBodyThatMayNominateIsShownOnTheMap()
{
    WindowFixture f({ 1440, 900 });
    choose(f, u"system", u"QNC");
    BoardsPage &boards = page(f);
    boards.table()->setCurrentRow(boards.table()->boards()->rowOf(Board::Icb, u"partner-councils"_s, none<AreaId>));
    QTableView *bodies = boards.details()->bodies()->view();
    QCOMPARE(bodies->model()->rowCount(), 2);
    bodies->setCurrentIndex(bodies->model()->index(0, 0));
    QTest::keyClick(bodies, Qt::Key_Return);
    QVERIFY(f.window.pages()->arePanesShown());
    QCOMPARE(f.area().name, u"Staffordshire"_s);
}

void TestBoards::theTableIsSavedAndCopied()
{
    WindowFixture f;
    choose(f, u"system", u"QNC");
    BoardTable &table = *page(f).table();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"boards.csv"_s);
    QVERIFY(!table.saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), boardTableAsCsv(*table.boards()));
    table.setFocus();
    table.selectRow(0);
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\tChair\t"_s));
}

void TestBoards::theChartInTheDetailsLeadsToThePage()
{
    WindowFixture f;
    choose(f, u"system", u"QNC");
    FactCard *card = f.window.detailPane()->card(u"icb");
    QVERIFY(card);
    auto *chart = qobject_cast<SeatChart *>(card->figure());
    QVERIFY(chart && chart->spotCount() == 13);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    QVERIFY(f.window.actions().boards->isChecked());
    choose(f, u"place", u"QNC-E06000021");
    QVERIFY(card->isHidden());
}

void TestBoards::everySpotHasRoomAndDoesNotOverlap_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("size");
    for (const int percent : { 100, 150, 200 })
        for (const auto size : { SeatChartSize::Compact, SeatChartSize::Large })
            QTest::addRow("%s, text at %d %%", size == SeatChartSize::Large ? "large" : "compact", percent)
                << percent << static_cast<int>(size);
}

void TestBoards::everySpotHasRoomAndDoesNotOverlap()
{
    QFETCH(const int, percent);
    QFETCH(const int, size);
    theAppearance().setTextPercent(percent);
    const auto restore = qScopeGuard([] { theAppearance().setTextPercent(100); });
    const AtlasPtr atlas = theAtlas();
    for (const QStringView code : { u"QNC", u"QHM", u"Z9B2Z" })
        for (const Board which : { Board::Icb, Board::Icp })
            for (const int width : { 290, 420, 700, 1500 }) {
                SeatChart chart(static_cast<SeatChartSize>(size));
                const BoardComposition board
                    = boardComposition(*atlas, areaNamed(*atlas, u"2026-04", u"system", code), which);
                chart.setBoard(atlas, board);
                chart.resize(width, chart.heightForWidth(width));
                chart.setBoard(atlas, board); // hidden, it is told of its size only now
                for (int i = 0; i < chart.spotCount(); ++i) {
                    QVERIFY2(chart.rect().contains(chart.spotRect(i)), qPrintable(code.toString()));
                    const QFontMetrics letters(seatTitleFont());
                    QVERIFY2(letters.horizontalAdvance(chart.seatAt(i)->mark) <= chart.spotRect(i).width() - 4,
                        qPrintable(chart.seatAt(i)->mark));
                    for (int k = 0; k < i; ++k)
                        QVERIFY(!chart.spotRect(i).intersects(chart.spotRect(k)));
                }
            }
}

void TestBoards::theStripNamesOtherAreasAndGoesThere()
{
    WindowFixture f;
    choose(f, u"system", u"QNC");
    auto *strip = qobject_cast<StripPlot *>(f.window.detailPane()->card(u"people")->figure());
    QVERIFY(strip);
    QCOMPARE(strip->data().dots.size(), std::size_t(36));
    QCOMPARE(strip->data().ranges.size(), std::size_t(2));
    QVERIFY(strip->accessibleDescription().contains(u"within both ranges"_s));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_End);
    QCOMPARE(strip->current(), 35);
    const QString largest = strip->data().dots.back().name;
    QVERIFY(strip->toolTip().startsWith(largest));
    QVERIFY(strip->accessibleDescription().startsWith(largest));
    QVERIFY(strip->positionOf(strip->data().dots.back().people) > strip->positionOf(1e6));
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(f.area().name, largest);
}

void TestBoards::twoHundredPracticesAreNarrowedAndSorted()
{
    WindowFixture f;
    choose(f, u"system", u"Z9B2Z");
    FactCard *card = f.window.detailPane()->card(u"practices");
    QVERIFY(card);
    QElapsedTimer clock;
    clock.start();
    card->showAll(true);
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    FactTable *table = card->table();
    QVERIFY(table && !table->isHidden());
    const QAbstractItemModel &rows = *table->view()->model();
    QVERIFY(rows.rowCount() > 500);
    table->view()->sortByColumn(FactTableModel::DetailColumn, Qt::DescendingOrder);
    table->filter()->setText(u"hampstead"_s);
    QVERIFY(rows.rowCount() > 0 && rows.rowCount() < 50);
    for (int row = 0; row < rows.rowCount(); ++row)
        QVERIFY(rows.index(row, 0).data().toString().contains(u"hampstead"_s, Qt::CaseInsensitive));
    card->showAll(false);
    QVERIFY(table->isHidden());
}

void TestBoards::aPracticeIsMarkedInItsNetwork()
{
    WindowFixture f;
    choose(f, u"place", u"QNC-E06000021");
    const AreaAccount account = describeArea(*f.window.session().atlas(), f.area().id);
    const auto group = std::ranges::find(account.groups, u"practices"_s, &FactGroup::key);
    QVERIFY(group != account.groups.end());
    const auto fact
        = std::ranges::find_if(group->facts, [](const Fact &p) { return isValid(p.link) && isValid(p.site); });
    QVERIFY(fact != group->facts.end());
    FactCard *card = f.window.detailPane()->card(u"practices");
    Q_EMIT card->linkActivated(fact->link, fact->site);
    QCOMPARE(f.window.session().selection().area, fact->link);
    QCOMPARE(f.window.session().selection().lsoa, fact->site);
    QVERIFY(f.window.session().selection().postcode.isEmpty());
    f.window.session().goBack();
    QCOMPARE(f.area().code, u"QNC-E06000021"_s);
}

void TestBoards::aTrustIsMarkedWhereItsHeadquartersStand()
{
    WindowFixture f;
    choose(f, u"system", u"QNC");
    const Atlas &atlas = *f.window.session().atlas();
    const auto trusts = atlas.trustsOf(f.area().id);
    QVERIFY(!trusts.empty());
    FactCard *card = f.window.detailPane()->card(u"trusts");
    QVERIFY(card && card->title().startsWith(QString::number(trusts.size())));
    Q_EMIT card->linkActivated(none<AreaId>, trusts.front()->site.lsoa);
    QCOMPARE(f.window.session().selection().lsoa, trusts.front()->site.lsoa);
    QCOMPARE(
        f.area().id, atlas.areaAt(f.area().edition, atlas.levelByKey(u"neighbourhood"), trusts.front()->site.lsoa));
}

QTEST_MAIN(TestBoards)
#include "tst_boards.moc"
