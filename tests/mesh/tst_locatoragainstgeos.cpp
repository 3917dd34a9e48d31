// The same questions to another program's geometry: GEOS, with every LSOA as a polygon, an STR-tree over them and
// prepared geometries. Whatever it says of a point, the locator must say too.
#include "MeshFixture.h"
#include "mesh/LsoaLocator.h"
#include "mesh/Outline.h"

#include <QTest>

#include <memory>
#include <random>

#ifdef ICS_GEOS
#include <geos_c.h>
#endif

using namespace ics;
using namespace ics::fixture;
using namespace Qt::StringLiterals;

#ifdef ICS_GEOS
namespace {

class GeosMesh final
{
public:
    explicit GeosMesh(const Mesh &mesh)
        : m_context(GEOS_init_r())
        , m_tree(GEOSSTRtree_create_r(m_context, 10))
    {
        const RingTracer tracer(mesh);
        std::vector<AreaId> each(mesh.lsoaCodes.size());
        for (std::size_t i = 0; i < each.size(); ++i)
            each[i] = static_cast<AreaId>(i);
        const auto outlinesOfEach = outlines(tracer, each);
        m_lsoas.resize(outlinesOfEach.size());
        for (std::size_t i = 0; i < outlinesOfEach.size(); ++i) {
            m_lsoas[i].shape = multiPolygon(outlinesOfEach[i]);
            m_lsoas[i].prepared = GEOSPrepare_r(m_context, m_lsoas[i].shape);
            GEOSSTRtree_insert_r(m_context, m_tree, m_lsoas[i].shape, &m_lsoas[i]);
        }
    }
    ~GeosMesh()
    {
        GEOSSTRtree_destroy_r(m_context, m_tree);
        for (const Lsoa &lsoa : m_lsoas) {
            GEOSPreparedGeom_destroy_r(m_context, lsoa.prepared);
            GEOSGeom_destroy_r(m_context, lsoa.shape);
        }
        GEOS_finish_r(m_context);
    }
    GeosMesh(const GeosMesh &) = delete;
    GeosMesh &operator=(const GeosMesh &) = delete;

    struct Answer
    {
        std::vector<LsoaId> touching; // those that the point is in, or on the border of
        LsoaId inside = none<LsoaId>;
    };
    [[nodiscard]] Answer at(GridPoint p) const
    {
        GEOSGeometry *point = GEOSGeom_createPointFromXY_r(m_context, p.x, p.y);
        std::vector<const Lsoa *> near;
        GEOSSTRtree_query_r(
            m_context, m_tree, point,
            [](void *lsoa, void *found) {
                static_cast<std::vector<const Lsoa *> *>(found)->push_back(static_cast<const Lsoa *>(lsoa));
            },
            &near);
        Answer answer;
        for (const Lsoa *lsoa : near) {
            const auto id = static_cast<LsoaId>(lsoa - m_lsoas.data());
            if (GEOSPreparedIntersects_r(m_context, lsoa->prepared, point) == 1)
                answer.touching.push_back(id);
            if (GEOSPreparedContainsProperly_r(m_context, lsoa->prepared, point) == 1)
                answer.inside = id;
        }
        GEOSGeom_destroy_r(m_context, point);
        return answer;
    }

    /** Square metres. */
    [[nodiscard]] double area(LsoaId lsoa) const
    {
        double squareDecimetres = 0;
        GEOSArea_r(m_context, m_lsoas[index(lsoa)].shape, &squareDecimetres);
        return squareDecimetres / 100;
    }

private:
    struct Lsoa
    {
        GEOSGeometry *shape = nullptr;
        const GEOSPreparedGeometry *prepared = nullptr;
    };

    [[nodiscard]] GEOSGeometry *ring(const Ring &points) const
    {
        GEOSCoordSequence *all = GEOSCoordSeq_create_r(m_context, static_cast<unsigned>(points.size()), 2);
        for (std::size_t i = 0; i < points.size(); ++i)
            GEOSCoordSeq_setXY_r(m_context, all, static_cast<unsigned>(i), points[i].x, points[i].y);
        return GEOSGeom_createLinearRing_r(m_context, all);
    }

