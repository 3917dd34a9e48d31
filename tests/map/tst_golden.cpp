// The finished picture of every level at three zooms in both themes, against the pictures in tests/map/golden. A pixel
// may differ by 16 of 255 in a channel, as antialiasing may between compilers, and one pixel in 500 by more. Without
// names and scale bar, so that fonts do not matter. ICS_GOLDEN=write makes the pictures anew; of a failure, what was
// drawn and where it differs are left in golden-failures/ of the build folder.
#include "EveryLevel.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

using namespace Qt::StringLiterals;
using namespace ics;
using test::EveryLevel;
using test::NamedLevel;

namespace {

constexpr QSize size { 280, 336 };
constexpr std::array zooms { 1.0, 6.0, 36.0 };
constexpr int allowedChannel = 16;
constexpr double allowedShare = 1.0 / 500;

const QString goldenFolder = QStringLiteral(ICS_SOURCE_DIR "/tests/map/golden/");
const QString failureFolder = QStringLiteral(ICS_BINARY_DIR "/golden-failures/");

bool differs(QRgb a, QRgb b)
{
    return std::max({ std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b)) })
        > allowedChannel;
}

/** Differing pixels red on grey. */
QImage difference(const QImage &wanted, const QImage &drawn, int &count)
{
    QImage result = drawn.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    count = 0;
    for (int y = 0; y < result.height(); ++y)
        for (int x = 0; x < result.width(); ++x)
            if (differs(wanted.pixel(x, y), drawn.pixel(x, y))) {
                result.setPixel(x, y, 0xffff0000);
                ++count;
            }
    return result;
}

/** Where areas of several classes are near one another. */
QPointF manyClasses(int areas)
{
    if (areas <= 10)
        return { 555500, 177500 }; // London, Kent and Essex
    if (areas <= 2000)
        return { 501000, 175000 }; // from Slough into London
    return { 530000, 180000 }; // the middle of London
}

/** Colours that fill more than half a hundredth of the picture, but for those of the sea and of other countries. */
int fillsIn(const QImage &picture, Theme theme)
{
    const MapPalette &palette = MapPalette::of(theme);
    std::map<QRgb, int> pixels;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++pixels[picture.pixel(x, y)];
    pixels.erase(palette.sea.rgb());
    pixels.erase(palette.backdrop.rgb());
    pixels.erase(palette.ink.rgb());
    return static_cast<int>(std::ranges::count_if(
        pixels, [&](const auto &each) { return each.second > picture.width() * picture.height() / 200; }));
}

}

class TestGolden final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (EveryLevel::instance().empty())
            QSKIP("data/ has no mesh or no edition 2026-04");
    }
    void looksAsItDid_data();
    void looksAsItDid();

private:
    MapRenderer m_renderer;
};

void TestGolden::looksAsItDid_data()
{
    QTest::addColumn<MapLevelPtr>("level");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("file");
    for (const NamedLevel &level : EveryLevel::instance())
        for (const double zoom : zooms)
            for (const Theme theme : { Theme::Light, Theme::Dark }) {
                const QString look = theme == Theme::Light ? u"light"_s : u"dark"_s;
                const QString file
                    = u"%1-%2-%3.png"_s.arg(QString::fromLatin1(level.name).toLower()).arg(zoom).arg(look);
                QTest::addRow("%s", qPrintable(file)) << level.level << zoom << static_cast<int>(theme) << file;
            }
}

void TestGolden::looksAsItDid()
{
    QFETCH(MapLevelPtr, level);
    QFETCH(double, zoom);
    QFETCH(int, theme);
    QFETCH(QString, file);
    MapSettings settings = EveryLevel::settings(level, zoom, size);
    if (zoom > 10)
        settings.viewport.centre = manyClasses(level->count());
    settings.theme = static_cast<Theme>(theme);
    settings.scene.labels = false;
    settings.furniture = false;
    const QImage drawn = m_renderer.render(settings).base;
    QVERIFY2(fillsIn(drawn, settings.theme) >= 3, "a wrong order of classes could pass here");
    if (qEnvironmentVariable("ICS_GOLDEN") == u"write"_s) {
        QVERIFY(QDir().mkpath(goldenFolder));
        QVERIFY(drawn.save(goldenFolder + file, "PNG", 0)); // strongest compression
        return;
    }
    const QImage wanted = QImage(goldenFolder + file).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!wanted.isNull(), "there is no picture to compare with: ICS_GOLDEN=write makes it");
    QCOMPARE(drawn.size(), wanted.size());
    int count = 0;
    const QImage where = difference(wanted, drawn, count);
    if (count > allowedShare * size.width() * size.height()) {
        QDir().mkpath(failureFolder);
        drawn.save(failureFolder + file);
        where.save(failureFolder + u"difference-"_s + file);
        QFAIL(qPrintable(u"%1 pixels differ; see %2"_s.arg(count).arg(failureFolder)));
    }
}

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
