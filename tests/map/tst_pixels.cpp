// The finished picture against brute force: at random points the pixel must carry the colour of the area in which the
// middle of the pixel lies by counting crossings over the rings in full detail. Left out are points nearer to a border
// of the shown level than a pixel and a half, where simplified borders and the line of the coast may differ, and the
// dots that stand for areas without a pixel; all others must agree exactly.
#include "EveryLevel.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace ics;
using test::England;
using test::EveryLevel;

namespace {

constexpr int points = 10'000; // per row
constexpr double tolerance = 1.5; // pixels from a border of the shown level

/** Which small area holds a point, and how far off the next border is, from nothing but the vertices. */
class BruteForce final
{
public:
    explicit BruteForce(const Mesh &mesh)
        : m_mesh(mesh)
        , m_arcs(mesh.lsoaCodes.size())
    {
        for (const Arc &arc : mesh.arcs)
            for (const LsoaId side : { arc.left, arc.right })
                if (isValid(side))
                    m_arcs[index(side)].push_back(&arc);
    }

    struct Answer
    {
        int area = -1; // −1: in no area of the level
        bool isLand = false;
        double distance = 1e9; // metres to the next border of the level, none found within the reach
    };

    [[nodiscard]] Answer at(QPointF metres, const MapLevel &level, double reach) const
    {
        const double x = metres.x() * 10;
        const double y = metres.y() * 10;
        Answer answer;
        for (std::size_t lsoa = 0; lsoa < m_arcs.size(); ++lsoa) {
            const GridRect &b = m_mesh.lsoaBounds[lsoa];
            const double r = reach * 10;
            if (x < b.left - r || x > b.right + r || y < b.bottom - r || y > b.top + r)
                continue;
            bool inside = false;
            for (const Arc *arc : m_arcs[lsoa])
                visit(*arc, level, x, y, inside, answer.distance);
            if (inside) {
                answer.area = level.areaOfLsoa[lsoa];
                answer.isLand = true;
            }
        }
        return answer;
    }

private:
    static int areaOf(const MapLevel &level, LsoaId lsoa) { return isValid(lsoa) ? level.areaOfLsoa[index(lsoa)] : -2; }

    void visit(const Arc &arc, const MapLevel &level, double x, double y, bool &inside, double &distance) const
    {
        const bool divides = areaOf(level, arc.left) != areaOf(level, arc.right);
        const auto vertices = m_mesh.points(arc);
        for (std::size_t i = 1; i < vertices.size(); ++i) {
            const GridPoint a = vertices[i - 1];
            const GridPoint b = vertices[i];
            if ((a.y > y) != (b.y > y) && x < (double(b.x) - a.x) * (y - a.y) / (double(b.y) - a.y) + a.x)
                inside = !inside;
            if (divides)
                distance = std::min(distance, distanceTo(a, b, x, y) / 10);
        }
    }

    static double distanceTo(GridPoint a, GridPoint b, double x, double y)
    {
        const double dx = double(b.x) - a.x;
        const double dy = double(b.y) - a.y;
        const double length = dx * dx + dy * dy;
        const double along = length > 0 ? std::clamp(((x - a.x) * dx + (y - a.y) * dy) / length, 0.0, 1.0) : 0;
        return std::hypot(x - a.x - along * dx, y - a.y - along * dy);
    }

    const Mesh &m_mesh;
    std::vector<std::vector<const Arc *>> m_arcs; // by LSOA
};

}

class TestPixels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (EveryLevel::instance().empty())
            QSKIP("data/ has no mesh or no edition 2026-04");
    }
    void pixelsCarryTheColourOfTheirArea_data();
    void pixelsCarryTheColourOfTheirArea();

private:
    MapRenderer m_renderer;
};

void TestPixels::pixelsCarryTheColourOfTheirArea_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("theme");
    for (const char *level : { "region", "system", "place", "council", "neighbourhood", "LSOA", "district", "sub-icb" })
        for (const double zoom : { 1.0, 8.0, 64.0 }) {
            const Theme theme = zoom == 8 ? Theme::Dark : Theme::Light;
            QTest::addRow("%s at %g", level, zoom) << QByteArray(level) << zoom << static_cast<int>(theme);
        }
}

void TestPixels::pixelsCarryTheColourOfTheirArea()
{
    QFETCH(QByteArray, level);
    QFETCH(double, zoom);
    QFETCH(int, theme);
    const MapLevelPtr areas = EveryLevel::named(level);
    MapSettings settings = EveryLevel::settings(areas, zoom, { 1200, 1000 });
    settings.theme = static_cast<Theme>(theme);
    settings.scene.borderLevels = 0;
    const MapFrame frame = m_renderer.render(settings);
    const BruteForce truth(*settings.geometry.mesh);
    const auto colours = settings.scene.choropleth.colours(settings.theme);
    const MapPalette &palette = MapPalette::of(settings.theme);
    QRandomGenerator random(1974);
    int onLand = 0;
    for (int i = 0; i < points; ++i) {
        const QPoint pixel(random.bounded(1200), random.bounded(1000));
        const double reach = tolerance * settings.viewport.metresPerPixel;
        const auto expected = truth.at(settings.viewport.toMap(QPointF(pixel) + QPointF(0.5, 0.5)), *areas, reach);
        const bool isDot = std::ranges::find(frame.dots, pixel, &AreaDot::pixel) != frame.dots.end();
        if (expected.distance < reach || isDot)
            continue;
        const QColor drawn = frame.base.pixelColor(pixel);
        const QString where = QStringLiteral("pixel %1, %2: area %3").arg(pixel.x()).arg(pixel.y()).arg(expected.area);
        QVERIFY2(frame.areaAt(QPointF(pixel) + QPointF(0.5, 0.5)) == expected.area, qPrintable(where));
        if (expected.area >= 0) {
            ++onLand;
            const auto c = settings.scene.choropleth.classOfArea[static_cast<std::size_t>(expected.area)];
            QVERIFY2(drawn == colours[static_cast<std::size_t>(c)], qPrintable(where + drawn.name()));
        } else if (!expected.isLand) {
            QVERIFY2(!std::ranges::count(colours, drawn) && drawn != palette.noData, qPrintable(where + drawn.name()));
        }
    }
    QVERIFY2(onLand > (level == "LSOA" && zoom < 8 ? 200 : 1000), qPrintable(QString::number(onLand)));
}

QTEST_MAIN(TestPixels)
#include "tst_pixels.moc"
