// The years of the Health Index, from the publisher's file through data/ to the atlas and the classes of the map.
#include "AtlasFixture.h"
#include "domain/Csv.h"
#include "models/ShownClasses.h"

#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;
using namespace ics;

class TestSeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyYearIsInTheCatalogue();
    void figuresAreThoseOfData();
    void figuresAreThoseOfThePublisher();
    void theClassesAreThoseOfAllYears();
    void breaksSetByHandHoldForEveryYear();
    void oneScaleHoldsForBothEditions();
};

static const QStringList seriesKeys { u"health_index"_s, u"health_index_people"_s, u"health_index_lives"_s,
    u"health_index_places"_s };

static double inAtlas(const QString &ods, const QString &key)
{
    const Atlas &atlas = *theAtlas();
    return atlas.value(areaNamed(atlas, u"2023-04", u"system", ods), atlas.indicatorByKey(key));
}

void TestSeries::everyYearIsInTheCatalogue()
{
    const Atlas &atlas = *theAtlas();
    for (const QString &key : seriesKeys) {
        const auto years = atlas.yearsOf(atlas.indicatorByKey(key));
        QCOMPARE(years.size(), std::size_t(7));
        for (std::size_t i = 0; i < years.size(); ++i) {
            const Indicator &indicator = atlas.indicator(years[i]);
            QCOMPARE(indicator.year, 2015 + static_cast<int>(i));
            QCOMPARE(indicator.series, key);
            QCOMPARE(indicator.date, QString::number(indicator.year));
            QCOMPARE(atlas.isLatestYear(years[i]), i == 6);
        }
        QCOMPARE(atlas.indicator(years.back()).key, key);
        QCOMPARE(atlas.indicator(years.front()).key, QString(key + u"_2015"_s));
    }
    const IndicatorId single = atlas.indicatorByKey(u"imd_score");
    QCOMPARE(atlas.yearsOf(single), std::vector { single });
}

void TestSeries::figuresAreThoseOfData()
{
    auto rows = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/indicators/areas.csv"));
    QVERIFY(rows);
    const auto columns = rows->columns({ "edition", "level", "code", "measure", "value" }).value();
    int found = 0;
    while (rows->next()) {
        const QString measure = rows->text(columns[3]);
        if (!measure.startsWith(u"health_index"_s))
            continue;
        QCOMPARE(rows->text(columns[0]), u"2023-04"_s);
        QCOMPARE(inAtlas(rows->text(columns[2]), measure), rows->text(columns[4]).toDouble());
        ++found;
    }
    QCOMPARE(found, 42 * 7 * 4);
}

void TestSeries::figuresAreThoseOfThePublisher()
{
    const QString path
        = QStringLiteral(ICS_SOURCE_DIR "/../shared/sources/indicators/ICB_ONS_Health_Index_2015_2021.csv");
    if (!QFileInfo::exists(path))
        QSKIP("the publisher's file is not here");
    auto rows = CsvReader::open(path);
    QVERIFY(rows);
    const auto columns = rows->columns({ "ICB24CD", "year", "overall_score", "healthy_people_domain",
                                           "healthy_lives_domain", "healthy_places_domain" })
                             .value();
    const Atlas &atlas = *theAtlas();
    const EditionId edition = atlas.editionByKey(u"2023-04");
    int found = 0;
    while (rows->next()) {
        const AreaId system = atlas.areaByCode(edition, rows->text(columns[0]));
        const int year = rows->text(columns[1]).toInt();
        for (int i = 0; i < 4; ++i) {
            const QString key = year == 2021 ? seriesKeys[i] : u"%1_%2"_s.arg(seriesKeys[i]).arg(year);
            QCOMPARE(atlas.value(system, atlas.indicatorByKey(key)),
                rows->text(columns[static_cast<std::size_t>(2 + i)]).toDouble());
        }
        ++found;
    }
    QCOMPARE(found, 42 * 7);
}

static Selection selectionOf(IndicatorId indicator)
{
    const Atlas &atlas = *theAtlas();
    Selection selection;
    selection.edition = atlas.editionByKey(u"2023-04");
    selection.level = atlas.levelByKey(u"system");
    selection.indicator = indicator;
    return selection;
}

void TestSeries::theClassesAreThoseOfAllYears()
{
    const Atlas &atlas = *theAtlas();
    for (const QString &key : seriesKeys) {
        const auto years = atlas.yearsOf(atlas.indicatorByKey(key));
        double lowest = 1e9;
        double highest = -1e9;
        for (const IndicatorId year : years)
            for (const double value :
                atlas.table(atlas.editionByKey(u"2023-04"), atlas.levelByKey(u"system")).values[index(year)]) {
                lowest = std::min(lowest, value);
                highest = std::max(highest, value);
            }
        const auto edges = ShownClasses::make(atlas, selectionOf(years.front())).first.classification.edges;
        QVERIFY(edges.size() > 2);
        QVERIFY(edges.front() <= lowest && edges.back() >= highest);
        for (const IndicatorId year : years)
            QCOMPARE(ShownClasses::make(atlas, selectionOf(year)).first.classification.edges, edges);
    }
}

void TestSeries::breaksSetByHandHoldForEveryYear()
{
    const Atlas &atlas = *theAtlas();
    const auto years = atlas.yearsOf(atlas.indicatorByKey(u"health_index"));
    Selection selection = selectionOf(years.front());
    selection.classes = { ClassMethod::Manual, 3, { 95, 100 } };
    const auto edges = ShownClasses::make(atlas, selection).first.classification.edges;
    selection.indicator = years.back();
    QCOMPARE(ShownClasses::make(atlas, selection).first.classification.edges, edges);
    QVERIFY(std::ranges::find(edges, 95.0) != edges.end());
}

void TestSeries::oneScaleHoldsForBothEditions()
{
    const Atlas &atlas = *theAtlas();
    Selection selection;
    selection.level = atlas.levelByKey(u"system");
    selection.indicator = atlas.indicatorByKey(u"imd_score");
    std::vector<double> pooled;
    for (const Edition &edition : atlas.editions)
        for (const double value : atlas.table(edition.id, selection.level).values[index(selection.indicator)])
            pooled.push_back(value);
    pooled = valuesAsShown(pooled, atlas.indicator(selection.indicator).decimals);
    const auto breaksIn = [&](EditionId edition, bool same) {
        selection.edition = edition;
        selection.sameClasses = same;
        return ShownClasses::make(atlas, selection).first.classification.breaks();
    };
    const EditionId first = atlas.editions.front().id, last = atlas.editions.back().id;
    QVERIFY(breaksIn(first, false) != breaksIn(last, false));
    QCOMPARE(breaksIn(first, true), breaksIn(last, true));
    QCOMPARE(breaksIn(last, true),
        Classification::make(selection.classes, pooled)
            .roundedUp(atlas.indicator(selection.indicator).decimals)
            .breaks());
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
