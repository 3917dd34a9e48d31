#include "ColourVision.h"
#include "map/Choropleth.h"
#include "map/ColourScheme.h"
#include "map/LabelSprites.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace ics;

class TestColourScheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lightnessIsMonotonic_data() { rows(); }
    void lightnessIsMonotonic();
    void bordersStandOut_data() { rows(); }
    void bordersStandOut();
    void selectionStandsOut_data() { rows(); }
    void selectionStandsOut();
    void fillsDifferFromSeaAndNoData_data() { rows(); }
    void fillsDifferFromSeaAndNoData();
    void theDifferenceIsThatOfThePublication();
    void neighboursAreToldApart_data() { rows(); }
    void neighboursAreToldApart();
    void neighboursAreToldApartWhereverTheMiddleIs_data() { themes(); }
    void neighboursAreToldApartWhereverTheMiddleIs();
    void sidesOfTheMiddleAreToldApart();
    void colourPartsAtTheMiddle();
    void nineColoursOfTwoIndicatorsAreToldApart_data() { themes(); }
    void nineColoursOfTwoIndicatorsAreToldApart();
    void namesAreReadableOnEveryFill_data() { rows(); }
    void namesAreReadableOnEveryFill();
    void textIsReadable();
    void unknownKeyGivesTheFirst();

private:
    static void rows();
    static void themes();
};

void TestColourScheme::rows()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("theme");
    for (const ColourScheme &scheme : ColourScheme::all()) {
        QTest::addRow("%s, light", qPrintable(scheme.key)) << scheme.key << static_cast<int>(Theme::Light);
        QTest::addRow("%s, dark", qPrintable(scheme.key)) << scheme.key << static_cast<int>(Theme::Dark);
    }
}

void TestColourScheme::themes()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void TestColourScheme::lightnessIsMonotonic()
{
    QFETCH(QString, key);
    QFETCH(int, theme);
    for (int classes = 1; classes <= 9; ++classes) {
        const auto colours = ColourScheme::byKey(key).colours(classes, static_cast<Theme>(theme));
        QCOMPARE(colours.size(), static_cast<std::size_t>(classes));
        for (std::size_t i = 1; i < colours.size(); ++i) {
            const double step = lightness(colours[i]) - lightness(colours[i - 1]);
            const double rising = static_cast<Theme>(theme) == Theme::Dark ? step : -step;
            QVERIFY2(rising > 3, "two classes are hard to tell apart in greyscale");
        }
    }
}

void TestColourScheme::bordersStandOut()
{
    QFETCH(QString, key);
    QFETCH(int, theme);
    const MapPalette &palette = MapPalette::of(static_cast<Theme>(theme));
    for (const QColor &fill : ColourScheme::byKey(key).colours(9, static_cast<Theme>(theme))) {
        QVERIFY2(contrastRatio(palette.ink, fill) >= 3, qPrintable(fill.name()));
        QVERIFY2(relativeLuminance(fill) <= 0.92, qPrintable(fill.name()));
    }
}

void TestColourScheme::selectionStandsOut()
{
    QFETCH(QString, key);
    QFETCH(int, theme);
    const MapPalette &palette = MapPalette::of(static_cast<Theme>(theme));
    for (const QColor &fill : ColourScheme::byKey(key).colours(9, static_cast<Theme>(theme)))
        QVERIFY(std::max(contrastRatio(palette.casing, fill), contrastRatio(palette.rim, fill)) >= 3);
    QVERIFY(contrastRatio(palette.selection, palette.casing) >= 3);
}

void TestColourScheme::fillsDifferFromSeaAndNoData()
{
    QFETCH(QString, key);
    QFETCH(int, theme);
    const MapPalette &palette = MapPalette::of(static_cast<Theme>(theme));
    for (const QColor &fill : ColourScheme::byKey(key).colours(9, static_cast<Theme>(theme))) {
        QVERIFY(
            fill != palette.sea && fill != palette.backdrop && fill != palette.noData && fill != palette.noDataHatch);
        const double tone = std::max({ std::abs(fill.red() - palette.sea.red()),
            std::abs(fill.green() - palette.sea.green()), std::abs(fill.blue() - palette.sea.blue()), 0 });
        QVERIFY2(tone >= 10, qPrintable(fill.name()));
    }
}

