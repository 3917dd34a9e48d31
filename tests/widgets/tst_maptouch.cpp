#include "map/England.h"

#include "widgets/MapWidget.h"

#include <QApplication>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace ics;
using test::England;

class TestMapTouch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { delete m_map; }

    void oneFingerPans();
    void twoFingersZoomAboutTheirMiddle();
    void twoFingersTurnedLeaveTheScale();
    void liftingAFingerDoesNotJump();
    void aTapIsAClick();
    void twoTapsDrillDown();
    void aTrembleIsStillATap();
    void aLongPressOpensTheMenu();
    void aButtonOnTheMapIsPressed();
    void theMouseStillDrags();

private:
    [[nodiscard]] QTest::QTouchEventWidgetSequence touch() { return QTest::touchEvent(m_map, m_screen); }
    [[nodiscard]] static bool isNear(QPointF a, QPointF b, double distance)
    {
        return std::hypot(a.x() - b.x(), a.y() - b.y()) < distance;
    }
    QPointingDevice *m_screen = QTest::createTouchDevice();
    MapWidget *m_map = nullptr;
};

void TestMapTouch::initTestCase()
{
    if (!England::instance().isComplete())
        QSKIP("data/ has no mesh or no edition 2026-04");
}

void TestMapTouch::init()
{
    m_map = new MapWidget;
    m_map->setReducedMotion(true);
    m_map->resize(800, 700);
    m_map->setGeometryData(England::instance().geometry);
    m_map->setScene(England::instance().settings(0).scene);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map));
    m_map->zoom(4);
    m_map->completeNow();
}

void TestMapTouch::oneFingerPans()
{
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    const Viewport before = m_map->viewport();
    const QPointF ground = before.toMap({ 400, 350 });
    touch().press(0, { 400, 350 }, m_map);
    touch().move(0, { 430, 360 }, m_map);
    touch().move(0, { 500, 400 }, m_map);
    touch().release(0, { 500, 400 }, m_map);
    QVERIFY(isNear(m_map->viewport().toScreen(ground), { 500, 400 }, 1)); // the ground stays under the finger
    QCOMPARE(m_map->viewport().metresPerPixel, before.metresPerPixel);
    QCOMPARE(clicked.size(), 0);
}

void TestMapTouch::twoFingersZoomAboutTheirMiddle()
{
    const Viewport before = m_map->viewport();
    const QPointF ground = before.toMap({ 400, 300 });
    touch().press(0, { 350, 300 }, m_map).press(1, { 450, 300 }, m_map);
    touch().move(0, { 320, 300 }, m_map).move(1, { 480, 300 }, m_map);
    touch().move(0, { 300, 300 }, m_map).move(1, { 500, 300 }, m_map);
    touch().release(0, { 300, 300 }, m_map).release(1, { 500, 300 }, m_map);
    QVERIFY(std::abs(before.metresPerPixel / m_map->viewport().metresPerPixel - 2) < 0.02);
    QVERIFY(isNear(m_map->viewport().toScreen(ground), { 400, 300 }, 1));
}

void TestMapTouch::twoFingersTurnedLeaveTheScale()
{
    const Viewport before = m_map->viewport();
    touch().press(0, { 350, 300 }, m_map).press(1, { 450, 300 }, m_map);
    touch().move(0, { 400, 250 }, m_map).move(1, { 400, 350 }, m_map);
    touch().release(0, { 400, 250 }, m_map).release(1, { 400, 350 }, m_map);
    QVERIFY(std::abs(before.metresPerPixel / m_map->viewport().metresPerPixel - 1) < 0.01);
}

void TestMapTouch::liftingAFingerDoesNotJump()
{
    touch().press(0, { 350, 300 }, m_map).press(1, { 450, 300 }, m_map);
    touch().move(0, { 340, 300 }, m_map).move(1, { 460, 300 }, m_map);
    const Viewport before = m_map->viewport();
    touch().stationary(0).release(1, { 460, 300 }, m_map);
    touch().move(0, { 341, 300 }, m_map);
    touch().release(0, { 341, 300 }, m_map);
    QVERIFY(isNear(m_map->viewport().toScreen(before.centre), before.toScreen(before.centre), 3));
    QCOMPARE(m_map->viewport().metresPerPixel, before.metresPerPixel);
}

void TestMapTouch::aTapIsAClick()
{
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    touch().press(0, { 400, 350 }, m_map);
    touch().release(0, { 400, 350 }, m_map);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(clicked[0][0].toInt() >= 0);
    QCOMPARE(clicked[0][0].toInt(), m_map->areaAt({ 400, 350 }));
}

void TestMapTouch::twoTapsDrillDown()
{
    QSignalSpy activated(m_map, &MapWidget::areaActivated);
    for (int tap = 0; tap < 2; ++tap) {
        touch().press(0, { 400, 350 }, m_map);
        touch().release(0, { 400, 350 }, m_map);
    }
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toInt(), m_map->areaAt({ 400, 350 }));
}

void TestMapTouch::aTrembleIsStillATap()
{
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    const Viewport before = m_map->viewport();
    touch().press(0, { 400, 350 }, m_map);
    touch().move(0, { 402, 351 }, m_map);
    touch().release(0, { 402, 351 }, m_map);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(m_map->viewport(), before);
}

void TestMapTouch::aLongPressOpensTheMenu()
{
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    touch().press(0, { 400, 350 }, m_map);
    QTest::qWait(QGuiApplication::styleHints()->mousePressAndHoldInterval() + 50);
    touch().release(0, { 400, 350 }, m_map);
    QCOMPARE(clicked.size(), 0);
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void TestMapTouch::aButtonOnTheMapIsPressed()
{
    QPushButton button(m_map);
    button.setGeometry(20, 20, 60, 40);
    button.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QSignalSpy clicked(m_map, &MapWidget::areaClicked);
    touch().press(0, { 50, 40 }, m_map);
    touch().release(0, { 50, 40 }, m_map);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(clicked.size(), 0);
}

void TestMapTouch::theMouseStillDrags()
{
    const QPointF ground = m_map->viewport().toMap({ 400, 350 });
    QTest::mousePress(m_map, Qt::LeftButton, {}, { 400, 350 });
    QTest::mouseMove(m_map, { 430, 360 });
    QTest::mouseMove(m_map, { 460, 390 });
    QTest::mouseRelease(m_map, Qt::LeftButton, {}, { 460, 390 });
    QVERIFY(isNear(m_map->viewport().toScreen(ground), { 460, 390 }, 1));
}

QTEST_MAIN(TestMapTouch)
#include "tst_maptouch.moc"
