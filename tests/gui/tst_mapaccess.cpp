// The map for those who do not see it or hold no mouse: its accessible tree and its keys, in the real window.
#include "WindowFixture.h"
#include "models/LevelText.h"
#include "widgets/DetailPane.h"
#include "widgets/LegendPanel.h"
#include "widgets/LegendRowButton.h"

#include <QAccessible>
#include <QDialog>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

QAccessibleInterface *accessibleMap(WindowFixture &f)
{
    return QAccessible::queryAccessibleInterface(f.window.mapPane()->map());
}

std::vector<QAccessibleInterface *> areasOf(QAccessibleInterface *map)
{
    std::vector<QAccessibleInterface *> areas;
    for (int i = 0; i < map->childCount(); ++i)
        if (QAccessibleInterface *child = map->child(i); child && child->role() == QAccessible::ListItem)
            areas.push_back(child);
    return areas;
}

void showHexagons(WindowFixture &f)
{
    MapWidget *map = f.window.mapPane()->map();
    map->setFocus();
    QTest::keyClick(map, Qt::Key_E, Qt::ControlModifier);
    map->completeNow();
}

QAccessibleInterface *areaCalled(QAccessibleInterface *map, const QString &name)
{
    for (QAccessibleInterface *area : areasOf(map))
        if (area->text(QAccessible::Name) == name)
            return area;
    return nullptr;
}

}

class TestMapAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void isReachedFromTheWindowDown();
    void everyAreaSeenIsAChild();
    void anAreaTellsAllOfItself();
    void anAreaLiesWhereItIsSeen();
    void hexagonsAreAreasToo();
    void stepsFromHexagonToHexagon();
    void pressingSelectsEverywhere();
    void goingIntoShowsTheLevelBelow();
    void anAreaKeepsItsIdentityWhileTheMapMoves();
    void aCloserLookHasFewerAreas();
    void controlArrowGoesToTheNeighbour();
    void escapeSelectsNothing();
    void theQuestionMarkListsTheKeysOfTheMap();
    void keysOfTheLegendAreNotThoseOfTheMap();
    void theMapIsOneStop();
};

void TestMapAccess::isReachedFromTheWindowDown()
{
    WindowFixture f;
    QAccessibleInterface *at = accessibleMap(f);
    QVERIFY(at);
    QVERIFY2(at->text(QAccessible::Name).contains(u"by system"_s), qPrintable(at->text(QAccessible::Name)));
    QVERIFY(at->text(QAccessible::Description).contains(u"Highest:"_s));
    int steps = 0;
    for (; at->parent() && at->object() != &f.window; ++steps) {
        const int index = at->parent()->indexOfChild(at);
        QVERIFY(index >= 0);
        QCOMPARE(at->parent()->child(index), at);
        at = at->parent();
    }
    QCOMPARE(at->object(), &f.window);
    QVERIFY(steps > 1);
}

void TestMapAccess::everyAreaSeenIsAChild()
{
    WindowFixture f;
    f.window.mapPane()->map()->completeNow();
    QAccessibleInterface *map = accessibleMap(f);
    const auto areas = areasOf(map);
    std::set<QString> names;
    for (QAccessibleInterface *area : areas) {
        names.insert(area->text(QAccessible::Name));
        QCOMPARE(area->parent(), map);
        QCOMPARE(map->child(map->indexOfChild(area)), area);
        QVERIFY(area->isValid());
    }
    QCOMPARE(names.size(), std::size_t(36));
    QCOMPARE(areas.size(), std::size_t(36));
    QVERIFY(map->childCount() > 36); // and the buttons and the legend
    QVERIFY(!map->child(map->childCount()));
    QVERIFY(!map->child(-1));
}

void TestMapAccess::anAreaTellsAllOfItself()
{
    WindowFixture f;
    f.window.mapPane()->map()->completeNow();
    const Atlas &atlas = *f.window.session().atlas();
    const Selection now = f.window.session().selection();
    const AreaId id = areaNamed(atlas, u"2026-04", u"system", u"QNC");
    QAccessibleInterface *area = areaCalled(accessibleMap(f), atlas.area(id).name);
    QVERIFY(area);
    const QString description = area->text(QAccessible::Description);
    QVERIFY2(description.startsWith(levelName(atlas.level(now.level)) + u'.'), qPrintable(description));
    QVERIFY2(description.contains(area->text(QAccessible::Value)), qPrintable(description));
    QVERIFY(!area->text(QAccessible::Value).isEmpty());
    int higher = 0;
    const auto &values = atlas.table(now.edition, now.level).values.at(index(now.indicator));
    for (const double value : values)
        higher += value > atlas.value(id, now.indicator);
    QVERIFY2(description.contains(u"Rank %1 of 36 from the highest"_s.arg(higher + 1)), qPrintable(description));
    const MapScene &scene = f.window.mapPane()->map()->scene();
    const auto number = static_cast<std::size_t>(id) - static_cast<std::size_t>(atlas.tableOf(atlas.area(id)).first);
    const int classNumber = scene.choropleth.classOfArea.at(number);
    QVERIFY2(description.contains(
                 u"%1, class %2 of %3."_s.arg(scene.legend.rows.at(static_cast<std::size_t>(classNumber)).range)
                     .arg(classNumber + 1)
                     .arg(scene.legend.rows.size())),
        qPrintable(description));
    QVERIFY(area->state().selectable && area->state().focusable && !area->state().selected);
}

