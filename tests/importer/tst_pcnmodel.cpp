// Small places with known answers for the model of PCN catchments, and that it does not depend on threads or
// order.
#include "importer/PcnFlags.h"
#include "importer/PcnImport.h"
#include "importer/PcnMoves.h"
#include "importer/PcnPlace.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

std::size_t u(int i)
{
    return static_cast<std::size_t>(i);
}

/** A grid of LSOAs of 1,000 people, a kilometre apart, row by row from the south-west; neighbours are left,
 * right, up, down. */
PcnModelInput grid(int columns, int rows)
{
    PcnModelInput input;
    input.placeCount = 1;
    for (int i = 0; i < columns * rows; ++i) {
        input.lsoas.push_back({ 1000, GridMetres { i % columns * 1000, i / columns * 1000 }, 0 });
        if (i % columns > 0)
            input.neighbours.emplace_back(i - 1, i);
        if (i >= columns)
            input.neighbours.emplace_back(i - columns, i);
    }
    return input;
}

/** Adds a PCN of one practice in the middle of an LSOA. */
int addPcn(PcnModelInput &input, int lsoa, double list)
{
    const int pcn = static_cast<int>(input.pcns.size());
    input.pcns.push_back({ input.lsoas[u(lsoa)].place, list });
    input.practices.push_back({ pcn, input.lsoas[u(lsoa)].position, lsoa, list });
    return pcn;
}

PcnCatchments solve(const PcnModelInput &input, int threads = 1)
{
    auto result = modelPcnCatchments(input, { threads, nullptr });
    return result ? *result : PcnCatchments {};
}

QString drawn(const std::vector<int> &owners)
{
    QString text;
    for (const int owner : owners)
        text += owner < 0 ? u'-' : QChar(u'A' + owner);
    return text;
}

bool hasFlag(const PcnCatchment &catchment, const char16_t *flag)
{
    return catchment.flags.contains(QString::fromUtf16(flag));
}

/** Whether the LSOAs of the PCN hang together by the pairs of the input and the bridges of the result. */
bool inOnePiece(const PcnModelInput &input, const PcnCatchments &result, int pcn)
{
    const auto &owners = result.pcnOfLsoa;
    std::vector<char> reached(owners.size());
    const auto first = std::ranges::find(owners, pcn);
    if (first == owners.end())
        return false;
    reached[static_cast<std::size_t>(first - owners.begin())] = 1;
    auto pairs = input.neighbours;
    pairs.insert(pairs.end(), result.bridges.begin(), result.bridges.end());
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto &[a, b] : pairs) {
            if (owners[u(a)] == pcn && owners[u(b)] == pcn && reached[u(a)] != reached[u(b)]) {
                reached[u(a)] = reached[u(b)] = 1;
                grew = true;
            }
        }
    }
    return std::ranges::count(reached, 1) == std::ranges::count(owners, pcn);
}

/** A country of towns of uneven size, seeded: four places of 10 × 10 with six PCNs of two practices each. */
PcnModelInput unevenCountry()
{
    PcnModelInput input;
    input.placeCount = 4;
    std::mt19937 random(20260401);
    const auto below
        = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int place = 0; place < input.placeCount; ++place) {
        const int base = static_cast<int>(input.lsoas.size());
        PcnModelInput town = grid(10, 10);
        for (auto &lsoa : town.lsoas) {
            lsoa.place = place;
            lsoa.population += below(1500);
            lsoa.position = { lsoa.position.x + 20000 * place + below(300), lsoa.position.y + below(300) };
            input.lsoas.push_back(lsoa);
        }
        for (const auto &[a, b] : town.neighbours)
            input.neighbours.emplace_back(base + a, base + b);
        for (int i = 0; i < 6; ++i) {
            const int pcn = addPcn(input, base + below(100), 0);
            const int second = base + below(100);
            input.practices.push_back({ pcn, input.lsoas[u(second)].position, second, 3000.0 + below(9000) });
            input.practices[input.practices.size() - 2].list = 3000 + below(9000);
            input.pcns.back().list
                = input.practices.back().list + input.practices[input.practices.size() - 2].list;
        }
    }
    return input;
}

}

class TestPcnModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strip_data();
    void strip();
    void enclaveIsNotSplit();
    void islandIsReachedByABridge();
    void nearestBridgesJoinSeveralIslands();
    void pcnWithoutPracticesGetsNothing();
    void onePcnTakesThePlace();
    void placeWithoutPcnHasNone();
    void morePcnsThanLsoas();
    void unknownListIsEstimated();
    void practiceWithoutPositionStandsInItsLsoa();
    void twoPcnsInOneBuilding();
    void shareThatCannotBeMetIsFlagged();
    void practicesOutsideTheirCatchmentAreFlagged();
    void bigPcnAroundASmallOneStaysWhole();
    void nobodyLivesHere();
    void unevenCountryIsWholeAndClose();
    void threadsDoNotMatter();
    void orderOfPracticesAndPairsDoesNotMatter();
    void descentNeverRaisesItsObjective();
    void cancelled();
};