    [[nodiscard]] GEOSGeometry *multiPolygon(const std::vector<Polygon> &polygons) const
    {
        std::vector<GEOSGeometry *> parts;
        for (const Polygon &polygon : polygons) {
            std::vector<GEOSGeometry *> holes;
            for (const Ring &hole : polygon.holes)
                holes.push_back(ring(hole));
            parts.push_back(GEOSGeom_createPolygon_r(
                m_context, ring(polygon.shell), holes.data(), static_cast<unsigned>(holes.size())));
        }
        return GEOSGeom_createCollection_r(
            m_context, GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned>(parts.size()));
    }

    GEOSContextHandle_t m_context;
    GEOSSTRtree *m_tree;
    std::vector<Lsoa> m_lsoas;
};

}
#endif

class tst_LocatorAgainstGeos final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesOnEveryPoint_data();
    void agreesOnEveryPoint();
    void agreesOnEveryArea();

#ifdef ICS_GEOS
private:
    std::unique_ptr<GeosMesh> m_geos;
#endif
};

void tst_LocatorAgainstGeos::initTestCase()
{
#ifdef ICS_GEOS
    m_geos = std::make_unique<GeosMesh>(england());
#else
    QSKIP("Built without GEOS (package libgeos-dev): there is nothing to compare with");
#endif
}

void tst_LocatorAgainstGeos::agreesOnEveryPoint_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("spread"); // decimetres about a vertex; −1: anywhere
    QTest::newRow("100,000 points anywhere, at sea and in Wales and Scotland too") << 100'000 << -1;
    QTest::newRow("within 100 m of a border") << 30'000 << 1'000;
    QTest::newRow("within 1 m of a border") << 30'000 << 10;
    QTest::newRow("on the corners of borders") << 30'000 << 0;
}

void tst_LocatorAgainstGeos::agreesOnEveryPoint()
{
#ifdef ICS_GEOS
    QFETCH(int, points);
    QFETCH(int, spread);
    const LsoaLocator locator(england());
    std::mt19937 random(4);
    const auto within = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    int onLand = 0;
    int onBorder = 0;
    for (int i = 0; i < points; ++i) {
        GridPoint p { within(800'000, 6'600'000), within(0, 6'600'000) };
        if (spread >= 0) {
            p = england().vertices[random() % england().vertices.size()];
            p.x += within(-spread, spread);
            p.y += within(-spread, spread);
        }
        const GeosMesh::Answer expected = m_geos->at(p);
        const LsoaId found = locator.at(p);
        onLand += isValid(found);
        onBorder += !isValid(expected.inside) && !expected.touching.empty();
        const auto where = [&] { return QByteArray::number(p.x) + ", " + QByteArray::number(p.y); };
        if (isValid(expected.inside))
            QVERIFY2(found == expected.inside, where().constData());
        else if (isValid(found))
            QVERIFY2(std::ranges::find(expected.touching, found) != expected.touching.end(), where().constData());
        else if (!expected.touching.empty()) // on a border, and so it may only be the coast or that of the country
            QVERIFY2(expected.touching.size() <= 2 || spread == 0, where().constData());
    }
    QVERIFY(onLand > points / 5);
    QVERIFY(spread != 0 || onBorder == points);
#endif
}

void tst_LocatorAgainstGeos::agreesOnEveryArea()
{
#ifdef ICS_GEOS
    for (int i = 0; i < england().lsoaCount(); ++i) {
        const double area = m_geos->area(static_cast<LsoaId>(i));
        QVERIFY(std::abs(area - england().lsoaArea[static_cast<std::size_t>(i)]) < 1e-6 * area);
    }
#endif
}

QTEST_GUILESS_MAIN(tst_LocatorAgainstGeos)
#include "tst_locatoragainstgeos.moc"