void TestColourScheme::theDifferenceIsThatOfThePublication()
{
    // Pairs 1, 13, 17, 20 and 33 of the table of Sharma, Wu and Dalal.
    using vision::difference;
    const auto close = [](double a, double b) { return std::abs(a - b) < 0.0001; };
    QVERIFY(close(difference({ 50, 2.6772, -79.7751 }, { 50, 0, -82.7485 }), 2.0425));
    QVERIFY(close(difference({ 50, -0.001, 2.49 }, { 50, 0.0011, -2.49 }), 4.7461));
    QVERIFY(close(difference({ 50, 2.5, 0 }, { 73, 25, -18 }), 27.1492));
    QVERIFY(close(difference({ 50, 2.5, 0 }, { 58, 24, 15 }), 19.4535));
    QVERIFY(close(difference({ 6.7747, -0.2908, -2.4247 }, { 5.8714, -0.0985, -2.2286 }), 0.6377));
}

static std::vector<QColor> coloursOf(const ColourScheme &scheme, int classes, Theme theme)
{
    if (!scheme.isDiverging())
        return scheme.colours(classes, theme);
    return scheme.divergingColours({ classes / 2, classes % 2 == 1, classes / 2 }, theme);
}

constexpr std::array everyEye { vision::Vision::Usual, vision::Vision::Protan, vision::Vision::Deutan,
    vision::Vision::Tritan, vision::Vision::Grey };

/** What the schemes reach, in CIEDE2000, with 3 classes, with 4 and so on to 9. */
using LeastOf = std::array<double, 7>;
constexpr LeastOf leastApart { 16.2, 9.3, 6.8, 5.5, 4.5, 3.9, 3.3 };
constexpr LeastOf leastApartOnOneSide { 11.6, 8.2, 6.1, 5.1, 4.2, 3.4,
    3.1 }; // nearly all classes on one side of the middle

static void verifyApart(const std::vector<QColor> &colours, const LeastOf &leastOf, std::size_t equallyStrong)
{
    const double least = leastOf.at(colours.size() - 3);
    for (std::size_t i = 1; i < colours.size(); ++i)
        for (const vision::Vision eye : everyEye) {
            if (eye == vision::Vision::Grey && i == equallyStrong)
                continue;
            const double apart = vision::difference(colours[i - 1], colours[i], eye);
            QVERIFY2(apart >= least,
                qPrintable(QStringLiteral("class %1 of %2, eye %3: %4")
                               .arg(i)
                               .arg(colours.size())
                               .arg(static_cast<int>(eye))
                               .arg(apart)));
        }
}

void TestColourScheme::neighboursAreToldApart()
{
    QFETCH(QString, key);
    QFETCH(int, theme);
    const ColourScheme &scheme = ColourScheme::byKey(key);
    const MapPalette &palette = MapPalette::of(static_cast<Theme>(theme));
    for (int classes = 3; classes <= 9; ++classes) {
        const auto colours = coloursOf(scheme, classes, static_cast<Theme>(theme));
        QCOMPARE(colours.size(), static_cast<std::size_t>(classes));
        for (const QColor &fill : colours)
            QVERIFY2(contrastRatio(palette.ink, fill) >= 3, qPrintable(fill.name()));
        const bool edgeInTheMiddle = scheme.isDiverging() && classes % 2 == 0; // its two sides are equally strong
        verifyApart(colours, leastApart, edgeInTheMiddle ? colours.size() / 2 : 0);
    }
}

void TestColourScheme::neighboursAreToldApartWhereverTheMiddleIs()
{
    QFETCH(int, theme);
    for (const ColourScheme &scheme : ColourScheme::all())
        for (int classes = 3; classes <= 9 && scheme.isDiverging(); ++classes)
            for (const int middle : { 0, 1 })
                for (int below = 0; below + middle <= classes; ++below) {
                    const auto colours = scheme.divergingColours(
                        { below, middle == 1, classes - middle - below }, static_cast<Theme>(theme));
                    verifyApart(colours, leastApartOnOneSide, middle == 0 ? static_cast<std::size_t>(below) : 0);
                }
}

void TestColourScheme::sidesOfTheMiddleAreToldApart()
{
    for (const ColourScheme &scheme : ColourScheme::all())
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            if (!scheme.isDiverging())
                continue;
            const auto colours = scheme.divergingColours({ 4, true, 4 }, theme);
            QVERIFY2(vision::difference(colours[4], MapPalette::of(theme).backdrop, vision::Vision::Usual) >= 9,
                "the middle is no land elsewhere");
            for (std::size_t i = 1; i <= 4; ++i)
                for (const auto eye : { vision::Vision::Usual, vision::Vision::Protan, vision::Vision::Deutan })
                    QVERIFY2(vision::difference(colours[4 - i], colours[4 + i], eye) >= 5,
                        qPrintable(QStringLiteral("%1, %2 from the middle, eye %3: %4")
                                       .arg(scheme.key)
                                       .arg(i)
                                       .arg(static_cast<int>(eye))
                                       .arg(vision::difference(colours[4 - i], colours[4 + i], eye))));
        }
}

