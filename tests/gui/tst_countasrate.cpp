// A count shown as it is or as a rate: the map, the tree, the table and the sentence say the same of it.
#include "WindowFixture.h"
#include "models/AreaTableModel.h"
#include "models/AreaTreeModel.h"
#include "widgets/MapTexts.h"
#include "widgets/TreePane.h"

#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

class TestCountAsRate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void isTheSameInTreeTableAndMap_data();
    void isTheSameInTreeTableAndMap();
};

void TestCountAsRate::isTheSameInTreeTableAndMap_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("asRate");
    QTest::newRow("a count as it is") << u"hospitals"_s << false;
    QTest::newRow("people, of all residents") << u"people_20_34"_s << true;
    QTest::newRow("the rate of the catalogue") << u"practices"_s << true;
    QTest::newRow("hospitals, for which the catalogue has none") << u"hospitals"_s << true;
    QTest::newRow("people by land") << u"population"_s << true;
}

void TestCountAsRate::isTheSameInTreeTableAndMap()
{
    QFETCH(const QString, key);
    QFETCH(const bool, asRate);
    WindowFixture f;
    f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(key));
    f.window.session().setCountAsRate(asRate);
    const MapScene &scene = f.window.mapPane()->map()->scene();
    QCOMPARE(scene.choropleth.style == MapStyle::Circles, !asRate);
    const Atlas &atlas = *f.window.session().atlas();
    const Selection &now = f.window.session().selection();
    AreaTableModel table;
    table.setContent(
        { f.window.session().atlas(), now.edition, now.level, now.indicator, {}, {}, {}, now.countAsRate });
    QCOMPARE(table.rowCount(), 36);
    const auto first = static_cast<int>(atlas.table(now.edition, now.level).first);
    AreaTreeModel tree;
    tree.setAtlas(f.window.session().atlas(), now.edition);
    tree.setIndicator(now.indicator, now.countAsRate);
    for (int row = 0; row < table.rowCount(); ++row) {
        const int number = static_cast<int>(table.areaAt(row)) - first;
        const QModelIndex inTable = table.index(row, AreaTableModel::ValueColumn);
        QCOMPARE(inTable.data(Qt::AccessibleTextRole).toString(), scene.textOf(number).value);
        QCOMPARE(table.rank(row), scene.ranks.at(static_cast<std::size_t>(number)));
        const QModelIndex inTree = tree.indexOf(table.areaAt(row)).siblingAtColumn(AreaTreeModel::IndicatorColumn);
        QCOMPARE(inTree.data(Qt::AccessibleTextRole).toString(), scene.textOf(number).value);
    }
    const QAbstractItemModel &shown = *f.window.treePane()->view()->model();
    const QString inPane = shown.index(0, AreaTreeModel::IndicatorColumn).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(std::ranges::count(scene.valueTexts, inPane) > 0, qPrintable(inPane));
    QVERIFY2(patternSentence(atlas, now).contains(table.index(0, AreaTableModel::ValueColumn).data().toString()),
        "the highest");
}

QTEST_MAIN(TestCountAsRate)
#include "tst_countasrate.moc"
