#include "AtlasFixture.h"

#include "mesh/Footprint.h"
#include "mesh/LsoaLocator.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_Footprint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSquareInlandIsSharedOutWholly();
    void agreesWithCountingPoints();
    void nothingLiesAtSea();
    void aCircleIsCovered();
    void aSquareAroundAnLsoaHoldsAllOfIt();
};

void tst_Footprint::aSquareInlandIsSharedOutWholly()
{
    const Footprint square = squareFootprint({ 3'880'000, 3'470'000 }, 1000);
    double sum = 0;
    for (const LsoaPart &part : lsoasWithin(*theAtlas()->mesh, square))
        sum += part.squareMetres;
    QVERIFY2(std::abs(sum - 1e6) < 1, qPrintable(QString::number(sum)));
    QCOMPARE(square.squareMetres(), 1e6);
}

void tst_Footprint::agreesWithCountingPoints()
{
    const Mesh &mesh = *theAtlas()->mesh;
    const LsoaLocator locator(mesh);
    QRandomGenerator random(4);
    for (int i = 0; i < 40; ++i) {
        const Lsoa &near = theAtlas()->lsoas.at(random.bounded(static_cast<quint32>(mesh.lsoaCount())));
        const GridPoint corner { static_cast<int>(near.x * 10) - 5000, static_cast<int>(near.y * 10) - 5000 };
        const auto parts = lsoasWithin(mesh, squareFootprint(corner, 1000));
        constexpr int lines = 60;
        std::map<LsoaId, double> counted;
        for (int x = 0; x < lines; ++x)
            for (int y = 0; y < lines; ++y)
                counted[locator.at(
                    { corner.x + (2 * x + 1) * 10000 / (2 * lines), corner.y + (2 * y + 1) * 10000 / (2 * lines) })]
                    += 1e6 / lines / lines;
        for (const auto &[lsoa, area] : counted)
            if (isValid(lsoa)) {
                const auto part = std::ranges::find(parts, lsoa, &LsoaPart::lsoa);
                QVERIFY(part != parts.end());
                QVERIFY2(std::abs(part->squareMetres - area) < 15000,
                    qPrintable(u"%1 %2"_s.arg(part->squareMetres).arg(area)));
            }
    }
}

void tst_Footprint::nothingLiesAtSea()
{
    QVERIFY(lsoasWithin(*theAtlas()->mesh, squareFootprint({ 100'000, 5'000'000 }, 10000)).empty());
    QVERIFY(lsoasWithin(*theAtlas()->mesh, circleFootprint({ 6'900'000, 3'000'000 }, 500)).empty());
}

void tst_Footprint::aCircleIsCovered()
{
    const Footprint circle = circleFootprint({ 3'880'000, 3'470'000 }, 500);
    const double exact = std::numbers::pi * 500 * 500;
    QVERIFY(circle.squareMetres() >= exact);
    QVERIFY2(circle.squareMetres() < 1.05 * exact, qPrintable(QString::number(circle.squareMetres() / exact)));
    const LsoaLocator locator(*theAtlas()->mesh);
    const auto parts = lsoasWithin(*theAtlas()->mesh, circle);
    for (int angle = 0; angle < 360; ++angle)
        for (const double radius : { 0.0, 2500.0, 4990.0 }) {
            const double a = angle * std::numbers::pi / 180;
            const LsoaId here = locator.at({ 3'880'000 + static_cast<int>(radius * std::cos(a)),
                3'470'000 + static_cast<int>(radius * std::sin(a)) });
            QVERIFY(std::ranges::find(parts, here, &LsoaPart::lsoa) != parts.end());
        }
}

void tst_Footprint::aSquareAroundAnLsoaHoldsAllOfIt()
{
    const Mesh &mesh = *theAtlas()->mesh;
    for (std::size_t i = 0; i < mesh.lsoaBounds.size(); i += 1999) {
        const GridRect &bounds = mesh.lsoaBounds[i];
        const double side = 0.1 * std::max(bounds.right - bounds.left, bounds.top - bounds.bottom) + 2;
        const auto parts = lsoasWithin(mesh, squareFootprint({ bounds.left - 10, bounds.bottom - 10 }, side));
        const auto part = std::ranges::find(parts, static_cast<LsoaId>(i), &LsoaPart::lsoa);
        QVERIFY(part != parts.end());
        QVERIFY(std::abs(part->squareMetres - mesh.lsoaArea[i]) < 1);
    }
}

QTEST_GUILESS_MAIN(tst_Footprint)
#include "tst_footprint.moc"
