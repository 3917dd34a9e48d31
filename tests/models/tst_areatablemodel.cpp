#include "AtlasFixture.h"
#include "domain/Csv.h"
#include "models/AreaTableModel.h"
#include "models/AreaTableText.h"
#include "models/Format.h"
#include "models/Ranks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

AreaTableContent contentOf(QStringView level, QStringView indicator, QStringView edition = u"2026-04")
{
    const AtlasPtr atlas = theAtlas();
    AreaTableContent content { atlas, atlas->editionByKey(edition), atlas->levelByKey(level),
        atlas->indicatorByKey(indicator), {}, {}, {} };
    const LevelTable &table = atlas->table(content.edition, content.level);
    for (int i = 0; i < table.count; ++i) { // every third area is of the upper class, every fifth of none
        content.classOfArea.push_back(i % 5 == 0 ? -1 : i % 3 == 0);
        content.classTexts << QString::number(content.classOfArea.back());
    }
    return content;
}

/** An indicator of the atlas that is not recorded for some area of the level but not for all. */
IndicatorId indicatorWithGaps(LevelId &level)
{
    const AtlasPtr atlas = theAtlas();
    for (const Level &each : atlas->levels) {
        const LevelTable &table = atlas->table(atlas->editionByKey(u"2026-04"), each.id);
        for (const Indicator &indicator : atlas->indicators) {
            const auto &values = table.values.at(index(indicator.id));
            const auto gaps = std::ranges::count_if(values, [](double v) { return std::isnan(v); });
            if (!indicator.isCount && gaps > 0 && gaps < std::ssize(values)) {
                level = each.id;
                return indicator.id;
            }
        }
    }
    return none<IndicatorId>;
}

}

class TestAreaTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAnAtlas();
    void holdsTheModelContract_data();
    void holdsTheModelContract();
    void hasARowForEveryArea();
    void sortsByEveryColumnBothWays_data();
    void sortsByEveryColumnBothWays();
    void whatIsNotRecordedComesLastBothWays();
    void ranksEqualFiguresAlike();
    void narrowsToOneClass();
    void comparesWithEnglandUnlessItIsACount();
    void anotherClassingKeepsTheRows();
    void copiesRowsWithAHeading();
    void savesEveryRowWithItsSource();
};

void TestAreaTableModel::isEmptyWithoutAnAtlas()
{
    AreaTableModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.sort(AreaTableModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(!isValid(model.areaAt(0)));
}

void TestAreaTableModel::holdsTheModelContract_data()
{
    QTest::addColumn<QString>("level");
    for (const Level &level : theAtlas()->levels)
        QTest::newRow(qPrintable(level.key)) << level.key;
}

void TestAreaTableModel::holdsTheModelContract()
{
    QFETCH(QString, level);
    AreaTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContent(contentOf(level, u"imd_score"));
    model.sort(AreaTableModel::WithinColumn, Qt::DescendingOrder);
    AreaTableContent other = model.content();
    other.indicator = theAtlas()->indicatorByKey(u"population");
    model.setContent(other);
    other.onlyClass = 0;
    model.setContent(other);
    model.setContent(contentOf(u"system", u"imd_score", u"2023-04"));
    QCOMPARE(model.rowCount(), 42);
}

void TestAreaTableModel::hasARowForEveryArea()
{
    AreaTableModel model;
    model.setContent(contentOf(u"place", u"imd_score"));
    const LevelTable &table = theAtlas()->table(model.content().edition, model.content().level);
    QCOMPARE(model.rowCount(), table.count);
    QSet<int> seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        const AreaId area = model.areaAt(row);
        seen.insert(static_cast<int>(area));
        QCOMPARE(model.rowOf(area), row);
        QCOMPARE(model.index(row, AreaTableModel::NameColumn).data().toString(), theAtlas()->area(area).name);
        QCOMPARE(model.index(row, AreaTableModel::WithinColumn).data().toString(),
            theAtlas()->area(theAtlas()->area(area).parent).name);
    }
    QCOMPARE(seen.size(), table.count);
}

void TestAreaTableModel::sortsByEveryColumnBothWays_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("name") << int(AreaTableModel::NameColumn);
    QTest::newRow("figure") << int(AreaTableModel::ValueColumn);
    QTest::newRow("rank") << int(AreaTableModel::RankColumn);
    QTest::newRow("class") << int(AreaTableModel::ClassColumn);
    QTest::newRow("difference") << int(AreaTableModel::DifferenceColumn);
    QTest::newRow("what it lies in") << int(AreaTableModel::WithinColumn);
}

void TestAreaTableModel::sortsByEveryColumnBothWays()
{
    QFETCH(int, column);
    AreaTableModel model;
    model.setContent(contentOf(u"neighbourhood", u"imd_score"));
    QVERIFY(model.rowCount() > 1000);
    const auto key = [&](int row) -> double {
        switch (column) {
        case AreaTableModel::ClassColumn: {
            const int number = model.index(row, 0).data(AreaTableModel::ClassRole).toInt();
            return number < 0 ? std::nan("") : number;
        }
        case AreaTableModel::RankColumn:
            return model.rank(row) ? model.rank(row) : std::nan("");
        default:
            return model.value(row);
        }
    };
    const bool text = column == AreaTableModel::NameColumn || column == AreaTableModel::WithinColumn;
    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        model.sort(column, order);
        for (int row = 1; row < model.rowCount(); ++row) {
            const int upper = order == Qt::AscendingOrder ? row - 1 : row;
            const int lower = row + row - 1 - upper;
            if (text)
                QVERIFY(model.index(upper, column)
                            .data()
                            .toString()
                            .localeAwareCompare(model.index(lower, column).data().toString())
                    <= 0);
            else if (!std::isnan(key(row)))
                QVERIFY(key(upper) <= key(lower));
        }
    }
}

