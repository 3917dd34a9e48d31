#include "WindowFixture.h"
#include "models/Languages.h"
#include "models/ShownClasses.h"
#include "widgets/ClassMenu.h"
#include "widgets/Histogram.h"
#include "widgets/LegendBrief.h"
#include "widgets/LegendPanel.h"
#include "widgets/LegendRowButton.h"
#include "widgets/TreePane.h"

#include <QAccessible>
#include <QAction>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QScopeGuard>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

class TestLegendPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { theAppearance().setTextPercent(100); }
    void edgesAreASliderForAssistiveTechnology();
    void namesWhatItShows();
    void theMenuChangesMethodNumberAndColours();
    void rowsCountTheAreasOfTheTable();
    void rowsHaveTheColoursOfTheMap();
    void aClassAloneNarrowsTreeAndMap();
    void aClassAloneChoosesNoOtherArea();
    void allClassesComeBackByAButton();
    void aFoldedLegendStillLeadsToAllClasses();
    void aBreakIsDragged();
    void aBreakIsMovedByKeys();
    void anEdgeOfMillionsIsSaidAsPolishGroupsIt();
    void barsOfTheHistogramHaveAWholeOutline();
    void goingBackUndoesADragAtOnce();
    void everythingIsReachedByKeyboard();
    void collapsedClassesAreSaid();
    void coloursPartAtEngland();
    void landWithoutAnAreaHasARow();
    void theRowOfNoDataSaysWhy_data();
    void theRowOfNoDataSaysWhy();
    void marksTheSelectedArea();
    void theMarkOfTheSelectedAreaIsNoFrame();
    void fitsIntoASmallWindow_data();
    void fitsIntoASmallWindow();
    void foldsItselfWhereItHidesTheMap();
    void staysOpenWhereMostOfTheMapIsSeen();
    void isFoldedOnlyByChoiceInALargeWindow();
    void stillSaysItsColoursWhileItIsFolded();
    void isThereInEveryLanguage_data();
    void isThereInEveryLanguage();
    void aRowIsBrokenRatherThanCut();
    void aRowWithoutAreasHasNoCount();
    void allRowsHaveTheSameType();

private:
    static void choose(WindowFixture &f, const QString &text);
    static LegendPanel &legend(WindowFixture &f) { return *f.window.mapPane()->legend(); }
};

void TestLegendPanel::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestLegendPanel::choose(WindowFixture &f, const QString &text)
{
    for (QAction *action : legend(f).menuButton()->findChildren<QAction *>())
        if (action->text() == text && action->isCheckable()) {
            action->trigger();
            return;
        }
    QFAIL(qPrintable(u"no such choice: "_s + text));
}