void TestMapAccess::anAreaLiesWhereItIsSeen()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    map->completeNow();
    int inside = 0;
    for (QAccessibleInterface *area : areasOf(accessibleMap(f))) {
        const QRect rect = area->rect();
        QVERIFY(QRect(map->mapToGlobal(QPoint()), map->size()).contains(rect));
        const QPoint centre = rect.center();
        if (map->childAt(map->mapFromGlobal(centre)))
            continue;
        inside += accessibleMap(f)->childAt(centre.x(), centre.y()) == area;
    }
    QVERIFY(inside > 20); // an area may curve round the middle of its rectangle
}

void TestMapAccess::hexagonsAreAreasToo()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    showHexagons(f);
    QVERIFY(map->hexagonsShown());
    const auto areas = areasOf(accessibleMap(f));
    QCOMPARE(areas.size(), std::size_t(36));
    std::set<std::pair<int, int>> sizes;
    QRect before;
    for (QAccessibleInterface *area : areas) {
        const QRect rect = area->rect();
        QVERIFY(QRect(map->mapToGlobal(QPoint()), map->size()).contains(rect));
        QCOMPARE(accessibleMap(f)->childAt(rect.center().x(), rect.center().y()), area);
        sizes.insert({ rect.width() / 4, rect.height() / 4 });
        const bool sameRow = !before.isNull() && std::abs(rect.top() - before.top()) < 4;
        QVERIFY(before.isNull() || (sameRow ? rect.left() > before.left() : rect.top() > before.top()));
        before = rect;
    }
    QVERIFY(sizes.size() <= 4); // of equal size but for the rounding to pixels
    showHexagons(f);
    QVERIFY(!map->hexagonsShown());
    QCOMPARE(areasOf(accessibleMap(f)).size(), std::size_t(36));
    QVERIFY(std::ranges::any_of(
        areas, [&](QAccessibleInterface *area) { return area->rect().width() > 2 * before.width(); }));
}

void TestMapAccess::stepsFromHexagonToHexagon()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system", u"QNC"));
    showHexagons(f);
    const QRect before = areaCalled(accessibleMap(f), f.area().name)->rect();
    QTest::keyClick(map, Qt::Key_Right, Qt::ControlModifier);
    map->completeNow();
    const QRect right = areaCalled(accessibleMap(f), f.area().name)->rect();
    QVERIFY(std::abs(right.top() - before.top()) <= 2);
    QVERIFY(std::abs(right.left() - before.left() - before.width()) <= 3);
    QTest::keyClick(map, Qt::Key_Up, Qt::ControlModifier);
    map->completeNow();
    const QRect above = areaCalled(accessibleMap(f), f.area().name)->rect();
    QVERIFY(above.center().y() < right.top());
    QVERIFY(std::abs(above.left() - right.left()) <= before.width() / 2 + 3);
}

