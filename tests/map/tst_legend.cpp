#include "map/Legend.h"
#include "map/LegendKeys.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <set>

using namespace ics;

namespace {

const std::vector<double> values { 0.5, 1.1, 2.2, 2.4, 8.0, 9.5, 9.9, 20.25, std::nan("") };

Legend example()
{
    const auto choropleth = Choropleth::make(Classification::make(ClassMethod::NaturalBreaks, values, 3), values);
    return Legend::make(choropleth, QStringLiteral("Illness ratio of people of every age"), QStringLiteral("%"), 1);
}

}

class TestLegend final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void rowsCountEveryAreaOnce();
    void edgesReadWithoutDoubt();
    void decimalsGrowUntilEdgesDiffer();
    void paintsTheColoursOfTheMap();
    void growsWithTheFont();
    void nothingToShadeSaysWhy();
    void anotherNumberOfClassesIsExplained_data();
    void anotherNumberOfClassesIsExplained();
    void aPictureOfItSaysWhyFiguresAreMissing();
    void namesOfTwoIndicatorsAreBrokenRatherThanCut();
};

void TestLegend::rowsCountEveryAreaOnce()
{
    const Legend legend = example();
    int areas = legend.noDataCount;
    for (const LegendRow &row : legend.rows)
        areas += row.count;
    QCOMPARE(areas, static_cast<int>(values.size()));
    QCOMPARE(legend.noDataCount, 1);
    QCOMPARE(legend.rows.size(), std::size_t(3));
}

void TestLegend::edgesReadWithoutDoubt()
{
    const Legend legend = example();
    QCOMPARE(legend.rows[0].range, QStringLiteral("0.5 to under 5.0"));
    QVERIFY(legend.rows[1].range.startsWith(QStringLiteral("5.0 to under ")));
    QVERIFY(!legend.rows[2].range.contains(QStringLiteral("under")));
}

void TestLegend::decimalsGrowUntilEdgesDiffer()
{
    const std::vector<double> close { 1.001, 1.002, 1.003, 1.004, 1.005, 1.006 };
    const auto choropleth = Choropleth::make(Classification::make(ClassMethod::Quantile, close, 3), close);
    const Legend legend = Legend::make(choropleth, {}, {}, 0);
    std::set<QString> ranges;
    for (const LegendRow &row : legend.rows)
        ranges.insert(row.range);
    QCOMPARE(ranges.size(), legend.rows.size());
}

void TestLegend::paintsTheColoursOfTheMap()
{
    const auto choropleth = Choropleth::make(Classification::make(ClassMethod::NaturalBreaks, values, 3), values);
    const Legend legend = example();
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        QImage image(legend.size(QFont()).toSize(), QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        legend.paint(painter, {}, QFont(), theme, 1);
        painter.end();
        std::set<QRgb> seen;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                seen.insert(image.pixel(x, y));
        }
        for (const QColor &colour : choropleth.colours(theme))
            QVERIFY(seen.contains(colour.rgb()));
        QVERIFY(seen.contains(MapPalette::of(theme).noData.rgb()));
    }
}

void TestLegend::growsWithTheFont()
{
    QFont large;
    large.setPointSizeF(QFont().pointSizeF() * 2);
    QVERIFY(example().size(large).height() > example().size(QFont()).height() * 1.4);
}

void TestLegend::nothingToShadeSaysWhy()
{
    Legend legend = Legend::make(Choropleth::withoutData(5), QStringLiteral("Population"), QStringLiteral("people"), 0);
    const double without = legend.size(QFont()).height();
    legend.note = QStringLiteral("A count is not shaded: a large area would look important only because it is large.");
    QVERIFY(legend.size(QFont()).height() > without);
    QVERIFY(legend.rows.empty());
    QCOMPARE(legend.noDataCount, 5);
}