void TestLegendPanel::namesWhatItShows()
{
    WindowFixture f;
    QVERIFY(legend(f).isVisible());
    const QString text = legend(f).asText();
    for (const QString &part : { u"most deprived tenth"_s, u"% of residents"_s, u"Quantiles, 5 class"_s, u"2025"_s,
             u"April 2026"_s, u"Ministry of Housing"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
}

void TestLegendPanel::theMenuChangesMethodNumberAndColours()
{
    WindowFixture f;
    for (const ClassMethod method : classMethods) {
        choose(f, classMethodName(method));
        QCOMPARE(f.window.session().selection().classes.method, method);
        QVERIFY2(legend(f).menuButton()->text().startsWith(classMethodName(method)), qPrintable(legend(f).asText()));
    }
    choose(f, classMethodName(ClassMethod::NaturalBreaks));
    choose(f, u"7"_s);
    QCOMPARE(legend(f).rows().size(), std::size_t(7));
    choose(f, u"Reds"_s);
    QCOMPARE(f.window.session().selection().scheme, u"reds"_s);
    f.window.session().goBack();
    f.window.session().goBack();
    QCOMPARE(legend(f).rows().size(), std::size_t(5));
}

void TestLegendPanel::rowsCountTheAreasOfTheTable()
{
    WindowFixture f;
    const Selection &now = f.window.session().selection();
    const Atlas &atlas = *f.window.session().atlas();
    for (const Level &level : atlas.levels) {
        f.window.session().setLevel(level.id);
        const ShownClasses shown = ShownClasses::make(atlas, now);
        const std::vector<double> &values = shown.first.values;
        QStringList counted;
        for (int c = 0; c < shown.first.classification.classCount(); ++c) {
            const double low = shown.first.classification.edges[static_cast<std::size_t>(c)];
            const double high = shown.first.classification.edges[static_cast<std::size_t>(c) + 1];
            const bool last = c + 1 == shown.first.classification.classCount();
            counted << QString::number(std::count_if(
                values.begin(), values.end(), [&](double v) { return v >= low && (last ? v <= high : v < high); }));
        }
        const auto rows = legend(f).rows();
        for (qsizetype c = 0; c < counted.size(); ++c)
            QVERIFY2(rows[static_cast<std::size_t>(c)]->accessibleName().section(u':', -1).contains(counted[c]),
                qPrintable(rows[static_cast<std::size_t>(c)]->accessibleName() + u" / "_s + counted[c]));
    }
}

void TestLegendPanel::rowsHaveTheColoursOfTheMap()
{
    WindowFixture f;
    f.window.mapPane()->map()->completeNow();
    const QImage picture = legend(f).grab().toImage();
    const auto colours = f.window.mapPane()->map()->scene().choropleth.colours(Theme::Light);
    const auto rows = legend(f).rows();
    QCOMPARE(rows.size(), colours.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QPoint swatch = rows[i]->mapTo(&legend(f), QPoint(16, rows[i]->height() / 2));
        QCOMPARE(picture.pixelColor(swatch).name(), colours[i].name());
    }
}

void TestLegendPanel::aClassAloneNarrowsTreeAndMap()
{
    WindowFixture f;
    const auto rows = legend(f).rows();
    rows[4]->setFocus();
    QTest::keyClick(rows[4], Qt::Key_Space);
    QCOMPARE(f.window.session().selection().onlyClass, std::optional(4));
    QTest::keyClick(rows[4], Qt::Key_Return);
    QCOMPARE(f.window.session().selection().onlyClass, std::optional<int>());
    QTest::keyClick(rows[4], Qt::Key_Return);
    QCOMPARE(f.window.session().selection().onlyClass, std::optional(4));
    const auto &classes = f.window.mapPane()->map()->scene().choropleth.classOfArea;
    const auto expected = std::count(classes.begin(), classes.end(), 4);
    QCOMPARE(f.window.treePane()->view()->model()->rowCount(), static_cast<int>(expected));
    const auto fills = f.window.mapPane()->map()->scene().choropleth.fills(Theme::Light);
    const auto colours = f.window.mapPane()->map()->scene().choropleth.colours(Theme::Light);
    QCOMPARE(fills[4], colours[4]);
    QVERIFY(fills[2] != colours[2]);
    QTest::keyClick(rows[4], Qt::Key_Escape);
    QVERIFY(!f.window.session().selection().onlyClass);
    QCOMPARE(f.window.treePane()->view()->model()->rowCount(), 36);
}

void TestLegendPanel::aClassAloneChoosesNoOtherArea()
{
    WindowFixture f;
    Session &session = f.window.session();
    const Atlas &atlas = *session.atlas();
    const AreaId chosen = areaNamed(atlas, u"2026-04", u"system"_s, u"QNC"_s);
    session.setArea(chosen);
    session.setLevel(atlas.levelByKey(u"place"));
    bool wasHidden = false;
    for (int number = 0; number < std::ssize(legend(f).rows()); ++number) {
        session.setOnlyClass(number);
        QCOMPARE(session.selection().area, chosen);
        wasHidden |= !isValid(f.window.treePane()->currentArea());
        QVERIFY(!isValid(f.window.treePane()->currentArea()) || f.window.treePane()->currentArea() == chosen);
    }
    QVERIFY(wasHidden);
    session.setOnlyClass(std::nullopt);
    QCOMPARE(session.selection().area, chosen);
    QCOMPARE(f.window.treePane()->currentArea(), chosen);
}

void TestLegendPanel::allClassesComeBackByAButton()
{
    WindowFixture f;
    f.window.activateWindow();
    QVERIFY(legend(f).allClasses()->isHidden());
    const auto rows = legend(f).rows();
    rows[2]->click();
    QCOMPARE(f.window.session().selection().onlyClass, std::optional(2));
    QVERIFY(legend(f).allClasses()->isVisible());
    QVERIFY(legend(f).rect().contains(legend(f).allClasses()->geometry()));
    rows.back()->setFocus();
    QTest::keyClick(rows.back(), Qt::Key_Tab);
    QVERIFY(legend(f).allClasses()->hasFocus());
    QTest::keyClick(legend(f).allClasses(), Qt::Key_Space);
    QVERIFY(!f.window.session().selection().onlyClass);
    QVERIFY(legend(f).allClasses()->isHidden());
    QVERIFY(rows[2]->hasFocus());
}

void TestLegendPanel::aFoldedLegendStillLeadsToAllClasses()
{
    WindowFixture f;
    f.window.session().setOnlyClass(1);
    legend(f).setFolded(true);
    QVERIFY(legend(f).rows().empty());
    QVERIFY(legend(f).allClasses()->isVisible());
    legend(f).allClasses()->click();
    QVERIFY(!f.window.session().selection().onlyClass);
    QVERIFY(legend(f).allClasses()->isHidden());
}

void TestLegendPanel::aBreakIsDragged()
{
    WindowFixture f;
    Histogram *histogram = legend(f).histogram();
    QVERIFY(histogram->isVisible());
    const int last = histogram->breakCount() - 1;
    const double before = histogram->breakAt(last);
    const int y = histogram->height() / 2;
    const QPoint from(qRound(histogram->positionOf(before)), y);
    QTest::mousePress(histogram, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 20; ++step)
        QTest::mouseMove(histogram, from + QPoint(step, 0));
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, from + QPoint(20, 0));
    QCOMPARE(f.window.session().selection().classes.method, ClassMethod::Manual);
    QVERIFY(histogram->breakAt(last) > before);
    QCOMPARE(f.window.mapPane()->map()->scene().choropleth.classification.breaks().back(), histogram->breakAt(last));
}

void TestLegendPanel::anEdgeOfMillionsIsSaidAsPolishGroupsIt()
{
    const auto restore = qScopeGuard([usual = QLocale()] { QLocale::setDefault(usual); });
    QLocale::setDefault(QLocale(u"pl"_s));
    Histogram histogram;
    histogram.setData({ .values = { 5e5, 2e6 }, .edges = { 0, 1134516, 3e6 }, .colours = { Qt::white, Qt::black } });
    const QString edge = QStringList { u"1"_s, u"134"_s, u"516"_s }.join(QLocale().groupSeparator());
    QVERIFY2(histogram.accessibleDescription().contains(edge), qPrintable(histogram.accessibleDescription()));
    const QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(&histogram);
    QVERIFY(slider && slider->text(QAccessible::Value).contains(edge));
}

void TestLegendPanel::barsOfTheHistogramHaveAWholeOutline()
{
    WindowFixture f({ 1440, 900 });
    QImage picture(legend(f).histogram()->size(), QImage::Format_RGB32);
    const QRgb ground = QColor(Qt::magenta).rgb();
    picture.fill(ground);
    legend(f).histogram()->render(&picture, {}, {}, QWidget::RenderFlags());
    std::set<QRgb> fills;
    for (const QColor &colour : f.window.mapPane()->map()->scene().choropleth.colours(Theme::Light))
        fills.insert(colour.rgb());
    int filled = 0;
    for (int y = 1; y + 1 < picture.height(); ++y)
        for (int x = 1; x + 1 < picture.width(); ++x) {
            if (!fills.contains(picture.pixel(x, y)))
                continue;
            ++filled;
            for (const QPoint &beside : { QPoint(x - 1, y), QPoint(x + 1, y), QPoint(x, y - 1), QPoint(x, y + 1) })
                QVERIFY2(picture.pixel(beside) != ground, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    QVERIFY(filled > 100);
}

void TestLegendPanel::goingBackUndoesADragAtOnce()
{
    WindowFixture f;
    const auto before = f.window.session().selection();
    aBreakIsDragged();
    Histogram *histogram = legend(f).histogram();
    histogram->moveBreak(0, histogram->breakAt(0) + 0.2, true);
    histogram->moveBreak(0, histogram->breakAt(0) + 0.2, false);
    histogram->moveBreak(0, histogram->breakAt(0) + 0.2, false);
    f.window.session().goBack();
    QCOMPARE(f.window.session().selection().classes, before.classes);
}

void TestLegendPanel::aBreakIsMovedByKeys()
{
    WindowFixture f;
    Histogram *histogram = legend(f).histogram();
    histogram->setFocus();
    const double first = histogram->breakAt(0);
    const double second = histogram->breakAt(1);
    QTest::keyClick(histogram, Qt::Key_Right);
    QVERIFY(std::abs(histogram->breakAt(0) - first - 0.1) < 1e-9);
    QTest::keyClick(histogram, Qt::Key_Up);
    QTest::keyClick(histogram, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(histogram->breakAt(1) - second + 1) < 1e-9);
    QTest::keyClick(histogram, Qt::Key_Delete);
    QCOMPARE(legend(f).rows().size(), std::size_t(4));
    QVERIFY(histogram->accessibleDescription().contains(u"of 3"_s));
}

void TestLegendPanel::everythingIsReachedByKeyboard()
{
    WindowFixture f;
    f.window.mapPane()->map()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(legend(f).histogram()));
    QVERIFY(reached.contains(legend(f).menuButton()));
    const auto rows = legend(f).rows();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [&](LegendRowButton *row) { return reached.contains(row); }));
    rows[1]->setFocus();
    QTest::keyClick(rows[1], Qt::Key_Down);
    QVERIFY(rows[2]->hasFocus());
}

