// The rule of aggregation against what the publisher gives for whole systems.
#include "ImportFolder.h"

#include "importer/WrittenTable.h"

#include <QHash>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace ics;
using namespace ics::test;

class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void age_bands_sum_to_the_population();
    void parts_are_not_more_than_the_whole_data();
    void parts_are_not_more_than_the_whole();
    void averages_match_the_published_ones_of_systems_data();
    void averages_match_the_published_ones_of_systems();
    void a_tenth_of_england_is_about_a_tenth();
    void practices_by_network_sum_to_those_in_one();

private:
    std::vector<double> column(const QString &name) const;

    OutputFiles m_files;
    std::optional<WrittenTable> m_measures;
};

void TestIndicators::initTestCase()
{
    m_files = contentOf(committedData());
    m_measures = WrittenTable::read(m_files, u"indicators/lsoa.csv.xz"_s).value();
}

std::vector<double> TestIndicators::column(const QString &name) const
{
    const int at = m_measures->column(name).value();
    std::vector<double> values;
    for (std::size_t r = 0; r < m_measures->size(); ++r)
        values.push_back(m_measures->at(r, at).isEmpty() ? std::nan("") : m_measures->at(r, at).toDouble());
    return values;
}

void TestIndicators::age_bands_sum_to_the_population()
{
    std::vector<double> sums(m_measures->size());
    for (const char *band : { "aged_under_5", "aged_5_19", "aged_20_34", "aged_35_49", "aged_50_64", "aged_65_74",
             "aged_75_84", "aged_85_plus" }) {
        const auto values = column(QString::fromLatin1(band));
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += values[i];
    }
    QVERIFY(sums == column(u"population"_s));
}

void TestIndicators::parts_are_not_more_than_the_whole_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *part, const char *whole) {
        QTest::newRow(part) << QString::fromLatin1(part) << QString::fromLatin1(whole);
    };
    row("aged_under_20", "population");
    row("aged_65_plus", "population");
    row("aged_85_plus", "aged_65_plus");
    row("rural_population", "population");
    row("most_deprived_tenth_population", "most_deprived_fifth_population");
    row("most_deprived_fifth_population", "population");
    row("disabled", "disability_base");
    row("ethnic_white", "ethnicity_base");
    row("practices_with_list", "practices");
}

void TestIndicators::parts_are_not_more_than_the_whole()
{
    QFETCH(QString, part);
    QFETCH(QString, whole);
    const auto parts = column(part), wholes = column(whole);
    for (std::size_t i = 0; i < parts.size(); ++i)
        QVERIFY2(parts[i] >= 0 && parts[i] <= wholes[i], qPrintable(m_measures->at(i, 0)));
}

void TestIndicators::averages_match_the_published_ones_of_systems_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("published");
    QTest::addColumn<double>("tolerance");
    const auto row = [](const char *measure, const char *published, double tolerance) {
        QTest::newRow(measure) << QString::fromLatin1(measure) << QString::fromLatin1(published) << tolerance;
    };
    row("imd_score", "imd_average_score", 0.15);
    row("income_score", "income_average_score", 0.005);
    row("employment_score", "employment_average_score", 0.005);
    row("education_score", "education_skills_and_training_average_score", 0.3);
    row("health_score", "health_deprivation_and_disability_average_score", 0.03);
    row("crime_score", "crime_average_score", 0.03);
    row("housing_score", "barriers_to_housing_and_services_average_score", 0.3);
    row("environment_score", "living_environment_average_score", 0.4);
}

void TestIndicators::averages_match_the_published_ones_of_systems()
{
    QFETCH(QString, measure);
    QFETCH(QString, published);
    QFETCH(double, tolerance);
    const QString name = u"indicators/ICB24_IoD2025_summaries_EN.csv"_s;
    const auto content = readFile(sharedSources() + u'/' + name);
    if (!content)
        QSKIP("The published summaries are not here (../shared/sources).");
    const auto scores = column(measure), population = column(u"population"_s);
    const WrittenTable lsoas = WrittenTable::read(m_files, u"editions/2023-04/lsoa.csv"_s).value();
    const WrittenTable areas = WrittenTable::read(m_files, u"editions/2023-04/areas.csv"_s).value();
    QHash<QString, QString> onsOf;
    for (std::size_t r = 0; r < areas.size(); ++r) // level, code, parent, ons_code
        if (areas.at(r, 0) == u"system"_s)
            onsOf.insert(areas.at(r, 1), areas.at(r, 3));
    QHash<QString, std::pair<double, double>> sums;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        auto &[weighted, people] = sums[onsOf.value(lsoas.at(i, 1).section(u'-', 0, 0))];
        weighted += scores[i] * population[i];
        people += population[i];
    }
    const WrittenTable summaries = WrittenTable::read({ { name, *content } }, name).value();
    const int code = summaries.column(u"icb24_code"_s).value(), value = summaries.column(published).value();
    QCOMPARE(summaries.size(), std::size_t(42));
    double worst = 0;
    for (std::size_t r = 0; r < summaries.size(); ++r) {
        const auto [weighted, people] = sums.value(summaries.at(r, code));
        worst = std::max(worst, std::abs(weighted / people - summaries.at(r, value).toDouble()));
    }
    qInfo("largest difference %.4f", worst);
    QVERIFY(worst <= tolerance);
}

void TestIndicators::a_tenth_of_england_is_about_a_tenth()
{
    const auto tenth = column(u"most_deprived_tenth_population"_s), population = column(u"population"_s);
    const double share
        = std::accumulate(tenth.begin(), tenth.end(), 0.0) / std::accumulate(population.begin(), population.end(), 0.0);
    QVERIFY(share > 0.09 && share < 0.11);
}

void TestIndicators::practices_by_network_sum_to_those_in_one()
{
    const WrittenTable practices = WrittenTable::read(m_files, u"organisations/practices.csv"_s).value();
    const WrittenTable known = WrittenTable::read(m_files, u"indicators/areas.csv"_s).value();
    const int pcn = practices.column(u"pcn"_s).value();
    double inOne = 0;
    for (std::size_t r = 0; r < practices.size(); ++r)
        inOne += !practices.at(r, pcn).isEmpty();
    QHash<QString, double> sums; // by edition
    for (std::size_t r = 0; r < known.size(); ++r) // edition, level, code, measure, value
        if (known.at(r, 1) == u"neighbourhood"_s && known.at(r, 3) == u"practices"_s)
            sums[known.at(r, 0)] += known.at(r, 4).toDouble();
    QVERIFY(!sums.isEmpty());
    for (const double sum : sums)
        QCOMPARE(sum, inOne);
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
