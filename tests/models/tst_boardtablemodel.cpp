#include "AtlasFixture.h"
#include "DataRows.h"
#include "models/BoardTableModel.h"
#include "models/FactTableModel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

class TestBoardTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel();
    void hasARowForEverySeatOfBothBoards();
    void everyCellSaysSomething();
    void theFileHoldsTheNamesOfThoseWhoMayNominate();
    void copiedRowsHaveTheHeading();
    void longListsSortBySize();
};

static std::vector<BoardComposition> boardsOf(QStringView code)
{
    const Atlas &atlas = *theAtlas();
    const AreaId system = areaNamed(atlas, u"2026-04", u"system", code);
    return { boardComposition(atlas, system, Board::Icb), boardComposition(atlas, system, Board::Icp) };
}

void TestBoardTableModel::behavesAsAModel()
{
    BoardTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBoards(theAtlas(), boardsOf(u"QNC"));
    model.setBoards(theAtlas(), boardsOf(u"Z9B2Z"));
    FactTableModel facts;
    const QAbstractItemModelTester factTester(&facts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AreaAccount account = describeArea(*theAtlas(), areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC"));
    for (const FactGroup &group : account.groups)
        facts.setFacts(theAtlas(), group.facts);
    facts.setFacts(theAtlas(), {});
    QCOMPARE(facts.rowCount(), 0);
}

void TestBoardTableModel::hasARowForEverySeatOfBothBoards()
{
    BoardTableModel model;
    model.setBoards(theAtlas(), boardsOf(u"QNC"));
    int requirements = 1; // and the room for further members of the board
    for (const DataRow &row : dataRows(u"organisations/seats.csv"_s))
        requirements += row[u"per_council"_s] == "1"_L1 ? 2 : 1; // two councils
    QCOMPARE(model.rowCount(), requirements);
    for (const BoardComposition &board : model.boards())
        for (const BoardGroup &group : board.groups)
            for (const BoardSeat &seat : group.seats) {
                const int row = model.rowOf(board.board, seat.key, seat.council);
                QCOMPARE(model.seatAt(row), &seat);
                QCOMPARE(model.boardAt(row), board.board);
            }
    QCOMPARE(model.rowOf(Board::Icp, u"chair"_s, none<AreaId>), -1);
    QVERIFY(!model.seatAt(-1) && !model.seatAt(model.rowCount()));
}

void TestBoardTableModel::everyCellSaysSomething()
{
    BoardTableModel model;
    model.setBoards(theAtlas(), boardsOf(u"QHM"));
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY2(
                !model.index(row, column).data().toString().isEmpty(), qPrintable(u"%1, %2"_s.arg(row).arg(column)));
    }
}

void TestBoardTableModel::theFileHoldsTheNamesOfThoseWhoMayNominate()
{
    BoardTableModel model;
    model.setBoards(theAtlas(), boardsOf(u"QNC"));
    const QStringList lines = QString::fromUtf8(boardTableAsCsv(model)).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), model.rowCount() + 1);
    const QStringList names = dataFields(QString(lines.front()).remove(QChar(0xfeff)));
    QStringList trusts;
    for (const DataRow &row : dataRows(u"organisations/trusts.csv"_s))
        if (row[u"system"_s] == "QNC"_L1)
            trusts << row[u"name"_s];
    trusts.sort();
    bool found = false;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = dataFields(line);
        QCOMPARE(fields.size(), names.size());
        if (!fields[names.indexOf(u"seat"_s)].contains(u"NHS trusts"_s))
            continue;
        QStringList listed = fields[names.indexOf(u"may_nominate"_s)].split(u"; "_s);
        listed.sort();
        QCOMPARE(listed, trusts);
        found = true;
    }
    QVERIFY(found);
    QVERIFY(dataFields(lines[1]).back().contains(u"Crown copyright"_s));
    QCOMPARE(boardTableFileName(model), u"boards-QNC-2026-04.csv"_s);
}

void TestBoardTableModel::copiedRowsHaveTheHeading()
{
    BoardTableModel model;
    model.setBoards(theAtlas(), boardsOf(u"QNC"));
    const QStringList lines = boardTableAsTsv(model, { 0, 2 }).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"Body\tSeat"_s));
    QVERIFY(lines[1].startsWith(u"ICB\tChair\t"_s));
    QCOMPARE(lines[1].count(u'\t'), BoardTableModel::ColumnCount - 1);
}

void TestBoardTableModel::longListsSortBySize()
{
    const AreaId system = areaNamed(*theAtlas(), u"2026-04", u"system", u"Z9B2Z");
    const AreaAccount account = describeArea(*theAtlas(), system);
    const auto group = std::ranges::find(account.groups, u"practices"_s, &FactGroup::key);
    QVERIFY(group != account.groups.end() && group->facts.size() > 500);
    FactTableModel model;
    model.setFacts(theAtlas(), { group->facts.begin() + 1, group->facts.end() });
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(FactTableModel::SortRole);
    proxy.sort(FactTableModel::DetailColumn, Qt::DescendingOrder);
    double before = 1e9;
    int sized = 0;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const QVariant size = proxy.index(row, FactTableModel::DetailColumn).data(FactTableModel::SortRole);
        QVERIFY(size.toDouble() <= before);
        before = size.toDouble();
        sized += before > 0;
    }
    QVERIFY(sized > 400);
}

QTEST_GUILESS_MAIN(TestBoardTableModel)
#include "tst_boardtablemodel.moc"