void TestLegendPanel::collapsedClassesAreSaid()
{
    WindowFixture f;
    Session &session = f.window.session();
    session.setIndicator(session.atlas()->indicatorByKey(u"trusts_per_100k"));
    session.setLevel(session.atlas()->levelByKey(u"neighbourhood"));
    choose(f, u"9"_s);
    const auto classes = f.window.mapPane()->map()->scene().choropleth.classification.classCount();
    QVERIFY2(classes < 9, "a network has a trust or none: there cannot be nine shares");
    QVERIFY2(legend(f).asText().contains(u"9 wanted"_s), qPrintable(legend(f).asText()));
}

void TestLegendPanel::coloursPartAtEngland()
{
    WindowFixture f;
    choose(f, u"Blue and orange about England"_s);
    const MapScene &scene = f.window.mapPane()->map()->scene();
    QCOMPARE(scene.choropleth.middle, std::optional(10.1));
    QVERIFY2(legend(f).asText().contains(u"England, 10.1"_s), qPrintable(legend(f).asText()));
    const auto colours = scene.choropleth.colours(Theme::Light);
    QCOMPARE(colours.size(), legend(f).rows().size());
    QVERIFY(colours.front().blue() > colours.front().red()); // well below England
    QVERIFY(colours.back().red() > colours.back().blue()); // well above
}