void TestAreaTableModel::whatIsNotRecordedComesLastBothWays()
{
    AreaTableContent content = contentOf(u"system", u"imd_score");
    content.indicator = indicatorWithGaps(content.level);
    if (!isValid(content.indicator))
        QSKIP("every figure of this atlas is recorded everywhere");
    AreaTableModel model;
    model.setContent(content);
    for (const int column :
        { AreaTableModel::ValueColumn, AreaTableModel::RankColumn, AreaTableModel::DifferenceColumn }) {
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            model.sort(column, order);
            QVERIFY(!std::isnan(model.value(0)));
            const int last = model.rowCount() - 1;
            QVERIFY(std::isnan(model.value(last)));
            QCOMPARE(model.index(last, AreaTableModel::ValueColumn).data().toString(), notRecorded());
            QCOMPARE(model.index(last, AreaTableModel::RankColumn).data().toString(), QString());
        }
    }
}

void TestAreaTableModel::ranksEqualFiguresAlike()
{
    const double unknown = std::nan("");
    const std::vector<double> values { 3, 7, unknown, 7, 1 };
    QCOMPARE(ranksFromHighest(values), (std::vector<int> { 3, 1, 0, 1, 4 }));
    QCOMPARE(ranksFromHighest({}), std::vector<int>());
}

void TestAreaTableModel::narrowsToOneClass()
{
    AreaTableModel model;
    AreaTableContent content = contentOf(u"system", u"imd_score");
    for (const int only : { 0, 1, -1 }) {
        content.onlyClass = only;
        model.setContent(content);
        QCOMPARE(model.rowCount(), static_cast<int>(std::ranges::count(content.classOfArea, only)));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, 0).data(AreaTableModel::ClassRole).toInt(), only);
    }
    content.onlyClass.reset();
    model.setContent(content);
    QCOMPARE(model.rowCount(), 36);
}

void TestAreaTableModel::comparesWithEnglandUnlessItIsACount()
{
    AreaTableModel model;
    model.setContent(contentOf(u"system", u"imd_score"));
    const double england = theAtlas()->value(theAtlas()->country(model.content().edition), model.content().indicator);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.difference(row), model.value(row) - england);
        const QString text = model.index(row, AreaTableModel::DifferenceColumn).data().toString();
        if (model.difference(row) > 0.1)
            QVERIFY2(text.startsWith(u'+'), qPrintable(text));
        if (model.difference(row) < -0.1)
            QVERIFY2(text.startsWith(u'−'), qPrintable(text));
    }
    model.setContent(contentOf(u"system", u"population"));
    QVERIFY(std::isnan(model.difference(0)));
    QVERIFY(model.index(0, AreaTableModel::DifferenceColumn).data().toString().isEmpty());
}

void TestAreaTableModel::anotherClassingKeepsTheRows()
{
    AreaTableModel model;
    AreaTableContent content = contentOf(u"place", u"imd_score");
    model.setContent(content);
    const QPersistentModelIndex kept = model.index(7, 0);
    const AreaId area = model.areaAt(7);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    content.classOfArea.assign(content.classOfArea.size(), 1);
    model.setContent(content);
    content.indicator = theAtlas()->indicatorByKey(u"population");
    model.setContent(content);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.areaAt(kept.row()), area);
}

void TestAreaTableModel::copiesRowsWithAHeading()
{
    AreaTableModel model;
    model.setContent(contentOf(u"system", u"population"));
    const QStringList lines = areaTableAsTsv(model, { 2, 0 }).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].split(u'\t').size(), int(AreaTableModel::ColumnCount));
    QCOMPARE(lines[1].section(u'\t', 0, 0), theAtlas()->area(model.areaAt(2)).name);
    QCOMPARE(lines[1].section(u'\t', 1, 1).toDouble(), std::round(model.value(2))); // no grouping
}

void TestAreaTableModel::savesEveryRowWithItsSource()
{
    AreaTableModel model;
    model.setContent(contentOf(u"place", u"imd_score"));
    auto csv = CsvReader::fromBytes(areaTableAsCsv(model), u"table.csv"_s);
    QVERIFY(csv);
    const auto columns = csv->columns({ "name", "value", "rank", "edition", "source", "attribution" });
    QVERIFY(columns);
    int row = 0;
    for (; csv->next(); ++row) {
        QCOMPARE(csv->text((*columns)[0]), theAtlas()->area(model.areaAt(row)).name);
        QVERIFY(std::abs(csv->number((*columns)[1]).value_or(-1) - model.value(row)) < 0.06);
        QCOMPARE(csv->integer((*columns)[2]).value_or(0), model.rank(row));
        QCOMPARE(csv->text((*columns)[3]), u"2026-04"_s);
        QVERIFY(!csv->text((*columns)[4]).isEmpty());
        QCOMPARE(csv->text((*columns)[5]).contains(u"Crown"_s), row == 0);
    }
    QVERIFY(!csv->error());
    QCOMPARE(row, model.rowCount());
    QVERIFY(areaTableFileName(model).endsWith(u"2026-04.csv"_s));
}

QTEST_MAIN(TestAreaTableModel)
#include "tst_areatablemodel.moc"
