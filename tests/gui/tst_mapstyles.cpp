#include "WindowFixture.h"
#include "models/ShownClasses.h"
#include "widgets/ClassMenu.h"
#include "widgets/CompareMethods.h"
#include "widgets/Histogram.h"
#include "widgets/LegendKey.h"
#include "widgets/LegendPanel.h"
#include "widgets/LegendRowButton.h"
#include "widgets/MapTexts.h"
#include "widgets/MethodCard.h"
#include "widgets/Selectors.h"
#include "widgets/TreePane.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

class TestMapStyles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCountIsCirclesOnPlainLand();
    void aCountBecomesARate_data();
    void aCountBecomesARate();
    void circlesGrowAsOneComesCloser();
    void continuousColourHasABar();
    void choosingAMethodEndsContinuousColour();
    void twoIndicatorsMakeNineCells();
    void theTitleDatesBothIndicators_data();
    void theTitleDatesBothIndicators();
    void aCellAloneNarrowsTreeAndMap();
    void cellsAreReachedByArrowKeys();
    void textsOfAnAreaNameValueAndClass();
    void methodsStandSideBySide();
    void theMapsOfTheMethodsAreSharp();
    void aCardSaysWhyItHasFewerClasses();
    void aCardHasARowForNoData();
    void aMethodIsTakenOver();

private:
    static void chooseIndicator(WindowFixture &f, const QString &key)
    {
        f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(key));
    }
    static void choose(WindowFixture &f, const QString &begin);
    static LegendPanel &legend(WindowFixture &f) { return *f.window.mapPane()->legend(); }
    static const MapScene &scene(WindowFixture &f) { return f.window.mapPane()->map()->scene(); }
};

void TestMapStyles::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestMapStyles::choose(WindowFixture &f, const QString &begin)
{
    for (QAction *action : legend(f).menuButton()->findChildren<QAction *>())
        if (action->text().startsWith(begin) && action->isCheckable() && action->isVisible()) {
            action->trigger();
            return;
        }
    QFAIL(qPrintable(u"no such choice: "_s + begin));
}

void TestMapStyles::aCountIsCirclesOnPlainLand()
{
    WindowFixture f;
    chooseIndicator(f, u"people_85_plus"_s);
    QCOMPARE(scene(f).choropleth.style, MapStyle::Circles);
    const auto fills = scene(f).choropleth.fills(Theme::Light);
    QCOMPARE(fills.size(), std::size_t(1));
    QCOMPARE(fills.front(), MapPalette::of(Theme::Light).land);
    const SymbolScale &scale = scene(f).legend.symbols;
    QCOMPARE(scale.counts.size(), std::size_t(36));
    QVERIFY(scale.references(700, 40).size() == 3);
    QVERIFY2(legend(f).asText().contains(u"A count is not shaded"_s), qPrintable(legend(f).asText()));
    QVERIFY(legend(f).key()->isVisible());
    QVERIFY(!legend(f).histogram()->isVisible());
    f.window.mapPane()->map()->completeNow();
    const QImage picture = f.window.mapPane()->map()->grab().toImage();
    const QColor fill = ColourScheme::byKey({}).symbolFill(Theme::Light);
    int blue = 0;
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); x += 2) {
            const QColor seen = picture.pixelColor(x, y);
            blue += seen.blue() > seen.red() + 30 && std::abs(seen.hue() - fill.hue()) < 12;
        }
    QVERIFY2(blue > 500, qPrintable(QString::number(blue)));
}

void TestMapStyles::aCountBecomesARate_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("unit");
    QTest::newRow("people, of all residents") << u"people_20_34"_s << u"% of residents"_s;
    QTest::newRow("the rate of the catalogue") << u"practices"_s << u"per 100,000 residents"_s;
    QTest::newRow("hospitals, for which the catalogue has none") << u"hospitals"_s << u"per 100,000 residents"_s;
    QTest::newRow("people by land") << u"population"_s << u"people per km²"_s;
}