void TestLegendPanel::landWithoutAnAreaHasARow()
{
    WindowFixture f;
    QCOMPARE(legend(f).rows().size(), std::size_t(5));
    f.window.session().setLevel(f.window.session().atlas()->levelByKey(u"neighbourhood"));
    const auto classes = f.window.mapPane()->map()->scene().legend.rows.size();
    QCOMPARE(legend(f).rows().size(), classes + 1); // a place without a network is hatched
    QVERIFY(legend(f).rows().back()->accessibleName().contains(u"No area"_s));
}

void TestLegendPanel::theRowOfNoDataSaysWhy_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("reason");
    QTest::newRow("published for the systems of another edition") << "health_index"
                                                                  << "system"
                                                                  << "42 systems of 2022";
    QTest::newRow("published for districts") << "patients_per_gp"
                                             << "system"
                                             << "consists of whole districts";
}

void TestLegendPanel::theRowOfNoDataSaysWhy()
{
    QFETCH(QString, indicator);
    QFETCH(QString, level);
    QFETCH(QString, reason);
    WindowFixture f({ 1440, 900 });
    Session &session = f.window.session();
    session.setLevel(session.atlas()->levelByKey(level));
    session.setIndicator(session.atlas()->indicatorByKey(indicator));
    legend(f).setFolded(false);
    const LegendRowButton *row = legend(f).rows().back();
    QVERIFY2(row->accessibleName().startsWith(u"Not recorded"_s), qPrintable(row->accessibleName()));
    QVERIFY2(row->accessibleDescription().contains(reason), qPrintable(row->accessibleDescription()));
    QVERIFY(legend(f).asText().contains(reason));
    QTRY_VERIFY2(row->height() >= row->heightForWidth(row->width()), "the reason is not cut");
    QVERIFY(row->heightForWidth(row->width()) > 2 * row->fontMetrics().height());
    session.setIndicator(session.atlas()->indicatorByKey(u"imd_score"));
    QVERIFY(!legend(f).asText().contains(reason));
}

void TestLegendPanel::marksTheSelectedArea()
{
    WindowFixture f;
    const QImage before = legend(f).grab().toImage();
    Session &session = f.window.session();
    session.setArea(session.atlas()->areaByCode(session.selection().edition, u"QNC"));
    QVERIFY(legend(f).grab().toImage() != before);
}

