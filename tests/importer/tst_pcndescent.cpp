// On an uneven country: catchments are whole, the descent only improves, and neither threads nor order
// matter.
#include "importer/PcnMoves.h"
#include "importer/PcnPlace.h"
#include "importer/SmallPlaces.h"

#include <QTest>

using namespace ics;
using namespace ics::test;

class TestPcnDescent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unevenCountryIsWholeAndClose();
    void threadsDoNotMatter();
    void orderOfPracticesAndPairsDoesNotMatter();
    void descentNeverRaisesItsObjective();
    void cancelled();
};

void TestPcnDescent::unevenCountryIsWholeAndClose()
{
    const PcnModelInput input = unevenCountry();
    const PcnCatchments result = solve(input);
    for (int p = 0; p < static_cast<int>(input.pcns.size()); ++p)
        QVERIFY2(inOnePiece(input, result, p), qPrintable(QString::number(p)));
    for (std::size_t i = 0; i < input.lsoas.size(); ++i)
        QCOMPARE(input.pcns[u(result.pcnOfLsoa[i])].place, input.lsoas[i].place);
    QVERIFY(result.quality.errorMedian < 0.02);
    QCOMPARE(result.quality.empty, 0);
}

void TestPcnDescent::threadsDoNotMatter()
{
    const PcnModelInput input = unevenCountry();
    const PcnCatchments one = solve(input, 1);
    for (const int threads : { 2, 5 }) {
        const PcnCatchments several = solve(input, threads);
        QCOMPARE(several.pcnOfLsoa, one.pcnOfLsoa);
        QCOMPARE(several.quality.distanceMean, one.quality.distanceMean);
    }
}

void TestPcnDescent::orderOfPracticesAndPairsDoesNotMatter()
{
    PcnModelInput input = unevenCountry();
    const PcnCatchments before = solve(input);
    std::mt19937 random(1);
    std::shuffle(input.practices.begin(), input.practices.end(), random);
    std::shuffle(input.neighbours.begin(), input.neighbours.end(), random);
    for (std::size_t i = 0; i < input.neighbours.size(); i += 2)
        std::swap(input.neighbours[i].first, input.neighbours[i].second);
    input.neighbours.push_back(input.neighbours.front());
    QCOMPARE(solve(input).pcnOfLsoa, before.pcnOfLsoa);
}

void TestPcnDescent::descentNeverRaisesItsObjective()
{
    const auto places = pcn::makePlaces(unevenCountry());
    for (const pcn::Place &place : places) {
        pcn::Weighted weighted = pcn::assignByWeights(place);
        pcn::repair(place, weighted.weights, true, weighted.owners);
        const auto objective = [&place](const pcn::Owners &owners) { // at the last λ
            double travel = 0;
            std::vector<double> people(place.pcns.size());
            for (int i = 0; i < place.lsoaCount(); ++i) {
                travel += double(place.population[u(i)]) * place.cost[place.at(i, owners[u(i)])];
                people[u(owners[u(i)])] += place.population[u(i)];
            }
            double missed = 0;
            for (std::size_t p = 0; p < people.size(); ++p)
                missed += (people[p] - place.quota[p]) * (people[p] - place.quota[p]) / place.quota[p];
            return travel / place.typicalDistance + 100 * missed;
        };
        pcn::Owners improved = weighted.owners;
        pcn::improve(place, true, improved);
        QVERIFY(objective(improved) < objective(weighted.owners));
        for (int p = 0; p < place.pcnCount(); ++p)
            QCOMPARE(improved[u(place.anchor[u(p)])], p);
    }
}

void TestPcnDescent::cancelled()
{
    const std::atomic_bool cancel = true;
    const auto result = modelPcnCatchments(unevenCountry(), { 2, &cancel });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestPcnDescent)
#include "tst_pcndescent.moc"
