#include "AtlasFixture.h"
#include "domain/Csv.h"
#include "models/BeforeAfter.h"
#include "models/ChangeListModel.h"

#include <QAbstractItemModelTester>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

class TestChangeListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheRulesOfModels();
    void groupsByWhatBecameOfThem();
    void saysWhereThePeopleWent();
    void theFileHasEveryMovementOfTheData();
    void everySideHasOneSeatOfTheBoardAndOneOfEachCouncil();
};

static EditionComparison compared(const QString &level)
{
    const Atlas &atlas = *theAtlas();
    return compareEditions(
        atlas, atlas.editionByKey(u"2023-04"), atlas.editionByKey(u"2026-04"), atlas.levelByKey(level));
}

void TestChangeListModel::holdsTheRulesOfModels()
{
    ChangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(theAtlas(), compared(u"system"_s));
    model.setComparison(theAtlas(), compared(u"sub-icb"_s));
    QCOMPARE(model.rowCount(), 4); // closed, opened, enlarged, unchanged
}

void TestChangeListModel::groupsByWhatBecameOfThem()
{
    ChangeListModel model;
    model.setComparison(theAtlas(), compared(u"system"_s));
    QStringList headings;
    QList<int> counts;
    for (int row = 0; row < model.rowCount(); ++row) {
        headings << model.index(row, 0).data().toString();
        counts << model.rowCount(model.index(row, 0));
        QCOMPARE(model.index(row, 0).data(ChangeListModel::FateRole).toInt(), -1);
    }
    QCOMPARE(headings, (QStringList { u"Closed · 12"_s, u"Opened · 6"_s, u"Enlarged · 1"_s, u"Unchanged · 29"_s }));
    QCOMPARE(counts, (QList<int> { 12, 6, 1, 29 }));
    for (int fate = 0; fate < static_cast<int>(model.comparison().fates.size()); ++fate)
        QCOMPARE(model.indexOfFate(fate).data(ChangeListModel::FateRole).toInt(), fate);
    QVERIFY(!model.indexOfFate(-1).isValid());
    QVERIFY(!model.indexOfFate(48).isValid());
}

void TestChangeListModel::saysWhereThePeopleWent()
{
    ChangeListModel model;
    model.setComparison(theAtlas(), compared(u"system"_s));
    const AreaFate *frimley = model.comparison().of(areaNamed(*theAtlas(), u"2023-04", u"system", u"QNQ"));
    const QModelIndex row = model.indexOfFate(static_cast<int>(frimley - model.comparison().fates.data()));
    QCOMPARE(row.data().toString(), u"Frimley"_s);
    QCOMPARE(model.rowCount(row), 3);
    QCOMPARE(model.index(0, 0, row).data().toString(), u"to Thames Valley"_s);
    double share = 0;
    for (int i = 0; i < 3; ++i)
        share += model.index(i, ChangeListModel::ShareColumn, row).data(ChangeListModel::SortRole).toDouble();
    QVERIFY(std::abs(share - 1) < 1e-9);
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"Closed on 31 March 2026"));
}

/** From system to system, LSOAs by the data's own tables. */
static std::map<std::pair<QString, QString>, int> movementsInData()
{
    const auto systems = [](const QString &edition) {
        std::map<QString, QString> result;
        auto rows = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/editions/%1/lsoa.csv").arg(edition));
        if (!rows)
            qFatal("no LSOAs");
        const auto columns = rows->columns({ "lsoa", "place" }).value();
        while (rows->next())
            result[rows->text(columns[0])] = rows->text(columns[1]).section(u'-', 0, 0);
        return result;
    };
    const auto before = systems(u"2023-04"_s);
    std::map<std::pair<QString, QString>, int> result;
    for (const auto &[lsoa, after] : systems(u"2026-04"_s))
        ++result[{ before.at(lsoa), after }];
    return result;
}

void TestChangeListModel::theFileHasEveryMovementOfTheData()
{
    auto rows = CsvReader::fromBytes(changesAsCsv(*theAtlas(), compared(u"system"_s)), u"changes.csv"_s);
    QVERIFY(rows);
    const auto columns = rows->columns({ "from_code", "to_code", "lsoas", "same_code" }).value();
    std::map<std::pair<QString, QString>, int> found;
    while (rows->next()) {
        const std::pair way(rows->text(columns[0]), rows->text(columns[1]));
        QVERIFY(!found.contains(way));
        found[way] = rows->text(columns[2]).toInt();
        QCOMPARE(rows->text(columns[3]) == u"yes"_s, way.first == way.second);
    }
    QVERIFY(found == movementsInData());
}

void TestChangeListModel::everySideHasOneSeatOfTheBoardAndOneOfEachCouncil()
{
    const Atlas &atlas = *theAtlas();
    const LevelId council = atlas.levelByKey(u"council");
    for (const AreaFate &fate : compared(u"system"_s).fates) {
        const BeforeAfter change = beforeAndAfter(atlas, fate);
        QVERIFY(!change.before.empty() && !change.after.empty());
        double before = 0;
        double after = 0;
        const auto check = [&](const std::vector<SideOfChange> &sides, double &people) {
            for (const SideOfChange &side : sides) {
                std::set<AreaId> councils;
                for (const LsoaId lsoa : atlas.lsoasOf(side.area))
                    councils.insert(atlas.areaAt(atlas.area(side.area).edition, council, lsoa));
                QCOMPARE(side.partnershipSeats.value(), 1 + static_cast<int>(councils.size()));
                people += side.movedPeople;
            }
        };
        check(change.before, before);
        check(change.after, after);
        QCOMPARE(before, after); // the same people on either side
    }
}

QTEST_GUILESS_MAIN(TestChangeListModel)
#include "tst_changelistmodel.moc"
