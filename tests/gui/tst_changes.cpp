// What changed between the editions, in the real window: list, map and card in step, and the ways there and back.
#include "WindowFixture.h"
#include "domain/Csv.h"
#include "widgets/Actions.h"
#include "widgets/BeforeAfterCard.h"
#include "widgets/ChangeLegend.h"
#include "widgets/ChangeList.h"
#include "widgets/ChangeMap.h"
#include "widgets/ChangesPage.h"
#include "widgets/ChoiceBox.h"
#include "widgets/DetailPane.h"
#include "widgets/LinkButton.h"
#include "widgets/Pages.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

class TestChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void theListSaysWhatTheDataSay();
    void choosingInTheListShowsOnTheMapAndInTheCard();
    void aClickOnTheMapChoosesInTheList();
    void spaceAndBTurnTheMap();
    void filtersAndSorts();
    void savesAndCopiesEveryMovement();
    void aFormerSystemLeadsToWhatBecameOfIt();
    void aSuccessorLeadsBackToItsPredecessors();
    void otherLevelsCanBeCompared();
    void theLegendSaysEveryKindInWords();
};

static ChangesPage *open(WindowFixture &f)
{
    f.window.actions().changes->setChecked(true);
    auto *page = qobject_cast<ChangesPage *>(f.window.pages()->shownPage());
    QCoreApplication::processEvents(); // the tools above the map take the lines they need
    if (page)
        page->completeNow();
    return page;
}

static int fateOf(const ChangesPage &page, QStringView edition, QStringView code)
{
    const EditionComparison &comparison = page.comparison();
    const AreaFate *fate = comparison.of(areaNamed(*theAtlas(), edition, u"system", code));
    return fate ? static_cast<int>(fate - comparison.fates.data()) : -1;
}

/** Closed, opened and enlarged systems by the data's own tables. */
static std::map<QString, std::set<QString>> fatesInData()
{
    std::map<QString, std::set<QString>> systems, parts;
    for (const QString &edition : { u"2023-04"_s, u"2026-04"_s }) {
        auto rows = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/editions/%1/lsoa.csv").arg(edition));
        if (!rows)
            qFatal("no LSOAs");
        const auto columns = rows->columns({ "lsoa", "place" }).value();
        while (rows->next()) {
            const QString system = rows->text(columns[1]).section(u'-', 0, 0);
            systems[edition].insert(system);
            parts[edition + system].insert(rows->text(columns[0]));
        }
    }
    std::map<QString, std::set<QString>> fates;
    for (const QString &system : systems[u"2023-04"_s])
        if (!systems[u"2026-04"_s].contains(system))
            fates[u"Closed"_s].insert(system);
        else if (parts[u"2023-04"_s + system] != parts[u"2026-04"_s + system])
            fates[u"Enlarged"_s].insert(system);
        else
            fates[u"Unchanged"_s].insert(system);
    for (const QString &system : systems[u"2026-04"_s])
        if (!systems[u"2023-04"_s].contains(system))
            fates[u"Opened"_s].insert(system);
    return fates;
}

void TestChanges::theListSaysWhatTheDataSay()
{
    WindowFixture f;
    ChangesPage *page = open(f);
    QVERIFY(page);
    std::map<QString, std::set<QString>> shown;
    const QAbstractItemModel &rows = *page->list()->filterModel();
    for (int kind = 0; kind < rows.rowCount(); ++kind) {
        const QModelIndex heading = rows.index(kind, 0);
        const QString word = heading.data().toString().section(u' ', 0, 0);
        for (int row = 0; row < rows.rowCount(heading); ++row) {
            const auto area = static_cast<AreaId>(rows.index(row, 0, heading).data(ChangeListModel::AreaRole).toInt());
            shown[word].insert(theAtlas()->area(area).code);
        }
    }
    QVERIFY(shown == fatesInData());
    for (const QStringView figure : { u"9,081", u"1,126", u"10,207" })
        QVERIFY2(page->list()->summary().contains(figure), qPrintable(page->list()->summary()));
}

