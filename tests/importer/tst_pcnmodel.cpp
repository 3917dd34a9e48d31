// Small places with known answers for the model of PCN catchments.
#include "importer/SmallPlaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;
using namespace ics::test;

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
};

void TestPcnModel::strip_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal lists halve a strip") << 5000.0 << 5000.0 << u"AAAAABBBBB"_s;
    QTest::newRow("a list four times the other takes four fifths") << 8000.0 << 2000.0 << u"AAAAAAAABB"_s;
    QTest::newRow("only the shares of the lists count, not their sum") << 30000.0 << 70000.0 << u"AAABBBBBBB"_s;
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

QTEST_GUILESS_MAIN(TestPcnModel)
#include "tst_pcnmodel.moc"
