// No area vanishes and no land stays unpainted, at any level and zoom: what simplified borders and pixel centres could
// lose is looked for in the finished picture, against the mesh in full detail.
#include "EveryLevel.h"

#include <QTest>

#include <array>

using namespace ics;
using test::England;
using test::EveryLevel;
using test::NamedLevel;

namespace {

constexpr QSize window { 1000, 800 };
constexpr std::array zooms { 0.7, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0 };
constexpr double mostUnpainted = 0.001; // of the land in view

QPoint pixelOf(std::size_t i) { return { int(i) % window.width(), int(i) / window.width() }; }

/** The LSOA of every pixel by the mesh in full detail. */
const LabelRaster &fullDetail(const Viewport &viewport)
{
    static const MeshDetail mesh = MeshDetail::make(*England::instance().geometry.mesh, 0);
    static std::map<double, LabelRaster> rasters;
    LabelRaster &raster = rasters[viewport.metresPerPixel];
    if (raster.width() == 0)
        raster = LabelRaster::make(mesh, viewport);
    return raster;
}

/** Areas of which at least one small area lies wholly in view. */
std::vector<bool> areasInView(const MapLevel &level, const Viewport &viewport)
{
    std::vector<bool> result(static_cast<std::size_t>(level.count()), false);
    const QRectF view = viewport.mapRect();
    for (std::size_t i = 0; i < level.areaOfLsoa.size(); ++i) {
        const GridRect &b = England::instance().geometry.mesh->lsoaBounds[i];
        const bool inView
            = view.contains({ b.left / 10.0, b.bottom / 10.0 }) && view.contains({ b.right / 10.0, b.top / 10.0 });
        if (inView && level.areaOfLsoa[i] >= 0)
            result[static_cast<std::size_t>(level.areaOfLsoa[i])] = true;
    }
    return result;
}

}

class TestVanish final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (EveryLevel::instance().empty())
            QSKIP("data/ has no mesh or no edition 2026-04");
    }
    void everyAreaInViewOwnsAPixelOrADot_data() { rows(); }
    void everyAreaInViewOwnsAPixelOrADot();
    void noLandStaysUnpainted_data() { rows(); }
    void noLandStaysUnpainted();

private:
    static void rows();
    MapRenderer m_renderer;
};

void TestVanish::rows()
{
    QTest::addColumn<MapLevelPtr>("level");
    QTest::addColumn<double>("zoom");
    for (const NamedLevel &level : EveryLevel::instance())
        for (const double zoom : zooms)
            QTest::addRow("%s at %g", level.name.constData(), zoom) << level.level << zoom;
}

void TestVanish::everyAreaInViewOwnsAPixelOrADot()
{
    QFETCH(MapLevelPtr, level);
    QFETCH(double, zoom);
    const MapSettings settings = EveryLevel::settings(level, zoom, window);
    const MapFrame frame = m_renderer.render(settings);
    std::vector<bool> owns(static_cast<std::size_t>(level->count()), false);
    std::vector<bool> seen = owns;
    for (int y = 0; y < window.height(); ++y)
        for (int x = 0; x < window.width(); ++x) {
            const LsoaId lsoa = frame.labels->lsoaAt({ x, y });
            if (isValid(lsoa) && level->areaOfLsoa[index(lsoa)] >= 0)
                owns[static_cast<std::size_t>(level->areaOfLsoa[index(lsoa)])] = true;
            if (const int area = frame.areaAt({ x + 0.5, y + 0.5 }); area >= 0)
                seen[static_cast<std::size_t>(area)] = true;
        }
    for (const AreaDot &dot : frame.dots)
        owns[static_cast<std::size_t>(dot.area)] = true;
    // A dot may cover the one pixel of another area: where areas outnumber the pixels that they lie in, as small areas
    // in London do.
    const bool roomForAll = level != EveryLevel::named("LSOA") && zoom >= 1;
    const std::vector<bool> wanted = areasInView(*level, settings.viewport);
    for (std::size_t area = 0; area < wanted.size(); ++area)
        QVERIFY2(!wanted[area] || (roomForAll ? seen[area] : owns[area]), qPrintable(level->names[area]));
}

void TestVanish::noLandStaysUnpainted()
{
    QFETCH(MapLevelPtr, level);
    QFETCH(double, zoom);
    MapSettings settings = EveryLevel::settings(level, zoom, window);
    settings.scene.borderLevels = 0;
    const MapFrame frame = m_renderer.render(settings);
    const LabelRaster &truth = fullDetail(settings.viewport);
    qint64 land = 0;
    qint64 unpainted = 0;
    for (std::size_t i = 0; i < std::size_t(window.width()) * std::size_t(window.height()); ++i) {
        if (!isValid(truth.lsoaAt(pixelOf(i))))
            continue;
        ++land;
        unpainted += isValid(frame.labels->lsoaAt(pixelOf(i))) ? 0 : 1;
    }
    QVERIFY(land > 1000);
    QVERIFY2(double(unpainted) <= mostUnpainted * double(land),
        qPrintable(QStringLiteral("%1 of %2 pixels").arg(unpainted).arg(land)));
}

QTEST_MAIN(TestVanish)
#include "tst_vanish.moc"