void TestMapStyles::aCountBecomesARate()
{
    QFETCH(QString, count);
    QFETCH(QString, unit);
    WindowFixture f;
    chooseIndicator(f, count);
    choose(f, u"As a rate"_s);
    QVERIFY(f.window.session().selection().countAsRate);
    QCOMPARE(scene(f).choropleth.style, MapStyle::Classes);
    QCOMPARE(scene(f).legend.unit, unit);
    QVERIFY2(mapTitle(*f.window.session().atlas(), f.window.session().selection()).contains(u" (%1), by"_s.arg(unit)),
        "said once");
    const auto *box = f.window.findChild<IndicatorSelector *>();
    QVERIFY2(box->currentText().endsWith(u" (%1)"_s.arg(unit)), qPrintable(box->currentText()));
    QVERIFY2(mapTitle(*f.window.session().atlas(), f.window.session().selection()).startsWith(box->currentText()),
        "list and map have one name for it");
    const Atlas &atlas = *f.window.session().atlas();
    const Selection &now = f.window.session().selection();
    const LevelTable &table = atlas.table(now.edition, now.level);
    if (count == u"hospitals") {
        const double hospitals = table.values[index(now.indicator)][0];
        const double people = table.values[index(atlas.indicatorByKey(u"population"))][0];
        QVERIFY(std::abs(scene(f).values[0] - 100'000 * hospitals / people) <= 0.0501);
        QVERIFY2(scene(f).legend.source.contains(u"Census"_s), "the denominator has a source too");
    }
    choose(f, u"As circles"_s);
    QCOMPARE(scene(f).choropleth.style, MapStyle::Circles);
    QVERIFY2(box->currentText().endsWith(u" (a count: circles)"_s), qPrintable(box->currentText()));
}

void TestMapStyles::circlesGrowAsOneComesCloser()
{
    WindowFixture f;
    chooseIndicator(f, u"people_85_plus"_s);
    const SymbolScale &scale = scene(f).legend.symbols;
    QVERIFY(scale.radius(scale.largest, 100) > scale.radius(scale.largest, 700) * 1.5);
    const QSize before = legend(f).key()->sizeHint();
    f.window.mapPane()->map()->zoom(4);
    QVERIFY(legend(f).key()->sizeHint() != before || scale.references(100, 34) != scale.references(700, 34));
}

void TestMapStyles::continuousColourHasABar()
{
    WindowFixture f;
    choose(f, u"Continuous"_s);
    QCOMPARE(scene(f).choropleth.style, MapStyle::Continuous);
    QCOMPARE(scene(f).legend.ticks.size(), std::size_t(5));
    QVERIFY(legend(f).key()->isVisible());
    QVERIFY(legend(f).key()->accessibleName().contains(u"median"_s));
    std::vector<double> values = scene(f).values;
    const auto highest = std::ranges::max_element(values) - values.begin();
    const auto lowest = std::ranges::min_element(values) - values.begin();
    const auto colours = scene(f).choropleth.colours(Theme::Light);
    const auto &steps = scene(f).choropleth.classOfArea;
    QCOMPARE(colours.at(static_cast<std::size_t>(steps[static_cast<std::size_t>(highest)])), colours.back());
    QCOMPARE(colours.at(static_cast<std::size_t>(steps[static_cast<std::size_t>(lowest)])), colours.front());
    QVERIFY(colours.size() >= 100);
    choose(f, u"Blue and orange"_s);
    QVERIFY2(legend(f).asText().contains(u"England, 10.1"_s), qPrintable(legend(f).asText()));
}

void TestMapStyles::choosingAMethodEndsContinuousColour()
{
    WindowFixture f;
    choose(f, u"Continuous"_s);
    choose(f, classMethodName(ClassMethod::Quantile));
    QCOMPARE(scene(f).choropleth.style, MapStyle::Classes);
    QCOMPARE(legend(f).rows().size(), std::size_t(5));
}

void TestMapStyles::twoIndicatorsMakeNineCells()
{
    WindowFixture f;
    SecondSelector *second = legend(f).second();
    QVERIFY(second->isVisible());
    const IndicatorId disabled = f.window.session().atlas()->indicatorByKey(u"disabled");
    second->setCurrentIndex(second->findData(static_cast<int>(disabled)));
    Q_EMIT second->activated(second->currentIndex());
    QCOMPARE(f.window.session().selection().second, disabled);
    QCOMPARE(scene(f).choropleth.style, MapStyle::TwoIndicators);
    const auto cells = legend(f).key()->cells();
    QCOMPARE(cells.size(), std::size_t(9));
    int areas = 0;
    for (const int size : scene(f).choropleth.classSizes)
        areas += size;
    QCOMPARE(areas, 36);
    for (std::size_t i = 0; i < cells.size(); ++i)
        QVERIFY2(cells[i]->accessibleName().contains(u"Disabled"_s), qPrintable(cells[i]->accessibleName()));
    const LegendKey *key = legend(f).key();
    QCOMPARE(key->height(), key->heightForWidth(key->width()));
    QVERIFY(key->accessibleName().contains(u"Disabled (% of residents)"_s));
    f.window.session().setSecondIndicator(none<IndicatorId>);
    QCOMPARE(scene(f).choropleth.style, MapStyle::Classes);
    QVERIFY(legend(f).key()->cells().empty());
}

void TestMapStyles::theTitleDatesBothIndicators_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("title");
    QTest::newRow("of two dates") << u"income_deprived"_s
                                  << u"Income deprived (2025) and Disabled (Census 21 March 2021), by system"_s;
    QTest::newRow("of one date") << u"under_20"_s << u"Aged under 20 and Disabled, by system · Census 21 March 2021"_s;
}

void TestMapStyles::theTitleDatesBothIndicators()
{
    QFETCH(const QString, first);
    QFETCH(const QString, title);
    WindowFixture f;
    const Atlas &atlas = *f.window.session().atlas();
    Selection wanted = f.window.session().selection();
    wanted.indicator = atlas.indicatorByKey(first);
    wanted.second = atlas.indicatorByKey(u"disabled");
    f.window.session().setSelection(wanted);
    QCOMPARE(mapTitle(atlas, f.window.session().selection()), title);
}

void TestMapStyles::aCellAloneNarrowsTreeAndMap()
{
    WindowFixture f;
    f.window.session().setSecondIndicator(f.window.session().atlas()->indicatorByKey(u"disabled"));
    const auto cells = legend(f).key()->cells();
    const auto &sizes = scene(f).choropleth.classSizes;
    const auto fullest = std::ranges::max_element(sizes) - sizes.begin();
    const int expected = sizes[static_cast<std::size_t>(fullest)];
    QTest::mouseClick(cells[static_cast<std::size_t>(fullest)], Qt::LeftButton);
    QCOMPARE(f.window.session().selection().onlyClass, std::optional(static_cast<int>(fullest)));
    QCOMPARE(f.window.treePane()->view()->model()->rowCount(), expected);
    const auto fills = scene(f).choropleth.fills(Theme::Light);
    const auto colours = scene(f).choropleth.colours(Theme::Light);
    for (std::size_t i = 0; i < 9; ++i)
        QCOMPARE(fills[i] == colours[i], static_cast<std::ptrdiff_t>(i) == fullest);
    QTest::keyClick(cells[static_cast<std::size_t>(fullest)], Qt::Key_Escape);
    QVERIFY(!f.window.session().selection().onlyClass);
}

void TestMapStyles::cellsAreReachedByArrowKeys()
{
    WindowFixture f;
    f.window.session().setSecondIndicator(f.window.session().atlas()->indicatorByKey(u"disabled"));
    const auto cells = legend(f).key()->cells();
    cells[0]->setFocus();
    QTest::keyClick(cells[0], Qt::Key_Up);
    QVERIFY(cells[3]->hasFocus());
    QTest::keyClick(cells[3], Qt::Key_Right);
    QVERIFY(cells[4]->hasFocus());
    QTest::keyClick(cells[4], Qt::Key_Space);
    QCOMPARE(f.window.session().selection().onlyClass, std::optional(4));
}

void TestMapStyles::textsOfAnAreaNameValueAndClass()
{
    WindowFixture f;
    QVERIFY2(scene(f).textOf(0).value.contains(u'%'), qPrintable(scene(f).textOf(0).value));
    QVERIFY2(scene(f).textOf(0).classText.contains(u"of 5"_s), qPrintable(scene(f).textOf(0).classText));
    f.window.session().setSecondIndicator(f.window.session().atlas()->indicatorByKey(u"disabled"));
    QVERIFY2(scene(f).textOf(0).value.contains(u"; Disabled: "_s), qPrintable(scene(f).textOf(0).value));
    QVERIFY(!scene(f).textOf(0).classText.isEmpty());
    QVERIFY(scene(f).textOf(-1).value.isEmpty());
    QVERIFY(scene(f).textOf(36).value.isEmpty());
}

void TestMapStyles::methodsStandSideBySide()
{
    WindowFixture f;
    CompareMethods dialog(f.window.session(), &f.window);
    dialog.show();
    dialog.completeNow();
    QCOMPARE(dialog.cards().size(), std::size_t(6));
    const std::vector<double> &values = scene(f).values;
    double best = 0;
    for (const MethodCard *card : dialog.cards()) {
        const auto classes = Classification::make(card->method(), values, 5).roundedUp(1);
        const double fit = classes.varianceFit(values);
        best = std::max(best, fit);
        QVERIFY2(card->asText().contains(u"Fit "_s + QLocale().toString(fit, 'f', 2)), qPrintable(card->asText()));
        QVERIFY(fit > 0.5 && fit <= 1);
    }
    const auto natural = Classification::make(ClassMethod::NaturalBreaks, values, 5).varianceFit(values);
    QVERIFY2(natural >= best - 0.01, "natural breaks fit best of all methods");
    dialog.classes()->setValue(7);
    QVERIFY(dialog.cards().front()->asText().count(u'\n') >= 8);
}

void TestMapStyles::theMapsOfTheMethodsAreSharp()
{
    WindowFixture f;
    CompareMethods dialog(f.window.session(), &f.window);
    dialog.show();
    const auto isSharp = [](const MethodCard *card) { return card->isSharp(); };
    QTRY_VERIFY(std::ranges::all_of(dialog.cards(), isSharp));
    dialog.resize(dialog.size() * 0.8);
    QTRY_VERIFY(std::ranges::all_of(dialog.cards(), isSharp));
    dialog.cards().front()->button()->setText(u"A name so long that the card is laid out anew"_s);
    dialog.classes()->setValue(9); // the lists of classes take more of the cards
    QTRY_VERIFY(std::ranges::all_of(dialog.cards(), isSharp));
}

void TestMapStyles::aCardSaysWhyItHasFewerClasses()
{
    WindowFixture f;
    CompareMethods dialog(f.window.session(), &f.window);
    dialog.show();
    dialog.classes()->setValue(9);
    for (const MethodCard *card : dialog.cards()) {
        f.window.session().setClasses({ card->method(), 9, {} });
        const QString shortfall = scene(f).legend.shortfall;
        QCOMPARE(card->asText().contains(u"9 wanted"_s), !shortfall.isEmpty());
        QVERIFY(card->method() != ClassMethod::HeadTail || !shortfall.isEmpty());
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(shortfall.isEmpty() || std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == shortfall;
        }));
    }
}

