#include "England.h"

#include "map/LabelRaster.h"
#include "mesh/LsoaLocator.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ics;
using test::England;

namespace {

GridPoint centreOf(QPoint pixel, const Viewport &view)
{
    const QPointF at
        = view.toMap((QPointF(pixel) + QPointF(0.5, 0.5) - LabelRaster::tieOffset) / view.devicePixelRatio);
    return { static_cast<std::int32_t>(std::lround(at.x() * 10)), static_cast<std::int32_t>(std::lround(at.y() * 10)) };
}

/** The centre of a pixel is known to the locator to a decimetre only. */
bool agrees(LsoaId drawn, GridPoint centre, const LsoaLocator &locator)
{
    for (int dx = -1; dx <= 1; ++dx) {
        for (int dy = -1; dy <= 1; ++dy) {
            if (locator.at({ centre.x + dx, centre.y + dy }) == drawn)
                return true;
        }
    }
    return false;
}

void addViews()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QPointF>("centre");
    QTest::addColumn<double>("ratio");
    const QPointF london(530000, 180000);
    QTest::newRow("all of England") << 1.0 << Viewport::england.center() << 1.0;
    QTest::newRow("London, 8 times closer") << 8.0 << london << 1.0;
    QTest::newRow("London, 64 times closer") << 64.0 << london << 1.0;
    QTest::newRow("Manchester at 1.5 pixels a pixel") << 20.0 << QPointF(384000, 398000) << 1.5;
    QTest::newRow("Kent, with all of England to the west") << 12.0 << QPointF(620000, 150000) << 1.0;
    QTest::newRow("Isles of Scilly") << 30.0 << QPointF(90000, 11000) << 2.0;
}

Viewport view(double zoom, QPointF centre, double ratio)
{
    Viewport result;
    result.size = QSizeF(1600 / ratio, 1200 / ratio).toSize();
    result.devicePixelRatio = ratio;
    result = result.fittedTo(Viewport::england, 12);
    result.centre = centre;
    result.metresPerPixel /= zoom;
    return result;
}

}

class TestLabelRaster final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agreesWithPointInPolygon_data() { addViews(); }
    void agreesWithPointInPolygon();
    void landIsThatOfFullDetail_data() { addViews(); }
    void landIsThatOfFullDetail();
    void ownersAreThoseOfThePixels();
    void backdropLiesOnlyOutsideEngland();
    void emptyViewGivesEmptyRaster();
};

void TestLabelRaster::initTestCase()
{
    if (!England::instance().geometry.mesh)
        QSKIP("data/mesh/lsoa.topojson.xz is not there");
}

void TestLabelRaster::agreesWithPointInPolygon()
{
    QFETCH(double, zoom);
    QFETCH(QPointF, centre);
    QFETCH(double, ratio);
    const Mesh &mesh = *England::instance().geometry.mesh;
    static const LsoaLocator locator(mesh);
    const Viewport v = view(zoom, centre, ratio);
    const auto raster = LabelRaster::make(MeshDetail::make(mesh, 0), v);
    QRandomGenerator random(1);
    int wrong = 0;
    int land = 0;
    for (int i = 0; i < 20000; ++i) {
        const QPoint pixel(random.bounded(raster.width()), random.bounded(raster.height()));
        const LsoaId expected = locator.at(centreOf(pixel, v));
        land += isValid(expected) ? 1 : 0;
        wrong += agrees(raster.lsoaAt(pixel), centreOf(pixel, v), locator) ? 0 : 1;
    }
    QVERIFY(land > 50);
    QVERIFY2(wrong <= 2, qPrintable(QStringLiteral("%1 of 20000 pixels differ").arg(wrong)));
}

void TestLabelRaster::landIsThatOfFullDetail()
{
    QFETCH(double, zoom);
    QFETCH(QPointF, centre);
    QFETCH(double, ratio);
    const Mesh &mesh = *England::instance().geometry.mesh;
    const Viewport v = view(zoom, centre, ratio);
    const auto full = LabelRaster::make(MeshDetail::make(mesh, 0), v);
    const auto drawn = LabelRaster::make(MeshDetail::make(mesh, drawingThreshold(v.metresPerDevicePixel())), v);
    qint64 land = 0;
    qint64 unpainted = 0;
    for (int y = 0; y < full.height(); ++y) {
        const auto a = full.row(y);
        const auto b = drawn.row(y);
        for (std::size_t x = 0; x < a.size(); ++x) {
            land += a[x] != 0 ? 1 : 0;
            unpainted += a[x] != 0 && b[x] == 0 ? 1 : 0;
            QVERIFY(b[x] <= mesh.lsoaCount());
        }
    }
    QVERIFY2(double(unpainted) <= 0.001 * double(land) + 2,
        qPrintable(QStringLiteral("%1 of %2 land pixels are unpainted").arg(unpainted).arg(land)));
}

void TestLabelRaster::ownersAreThoseOfThePixels()
{
    const Mesh &mesh = *England::instance().geometry.mesh;
    const Viewport v = view(1, Viewport::england.center(), 1);
    const auto raster = LabelRaster::make(MeshDetail::make(mesh, drawingThreshold(v.metresPerDevicePixel())), v);
    std::vector<std::uint8_t> owners(static_cast<std::size_t>(mesh.lsoaCount()), 0);
    for (int y = 0; y < raster.height(); ++y) {
        for (const auto label : raster.row(y)) {
            if (label != LabelRaster::noLand)
                owners[label - 1U] = 1;
        }
    }
    QVERIFY(std::ranges::equal(owners, raster.owners()));
}

void TestLabelRaster::backdropLiesOnlyOutsideEngland()
{
    const England &england = England::instance();
    if (!england.geometry.backdrop)
        QSKIP("data/mesh/neighbours.geojson is not there");
    const Viewport v = view(1, Viewport::england.center(), 1);
    const auto alone = LabelRaster::make(MeshDetail::make(*england.geometry.mesh, 0), v);
    auto both = alone;
    both.addBackdrop(MeshDetail::make(*england.geometry.backdrop, 0), v);
    const auto at = [&](double x, double y) {
        const QPointF p = v.toScreen({ x, y });
        return both.row(static_cast<int>(p.y()))[static_cast<std::size_t>(p.x())];
    };
    QCOMPARE(at(290000, 290000), LabelRaster::backdrop); // mid Wales
    QCOMPARE(at(280000, 650000), LabelRaster::backdrop); // Scotland
    QCOMPARE(at(400000, 20000), LabelRaster::noLand); // the Channel
    for (int y = 0; y < both.height(); ++y) {
        for (std::size_t x = 0; x < both.row(y).size(); ++x)
            QVERIFY(alone.row(y)[x] == LabelRaster::noLand || alone.row(y)[x] == both.row(y)[x]);
    }
}

void TestLabelRaster::emptyViewGivesEmptyRaster()
{
    const auto raster = LabelRaster::make(MeshDetail::make(*England::instance().geometry.mesh, 0), Viewport());
    QCOMPARE(raster.width(), 0);
    QCOMPARE(raster.lsoaAt({ 0, 0 }), none<LsoaId>);
}

QTEST_GUILESS_MAIN(TestLabelRaster)
#include "tst_labelraster.moc"
