// The comparison against figures worked out anew from the tables of data/, and what it says of high and low.
#include "AtlasFixture.h"
#include "domain/Csv.h"
#include "models/AreaComparison.h"
#include "models/ComparisonModel.h"
#include "models/ComparisonText.h"
#include "models/Format.h"

#include <QAbstractItemModelTester>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

constexpr QStringView edition = u"2026-04";

AreaId system(QStringView code) { return areaNamed(*theAtlas(), edition, u"system", code); }
AreaId placeOf(QStringView code) { return areaNamed(*theAtlas(), edition, u"place", code); }

const ComparisonRow &rowOf(const AreaComparison &comparison, QStringView key)
{
    for (const ComparisonRow &row : comparison.rows)
        if (row.key == key)
            return row;
    qFatal("no row %s", qPrintable(key.toString()));
}

QString dataPath(const char *file) { return QStringLiteral(ICS_SOURCE_DIR "/data/") + QLatin1StringView(file); }

struct Lsoa2026
{
    QString place;
    QString neighbourhood;
    QString council;
    double population = 0;
    double over65 = 0;
    double income = 0;
};

const std::map<QString, Lsoa2026> &dataLsoas()
{
    static const std::map<QString, Lsoa2026> all = [] {
        std::map<QString, Lsoa2026> result;
        auto areas = CsvReader::open(dataPath("editions/2026-04/lsoa.csv"));
        const auto a = areas->columns({ "lsoa", "place", "neighbourhood", "council" });
        while (areas->next())
            result[areas->text((*a)[0])] = { areas->text((*a)[1]), areas->text((*a)[2]), areas->text((*a)[3]) };
        auto figures = CsvReader::open(dataPath("indicators/lsoa.csv.xz"));
        const auto f = figures->columns({ "lsoa", "population", "aged_65_plus", "income_score" });
        while (figures->next()) {
            Lsoa2026 &lsoa = result.at(figures->text((*f)[0]));
            lsoa.population = figures->number((*f)[1]).value_or(0);
            lsoa.over65 = figures->number((*f)[2]).value_or(0);
            lsoa.income = figures->number((*f)[3]).value_or(0);
        }
        return result;
    }();
    return all;
}

/** By hand for what begins with that place: "QNC-" is a system, "QNC-E06000021" a place. */
struct ByHand
{
    std::set<QString> places;
    std::set<QString> neighbourhoods;
    std::set<QString> councils;
    double population = 0;
    double over65 = 0;
    double income = 0;
    explicit ByHand(const QString &beginning)
    {
        for (const auto &[code, lsoa] : dataLsoas()) {
            if (!lsoa.place.startsWith(beginning))
                continue;
            places.insert(lsoa.place);
            if (!lsoa.neighbourhood.isEmpty())
                neighbourhoods.insert(lsoa.neighbourhood);
            councils.insert(lsoa.council);
            population += lsoa.population;
            over65 += lsoa.over65;
            income += lsoa.income * lsoa.population;
        }
    }
};

int trustsByHand(const QString &code)
{
    auto csv = CsvReader::open(dataPath("organisations/trusts.csv"));
    const auto columns = csv->columns({ "system" });
    int count = 0;
    while (csv->next())
        count += csv->text((*columns)[0]) == code;
    return count;
}

int practicesByHand(const QString &beginning)
{
    auto csv = CsvReader::open(dataPath("organisations/practices.csv"));
    const auto columns = csv->columns({ "lsoa" });
    int count = 0;
    while (csv->next()) {
        const auto found = dataLsoas().find(csv->text((*columns)[0]));
        count += found != dataLsoas().end() && found->second.place.startsWith(beginning);
    }
    return count;
}

AreaComparison handMade(std::vector<double> values, int decimals = 0)
{
    AreaComparison comparison = compareAreas(theAtlas(), { system(u"QNC"), system(u"QHM"), system(u"QOP") }, true);
    ComparisonRow row;
    row.kind = ComparisonRow::Kind::Figure;
    row.decimals = decimals;
    row.exact = values;
    row.values = std::move(values);
    for (const double value : row.values)
        row.texts << formatNumber(value, decimals);
    comparison.rows = { row };
    return comparison;
}

