#include "AtlasFixture.h"
#include "models/AreaAccount.h"
#include "models/PopulationRange.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

class TestPopulationRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhereAPopulationStands_data();
    void saysWhereAPopulationStands();
    void showsThatTheDocumentsDiffer();
    void everyRangeHasItsSources();
    void everyVerdictFollowsFromTheResidents();
    void aNeighbourhoodHasItsPatientsToo();
    void otherLevelsHaveNoRange();
    void theAccountTellsWhatALevelDoes();
};

void TestPopulationRange::saysWhereAPopulationStands_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<double>("people");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("a usual system") << u"system"_s << 1'134'000.0 << u"within both ranges"_s;
    QTest::newRow("the documents differ on a small system")
        << u"system"_s << 800'000.0 << u"below 1–3 million, but within 0.5–3 million"_s;
    QTest::newRow("a very small system") << u"system"_s << 499'999.0 << u"below both ranges"_s;
    QTest::newRow("a very large system") << u"system"_s << 3'000'001.0 << u"above both ranges"_s;
    QTest::newRow("the upper end belongs to the range") << u"system"_s << 3e6 << u"within both ranges"_s;
    QTest::newRow("the lower end belongs to the range") << u"place"_s << 250'000.0 << u"within the range"_s;
    QTest::newRow("a small place") << u"place"_s << 249'999.0 << u"below the range"_s;
    QTest::newRow("a large neighbourhood") << u"neighbourhood"_s << 50'001.0 << u"above the range"_s;
}

void TestPopulationRange::saysWhereAPopulationStands()
{
    QFETCH(const QString, level);
    QFETCH(const double, people);
    QTEST(rangeVerdict(populationRanges(level), people), "verdict");
}

void TestPopulationRange::showsThatTheDocumentsDiffer()
{
    const auto system = comparePopulation(*theAtlas(), areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC"));
    QVERIFY(system && system->ranges.size() == 2 && !system->disagreement.isEmpty());
    QCOMPARE(rangeText(system->ranges[0]), u"1–3 million"_s);
    QCOMPARE(rangeText(system->ranges[1]), u"0.5–3 million"_s);
    QVERIFY(system->residentsVerdict.endsWith(u"people: within both ranges"_s));
    const auto place = comparePopulation(*theAtlas(), areaNamed(*theAtlas(), u"2026-04", u"place", u"QNC-E06000021"));
    QVERIFY(place && place->ranges.size() == 1 && place->disagreement.isEmpty());
    QCOMPARE(rangeText(place->ranges[0]), u"250,000–500,000"_s);
}

void TestPopulationRange::everyRangeHasItsSources()
{
    for (const QStringView level : { u"system", u"place", u"neighbourhood" })
        for (const PopulationRange &range : populationRanges(level)) {
            QVERIFY(range.low < range.high && !range.sources.isEmpty());
            for (const QString &source : range.sources)
                QVERIFY2(theAtlas()->source(source), qPrintable(source));
        }
}

void TestPopulationRange::everyVerdictFollowsFromTheResidents()
{
    const Atlas &atlas = *theAtlas();
    const IndicatorId population = atlas.indicatorByKey(u"population");
    int below = 0;
    int within = 0;
    int above = 0;
    for (const Area &area : atlas.areas) {
        const auto comparison = comparePopulation(atlas, area.id);
        if (!comparison)
            continue;
        double people = 0; // added up from the small areas again
        for (const LsoaId lsoa : atlas.lsoasOf(area.id))
            people += static_cast<double>(atlas.lsoaValues[index(population)][index(lsoa)]);
        QVERIFY(std::abs(people - comparison->residents) < 0.5);
        for (const PopulationRange &range : comparison->ranges) {
            const RangePosition position = positionIn(range, people);
            QCOMPARE(position == RangePosition::Below, people < range.low);
            QCOMPARE(position == RangePosition::Above, people > range.high);
            below += position == RangePosition::Below;
            within += position == RangePosition::Within;
            above += position == RangePosition::Above;
        }
    }
    QVERIFY(below > 100 && within > 100 && above > 10);
}

void TestPopulationRange::aNeighbourhoodHasItsPatientsToo()
{
    const Atlas &atlas = *theAtlas();
    const LevelTable &networks = atlas.table(atlas.editions.back().id, atlas.levelByKey(u"neighbourhood"));
    int withPatients = 0;
    for (int i = 0; i < networks.count; ++i) {
        const auto comparison = comparePopulation(atlas, static_cast<AreaId>(static_cast<int>(networks.first) + i));
        if (!comparison || !comparison->patients)
            continue;
        QVERIFY(comparison->patientsVerdict.contains(u"registered patients"_s));
        ++withPatients;
    }
    QVERIFY(withPatients > 1000);
    QVERIFY(!comparePopulation(atlas, areaNamed(atlas, u"2026-04", u"system", u"QNC"))->patients);
}

void TestPopulationRange::otherLevelsHaveNoRange()
{
    const Atlas &atlas = *theAtlas();
    QVERIFY(!comparePopulation(atlas, atlas.country(atlas.editions.back().id)));
    QVERIFY(!comparePopulation(atlas, areaNamed(atlas, u"2026-04", u"council", u"E06000021")));
}

void TestPopulationRange::theAccountTellsWhatALevelDoes()
{
    const Atlas &atlas = *theAtlas();
    const auto group = [&](QStringView level, QStringView code, QStringView key) {
        for (const FactGroup &g : describeArea(atlas, areaNamed(atlas, u"2026-04", level, code)).groups)
            if (g.key == key)
                return g;
        return FactGroup {};
    };
    const FactGroup system = group(u"system", u"QNC", u"functions");
    QVERIFY(system.facts.size() >= 5);
    const auto structure = std::ranges::find(system.facts, u"structure"_s, &Fact::key);
    QVERIFY(structure != system.facts.end());
    QVERIFY2(
        structure->value.startsWith(u"In Staffordshire and Stoke-on-Trent: 2 places"_s), qPrintable(structure->value));
    QVERIFY(std::ranges::any_of(system.facts, [](const Fact &f) { return f.value.contains(u"has not fixed"_s); }));
    const FactGroup place = group(u"place", u"QNC-E06000021", u"functions");
    QVERIFY(std::ranges::any_of(
        place.facts, [](const Fact &f) { return f.value.contains(u"Board of Staffordshire and Stoke-on-Trent"_s); }));
    for (const FactGroup &g : { system, place })
        for (const Fact &fact : g.facts) {
            QVERIFY2(!fact.value.contains(u'%'), qPrintable(fact.value));
            for (const QString &source : fact.furtherSources)
                QVERIFY2(atlas.source(source), qPrintable(source));
        }
    QVERIFY(group(u"council", u"E06000021", u"functions").facts.empty());
}

QTEST_GUILESS_MAIN(TestPopulationRange)
#include "tst_populationrange.moc"
