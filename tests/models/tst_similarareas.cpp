// "Areas like this one" against a brute-force computation that goes another way: from the sums of squares of pairs.
#include "AtlasFixture.h"
#include "models/SimilarAreas.h"
#include "models/SimilarModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

const double unknown = std::nan("");

std::vector<std::span<const double>> spans(const std::vector<std::vector<double>> &columns)
{
    return { columns.begin(), columns.end() };
}

/** The squared distance of two areas in one indicator, in units of its variance, which is half the mean squared
 * difference of all pairs. −1: one of them is not recorded. */
double pairTerm(const std::vector<double> &values, std::size_t a, std::size_t b)
{
    if (std::isnan(values[a]) || std::isnan(values[b]))
        return -1;
    double pairs = 0;
    double count = 0;
    for (const double x : values)
        for (const double y : values)
            if (!std::isnan(x) && !std::isnan(y)) {
                pairs += (x - y) * (x - y);
                ++count;
            }
    const double variance = pairs / count / 2;
    return (values[a] - values[b]) * (values[a] - values[b]) / variance;
}

double distanceByHand(const LevelTable &table, const std::vector<IndicatorId> &indicators, std::size_t a, std::size_t b)
{
    double sum = 0;
    double known = 0;
    for (const IndicatorId id : indicators) {
        const double term = pairTerm(table.values.at(index(id)), a, b);
        if (term >= 0) {
            sum += term;
            ++known;
        }
    }
    return std::sqrt(sum * static_cast<double>(indicators.size()) / known);
}

}

class TestSimilarAreas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void distancesAreSymmetric();
    void neverListsTheAreaItself();
    void missingValuesAreLeftOutInProportion();
    void tooLittleInCommonIsPassedOver();
    void aColumnWithoutSpreadTellsNothing();
    void usualIndicatorsAreRatesOfDifferentThings();
    void saysWhatWasLeftOut();
    void namesWhatIsMostAlikeAndMostDifferent();
    void holdsTheModelContract();
    void isFastEnoughForSmallAreas();
};

void TestSimilarAreas::agreesWithBruteForce_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("edition");
    for (const char *level : { "region", "system", "place", "council" })
        for (const char *edition : { "2023-04", "2026-04" })
            QTest::addRow("%s of %s", level, edition) << QString::fromLatin1(level) << QString::fromLatin1(edition);
}

void TestSimilarAreas::agreesWithBruteForce()
{
    QFETCH(QString, level);
    QFETCH(QString, edition);
    const Atlas &atlas = *theAtlas();
    const LevelTable &table = atlas.table(atlas.editionByKey(edition), atlas.levelByKey(level));
    const std::vector<IndicatorId> indicators = usualIndicators(atlas);
    for (const int chosen : { 0, table.count / 2, table.count - 1 }) {
        const auto area = static_cast<AreaId>(static_cast<int>(table.first) + chosen);
        const SimilarAreas similar = similarAreas(atlas, area, indicators);
        std::vector<std::pair<double, int>> all;
        for (int other = 0; other < table.count; ++other)
            if (other != chosen)
                all.emplace_back(distanceByHand(table, similar.compared, static_cast<std::size_t>(chosen),
                                     static_cast<std::size_t>(other)),
                    other);
        std::ranges::sort(all);
        QCOMPARE(similar.nearest.size(), std::min<std::size_t>(10, all.size()));
        for (std::size_t i = 0; i < similar.nearest.size(); ++i) {
            QVERIFY(std::abs(similar.nearest[i].distance - all[i].first) < 1e-9);
            QCOMPARE(static_cast<int>(similar.nearest[i].area) - static_cast<int>(table.first), all[i].second);
        }
    }
}

void TestSimilarAreas::distancesAreSymmetric()
{
    const std::vector<std::vector<double>> columns { { 1, 5, 2, unknown, 9 }, { 3, 3, unknown, 8, 1 },
        { 0, 2, 4, 6, 8 } };
    const auto scores = standardised(spans(columns));
    std::map<std::pair<std::size_t, std::size_t>, double> distances;
    for (std::size_t row = 0; row < 5; ++row)
        for (const SimilarRow &other : nearestRows(scores, row, 5))
            distances[{ row, other.row }] = other.distance;
    QVERIFY(distances.size() >= 18);
    for (const auto &[pair, distance] : distances)
        QCOMPARE(distance, (distances.at({ pair.second, pair.first })));
}

void TestSimilarAreas::neverListsTheAreaItself()
{
    const Atlas &atlas = *theAtlas();
    for (const Level &level : atlas.levels) {
        const LevelTable &table = atlas.table(atlas.editionByKey(u"2026-04"), level.id);
        const SimilarAreas similar = similarAreas(atlas, table.first, usualIndicators(atlas), 10'000);
        std::set<AreaId> seen;
        for (const SimilarArea &other : similar.nearest) {
            QVERIFY(other.area != table.first);
            QCOMPARE(atlas.area(other.area).level, level.id);
            QVERIFY(seen.insert(other.area).second);
        }
        QCOMPARE(similar.candidates, table.count - 1);
    }
}

void TestSimilarAreas::missingValuesAreLeftOutInProportion()
{
    // Two columns of which row 1 lacks one: what is known counts for both.
    const std::vector<std::vector<double>> columns { { 0, 1, 2 }, { 0, unknown, 2 } };
    const auto scores = standardised(spans(columns));
    const auto found = nearestRows(scores, 0, 3);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].row, std::size_t(1));
    QCOMPARE(found[0].compared, 1);
    const double deviation = std::sqrt(2.0 / 3); // of 0, 1, 2
    QVERIFY(std::abs(found[0].distance - std::sqrt(2.0) / deviation) < 1e-12);
    QCOMPARE(found[1].compared, 2);
}

