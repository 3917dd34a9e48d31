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
