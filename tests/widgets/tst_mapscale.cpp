// The map on screens of 1, 1.5, 2 and 3 device pixels a point: registered once for each, with QT_SCALE_FACTOR set.
#include "map/England.h"

#include "map/ScaleBar.h"
#include "widgets/MapWidget.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace ics;
using test::England;

class TestMapScale final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { delete m_map; }

    void theScreenHasTheScaleAskedFor();
    void thePictureHasEveryDevicePixel();
    void nothingIsResampled();
    void theHitTestAgreesWithTheColour();
    void theScaleBarHasSharpEnds();
    void moreDetailIsDrawnNotEnlarged();

private:
    MapWidget *m_map = nullptr;
};

void TestMapScale::initTestCase()
{
    if (!England::instance().isComplete())
        QSKIP("data/ has no mesh or no edition 2026-04");
}

void TestMapScale::init()
{
    m_map = new MapWidget;
    m_map->setReducedMotion(true);
    m_map->setTheme(Theme::Light);
    m_map->resize(603, 401); // odd, so that 1.5 does not divide it
    m_map->setGeometryData(England::instance().geometry);
    MapScene scene = England::instance().settings(1).scene;
    scene.borderLevels = 0;
    scene.labels = false;
    m_map->setScene(scene);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map));
    m_map->clearFocus(); // no ring
    m_map->completeNow();
}

void TestMapScale::theScreenHasTheScaleAskedFor()
{
    const double asked = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
    QCOMPARE(m_map->devicePixelRatioF(), asked);
    QCOMPARE(m_map->viewport().devicePixelRatio, asked);
}

void TestMapScale::thePictureHasEveryDevicePixel()
{
    const QSize device = m_map->viewport().deviceSize();
    QCOMPARE(device, (QSizeF(m_map->size()) * m_map->devicePixelRatioF()).toSize());
    const QImage shown = m_map->grab().toImage();
    QVERIFY(std::abs(shown.width() - device.width()) <= 1 && std::abs(shown.height() - device.height()) <= 1);
}

/** What is on screen is what the renderer drew, pixel for pixel. */
void TestMapScale::nothingIsResampled()
{
    MapRenderer renderer;
    MapSettings settings;
    settings.geometry = England::instance().geometry;
    settings.viewport = m_map->viewport();
    settings.scene = m_map->scene();
    const MapFrame frame = renderer.render(settings);
    const QImage shown = m_map->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const int edge = 250; // the scale bar and what else lies in the corners
    int compared = 0;
    for (int y = 0; y < frame.base.height() - edge; ++y) {
        for (int x = edge; x < frame.base.width() - edge; ++x, ++compared) {
            if (shown.pixel(x, y) != frame.base.pixel(x, y))
                QFAIL(qPrintable(QStringLiteral("the pixel %1, %2 is not as it was drawn").arg(x).arg(y)));
        }
    }
    QVERIFY(compared > 1000);
}

void TestMapScale::theHitTestAgreesWithTheColour()
{
    const QImage shown = m_map->grab().toImage();
    const Choropleth &choropleth = m_map->scene().choropleth;
    const auto fills = choropleth.fills(Theme::Light);
    const double ratio = m_map->devicePixelRatioF();
    QRandomGenerator random(7);
    int onLand = 0;
    int alike = 0;
    const auto areaAt = [&](QPoint pixel) { return m_map->areaAt((QPointF(pixel) + QPointF(0.5, 0.5)) / ratio); };
    const int line = qCeil(2 * ratio); // the coast is drawn over the land on either side
    for (int i = 0; i < 20000; ++i) {
        const QPoint pixel(random.bounded(m_map->viewport().deviceSize().width()),
            random.bounded(m_map->viewport().deviceSize().height()));
        const int area = areaAt(pixel);
        const int number = area < 0 ? -1 : choropleth.classOfArea.at(static_cast<std::size_t>(area));
        const bool within = areaAt(pixel + QPoint(line, line)) == area && areaAt(pixel - QPoint(line, line)) == area
            && areaAt(pixel + QPoint(line, -line)) == area && areaAt(pixel - QPoint(line, -line)) == area;
        if (number < 0 || !within || pixel.y() > shown.height() - 40 * ratio)
            continue;
        ++onLand;
        alike += shown.pixelColor(pixel) == fills.at(static_cast<std::size_t>(number));
    }
    QVERIFY(onLand > 1000);
    QVERIFY2(alike > 0.95 * onLand, qPrintable(QString::number(alike) + u'/' + QString::number(onLand))); // rivers
}

/** An enlarged picture would have grey between the bar and the sea beside it over as many pixels as it is enlarged. */
void TestMapScale::theScaleBarHasSharpEnds()
{
    const double ratio = m_map->devicePixelRatioF();
    const QImage shown = m_map->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRect corner(0, shown.height() - qRound(36 * ratio), qRound(240 * ratio), qRound(36 * ratio));
    int darkest = 255;
    int sharpest = 0;
    for (int y = corner.top(); y < corner.bottom(); ++y) {
        for (int x = corner.left(); x < corner.right(); ++x) {
            const int here = qGray(shown.pixel(x, y));
            darkest = std::min(darkest, here);
            sharpest = std::max(sharpest, std::abs(here - qGray(shown.pixel(x, y + 1))));
        }
    }
    QVERIFY(darkest < 120);
    QVERIFY(sharpest > 60); // within one device pixel
}

void TestMapScale::moreDetailIsDrawnNotEnlarged()
{
    const double ratio = m_map->devicePixelRatioF();
    if (ratio < 2)
        QSKIP("nothing to tell apart below two device pixels a point");
    const QImage shown = m_map->grab().toImage();
    const int step = static_cast<int>(ratio);
    int differing = 0;
    for (int y = 0; y + step < shown.height(); y += step) {
        for (int x = 0; x + step < shown.width(); x += step)
            differing += shown.pixel(x, y) != shown.pixel(x + step - 1, y + step - 1);
    }
    QVERIFY(differing > 500); // an enlarged picture has blocks of one colour
}

QTEST_MAIN(TestMapScale)
#include "tst_mapscale.moc"