void TestSimilarAreas::tooLittleInCommonIsPassedOver()
{
    const std::vector<std::vector<double>> columns { { 0, 1, 2 }, { 0, unknown, 2 }, { 1, unknown, 0 } };
    const auto found = nearestRows(standardised(spans(columns)), 0, 3);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].row, std::size_t(2));
}

void TestSimilarAreas::aColumnWithoutSpreadTellsNothing()
{
    const std::vector<std::vector<double>> columns { { 7, 7, 7 }, { 0, 1, 5 }, { unknown, unknown, unknown } };
    const auto scores = standardised(spans(columns));
    QVERIFY(scores[0].empty());
    QVERIFY(scores[2].empty());
    const auto found = nearestRows(scores, 0, 1);
    QCOMPARE(found.front().row, std::size_t(1));
    QCOMPARE(found.front().compared, 1);
    QVERIFY(nearestRows(standardised({}), 0, 3).empty());
}

void TestSimilarAreas::usualIndicatorsAreRatesOfDifferentThings()
{
    const Atlas &atlas = *theAtlas();
    const auto usual = usualIndicators(atlas);
    QCOMPARE(usual.size(), std::size_t(12)); // every key of the list is in the catalogue
    std::set<QString> numerators;
    for (const IndicatorId id : usual) {
        QVERIFY(!atlas.indicator(id).isCount);
        QVERIFY(numerators.insert(atlas.indicator(id).numerator).second);
    }
    for (const IndicatorId id : comparableIndicators(atlas))
        QVERIFY(!atlas.indicator(id).isCount);
}

void TestSimilarAreas::saysWhatWasLeftOut()
{
    const Atlas &atlas = *theAtlas();
    auto indicators = usualIndicators(atlas);
    const IndicatorId unpublished = atlas.indicatorByKey(u"health_index"); // not for the systems of today
    indicators.push_back(unpublished);
    const SimilarAreas similar = similarAreas(atlas, areaNamed(atlas, u"2026-04", u"system", u"QNC"), indicators);
    QCOMPARE(similar.leftOut, std::vector { unpublished });
    QVERIFY(similarityText(atlas, similar).contains(u"Health Index"_s));
    QVERIFY(similarAreas(atlas, similar.area, {}).nearest.empty());
    QVERIFY(similarAreas(atlas, similar.area, { unpublished }).nearest.empty());
}

void TestSimilarAreas::namesWhatIsMostAlikeAndMostDifferent()
{
    const Atlas &atlas = *theAtlas();
    const SimilarAreas similar
        = similarAreas(atlas, areaNamed(atlas, u"2026-04", u"system", u"QNC"), usualIndicators(atlas));
    for (const SimilarArea &other : similar.nearest) {
        for (std::size_t i = 1; i < other.parts.size(); ++i)
            QVERIFY(std::abs(other.parts[i - 1].difference) <= std::abs(other.parts[i].difference));
        const SimilarPart &most = other.parts.back();
        const double here = atlas.value(similar.area, most.indicator);
        const double there = atlas.value(other.area, most.indicator);
        QCOMPARE(most.difference > 0, there > here);
        QVERIFY(mostDifferentText(atlas, other).contains(most.difference > 0 ? u"(more)"_s : u"(less)"_s));
        QVERIFY(mostAlikeText(atlas, other).contains(atlas.indicator(other.parts.front().indicator).name));
    }
}

void TestSimilarAreas::holdsTheModelContract()
{
    SimilarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Atlas &atlas = *theAtlas();
    QCOMPARE(model.rowCount(), 0);
    model.setSimilar(
        theAtlas(), similarAreas(atlas, areaNamed(atlas, u"2026-04", u"system", u"QNC"), usualIndicators(atlas)));
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(isValid(model.areaAt(9)));
    QVERIFY(!isValid(model.areaAt(10)));
}

void TestSimilarAreas::isFastEnoughForSmallAreas()
{
    const Atlas &atlas = *theAtlas();
    std::vector<std::vector<double>> columns;
    for (const IndicatorId id : usualIndicators(atlas)) {
        const auto &values = atlas.lsoaValues.at(index(id));
        columns.emplace_back(values.begin(), values.end());
    }
    QElapsedTimer clock;
    clock.start();
    const auto found = nearestRows(standardised(spans(columns)), 12'345, 10);
    const qint64 elapsed = clock.elapsed();
    QCOMPARE(found.size(), std::size_t(10));
    QVERIFY2(elapsed < 200, qPrintable(QString::number(elapsed))); // generous: machines are busy
    qInfo("%d small areas: %lld ms", int(columns.front().size()), elapsed);
}

QTEST_GUILESS_MAIN(TestSimilarAreas)
#include "tst_similarareas.moc"
