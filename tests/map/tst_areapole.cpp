#include "England.h"
#include "map/AreaPole.h"
#include "mesh/LsoaLocator.h"

#include <QTest>

using namespace ics;
using namespace ics::test;

class TestAreaPole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesInItsArea_data();
    void liesInItsArea();
    void isFarFromTheBorder();
    void anAreaWithoutLandHasNone();
};

void TestAreaPole::liesInItsArea_data()
{
    QTest::addColumn<int>("level");
    QTest::newRow("systems") << 0;
    QTest::newRow("places") << 1;
    QTest::newRow("neighbourhoods, every tenth") << 2;
}

void TestAreaPole::liesInItsArea()
{
    QFETCH(const int, level);
    const England &england = England::instance();
    QVERIFY(england.isComplete());
    const Mesh &mesh = *england.geometry.mesh;
    const MapLevel &areas = *england.levels[static_cast<std::size_t>(level)];
    const LsoaLocator locator(mesh);
    for (int area = 0; area < areas.count(); area += level == 2 ? 10 : 1) {
        const QPointF pole = areaPole(mesh, areas, area);
        const LsoaId lsoa = locator.at({ static_cast<std::int32_t>(std::lround(pole.x() * 10)),
            static_cast<std::int32_t>(std::lround(pole.y() * 10)) });
        const QString &name = areas.names[static_cast<std::size_t>(area)];
        QVERIFY2(isValid(lsoa), qPrintable(name));
        QVERIFY2(areas.areaOfLsoa[index(lsoa)] == area, qPrintable(name));
    }
}

void TestAreaPole::isFarFromTheBorder()
{
    const England &england = England::instance();
    QVERIFY(england.isComplete());
    const MapLevel &systems = *england.levels.front();
    const LsoaLocator locator(*england.geometry.mesh);
    for (int area = 0; area < systems.count(); ++area) {
        const QPointF pole = areaPole(*england.geometry.mesh, systems, area);
        for (const QPointF &step : { QPointF(1500, 0), QPointF(-1500, 0), QPointF(0, 1500), QPointF(0, -1500) }) {
            const QPointF near = pole + step;
            const LsoaId lsoa = locator.at({ static_cast<std::int32_t>(std::lround(near.x() * 10)),
                static_cast<std::int32_t>(std::lround(near.y() * 10)) });
            QVERIFY2(isValid(lsoa) && systems.areaOfLsoa[index(lsoa)] == area,
                qPrintable(systems.names[static_cast<std::size_t>(area)]));
        }
    }
}

void TestAreaPole::anAreaWithoutLandHasNone()
{
    const England &england = England::instance();
    QVERIFY(england.isComplete());
    QVERIFY(areaPole(*england.geometry.mesh, *england.levels.front(), 100000).isNull());
}

QTEST_MAIN(TestAreaPole)
#include "tst_areapole.moc"