void TestMapAccess::pressingSelectsEverywhere()
{
    WindowFixture f;
    f.window.mapPane()->map()->completeNow();
    QAccessibleInterface *area = areasOf(accessibleMap(f)).at(5);
    const QString name = area->text(QAccessible::Name);
    QVERIFY(area->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    area->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(f.area().name, name);
    QCOMPARE(f.window.detailPane()->title(), name);
    QVERIFY(area->state().selected);
    f.window.activateWindow();
    f.window.mapPane()->map()->setFocus();
    QVERIFY(area->state().focused);
    QCOMPARE(accessibleMap(f)->focusChild(), area);
    for (QAccessibleInterface *other : areasOf(accessibleMap(f)))
        QCOMPARE(bool(other->state().selected), other == area);
}

void TestMapAccess::goingIntoShowsTheLevelBelow()
{
    WindowFixture f;
    f.window.mapPane()->map()->completeNow();
    const Atlas &atlas = *f.window.session().atlas();
    const AreaId id = areaNamed(atlas, u"2026-04", u"system", u"QNC");
    QAccessibleInterface *area = areaCalled(accessibleMap(f), atlas.area(id).name);
    const QAccessible::Id identity = QAccessible::uniqueId(area);
    area->actionInterface()->doAction(area->actionInterface()->actionNames().last());
    QCOMPARE(f.area().id, id);
    QCOMPARE(atlas.level(f.window.session().selection().level).key, u"place"_s);
    f.window.mapPane()->map()->completeNow();
    for (const AreaId child : atlas.area(id).children)
        QVERIFY2(areaCalled(accessibleMap(f), atlas.area(child).name), qPrintable(atlas.area(child).name));
    QVERIFY(!QAccessible::accessibleInterface(identity)); // the systems are not on the map any more
}

void TestMapAccess::anAreaKeepsItsIdentityWhileTheMapMoves()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    map->completeNow();
    QAccessibleInterface *area = areasOf(accessibleMap(f)).at(20);
    const QRect before = area->rect();
    const QAccessible::Id identity = QAccessible::uniqueId(area);
    map->setViewport(map->viewport().pannedBy({ 30, 10 }));
    map->completeNow();
    QCOMPARE(QAccessible::accessibleInterface(identity), area);
    QVERIFY(area->rect() != before);
    QCOMPARE(accessibleMap(f)->child(accessibleMap(f)->indexOfChild(area)), area);
}

void TestMapAccess::aCloserLookHasFewerAreas()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    map->zoom(20);
    map->completeNow();
    const auto areas = areasOf(accessibleMap(f));
    QVERIFY(!areas.empty());
    QVERIFY(areas.size() < 20);
}

void TestMapAccess::controlArrowGoesToTheNeighbour()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    const Atlas &atlas = *f.window.session().atlas();
    f.window.session().setArea(areaNamed(atlas, u"2026-04", u"system", u"QNC"));
    map->completeNow();
    const double scale = map->viewport().metresPerPixel;
    QTest::keyClick(map, Qt::Key_Left, Qt::ControlModifier); // Staffordshire lies between these
    QVERIFY2(f.area().name.contains(u"Shropshire"_s), qPrintable(f.area().name));
    QTest::keyClick(map, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(f.area().odsCode, u"QNC"_s);
    QCOMPARE(map->viewport().metresPerPixel, scale);
    f.window.session().setArea(atlas.country(f.window.session().selection().edition));
    QTest::keyClick(map, Qt::Key_Down, Qt::ControlModifier); // begins in the middle
    QVERIFY(isValid(f.area().parent));
}

void TestMapAccess::escapeSelectsNothing()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system", u"QNC"));
    QTest::keyClick(map, Qt::Key_Escape);
    QCOMPARE(f.area().name, u"England"_s);
    QVERIFY(map->selectedShown() < 0);
}

void TestMapAccess::theQuestionMarkListsTheKeysOfTheMap()
{
    WindowFixture f;
    QTest::keyClick(f.window.mapPane()->map(), Qt::Key_Question, Qt::ShiftModifier);
    const auto dialogs = f.window.findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 1);
    const auto *view = dialogs.first()->findChild<QTreeWidget *>();
    QVERIFY(view && view->currentItem());
    QCOMPARE(view->currentItem()->text(0), u"On the map"_s);
    QTRY_VERIFY(view->visualItemRect(view->currentItem()).top() >= 0);
    QVERIFY(!view->findItems(u"Ctrl and an arrow key"_s, Qt::MatchExactly, 1).isEmpty());
    dialogs.first()->close();
}

void TestMapAccess::keysOfTheLegendAreNotThoseOfTheMap()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system", u"QNC"));
    f.window.activateWindow();
    LegendRowButton *row = f.window.mapPane()->legend()->rows().at(0);
    row->setFocus();
    QVERIFY(row->hasFocus());
    const Viewport before = map->viewport();
    for (const Qt::Key key : { Qt::Key_Plus, Qt::Key_Backspace, Qt::Key_BracketRight, Qt::Key_Home, Qt::Key_W })
        QTest::keyClick(row, key);
    QCOMPARE(map->viewport(), before);
    QCOMPARE(f.area().odsCode, u"QNC"_s);
}

void TestMapAccess::theMapIsOneStop()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    QVERIFY(map->focusPolicy() & Qt::TabFocus);
    for (const QToolButton *button : map->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        QCOMPARE(button->focusPolicy(), Qt::NoFocus); // the map has keys for each
        QVERIFY(!button->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestMapAccess)
#include "tst_mapaccess.moc"