void TestPcnModel::strip_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal lists halve a strip") << 5000.0 << 5000.0 << u"AAAAABBBBB"_s;
    QTest::newRow("a list four times the other takes four fifths") << 8000.0 << 2000.0 << u"AAAAAAAABB"_s;
    QTest::newRow("only the shares of the lists count, not their sum")
        << 30000.0 << 70000.0 << u"AAABBBBBBB"_s;
}

void TestPcnModel::strip()
{
    QFETCH(double, first);
    QFETCH(double, second);
    PcnModelInput input = grid(10, 1);
    addPcn(input, 0, first);
    addPcn(input, 9, second);
    const PcnCatchments result = solve(input);
    QTEST(drawn(result.pcnOfLsoa), "expected");
    QVERIFY(result.pcns[0].anchored);
    QCOMPARE(result.pcns[0].error(), 0.0);
    QCOMPARE(result.pcns[0].quota + result.pcns[1].quota, 10000.0);
    QCOMPARE(result.quality.listsInside, 1.0);
    QCOMPARE(result.quality.within5Percent, 1.0);
    QVERIFY(result.bridges.empty());
}

void TestPcnModel::enclaveIsNotSplit()
{
    PcnModelInput input = grid(7, 7);
    const int around = addPcn(input, 0, 40000);
    const int enclave = addPcn(input, 24, 9000);
    const PcnCatchments result = solve(input);
    QCOMPARE(result.pcns[u(enclave)].lsoas, 9);
    QCOMPARE(result.pcns[u(around)].lsoas, 40);
    QCOMPARE(result.pcnOfLsoa[24], enclave);
    QVERIFY(inOnePiece(input, result, around));
    QVERIFY(inOnePiece(input, result, enclave));
}

void TestPcnModel::islandIsReachedByABridge()
{
    PcnModelInput input = grid(6, 1);
    std::erase(input.neighbours, std::pair(3, 4)); // the last two are an island
    input.lsoas[4].position.x += 400;
    input.lsoas[5].position.x += 400;
    addPcn(input, 0, 2000);
    addPcn(input, 2, 4000);
    const PcnCatchments result = solve(input);
    QCOMPARE(drawn(result.pcnOfLsoa), u"AABBBB"_s);
    QCOMPARE(result.bridges, (std::vector<std::pair<int, int>> { { 3, 4 } }));
    QVERIFY(hasFlag(result.pcns[1], pcn::acrossGap));
    QVERIFY(!hasFlag(result.pcns[0], pcn::acrossGap));
}

void TestPcnModel::nearestBridgesJoinSeveralIslands()
{
    PcnModelInput input = grid(5, 1);
    input.neighbours.clear();
    input.lsoas[4].position = { 1000, 600 };
    addPcn(input, 0, 5000);
    const PcnCatchments result = solve(input);
    QCOMPARE(result.bridges, (std::vector<std::pair<int, int>> { { 0, 1 }, { 1, 2 }, { 1, 4 }, { 2, 3 } }));
}

void TestPcnModel::pcnWithoutPracticesGetsNothing()
{
    PcnModelInput input = grid(4, 1);
    addPcn(input, 0, 4000);
    input.pcns.push_back({ 0, 4000.0 });
    const PcnCatchments result = solve(input);
    QCOMPARE(drawn(result.pcnOfLsoa), u"AAAA"_s);
    QCOMPARE(result.pcns[0].error(), 0.0);
    QCOMPARE(result.pcns[1].lsoas, 0);
    QCOMPARE(result.pcns[1].flags, (QStringList { u"no-practices"_s, u"no-catchment"_s }));
    QCOMPARE(result.quality.empty, 1);
}

void TestPcnModel::onePcnTakesThePlace()
{
    PcnModelInput input = grid(3, 3);
    addPcn(input, 4, 123);
    const PcnCatchments result = solve(input);
    QCOMPARE(drawn(result.pcnOfLsoa), u"AAAAAAAAA"_s);
    QCOMPARE(result.pcns[0].population, 9000);
    QCOMPARE(result.pcns[0].error(), 0.0);
}

void TestPcnModel::placeWithoutPcnHasNone()
{
    PcnModelInput input = grid(4, 1);
    input.placeCount = 3;
    input.lsoas[2].place = 1;
    input.lsoas[3].place = -1;
    addPcn(input, 0, 1);
    QCOMPARE(drawn(solve(input).pcnOfLsoa), u"AA--"_s);
}

void TestPcnModel::morePcnsThanLsoas()
{
    PcnModelInput input = grid(2, 1);
    for (int i = 0; i < 3; ++i)
        addPcn(input, 0, 1000);
    const PcnCatchments result = solve(input);
    QCOMPARE(drawn(result.pcnOfLsoa), u"AB"_s);
    QVERIFY(hasFlag(result.pcns[2], pcn::noCatchment));
    QVERIFY(!hasFlag(result.pcns[1], pcn::noCatchment));
}