std::vector<ComparisonMark> marks(const AreaComparison &comparison)
{
    std::vector<ComparisonMark> result;
    for (int column = 0; column < comparison.columns(); ++column)
        result.push_back(comparison.mark(comparison.rows.front(), column));
    return result;
}

constexpr auto none_ = ComparisonMark::None;
constexpr auto high = ComparisonMark::Highest;
constexpr auto low = ComparisonMark::Lowest;
const double unknown = std::nan("");

}

class TestCompareTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheTablesOfData_data();
    void agreesWithTheTablesOfData();
    void marksTheHighestAndTheLowest_data();
    void marksTheHighestAndTheLowest();
    void saysHowItStandsToTheFirst();
    void notRecordedIsNeitherHighNorLow();
    void whatCannotBeIsNotZero();
    void comparesAreasOfDifferentKindsAndSaysSo();
    void everyRowHasASourceThatTheAtlasKnows();
    void everyIndicatorIsThereOnce();
    void englandIsTheLastColumnAndHasNoMarks();
    void holdsTheModelContract_data();
    void holdsTheModelContract();
    void saysMarksInWords();
    void copiesAndSavesWhatIsShown();
};

void TestCompareTable::agreesWithTheTablesOfData_data()
{
    QTest::addColumn<QString>("beginning");
    for (const char *code : { "QNC-", "QHM-", "QOP-", "QNC-E06000021", "QOP-E08000003" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestCompareTable::agreesWithTheTablesOfData()
{
    QFETCH(QString, beginning);
    const bool isSystem = beginning.endsWith(u'-');
    const AreaId area = isSystem ? system(beginning.chopped(1)) : placeOf(beginning);
    QVERIFY(isValid(area));
    const AreaComparison comparison = compareAreas(theAtlas(), { area, system(u"QJ2") }, false);
    const ByHand hand(beginning);
    const auto value = [&](QStringView key) { return rowOf(comparison, key).exact.front(); };
    QCOMPARE(value(u"population"), hand.population);
    QVERIFY(std::abs(value(u"aged_65_plus_share") - 100 * hand.over65 / hand.population) < 1e-6);
    QVERIFY(std::abs(value(u"income_deprived") - 100 * hand.income / hand.population) < 1e-4);
    QCOMPARE(value(u"neighbourhoods"), double(hand.neighbourhoods.size()));
    QCOMPARE(value(u"councils"), double(hand.councils.size()));
    QCOMPARE(value(u"gp_practices"), double(practicesByHand(beginning)));
    if (isSystem) {
        QCOMPARE(value(u"places"), double(hand.places.size()));
        QCOMPARE(value(u"nhs_trusts"), double(trustsByHand(beginning.chopped(1))));
        QCOMPARE(value(u"icp_members"), 1.0 + double(hand.councils.size()));
        QCOMPARE(value(u"icb_members"), 5.0); // chair, chief executive, three others
    }
}

void TestCompareTable::marksTheHighestAndTheLowest_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<std::vector<ComparisonMark>>("expected");
    const auto row = [](const char *name, std::vector<double> values, std::vector<ComparisonMark> expected) {
        QTest::newRow(name) << std::move(values) << std::move(expected);
    };
    row("three figures", { 2, 3, 1, 9 }, { none_, high, low, none_ });
    row("equal figures share a mark", { 3, 3, 1, 2 }, { high, high, low, none_ });
    row("all the same: no marks", { 4, 4, 4, 1 }, { none_, none_, none_, none_ });
    row("not recorded is not the lowest", { 5, unknown, 7, 6 }, { low, none_, high, none_ });
    row("zero is a figure", { 0, unknown, 7, 6 }, { low, none_, high, none_ });
    row("one figure alone is neither", { unknown, 3, unknown, 6 }, { none_, none_, none_, none_ });
    row("nothing recorded", { unknown, unknown, unknown, 6 }, { none_, none_, none_, none_ });
}

void TestCompareTable::marksTheHighestAndTheLowest()
{
    QFETCH(std::vector<double>, values);
    QFETCH(std::vector<ComparisonMark>, expected);
    QCOMPARE(marks(handMade(values)), expected);
}

void TestCompareTable::saysHowItStandsToTheFirst()
{
    AreaComparison counts = handMade({ 200, 500, 10, unknown });
    counts.rows.front().relation = ComparisonRow::Relation::Ratio;
    const auto text = [](const AreaComparison &c, int column) { return c.relationText(c.rows.front(), column); };
    QCOMPARE(text(counts, 0), QString());
    QCOMPARE(text(counts, 1), u"× 2.50"_s);
    QCOMPARE(text(counts, 2), u"× 0.050"_s);
    QCOMPARE(text(counts, 3), QString());
    const AreaComparison rates = handMade({ 12.5, 10.0, 12.5, 14.0 }, 1);
    QCOMPARE(text(rates, 1), u"−2.5"_s);
    QCOMPARE(text(rates, 2), u"±0.0"_s);
    QCOMPARE(text(rates, 3), u"+1.5"_s);
    AreaComparison nothing = handMade({ 0, 5, 0, 5 });
    nothing.rows.front().relation = ComparisonRow::Relation::Ratio;
    QCOMPARE(text(nothing, 1), QString()); // nothing is a multiple of nothing
    QCOMPARE(text(handMade({ unknown, 5, 6, 7 }), 1), QString());
}

void TestCompareTable::notRecordedIsNeitherHighNorLow()
{
    // The Health Index is published for the 42 systems of the former edition only.
    const AreaComparison comparison
        = compareAreas(theAtlas(), { system(u"QNC"), areaNamed(*theAtlas(), u"2023-04", u"system", u"QHM") }, false);
    const ComparisonRow &row = rowOf(comparison, u"health_index");
    QCOMPARE(row.texts.front(), notRecorded());
    QVERIFY(std::isnan(row.values.front()));
    QVERIFY(std::isfinite(row.values.back()));
    QCOMPARE(comparison.mark(row, 0), none_);
    QCOMPARE(comparison.mark(row, 1), none_);
    QCOMPARE(comparison.spokenText(row, 0), notRecorded());
    QVERIFY(comparison.caution().contains(u"editions"_s));
}

void TestCompareTable::whatCannotBeIsNotZero()
{
    const AreaComparison comparison = compareAreas(theAtlas(), { placeOf(u"QNC-E06000021"), system(u"QNC") }, false);
    for (const QStringView key : { u"places", u"icb_members", u"icp_members" }) {
        const ComparisonRow &row = rowOf(comparison, key);
        QVERIFY2(row.texts.front().isEmpty(), qPrintable(key.toString()));
        QVERIFY(std::isnan(row.values.front()));
        QCOMPARE(comparison.spokenText(row, 0), u"does not apply"_s);
        QVERIFY(row.values.back() > 0);
    }
}

void TestCompareTable::comparesAreasOfDifferentKindsAndSaysSo()
{
    const AreaId council = areaNamed(*theAtlas(), edition, u"council", u"E06000021");
    const AreaComparison mixed = compareAreas(theAtlas(), { system(u"QNC"), council }, false);
    QVERIFY(mixed.caution().contains(u"different kinds"_s));
    QVERIFY(mixed.caution().contains(u"in common"_s)); // Stoke-on-Trent lies in the system
    QVERIFY(compareAreas(theAtlas(), { system(u"QNC"), system(u"QHM") }, false).caution().isEmpty());
}

void TestCompareTable::everyRowHasASourceThatTheAtlasKnows()
{
    const AreaComparison comparison = compareAreas(theAtlas(), { system(u"QNC"), system(u"QHM") }, true);
    for (const ComparisonRow &row : comparison.rows) {
        if (row.kind == ComparisonRow::Kind::Heading)
            continue;
        QVERIFY2(theAtlas()->source(row.source), qPrintable(row.key + u": "_s + row.source));
        QVERIFY(comparison.sourceLine(row).contains(theAtlas()->source(row.source)->title));
    }
}

void TestCompareTable::everyIndicatorIsThereOnce()
{
    const AreaComparison comparison = compareAreas(theAtlas(), { system(u"QNC") }, true);
    std::multiset<int> shown;
    for (const ComparisonRow &row : comparison.rows)
        if (isValid(row.indicator))
            shown.insert(static_cast<int>(row.indicator));
    std::multiset<int> listed; // of a series its latest year
    for (const Indicator &indicator : theAtlas()->indicators)
        if (indicator.series.isEmpty() || indicator.year == 2021)
            listed.insert(static_cast<int>(indicator.id));
    QCOMPARE(shown, listed);
}

void TestCompareTable::englandIsTheLastColumnAndHasNoMarks()
{
    const AreaComparison comparison = compareAreas(theAtlas(), { system(u"QNC"), system(u"QHM") }, true);
    QCOMPARE(comparison.columns(), 3);
    QCOMPARE(comparison.areaOf(2), theAtlas()->country(theAtlas()->editionByKey(edition)));
    const ComparisonRow &population = rowOf(comparison, u"population");
    QVERIFY(population.values[2] > population.values[0] + population.values[1]);
    QCOMPARE(comparison.mark(population, 2), none_);
    double everyone = 0;
    for (const auto &[code, lsoa] : dataLsoas())
        everyone += lsoa.population;
    QCOMPARE(population.exact[2], everyone);
}

void TestCompareTable::holdsTheModelContract_data()
{
    QTest::addColumn<int>("areas");
    for (const int areas : { 0, 1, 2, 3, 4 })
        QTest::addRow("%d areas", areas) << areas;
}

void TestCompareTable::holdsTheModelContract()
{
    QFETCH(int, areas);
    const std::vector<AreaId> all { system(u"QNC"), placeOf(u"QNC-E06000021"), system(u"QHM"), system(u"QOP") };
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(compareAreas(theAtlas(), { all.begin(), all.begin() + areas }, true));
    QCOMPARE(model.columnCount(), areas == 0 ? 1 : areas + 2);
    QCOMPARE(model.rowCount() > 40, areas > 0);
    model.setComparison(compareAreas(theAtlas(), { all.begin(), all.begin() + areas }, false));
    QCOMPARE(model.columnCount(), areas + 1);
    for (int row = 0; row < model.rowCount(); ++row)
        if (!model.index(row, 0).data(ComparisonModel::HeadingRole).toBool())
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestCompareTable::saysMarksInWords()
{
    const AreaComparison comparison = compareAreas(theAtlas(), { system(u"QNC"), system(u"QHM") }, false);
    for (const ComparisonRow &row : comparison.rows)
        for (int column = 0; column < comparison.columns(); ++column) {
            const QString spoken = comparison.spokenText(row, column);
            QCOMPARE(spoken.contains(u"highest"_s), comparison.mark(row, column) == high);
            QCOMPARE(spoken.contains(u"lowest"_s), comparison.mark(row, column) == low);
        }
    const ComparisonRow &income = rowOf(comparison, u"income_deprived");
    QVERIFY(comparison.spokenText(income, 1).contains(u"% of residents"_s));
    QVERIFY(comparison.spokenText(income, 1).contains(theAtlas()->area(system(u"QNC")).name));
}

void TestCompareTable::copiesAndSavesWhatIsShown()
{
    const AreaComparison comparison = compareAreas(theAtlas(), { system(u"QNC"), system(u"QHM") }, true);
    auto csv = CsvReader::fromBytes(comparisonAsCsv(comparison), u"comparison.csv"_s);
    QVERIFY(csv);
    QCOMPARE(csv->header().size(), 4 + 3 + 4);
    QVERIFY(csv->header()[4].contains(u"QNC"_s));
    qsizetype rows = 0;
    for (; csv->next(); ++rows) {
        QVERIFY(!csv->text(9).isEmpty()); // source
        QCOMPARE(csv->text(10).contains(u"Crown"_s), rows == 0);
        if (csv->text(1) == u"population"_s)
            QCOMPARE(csv->text(4).toDouble(), rowOf(comparison, u"population").exact.front());
        if (csv->text(1) == u"health_index"_s)
            QVERIFY(csv->text(4).isEmpty());
    }
    QVERIFY(!csv->error());
    QCOMPARE(rows, std::ranges::count_if(comparison.rows, [](const ComparisonRow &row) {
        return row.kind != ComparisonRow::Kind::Heading;
    }));
    const QStringList lines = comparisonAsTsv(comparison, { 1, 6 }).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 4);
    QCOMPARE(comparisonFileName(comparison, u"xlsx"_s), u"comparison-QNC-QHM.xlsx"_s);
}

QTEST_GUILESS_MAIN(TestCompareTable)
#include "tst_comparetable.moc"
