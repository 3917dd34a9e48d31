#include "ColourVision.h"
#include "map/Choropleth.h"
#include "map/ColourScheme.h"

#include <QTest>

#include <algorithm>

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
    void sidesOfTheMiddleAreToldApart();
    void colourPartsAtTheMiddle();
    void nineColoursOfTwoIndicatorsAreToldApart_data();
    void nineColoursOfTwoIndicatorsAreToldApart();
    void textIsReadable();
    void unknownKeyGivesTheFirst();

private:
    static void rows();
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

void TestColourScheme::neighboursAreToldApart()
{
    QFETCH(QString, key);
    QFETCH(int, theme);
    using vision::Vision;
    const ColourScheme &scheme = ColourScheme::byKey(key);
    const MapPalette &palette = MapPalette::of(static_cast<Theme>(theme));
    for (int classes = 3; classes <= 9; ++classes) {
        const auto colours = coloursOf(scheme, classes, static_cast<Theme>(theme));
        QCOMPARE(colours.size(), static_cast<std::size_t>(classes));
        for (const QColor &fill : colours)
            QVERIFY2(contrastRatio(palette.ink, fill) >= 3, qPrintable(fill.name()));
        for (std::size_t i = 1; i < colours.size(); ++i)
            for (const Vision eye : { Vision::Usual, Vision::Protan, Vision::Deutan, Vision::Tritan, Vision::Grey }) {
                if (eye == Vision::Grey && scheme.isDiverging() && colours.size() % 2 == 0 && i == colours.size() / 2)
                    continue; // the two sides of an edge in the middle are equally strong
                const double least = classes <= 5 ? 6.5 : classes <= 7 ? 4.5 : 3;
                const double apart = vision::difference(colours[i - 1], colours[i], eye);
                QVERIFY2(apart >= least,
                    qPrintable(QStringLiteral("class %1 of %2, eye %3: %4")
                                   .arg(i)
                                   .arg(classes)
                                   .arg(static_cast<int>(eye))
                                   .arg(apart)));
            }
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

void TestColourScheme::nineColoursOfTwoIndicatorsAreToldApart_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
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
