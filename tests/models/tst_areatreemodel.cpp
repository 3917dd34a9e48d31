#include "AtlasFixture.h"
#include "models/AreaTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ics;

class TestAreaTreeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAnAtlas();
    void holdsTheModelContract_data();
    void holdsTheModelContract();
    void fillsABranchOnlyWhenItIsOpened();
    void findsTheIndexOfAnyArea();
    void showsTheStructureAsText();
    void neverShowsZeroForWhatIsNotRecorded();
    void changesOneColumnWithTheIndicator();
};

static void fetchAll(QAbstractItemModel &model, const QModelIndex &parent, int depth)
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; depth > 0 && row < model.rowCount(parent); ++row)
        fetchAll(model, model.index(row, 0, parent), depth - 1);
}

void TestAreaTreeModel::isEmptyWithoutAnAtlas()
{
    AreaTreeModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasChildren());
}

void TestAreaTreeModel::holdsTheModelContract_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<bool>("grouped");
    QTest::addColumn<int>("rows");
    for (const Edition &edition : theAtlas()->editions) {
        const int systems = theAtlas()->table(edition.id, theAtlas()->levelByKey(u"system")).count;
        QTest::addRow("systems of %s", qPrintable(edition.key)) << edition.key << false << systems;
        QTest::addRow("regions of %s", qPrintable(edition.key)) << edition.key << true << 7;
    }
}

void TestAreaTreeModel::holdsTheModelContract()
{
    QFETCH(QString, edition);
    QFETCH(bool, grouped);
    AreaTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // The model fetches on its own when asked; the tester would do so in the middle of its own reset.
    tester.setUseFetchMore(false);
    model.setGroupedByRegion(grouped);
    model.setAtlas(theAtlas(), theAtlas()->editionByKey(edition));
    QTEST(model.rowCount(), "rows");
    fetchAll(model, model.index(0, 0), 5);
    fetchAll(model, model.index(model.rowCount() - 1, 0), 5);
    model.setIndicator(theAtlas()->indicatorByKey(u"imd_score"));
    model.setGroupedByRegion(!grouped);
}

void TestAreaTreeModel::fillsABranchOnlyWhenItIsOpened()
{
    AreaTreeModel model;
    model.setAtlas(theAtlas(), theAtlas()->editionByKey(u"2026-04"));
    const QModelIndex system = model.index(0, 0);
    QVERIFY(model.hasChildren(system));
    QCOMPARE(model.rowCount(system), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.fetchMore(system);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(model.rowCount(system) > 0);
    QVERIFY(!model.canFetchMore(system));
}

void TestAreaTreeModel::findsTheIndexOfAnyArea()
{
    const Atlas &atlas = *theAtlas();
    for (const bool grouped : { false, true }) {
        AreaTreeModel model;
        model.setGroupedByRegion(grouped);
        model.setAtlas(theAtlas(), atlas.editionByKey(u"2026-04"));
        for (const Level &level : atlas.levels) {
            if (!level.nested || level.rank < (grouped ? 1 : 2))
                continue;
            const LevelTable &table = atlas.table(atlas.editionByKey(u"2026-04"), level.id);
            for (int i = 0; i < table.count; ++i) {
                const auto id = static_cast<AreaId>(static_cast<int>(table.first) + i);
                const QModelIndex at = model.indexOf(id);
                QVERIFY2(at.isValid(), qPrintable(atlas.area(id).name));
                QCOMPARE(model.areaAt(at), id);
            }
        }
        QVERIFY(!model.indexOf(atlas.country(atlas.editionByKey(u"2026-04"))).isValid());
        QVERIFY(!model.indexOf(areaNamed(atlas, u"2023-04", u"system", u"QNQ")).isValid());
    }
}

void TestAreaTreeModel::showsTheStructureAsText()
{
    AreaTreeModel model;
    model.setAtlas(theAtlas(), theAtlas()->editionByKey(u"2026-04"));
    const QModelIndex place = model.indexOf(areaNamed(*theAtlas(), u"2026-04", u"place", u"QNC-E06000021"));
    QCOMPARE(place.parent().data().toString(), u"Staffordshire and Stoke-on-Trent"_s);
    QCOMPARE(place.data().toString(), u"Stoke-on-Trent"_s);
    QCOMPARE(place.data(AreaTreeModel::KindRole).toString(), u"place"_s);
    model.fetchMore(place);
    QVERIFY(model.rowCount(place) >= 5);
    const QModelIndex network = model.index(0, 0, place);
    QCOMPARE(static_cast<Basis>(network.data(AreaTreeModel::BasisRole).toInt()), Basis::Modelled);
    model.fetchMore(network);
    QVERIFY(model.rowCount(network) > 0);
    QCOMPARE(model.index(0, 0, network).data(AreaTreeModel::KindRole).toString(), u"practice"_s);
    QVERIFY(!model.hasChildren(model.index(0, 0, network)));
}

void TestAreaTreeModel::neverShowsZeroForWhatIsNotRecorded()
{
    AreaTreeModel model;
    model.setAtlas(theAtlas(), theAtlas()->editionByKey(u"2026-04"));
    int unrecorded = 0;
    for (const Practice &practice : theAtlas()->practices) {
        if (practice.registeredPatients || practice.pcn.isEmpty())
            continue;
        const QModelIndex network = model.indexOf(areaNamed(*theAtlas(), u"2026-04", u"neighbourhood", practice.pcn));
        if (model.canFetchMore(network))
            model.fetchMore(network);
        for (int row = 0; row < model.rowCount(network); ++row)
            if (model.index(row, AreaTreeModel::CodeColumn, network).data().toString() == practice.code) {
                QCOMPARE(
                    model.index(row, AreaTreeModel::PopulationColumn, network).data().toString(), u"not recorded"_s);
                ++unrecorded;
            }
    }
    QVERIFY(unrecorded > 0);
}

void TestAreaTreeModel::changesOneColumnWithTheIndicator()
{
    AreaTreeModel model;
    model.setAtlas(theAtlas(), theAtlas()->editionByKey(u"2026-04"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setIndicator(theAtlas()->indicatorByKey(u"imd_score"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().at(0).toModelIndex().column(), static_cast<int>(AreaTreeModel::IndicatorColumn));
    const QModelIndex cell = model.index(0, AreaTreeModel::IndicatorColumn);
    QVERIFY(cell.data(AreaTreeModel::SortRole).toDouble() > 0);
    QVERIFY(!cell.data().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestAreaTreeModel)
#include "tst_areatreemodel.moc"