void TestPcnModel::unknownListIsEstimated()
{
    PcnModelInput input = grid(9, 1);
    addPcn(input, 0, 6000);
    addPcn(input, 8, 0);
    input.pcns[1].list.reset();
    input.practices.push_back({ 0, input.lsoas[1].position, 1, 2000 });
    input.pcns[0].list = 8000;
    const PcnCatchments result = solve(input);
    QCOMPARE(result.pcns[1].quota, 3000.0); // counts as one mean practice of 4,000 beside 8,000
    QCOMPARE(drawn(result.pcnOfLsoa), u"AAAAAABBB"_s);
    QVERIFY(hasFlag(result.pcns[1], pcn::listNotRecorded));
    QVERIFY(!hasFlag(result.pcns[0], pcn::listNotRecorded));
}

void TestPcnModel::practiceWithoutPositionStandsInItsLsoa()
{
    PcnModelInput input = grid(6, 1);
    addPcn(input, 0, 3000);
    addPcn(input, 5, 3000);
    input.practices[0].position.reset();
    input.practices.push_back({ 0, std::nullopt, -1, 0 }); // draws nobody
    QCOMPARE(drawn(solve(input).pcnOfLsoa), u"AAABBB"_s);
}

void TestPcnModel::twoPcnsInOneBuilding()
{
    PcnModelInput input = grid(6, 1);
    addPcn(input, 0, 3000);
    addPcn(input, 0, 3000);
    const PcnCatchments result = solve(input);
    QCOMPARE(result.pcns[0].lsoas, 3);
    QCOMPARE(result.pcns[1].lsoas, 3);
    QVERIFY2(!result.pcns[0].anchored, "on a strip the PCN at the end would be shut in by the other");
    for (int p = 0; p < 2; ++p) {
        QVERIFY(inOnePiece(input, result, p));
        QVERIFY(hasFlag(result.pcns[u(p)], pcn::sharedBuilding));
        QVERIFY(hasFlag(result.pcns[u(p)], pcn::oneBuilding));
    }
}

void TestPcnModel::shareThatCannotBeMetIsFlagged()
{
    PcnModelInput input = grid(4, 1);
    addPcn(input, 0, 100);
    addPcn(input, 3, 9900);
    const PcnCatchments result = solve(input);
    QCOMPARE(drawn(result.pcnOfLsoa), u"ABBB"_s);
    QVERIFY(hasFlag(result.pcns[0], pcn::shareNotMet));
    QVERIFY(result.pcns[0].error() > 20);
}

void TestPcnModel::practicesOutsideTheirCatchmentAreFlagged()
{
    PcnModelInput input = grid(6, 1);
    input.placeCount = 2;
    input.lsoas[5].place = 1;
    addPcn(input, 0, 3000);
    addPcn(input, 4, 2000);
    input.practices[1].lsoa = 5; // stands in another place
    input.practices[1].position = input.lsoas[5].position;
    const PcnCatchments result = solve(input);
    QCOMPARE(drawn(result.pcnOfLsoa), u"AAABB-"_s);
    QVERIFY(hasFlag(result.pcns[1], pcn::mostlyOutside));
    QVERIFY(!hasFlag(result.pcns[0], pcn::mostlyOutside));
    QCOMPARE(result.quality.listsInside, 0.6);
}

void TestPcnModel::bigPcnAroundASmallOneStaysWhole()
{
    PcnModelInput input = grid(9, 1); // whoever stands in the middle cuts the strip
    addPcn(input, 4, 1000);
    input.pcns.push_back({ 0, 8000.0 });
    input.practices.push_back({ 1, input.lsoas[0].position, 0, 4100 });
    input.practices.push_back({ 1, input.lsoas[8].position, 8, 3900 });
    const PcnCatchments result = solve(input);
    QVERIFY(inOnePiece(input, result, 0));
    QVERIFY(inOnePiece(input, result, 1));
    QVERIFY2(!result.pcns[0].anchored, "the share is met only by letting go of the practice in the middle");
    QCOMPARE(result.pcns[0].error(), 0.0);
}

void TestPcnModel::nobodyLivesHere()
{
    PcnModelInput input = grid(4, 1);
    for (auto &lsoa : input.lsoas)
        lsoa.population = 0;
    addPcn(input, 0, 1000);
    addPcn(input, 3, 1000);
    const PcnCatchments result = solve(input);
    QCOMPARE(drawn(result.pcnOfLsoa), u"AABB"_s);
}

void TestPcnModel::unevenCountryIsWholeAndClose()
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

void TestPcnModel::threadsDoNotMatter()
{
    const PcnModelInput input = unevenCountry();
    const PcnCatchments one = solve(input, 1);
    for (const int threads : { 2, 5 }) {
        const PcnCatchments several = solve(input, threads);
        QCOMPARE(several.pcnOfLsoa, one.pcnOfLsoa);
        QCOMPARE(several.quality.distanceMean, one.quality.distanceMean);
    }
}

void TestPcnModel::orderOfPracticesAndPairsDoesNotMatter()
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

void TestPcnModel::descentNeverRaisesItsObjective()
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

void TestPcnModel::cancelled()
{
    const std::atomic_bool cancel = true;
    const auto result = modelPcnCatchments(unevenCountry(), { 2, &cancel });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestPcnModel)
#include "tst_pcnmodel.moc"