void TestLegend::anotherNumberOfClassesIsExplained_data()
{
    QTest::addColumn<ClassMethod>("method");
    QTest::addColumn<std::vector<double>>("figures");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("reason");
    using Figures = std::vector<double>;
    QTest::newRow("there are as many as wanted") << ClassMethod::Quantile << Figures { 1, 2, 3, 4, 5, 6 } << 3 << "";
    QTest::newRow("ties span more than one quantile")
        << ClassMethod::Quantile << Figures { 1, 1, 1, 1, 1, 2 } << 5 << "5 wanted: equal figures share a class.";
    QTest::newRow("natural breaks of few figures")
        << ClassMethod::NaturalBreaks << Figures { 1, 2, 3, 3 } << 5 << "5 wanted: there are only 3 different figures.";
    QTest::newRow("equal intervals finer than the figures")
        << ClassMethod::EqualInterval << Figures { 0, 1, 2 } << 5 << "5 wanted: edges are no finer than the figures.";
    QTest::newRow("round numbers make fewer")
        << ClassMethod::Pretty << Figures { 0, 40, 100 } << 3 << "3 wanted: round edges give 2.";
    QTest::newRow("round numbers make more")
        << ClassMethod::Pretty << Figures { 4, 9, 16 } << 3 << "3 wanted: round edges give 4.";
    QTest::newRow("no area is far from the mean")
        << ClassMethod::StandardDeviation << Figures { 1, 2, 3, 4, 5 } << 9
        << "9 wanted: the others would lie further from the mean than any area.";
    QTest::newRow("the head is no longer small")
        << ClassMethod::HeadTail << Figures { 1, 2, 3, 4, 5, 6 } << 9
        << "9 wanted: splitting ends where more than 40 % of the areas left lie above their mean, or those above it "
           "are equal.";
    QTest::newRow("all areas have the same figure")
        << ClassMethod::HeadTail << Figures { 4, 4 } << 5 << "5 wanted: equal figures share a class.";
}

void TestLegend::anotherNumberOfClassesIsExplained()
{
    QFETCH(ClassMethod, method);
    QFETCH(std::vector<double>, figures);
    QFETCH(int, wanted);
    QFETCH(QString, reason);
    const auto classes = Classification::make(method, figures, wanted).roundedUp(0);
    const Legend legend = Legend::make(Choropleth::make(classes, figures), {}, {}, 0);
    QCOMPARE(legend.shortfall, reason);
    QVERIFY(legend.remarks().contains(reason));
}

void TestLegend::aPictureOfItSaysWhyFiguresAreMissing()
{
    Legend legend = example();
    const double without = legend.size(QFont()).height();
    legend.noDataReason = QStringLiteral("Published for districts only.");
    QVERIFY(legend.size(QFont()).height() > without);
    legend.note = QStringLiteral("Classes are the same for all years.");
    QCOMPARE(legend.remarks(), legend.note + u' ' + legend.noDataReason);
}

void TestLegend::namesOfTwoIndicatorsAreBrokenRatherThanCut()
{
    constexpr double width = 208;
    const QFont font;
    const double line = QFontMetricsF(font).height();
    const QString name = QStringLiteral("Black, Black British, Black Welsh, Caribbean or African");
    QVERIFY(QFontMetricsF(font).horizontalAdvance(name) > width);
    const std::vector<double> figures { 1, 2, 3, 4, 5, 6 };
    const auto thirds = Classification::make(ClassMethod::Quantile, figures, thirdCount);
    const auto legendOf = [&](const QString &across, const QString &up) {
        return Legend::makeTwo(
            Choropleth::twoIndicators(thirds, figures, thirds, figures), { across, {}, {} }, 0, { up, {}, {} }, 0);
    };
    const Legend brief = legendOf(QStringLiteral("Black"), QStringLiteral("White"));
    const double height = keyHeight(brief, font, width);
    const double withLongAcross = keyHeight(legendOf(name, QStringLiteral("White")), font, width);
    QVERIFY(withLongAcross >= height + line - 1);
    const Legend longUp = legendOf(QStringLiteral("Black"), name);
    const QRectF rect(0, 0, width, keyHeight(longUp, font, width));
    QVERIFY(rect.height() >= height + line - 1);
    QVERIFY2(keyCell(rect, longUp, font, 8).top() > keyCell(rect, brief, font, 8).top() + line - 1,
        "the cells begin below the name");
    QVERIFY(keyText(longUp).contains(name));
}

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
