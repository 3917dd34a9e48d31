#include "map/FlowArrow.h"

#include <QTest>

#include <cmath>

using namespace ics;

class TestFlowArrow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtItsTip_data();
    void endsAtItsTip();
    void isAsWideAsItsPeople();
    void isNeverTooShortToBeSeen();
    void bendsToTheLeftOfItsWay();
};

void TestFlowArrow::endsAtItsTip_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::newRow("to the right") << QPointF(200, 100);
    QTest::newRow("to the left and up") << QPointF(10, 5);
    QTest::newRow("straight down") << QPointF(100, 300);
}

void TestFlowArrow::endsAtItsTip()
{
    QFETCH(QPointF, to);
    const QPointF from(100, 100);
    const QPainterPath shape = FlowArrow { from, to, 8 }.shape();
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    bool reaches = false;
    double furthest = 0;
    for (int i = 0; i < shape.elementCount(); ++i) {
        const QPointF point = shape.elementAt(i);
        reaches |= point == to;
        furthest = std::max(furthest, QPointF::dotProduct(point - from, along) / length);
    }
    QVERIFY(reaches);
    QVERIFY2(furthest <= length + 1e-6, "nothing lies beyond the tip");
    QVERIFY(shape.contains(to - along / length * 2 + QPointF(0.2, 0.2)));
}

void TestFlowArrow::isAsWideAsItsPeople()
{
    QCOMPARE(FlowArrow::widthFor(2'000'000, 2'000'000, 15), 15.0);
    QCOMPARE(FlowArrow::widthFor(1'000'000, 2'000'000, 15), 7.5);
    QCOMPARE(FlowArrow::widthFor(10, 2'000'000, 15), FlowArrow::thinnest);
    QCOMPARE(FlowArrow::widthFor(10, 0, 15), FlowArrow::thinnest);
}

void TestFlowArrow::isNeverTooShortToBeSeen()
{
    for (const QPointF to : { QPointF(100, 100), QPointF(102, 101) }) {
        const QRectF box = FlowArrow { { 100, 100 }, to, 4 }.shape().boundingRect();
        QVERIFY(std::hypot(box.width(), box.height()) >= FlowArrow::shortest);
    }
}

void TestFlowArrow::bendsToTheLeftOfItsWay()
{
    const QRectF east = FlowArrow { { 0, 0 }, { 100, 0 }, 3 }.shape().boundingRect();
    const QRectF west = FlowArrow { { 100, 0 }, { 0, 0 }, 3 }.shape().boundingRect();
    QVERIFY(-east.top() > east.bottom()); // up on a screen
    QVERIFY(west.bottom() > -west.top()); // so that two ways between the same places do not lie on one another
}

QTEST_APPLESS_MAIN(TestFlowArrow)
#include "tst_flowarrow.moc"