void TestLegendPanel::theMarkOfTheSelectedAreaIsNoFrame()
{
    WindowFixture f;
    Session &session = f.window.session();
    const auto rows = legend(f).rows();
    std::vector<QImage> before;
    for (LegendRowButton *row : rows)
        before.push_back(row->grab().toImage());
    session.setArea(session.atlas()->areaByCode(session.selection().edition, u"QNC"));
    int marked = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QImage now = rows[i]->grab().toImage();
        const bool held = rows[i]->accessibleDescription().contains(u"selected area"_s);
        marked += held ? 1 : 0;
        QCOMPARE(now != before[i], held);
        const QRect body = now.rect().adjusted(9, 0, 0, 0); // all but the pointer before the swatch
        QCOMPARE(now.copy(body), before[i].copy(body));
    }
    QCOMPARE(marked, 1);
}

void TestLegendPanel::fitsIntoASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addRow("1280 by 720") << QSize(1280, 720) << 100;
    QTest::addRow("1280 by 720 with text half as large again") << QSize(1280, 720) << 150;
    QTest::addRow("800 by 560") << QSize(800, 560) << 100;
    QTest::addRow("1920 by 1080 with text twice as large") << QSize(1920, 1080) << 200;
}

void TestLegendPanel::fitsIntoASmallWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    theAppearance().setTextPercent(percent);
    WindowFixture f(size);
    const QRect panel = legend(f).geometry();
    const QRect map = f.window.mapPane()->map()->rect();
    QVERIFY(legend(f).isVisible());
    QVERIFY(map.contains(panel));
    QVERIFY(panel.width() < map.width() / 2);
    theAppearance().setTextPercent(100);
}

void TestLegendPanel::foldsItselfWhereItHidesTheMap()
{
    theAppearance().setTextPercent(200);
    WindowFixture f;
    QVERIFY(legend(f).isVisible());
    QVERIFY(legend(f).isFolded());
    QVERIFY(legend(f).rows().empty());
    QVERIFY2(legend(f).asText().contains(u" to under "_s), "for the clipboard it is whole");
    const int head = legend(f).height();
    legend(f).setFolded(false);
    QVERIFY(!legend(f).isFolded());
    QCOMPARE(legend(f).rows().size(), std::size_t(5));
    QVERIFY(legend(f).height() > head);
    f.window.resize(1270, 720);
    QCoreApplication::processEvents();
    QVERIFY2(!legend(f).isFolded(), "what the person chose stays");
    theAppearance().setTextPercent(100);
}

void TestLegendPanel::staysOpenWhereMostOfTheMapIsSeen()
{
    const auto share = [](const QSize &part, const QSize &whole) {
        return double(part.width()) * part.height() / (double(whole.width()) * whole.height());
    };
    {
        WindowFixture f;
        const QSize besideAWideTable(420, 470);
        legend(f).fitInto(besideAWideTable);
        QVERIFY(!legend(f).isFolded());
        QVERIFY(share(legend(f).size(), besideAWideTable) < 0.35);
        legend(f).fitInto({ 420, 160 });
        QVERIFY(legend(f).isFolded());
    }
    theAppearance().setTextPercent(125);
    WindowFixture f;
    QVERIFY(!legend(f).isFolded());
    QCOMPARE(legend(f).rows().size(), std::size_t(5));
    QVERIFY(share(legend(f).size(), f.window.mapPane()->map()->size()) < 0.35);
}

void TestLegendPanel::isFoldedOnlyByChoiceInALargeWindow()
{
    WindowFixture f({ 1440, 900 });
    QVERIFY(!legend(f).isFolded());
    legend(f).setFolded(true);
    QVERIFY(legend(f).isFolded());
    f.window.resize(1450, 900);
    QCoreApplication::processEvents();
    QVERIFY(legend(f).isFolded());
}

