// The years of an indicator in the real window: the slider, its keys, and the scale that stays as it is.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/DetailPane.h"
#include "widgets/LegendPanel.h"
#include "widgets/Selectors.h"
#include "widgets/YearBar.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

class TestYears final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void appearsForAnIndicatorWithYearsOnly();
    void todayItIsNotRecordedAndLeadsToWhereItIs();
    void theSliderChangesTheFiguresButNotTheClasses();
    void keysGoThroughTheYears();
    void runsByItselfUnlessMotionIsReduced();
    void theListNamesASeriesOnce();
    void aSystemTellsAllItsYears();
};

static void showHealthIndex(WindowFixture &f, QStringView edition = u"2023-04")
{
    Session &session = f.window.session();
    session.setEdition(theAtlas()->editionByKey(edition));
    session.setLevel(theAtlas()->levelByKey(u"system"));
    session.setIndicator(theAtlas()->indicatorByKey(u"health_index"));
}

static QString indicatorOf(WindowFixture &f)
{
    return theAtlas()->indicator(f.window.session().selection().indicator).key;
}

void TestYears::appearsForAnIndicatorWithYearsOnly()
{
    WindowFixture f;
    YearBar *bar = f.window.mapPane()->years();
    QVERIFY(!bar->isVisible());
    showHealthIndex(f);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->slider()->minimum(), 2015);
    QCOMPARE(bar->slider()->maximum(), 2021);
    QCOMPARE(bar->slider()->value(), 2021);
    QCOMPARE(QAccessible::queryAccessibleInterface(bar->slider())->text(QAccessible::Value), u"2021"_s);
    f.window.session().setIndicator(theAtlas()->indicatorByKey(u"imd_score"));
    QVERIFY(!bar->isVisible());
}

void TestYears::todayItIsNotRecordedAndLeadsToWhereItIs()
{
    WindowFixture f;
    showHealthIndex(f, u"2026-04");
    YearBar *bar = f.window.mapPane()->years();
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->slider()->isVisible());
    QVERIFY2(bar->note().contains(u"Not recorded"), qPrintable(bar->note()));
    QVERIFY2(bar->elsewhere()->text().contains(u"42 systems"), qPrintable(bar->elsewhere()->text()));
    bar->elsewhere()->click();
    QCOMPARE(theAtlas()->edition(f.window.session().selection().edition).key, u"2023-04"_s);
    QVERIFY(bar->slider()->isVisible());
    QVERIFY(bar->note().isEmpty());
    f.window.session().setLevel(theAtlas()->levelByKey(u"place")); // nor are places recorded
    QVERIFY(bar->elsewhere()->isVisible());
}

void TestYears::theSliderChangesTheFiguresButNotTheClasses()
{
    WindowFixture f;
    showHealthIndex(f);
    YearBar *bar = f.window.mapPane()->years();
    std::set<std::vector<double>> figures;
    const auto edges = f.window.mapPane()->map()->scene().choropleth.classification.edges;
    QVERIFY(edges.size() > 2);
    for (int year = 2015; year <= 2021; ++year) {
        bar->slider()->setValue(year);
        QCOMPARE(theAtlas()->indicator(f.window.session().selection().indicator).year, year);
        const MapScene &scene = f.window.mapPane()->map()->scene();
        QCOMPARE(scene.choropleth.classification.edges, edges);
        QVERIFY2(scene.title.contains(QString::number(year)), qPrintable(scene.title));
        QVERIFY2(scene.legend.note.contains(u"same for all years 2015–2021"), qPrintable(scene.legend.note));
        figures.insert(scene.values);
    }
    QCOMPARE(figures.size(), std::size_t(7));
}

void TestYears::keysGoThroughTheYears()
{
    WindowFixture f;
    f.window.activateWindow();
    showHealthIndex(f);
    f.window.actions().earlierYear->trigger();
    QCOMPARE(indicatorOf(f), u"health_index_2020"_s);
    f.window.actions().laterYear->trigger();
    QCOMPARE(indicatorOf(f), u"health_index"_s);
    f.window.actions().laterYear->trigger(); // there is none
    QCOMPARE(indicatorOf(f), u"health_index"_s);
    MapWidget *map = f.window.mapPane()->map();
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Comma);
    QTest::keyClick(map, Qt::Key_Comma);
    QCOMPARE(indicatorOf(f), u"health_index_2019"_s);
    QTest::keyClick(map, Qt::Key_Period);
    QCOMPARE(indicatorOf(f), u"health_index_2020"_s);
}

void TestYears::runsByItselfUnlessMotionIsReduced()
{
    WindowFixture f;
    showHealthIndex(f);
    YearBar *bar = f.window.mapPane()->years();
    bar->setReducedMotion(false);
    bar->play()->click();
    QTRY_COMPARE_WITH_TIMEOUT(indicatorOf(f), u"health_index_2015"_s, 4000); // from the last year to the first
    QVERIFY(bar->play()->isChecked());
    bar->setReducedMotion(true);
    QVERIFY(!bar->play()->isChecked());
    QVERIFY(!bar->play()->isEnabled());
    QTest::qWait(1500);
    QCOMPARE(indicatorOf(f), u"health_index_2015"_s);
}

void TestYears::theListNamesASeriesOnce()
{
    WindowFixture f;
    showHealthIndex(f);
    const auto *box = f.window.findChild<IndicatorSelector *>();
    int named = 0;
    for (int row = 0; row < box->count(); ++row)
        named += box->itemText(row) == u"Health Index"_s;
    QCOMPARE(named, 1);
    f.window.mapPane()->years()->slider()->setValue(2016);
    QCOMPARE(box->currentText(), u"Health Index"_s);
}

void TestYears::aSystemTellsAllItsYears()
{
    WindowFixture f;
    f.window.session().setArea(areaNamed(*theAtlas(), u"2023-04", u"system", u"QYG"));
    const QString text = f.window.detailPane()->asText();
    QVERIFY2(text.contains(u"2015: 96.3 · 2016: 96.5 · 2017: 97.8"), qPrintable(text.right(3000)));
    QVERIFY(text.contains(u"Health Index: Healthy Places"));
}

QTEST_MAIN(TestYears)
#include "tst_years.moc"