void TestChanges::choosingInTheListShowsOnTheMapAndInTheCard()
{
    WindowFixture f;
    ChangesPage *page = open(f);
    QVERIFY(page->list()->view()->hasFocus());
    const int frimley = fateOf(*page, u"2023-04", u"QNQ");
    page->list()->setChosen(frimley);
    QCOMPARE(page->chosen(), frimley);
    QCOMPARE(page->map()->chosen(), frimley);
    const QString card = page->card()->asText();
    for (const QString &text : { u"Frimley"_s, u"Closed on 31 March 2026"_s, u"Until 31 March 2026"_s,
             u"Since 1 April 2026"_s, u"Thames Valley"_s, u"Surrey and Sussex"_s, u"Hampshire and Isle of Wight"_s })
        QVERIFY2(card.contains(text), qPrintable(card));
    QTest::keyClick(page->list()->view(), Qt::Key_Down); // a successor of it: still the same change
    QCOMPARE(page->chosen(), frimley);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(page->list()->view(), Qt::Key_Down);
    QVERIFY(page->chosen() != frimley);
    QCOMPARE(page->map()->chosen(), page->chosen());
}

void TestChanges::aClickOnTheMapChoosesInTheList()
{
    WindowFixture f;
    ChangesPage *page = open(f);
    page->setBefore(true);
    page->completeNow();
    MapWidget *map = page->map()->map();
    const AreaId frimley = areaNamed(*theAtlas(), u"2023-04", u"system", u"QNQ");
    const QPoint at = page->map()->marks().markOf(frimley, map->viewport()).toPoint();
    QVERIFY(map->rect().contains(at));
    QTest::mouseMove(map, at);
    QTest::mouseClick(map, Qt::LeftButton, {}, at);
    QCOMPARE(page->chosen(), fateOf(*page, u"2023-04", u"QNQ"));
    QCOMPARE(page->map()->hovered(), page->chosen());
    QCOMPARE(page->list()->view()->currentIndex().data().toString(), u"Frimley"_s);
    page->setBefore(false); // closed: it is not on the map any more, but still chosen
    page->completeNow();
    QCOMPARE(page->chosen(), fateOf(*page, u"2023-04", u"QNQ"));
    QVERIFY(!map->scene().selected.isValid());
}

void TestChanges::spaceAndBTurnTheMap()
{
    WindowFixture f;
    f.window.activateWindow();
    ChangesPage *page = open(f);
    QVERIFY(!page->map()->isBefore());
    QCOMPARE(page->map()->map()->scene().shownLevel()->count(), 36);
    QTest::keyClick(page->list()->view(), Qt::Key_Space);
    QVERIFY(page->map()->isBefore());
    QCOMPARE(page->map()->map()->scene().shownLevel()->count(), 42);
    QTest::keyClick(page->map()->map(), Qt::Key_Space);
    QVERIFY(!page->map()->isBefore());
    QTest::keyClick(page->list()->view(), Qt::Key_B);
    QVERIFY(page->map()->isBefore());
    page->list()->filter()->setFocus();
    QTest::keyClicks(page->list()->filter(), u"bed"_s); // letters, not keys
    QVERIFY(page->map()->isBefore());
    QCOMPARE(page->list()->filter()->text(), u"bed"_s);
}

void TestChanges::filtersAndSorts()
{
    WindowFixture f;
    ChangesPage *page = open(f);
    ChangeFilterModel &rows = *page->list()->filterModel();
    page->list()->filter()->setText(u"S9B9J"_s);
    QCOMPARE(rows.rowCount(), 2); // it opened, and is a successor of some that closed
    page->list()->filter()->setText(u"zzz"_s);
    QCOMPARE(rows.rowCount(), 0);
    QVERIFY(!page->list()->view()->isVisible());
    page->list()->filter()->clear();
    page->list()->view()->sortByColumn(ChangeListModel::PeopleColumn, Qt::DescendingOrder);
    QCOMPARE(rows.index(0, 0).data().toString(), u"Closed · 12"_s); // kinds stay in their order
    const QModelIndex closed = rows.index(0, 0);
    double last = 1e12;
    for (int row = 0; row < rows.rowCount(closed); ++row) {
        const double people
            = rows.index(row, ChangeListModel::PeopleColumn, closed).data(ChangeListModel::SortRole).toDouble();
        QVERIFY(people <= last);
        last = people;
    }
}

