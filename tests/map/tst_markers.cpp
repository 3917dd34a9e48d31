#include "map/Markers.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ics;

/** Marks of a thousand bodies, thick in one corner as in a city. */
class TestMarkers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBodyIsInOneMark_data();
    void everyBodyIsInOneMark();
    void nearBodiesShareAMarkAndFarOnesDoNot();
    void marksStayWhileTheMapIsPanned();
    void fromNearByEveryBodyHasItsOwn();
    void kindsDifferInShapeToo();

private:
    static Viewport at(double metresPerPixel);
    MapLayers m_layers;
};

Viewport TestMarkers::at(double metresPerPixel)
{
    Viewport viewport;
    viewport.centre = { 450'000, 300'000 };
    viewport.metresPerPixel = metresPerPixel;
    viewport.size = { 4000, 4000 };
    return viewport;
}

void TestMarkers::initTestCase()
{
    QRandomGenerator random(7);
    MarkerSet set { MapLayer::Hospitals, {}, {}, {} };
    for (int i = 0; i < 1000; ++i) {
        const double spread = i % 2 ? 200'000 : 10'000;
        set.at.emplace_back(400'000 + random.bounded(spread), 250'000 + random.bounded(spread));
        set.names.push_back(QString::number(i));
        set.lsoas.push_back(static_cast<LsoaId>(i));
    }
    m_layers.markers.push_back(std::make_shared<const MarkerSet>(std::move(set)));
}

void TestMarkers::everyBodyIsInOneMark_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : { 1000.0, 300.0, 100.0, 80.0 })
        QTest::addRow("at %g metres a pixel", scale) << scale;
}

void TestMarkers::everyBodyIsInOneMark()
{
    QFETCH(double, scale);
    std::vector<int> all;
    for (const PlacedMarker &marker : MarkerPainter().place(m_layers, at(scale)))
        all.insert(all.end(), marker.members.begin(), marker.members.end());
    std::ranges::sort(all);
    QCOMPARE(all.size(), m_layers.markers.front()->at.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i], static_cast<int>(i));
}

void TestMarkers::nearBodiesShareAMarkAndFarOnesDoNot()
{
    const Viewport viewport = at(500);
    const auto markers = MarkerPainter().place(m_layers, viewport);
    QVERIFY(markers.size() < 400);
    for (const PlacedMarker &marker : markers)
        for (const int member : marker.members) {
            const QPointF away
                = viewport.toScreen(m_layers.markers.front()->at[static_cast<std::size_t>(member)]) - marker.at;
            QVERIFY(std::hypot(away.x(), away.y()) < 64);
        }
}

void TestMarkers::marksStayWhileTheMapIsPanned()
{
    MarkerPainter painter;
    const Viewport viewport = at(200);
    const auto before = painter.place(m_layers, viewport);
    const auto after = painter.place(m_layers, viewport.pannedBy({ 37, -12 }));
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].members, before[i].members);
        QVERIFY((after[i].at - before[i].at - QPointF(37, -12)).manhattanLength() < 0.01);
    }
}

void TestMarkers::fromNearByEveryBodyHasItsOwn()
{
    Viewport viewport = at(0.05);
    for (std::size_t i = 0; i < m_layers.markers.front()->at.size(); i += 50) {
        viewport.centre = m_layers.markers.front()->at[i];
        const auto markers = MarkerPainter().place(m_layers, viewport);
        const auto mine
            = std::ranges::find_if(markers, [&](const PlacedMarker &m) { return m.contains(QPointF(2000, 2000)); });
        QVERIFY(mine != markers.end());
        QCOMPARE(mine->members, std::vector { static_cast<int>(i) });
    }
}

void TestMarkers::kindsDifferInShapeToo()
{
    QSet<QByteArray> shapes;
    for (const MapLayer layer : { MapLayer::Trusts, MapLayer::Hospitals, MapLayer::Practices }) {
        QImage image(44, 44, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMarker(painter, { 22, 22 }, layer, 2, Theme::Light, QFont());
        painter.end();
        const QImage outline = image.convertToFormat(QImage::Format_Alpha8);
        shapes.insert(QByteArray(reinterpret_cast<const char *>(outline.constBits()), outline.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), 3);
}

QTEST_MAIN(TestMarkers)
#include "tst_markers.moc"