void TestMapStyles::aCardHasARowForNoData()
{
    WindowFixture f({ 1600, 1000 });
    Session &session = f.window.session();
    session.setIndicator(session.atlas()->indicatorByKey(u"patients_per_gp"));
    const int without = scene(f).legend.noDataCount;
    QVERIFY(without > 0);
    CompareMethods dialog(session, &f.window);
    dialog.show();
    dialog.completeNow();
    const QRgb hatch = MapPalette::of(Theme::Light).noDataHatch.rgb();
    for (MethodCard *card : dialog.cards()) {
        QVERIFY2(card->asText().contains(u"Not recorded: %1 area"_s.arg(without)), qPrintable(card->asText()));
        QVERIFY2(card->asText().contains(scene(f).legend.noDataReason), qPrintable(card->asText()));
        card->setPicture({});
        const QImage picture = card->grab().toImage();
        int hatched = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                hatched += picture.pixel(x, y) == hatch;
        QVERIFY2(hatched > 0, "the row has the hatch of the map");
    }
}

void TestMapStyles::aMethodIsTakenOver()
{
    WindowFixture f;
    auto *dialog = new CompareMethods(f.window.session(), &f.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    MethodCard *card = dialog->cards()[2];
    card->button()->setFocus();
    QTest::keyClick(card->button(), Qt::Key_Space);
    QCOMPARE(f.window.session().selection().classes.method, card->method());
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(TestMapStyles)
#include "tst_mapstyles.moc"