void TestColourScheme::colourPartsAtTheMiddle()
{
    Choropleth map;
    map.scheme = QStringLiteral("blue-orange");
    map.classification.edges = { 0, 5, 10, 20, 30, 40 };
    map.middle = 12;
    QCOMPARE(map.sides().below, 2);
    QVERIFY(map.sides().middle);
    QCOMPARE(map.sides().above, 2);
    map.middle = 20; // an edge
    QCOMPARE(map.sides().below, 3);
    QVERIFY(!map.sides().middle);
    QCOMPARE(map.colours(Theme::Light).size(), std::size_t(5));
    map.middle = 50; // all below
    QCOMPARE(map.sides().below, 5);
    QCOMPARE(map.colours(Theme::Light).size(), std::size_t(5));
}

void TestColourScheme::nineColoursOfTwoIndicatorsAreToldApart()
{
    QFETCH(int, theme);
    using vision::Vision;
    const auto colours = twoIndicatorColours(static_cast<Theme>(theme));
    QCOMPARE(colours.size(), std::size_t(9));
    const MapPalette &palette = MapPalette::of(static_cast<Theme>(theme));
    for (std::size_t i = 0; i < colours.size(); ++i) {
        QVERIFY2(contrastRatio(palette.ink, colours[i]) >= 3, qPrintable(colours[i].name()));
        QVERIFY(std::max(contrastRatio(palette.casing, colours[i]), contrastRatio(palette.rim, colours[i])) >= 3);
        const double rising = static_cast<Theme>(theme) == Theme::Dark ? 1 : -1;
        if (i % 3 > 0)
            QVERIFY2((lightness(colours[i]) - lightness(colours[i - 1])) * rising > 3, "along the first");
        if (i >= 3)
            QVERIFY2((lightness(colours[i]) - lightness(colours[i - 3])) * rising > 3, "along the second");
        for (std::size_t j = 0; j < i; ++j)
            for (const Vision eye : { Vision::Usual, Vision::Protan, Vision::Deutan, Vision::Tritan, Vision::Grey })
                QVERIFY2(vision::difference(colours[i], colours[j], eye) >= (eye == Vision::Grey ? 3.5 : 13),
                    qPrintable(QStringLiteral("%1 and %2, eye %3: %4")
                                   .arg(i)
                                   .arg(j)
                                   .arg(static_cast<int>(eye))
                                   .arg(vision::difference(colours[i], colours[j], eye))));
    }
}

void TestColourScheme::namesAreReadableOnEveryFill()
{
    QFETCH(QString, key);
    QFETCH(int, theme);
    const MapPalette &palette = MapPalette::of(static_cast<Theme>(theme));
    const double cover = LabelSprites::haloAlpha / 255.0;
    const auto mixed = [&](int halo, int fill) { return static_cast<int>(halo * cover + fill * (1 - cover)); };
    for (const QColor &fill : ColourScheme::byKey(key).colours(9, static_cast<Theme>(theme))) {
        const QColor behind(mixed(palette.halo.red(), fill.red()), mixed(palette.halo.green(), fill.green()),
            mixed(palette.halo.blue(), fill.blue()));
        QVERIFY2(contrastRatio(palette.text, behind) >= 7, qPrintable(fill.name()));
    }
}

void TestColourScheme::textIsReadable()
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        const MapPalette &palette = MapPalette::of(theme);
        QVERIFY(contrastRatio(palette.text, palette.halo) >= 7);
        QVERIFY(contrastRatio(palette.panelText, palette.panel) >= 7);
        QVERIFY(contrastRatio(palette.panelFaint, palette.panel) >= 4.5);
        QVERIFY(contrastRatio(palette.noDataHatch, palette.noData) >= 2.5);
    }
}

void TestColourScheme::unknownKeyGivesTheFirst()
{
    QCOMPARE(ColourScheme::byKey(u"no such scheme").key, ColourScheme::all().front().key);
}

QTEST_GUILESS_MAIN(TestColourScheme)
#include "tst_colourscheme.moc"