void TestChanges::savesAndCopiesEveryMovement()
{
    WindowFixture f;
    ChangesPage *page = open(f);
    QTest::keyClick(page->list()->view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"QNQ,Frimley,closed,S0E4D,Thames Valley,opened,no,255"));
    const QTemporaryDir folder;
    QVERIFY(!page->list()->saveTo(folder.filePath(u"changes.csv"_s)));
    QVERIFY(page->list()->saveTo(folder.filePath(u"no such folder/changes.csv"_s)));
    QVERIFY(QFileInfo(folder.filePath(u"changes.csv"_s)).size() > 4000);
}

void TestChanges::aFormerSystemLeadsToWhatBecameOfIt()
{
    WindowFixture f;
    f.searchFor(u"QNQ"_s);
    if (f.area().code != u"QNQ"_s) // several answers: the first is the system itself
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(f.area().code, u"QNQ"_s);
    QCOMPARE(theAtlas()->edition(f.area().edition).key, u"2023-04"_s);
    const QString detail = f.window.detailPane()->asText();
    QVERIFY2(detail.contains(u"Closed on 31 March 2026. Its people went to Thames Valley"), qPrintable(detail));
    QPushButton *button = f.window.detailPane()->seeChanges();
    QVERIFY(button->isVisible());
    button->click();
    auto *page = qobject_cast<ChangesPage *>(f.window.pages()->shownPage());
    QVERIFY(page);
    QCOMPARE(page->chosen(), fateOf(*page, u"2023-04", u"QNQ"));
}

void TestChanges::aSuccessorLeadsBackToItsPredecessors()
{
    WindowFixture f;
    f.window.session().setArea(areaNamed(*theAtlas(), u"2026-04", u"system", u"S0E4D"));
    const QString detail = f.window.detailPane()->asText();
    QVERIFY2(detail.contains(u"Opened on 1 April 2026, with people from"), qPrintable(detail));
    QVERIFY(detail.contains(u"Frimley"));
    ChangesPage *page = open(f);
    QCOMPARE(page->chosen(), fateOf(*page, u"2026-04", u"S0E4D"));
    for (LinkButton *link : page->card()->findChildren<LinkButton *>())
        if (link->text() == u"Frimley"_s) {
            link->click();
            break;
        }
    QVERIFY(f.window.pages()->arePanesShown());
    QCOMPARE(f.area().code, u"QNQ"_s);
    f.window.session().setArea(areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC"));
    QVERIFY(!f.window.detailPane()->seeChanges()->isVisible());
}

void TestChanges::otherLevelsCanBeCompared()
{
    WindowFixture f;
    ChangesPage *page = open(f);
    QStringList levels;
    for (int i = 0; i < page->levels()->count(); ++i)
        levels << page->levels()->itemText(i);
    QCOMPARE(levels, (QStringList { u"Systems"_s, u"Places"_s, u"Sub-ICB locations"_s }));
    page->levels()->setCurrentIndex(2);
    Q_EMIT page->levels()->activated(2);
    QCOMPARE(page->comparison().movedLsoas, 455);
    QCOMPARE(page->chosen(), -1);
    page->showArea(areaNamed(*theAtlas(), u"2023-04", u"system", u"QNQ"));
    QCOMPARE(page->levels()->currentIndex(), 0);
    QCOMPARE(page->chosen(), fateOf(*page, u"2023-04", u"QNQ"));
}

void TestChanges::theLegendSaysEveryKindInWords()
{
    WindowFixture f;
    ChangesPage *page = open(f);
    QCOMPARE(page->map()->legend()->asText().split(u'\n').mid(0, 4),
        (QStringList { u"Closed: 12"_s, u"Opened: 6"_s, u"Enlarged: 1"_s, u"Unchanged: 29"_s }));
    QVERIFY(page->map()->map()->accessibleDescription().contains(u"10,207"));
}

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