void TestLegendPanel::stillSaysItsColoursWhileItIsFolded()
{
    theAppearance().setTextPercent(150);
    WindowFixture f;
    QVERIFY(legend(f).isFolded());
    LegendBrief &brief = *legend(f).brief();
    QVERIFY(brief.isVisible());
    QVERIFY(legend(f).rect().contains(brief.geometry()));
    QVERIFY(brief.width() >= brief.sizeHint().width());
    QCOMPARE(brief.accessibleName(), u"From 0.1 to 39.6"_s);
    const QImage picture = brief.grab().toImage();
    for (const QColor &colour : f.window.mapPane()->map()->scene().choropleth.colours(Theme::Light)) {
        bool isSeen = false;
        for (int x = 0; x < picture.width(); ++x)
            isSeen = isSeen || picture.pixel(x, picture.height() / 2) == colour.rgb();
        QVERIFY2(isSeen, qPrintable(colour.name()));
    }
    legend(f).setFolded(false);
    QVERIFY(!brief.isVisible());
    legend(f).setFolded(true);
    legend(f).fitInto({ 420, 160 });
    QVERIFY2(!brief.isVisible(), "there is too little room");
    theAppearance().setTextPercent(100);
}

void TestLegendPanel::isThereInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.key)) << language.key;
}

void TestLegendPanel::isThereInEveryLanguage()
{
    QFETCH(QString, language);
    const auto speak = [](const QString &key) {
        QGuiApplication::setLayoutDirection(useLanguage(key).textDirection());
        theAppearance().languageHasChanged();
    };
    speak(language);
    {
        WindowFixture f;
        QVERIFY(legend(f).isVisible());
        QVERIFY(f.window.mapPane()->map()->rect().contains(legend(f).geometry()));
    }
    speak(u"en"_s);
}

void TestLegendPanel::aRowIsBrokenRatherThanCut()
{
    LegendRowButton row;
    row.setClass(u"Not recorded, or not for areas of this kind"_s, {}, 0, std::nullopt);
    const int oneLine = row.sizeHint().height();
    QVERIFY(row.heightForWidth(600) < oneLine + row.fontMetrics().height() / 2);
    QVERIFY(row.heightForWidth(160) >= oneLine + row.fontMetrics().height() - 2);
    row.setClass(u"6.1 to under 15.2"_s, {}, 1234, QColor(Qt::blue));
    const int textWidth = row.fontMetrics().horizontalAdvance(row.text());
    QVERIFY2(row.heightForWidth(textWidth + 50) > oneLine, "there is no room beside the count");
}

void TestLegendPanel::aRowWithoutAreasHasNoCount()
{
    LegendRowButton row;
    row.setClass(u"No area of this level here"_s, {}, 0, std::nullopt);
    QVERIFY2(!row.accessibleName().contains(u'0'), qPrintable(row.accessibleName()));
    row.setClass(u"Not recorded"_s, {}, 3, std::nullopt);
    QVERIFY(row.accessibleName().contains(u'3'));
    row.setClass(u"6.1 to under 15.2"_s, {}, 0, QColor(Qt::blue));
    QVERIFY2(row.accessibleName().contains(u": 0"_s), qPrintable(row.accessibleName()));
}

void TestLegendPanel::allRowsHaveTheSameType()
{
    WindowFixture f;
    QFont large = legend(f).font();
    large.setPointSizeF(2 * large.pointSizeF());
    legend(f).setFont(large);
    legend(f).setFolded(false);
    const std::size_t before = legend(f).rows().size();
    choose(f, u"9"_s);
    QVERIFY(legend(f).rows().size() > before);
    const auto rows = legend(f).rows();
    for (const LegendRowButton *row : rows)
        QCOMPARE(row->font().pointSizeF(), rows.front()->font().pointSizeF());
}

void TestLegendPanel::edgesAreASliderForAssistiveTechnology()
{
    WindowFixture f;
    Histogram *histogram = legend(f).histogram();
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(histogram);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QAccessibleValueInterface *value = slider->valueInterface();
    QVERIFY(value);
    const double first = histogram->breakAt(0);
    QCOMPARE(value->currentValue().toDouble(), first);
    QVERIFY(value->minimumValue().toDouble() < first && first < value->maximumValue().toDouble());
    slider->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QVERIFY(histogram->breakAt(0) > first);
    QCOMPARE(value->currentValue().toDouble(), histogram->breakAt(0));
    value->setCurrentValue(1e9);
    QVERIFY(histogram->breakAt(0) < histogram->breakAt(1));
    slider->actionInterface()->doAction(QAccessibleActionInterface::nextPageAction());
    QCOMPARE(histogram->currentBreak(), 1);
    QVERIFY(slider->text(QAccessible::Value).contains(u"2"));
}

QTEST_MAIN(TestLegendPanel)
#include "tst_legendpanel.moc"
