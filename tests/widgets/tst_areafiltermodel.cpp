#include "AtlasFixture.h"
#include "models/AreaTreeModel.h"
#include "widgets/AreaFilterModel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ics;

class TestAreaFilterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheBranchesThatLeadToAMatch_data();
    void showsTheBranchesThatLeadToAMatch();
    void sortsByNumberWithTheUnknownLast();

private:
    AtlasPtr m_atlas;
};

void TestAreaFilterModel::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    m_atlas = theAtlas();
}

void TestAreaFilterModel::showsTheBranchesThatLeadToAMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("grouped");
    QTest::addColumn<int>("top"); // −1: some, but not all
    QTest::newRow("no text shows all") << QString() << false << 36;
    QTest::newRow("a system by its code") << u"qnc"_s << false << 1;
    QTest::newRow("a place below a branch never opened") << u"Stoke-on-Trent"_s << false << -1;
    QTest::newRow("the same under regions") << u"Stoke-on-Trent"_s << true << -1;
    QTest::newRow("a practice by its code") << m_atlas->practices.front().code << false << 1;
    QTest::newRow("nonsense") << u"qqqqqq"_s << false << 0;
}

void TestAreaFilterModel::showsTheBranchesThatLeadToAMatch()
{
    QFETCH(QString, text);
    QFETCH(bool, grouped);
    QFETCH(int, top);
    const EditionId edition = m_atlas->editionByKey(u"2026-04");
    AreaTreeModel source;
    AreaFilterModel filter;
    filter.setSourceModel(&source);
    source.setAtlas(m_atlas, edition);
    source.setGroupedByRegion(grouped);
    filter.setAtlas(m_atlas, edition);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setFilterText(text);
    if (top >= 0)
        QCOMPARE(filter.rowCount(), top);
    else
        QVERIFY(filter.rowCount() > 0 && filter.rowCount() < source.rowCount());
    for (const AreaId branch : filter.branches()) {
        const QModelIndex index = source.indexOf(branch);
        if (index.isValid())
            QVERIFY2(filter.mapFromSource(index).isValid(), qPrintable(m_atlas->area(branch).name));
    }
}

void TestAreaFilterModel::sortsByNumberWithTheUnknownLast()
{
    AreaTreeModel source;
    AreaFilterModel filter;
    filter.setSourceModel(&source);
    source.setAtlas(m_atlas, m_atlas->editionByKey(u"2026-04"));
    filter.setAtlas(m_atlas, m_atlas->editionByKey(u"2026-04"));
    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        filter.sort(AreaTreeModel::PopulationColumn, order);
        double before = filter.index(0, AreaTreeModel::PopulationColumn).data(AreaTreeModel::SortRole).toDouble();
        for (int row = 1; row < filter.rowCount(); ++row) {
            const double value
                = filter.index(row, AreaTreeModel::PopulationColumn).data(AreaTreeModel::SortRole).toDouble();
            QVERIFY(order == Qt::AscendingOrder ? value >= before : value <= before);
            before = value;
        }
    }
}

QTEST_GUILESS_MAIN(TestAreaFilterModel)
#include "tst_areafiltermodel.moc"
