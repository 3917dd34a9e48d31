#include "ColourVision.h"
#include "England.h"
#include "map/MapRenderer.h"
#include "map/Symbols.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace ics;
using test::England;

class TestSymbols final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaIsProportionalToTheCount();
    void noneAndUnknownHaveNoCircle();
    void referencesAreRoundAndFit_data();
    void referencesAreRoundAndFit();
    void aDiscCoversItsArea();
    void theSmallLieOnTheLarge();
    void outlinesStandOut();
    void circlesStayWhileTheMapIsPanned();
};

void TestSymbols::areaIsProportionalToTheCount()
{
    std::vector<double> counts(200, 500);
    counts.insert(counts.end(), { 100, 400, 900 });
    const SymbolScale scale = SymbolScale::make(counts);
    for (const double metres : { 50.0, 700.0, 1500.0 }) {
        const double one = scale.radius(100, metres);
        QVERIFY(std::abs(scale.radius(400, metres) / one - 2) < 1e-9);
        QVERIFY(std::abs(scale.radius(900, metres) / one - 3) < 1e-9);
    }
    QVERIFY(scale.radius(900, 100) > scale.radius(900, 700));
}

void TestSymbols::noneAndUnknownHaveNoCircle()
{
    const SymbolScale scale = SymbolScale::make(std::vector<double> { 0, std::nan(""), 5 });
    QCOMPARE(scale.radius(scale.counts[0], 700), 0.0);
    QCOMPARE(scale.radius(scale.counts[1], 700), 0.0);
    QVERIFY(scale.radius(scale.counts[2], 700) > 0);
    QCOMPARE(SymbolScale::make(std::vector<double> { 0, 0 }).references(700, 40).size(), std::size_t(0));
}

void TestSymbols::referencesAreRoundAndFit_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("metres");
    QTest::newRow("people of systems") << 212'345.0 << 700.0;
    QTest::newRow("a handful of hospitals") << 7.0 << 700.0;
    QTest::newRow("close by, where circles are larger than the key") << 212'345.0 << 60.0;
    QTest::newRow("a single one") << 1.0 << 700.0;
}

void TestSymbols::referencesAreRoundAndFit()
{
    QFETCH(double, largest);
    QFETCH(double, metres);
    const SymbolScale scale = SymbolScale::make(std::vector<double> { largest, largest / 2, largest / 10 });
    const auto references = scale.references(metres, 34);
    QVERIFY(!references.empty());
    for (std::size_t i = 0; i < references.size(); ++i) {
        QVERIFY(scale.radius(references[i], metres) <= 34.001 || references.size() == 1);
        const double digit = references[i] / std::pow(10, std::floor(std::log10(references[i]) + 1e-9));
        QVERIFY2(std::abs(digit - 1) < 1e-9 || std::abs(digit - 2) < 1e-9 || std::abs(digit - 5) < 1e-9,
            qPrintable(QString::number(references[i])));
        QVERIFY(i == 0 || references[i] < references[i - 1]);
    }
}

void TestSymbols::aDiscCoversItsArea()
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    const Symbol symbol { { 100.3, 99.6 }, 60, 0 };
    drawSymbols(image, std::span(&symbol, 1), Qt::black, Qt::black);
    double covered = 0;
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x)
            covered += (255 - qRed(image.pixel(x, y))) / 255.0;
    const double wanted = std::numbers::pi * 60 * 60 * symbolOpacity;
    QVERIFY2(std::abs(covered / wanted - 1) < 0.02, qPrintable(QString::number(covered / wanted)));
}

void TestSymbols::theSmallLieOnTheLarge()
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    const std::vector<Symbol> symbols { { { 100, 100 }, 80, 2 }, { { 120, 100 }, 20, 2 } };
    drawSymbols(image, symbols, Qt::blue, Qt::black);
    QVERIFY2(image.pixelColor(100, 100) == Qt::black || image.pixelColor(99, 100) == Qt::black
            || qRed(image.pixel(100, 100)) < 30,
        "the outline of the small one is whole");
    QVERIFY(image.pixelColor(120, 100).red() < image.pixelColor(60, 100).red()); // both fills
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
}

void TestSymbols::outlinesStandOut()
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        const MapPalette &palette = MapPalette::of(theme);
        QVERIFY(contrastRatio(palette.text, palette.land) >= 3);
        QVERIFY(contrastRatio(palette.ink, palette.land) >= 3);
        QVERIFY(vision::difference(palette.land, palette.backdrop, vision::Vision::Usual) > 3);
        for (const ColourScheme &scheme : ColourScheme::all()) {
            const QColor fill = scheme.symbolFill(theme);
            QVERIFY2(contrastRatio(palette.text, fill) >= 3, qPrintable(scheme.key));
            const auto mix = [](float a, float b) { return static_cast<float>(a + (b - a) * symbolOpacity); };
            const QColor once = QColor::fromRgbF(mix(palette.land.redF(), fill.redF()),
                mix(palette.land.greenF(), fill.greenF()), mix(palette.land.blueF(), fill.blueF()));
            QVERIFY2(contrastRatio(palette.text, once) >= 3, qPrintable(scheme.key));
        }
    }
}

void TestSymbols::circlesStayWhileTheMapIsPanned()
{
    const England &england = England::instance();
    if (!england.isComplete())
        QSKIP("data/ has no mesh or no edition 2026-04");
    MapSettings settings = england.settings(1);
    settings.scene.labels = false;
    const auto values = england.values(1);
    settings.scene.choropleth = Choropleth::plain(values, QStringLiteral("blues"));
    settings.scene.legend.choropleth = settings.scene.choropleth;
    settings.scene.legend.symbols = SymbolScale::make(values);
    MapRenderer renderer;
    const MapFrame before = renderer.render(settings);
    settings.hovered = 3;
    (void)renderer.render(settings);
    QCOMPARE(renderer.counts().base, 1);
    settings.viewport = settings.viewport.pannedBy({ 60, 20 });
    const MapFrame after = renderer.render(settings);
    const QColor fill = ColourScheme::byKey(u"blues").symbolFill(Theme::Light);
    int inside = 0;
    int same = 0;
    for (int y = 300; y < 900; y += 3)
        for (int x = 500; x < 1000; x += 3) {
            const QColor one = before.base.pixelColor(x, y);
            const QColor two = after.base.pixelColor(x + 60, y + 20);
            const bool disc = std::abs(one.hue() - fill.hue()) < 15 && one.saturation() > 60;
            inside += disc;
            same += disc && std::abs(one.red() - two.red()) < 12;
        }
    QVERIFY2(inside > 500, qPrintable(QString::number(inside)));
    QVERIFY2(same > inside * 0.97, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(inside)));
}

QTEST_MAIN(TestSymbols)
#include "tst_symbols.moc"
