#include "Measures.h"

#include "LsoaColumns.h"
#include "SourceTable.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double notRecorded = std::numeric_limits<double>::quiet_NaN();
    using Columns = std::vector<std::vector<double>>;

    const QString ageFile = u"indicators/LSOA21_Census2021_TS007A_age_EN.csv"_s;

    const std::vector<QByteArray> &ageColumns() // after the total: 18 bands
    {
        static const std::vector<QByteArray> names { "Total", "Aged 4 years and under", "Aged 5 to 9 years",
            "Aged 10 to 14 years", "Aged 15 to 19 years", "Aged 20 to 24 years", "Aged 25 to 29 years",
            "Aged 30 to 34 years", "Aged 35 to 39 years", "Aged 40 to 44 years", "Aged 45 to 49 years",
            "Aged 50 to 54 years", "Aged 55 to 59 years", "Aged 60 to 64 years", "Aged 65 to 69 years",
            "Aged 70 to 74 years", "Aged 75 to 79 years", "Aged 80 to 84 years", "Aged 85 years and over" };
        return names;
    }

    std::vector<double> sumOf(const Columns &columns, std::size_t first, std::size_t last)
    {
        std::vector<double> sums = columns[first];
        for (std::size_t c = first + 1; c <= last; ++c)
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += columns[c][i];
        return sums;
    }

    Result<std::vector<Measure>> ageMeasures(const ImportContext &context, const Hierarchy &h)
    {
        auto columns = readLsoaColumns(context, ageFile, h, ageColumns());
        if (!columns)
            return columns.error();
        const std::vector<double> all = sumOf(*columns, 1, 18);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i] != columns->front()[i])
                return Error { .kind = ErrorKind::Inconsistent,
                    .file = context.path(ageFile),
                    .detail = u"the age bands of %1 sum to %2, its total is %3"_s.arg(h.lsoas[i].code)
                                  .arg(all[i])
                                  .arg(columns->front()[i]) };
        struct Band
        {
            QString name;
            std::size_t first, last;
        };
        const Band bands[] = { { u"aged_under_5"_s, 1, 1 }, { u"aged_5_19"_s, 2, 4 }, { u"aged_20_34"_s, 5, 7 },
            { u"aged_35_49"_s, 8, 10 }, { u"aged_50_64"_s, 11, 13 }, { u"aged_65_74"_s, 14, 15 },
            { u"aged_75_84"_s, 16, 17 }, { u"aged_85_plus"_s, 18, 18 }, { u"aged_under_20"_s, 1, 4 },
            { u"aged_65_plus"_s, 14, 18 } };
        std::vector<Measure> out { { u"population"_s, 0, columns->front() } };
        for (const Band &b : bands)
            out.push_back({ b.name, 0, sumOf(*columns, b.first, b.last) });
        return out;
    }

    Result<Done> addColumns(const ImportContext &context, const Hierarchy &h, const QString &file,
        const std::vector<QByteArray> &names, const std::vector<std::pair<QString, int>> &measures,
        std::vector<Measure> &out)
    {
        auto columns = readLsoaColumns(context, file, h, names);
        if (!columns)
            return columns.error();
        for (std::size_t c = 0; c < measures.size(); ++c)
            out.push_back({ measures[c].first, measures[c].second, std::move((*columns)[c]) });
        return Done {};
    }

    Result<Done> addDeprivation(const ImportContext &context, const Hierarchy &h, const std::vector<double> &population,
        std::vector<Measure> &out)
    {
        const QString file = u"indicators/LSOA21_IoD2025_EN.csv"_s;
        auto added = addColumns(context, h, file,
            { "IMD_score", "Income_score", "Employment_score", "Education_score", "Health_score", "Crime_score",
                "Housing_and_Services_score", "Environment_score" },
            { { u"imd_score"_s, 3 }, { u"income_score"_s, 3 }, { u"employment_score"_s, 3 },
                { u"education_score"_s, 3 }, { u"health_score"_s, 3 }, { u"crime_score"_s, 3 },
                { u"housing_score"_s, 3 }, { u"environment_score"_s, 3 } },
            out);
        if (!added)
            return added;
        const auto deciles = readLsoaColumns(context, file, h, { "IMD_decile" });
        if (!deciles)
            return deciles.error();
        Measure tenth { u"most_deprived_tenth_population"_s, 0, population },
            fifth { u"most_deprived_fifth_population"_s, 0, population };
        for (std::size_t i = 0; i < population.size(); ++i) {
            tenth.values[i] = (*deciles)[0][i] <= 1 ? population[i] : 0;
            fifth.values[i] = (*deciles)[0][i] <= 2 ? population[i] : 0;
        }
        out.push_back(std::move(tenth));
        out.push_back(std::move(fifth));
        return addColumns(context, h, u"indicators/LSOA21_IoD2025_underlying_indicators_EN.csv"_s,
            { "comparative_illness_and_disability_ratio_indicator", "years_of_potential_life_lost_indicator",
                "acute_morbidity_indicator", "mental_health_indicator" },
            { { u"illness_ratio"_s, 3 }, { u"ypll"_s, 3 }, { u"acute_morbidity"_s, 3 }, { u"mental_health"_s, 3 } },
            out);
    }

    std::size_t at(const Hierarchy &h, const QString &lsoa) { return static_cast<std::size_t>(h.indexOf.value(lsoa)); }

    /** Practices of an LSOA of which none has a recorded list leave its registered patients not recorded. */
    void countPractices(const MeasureInput &in, std::vector<Measure> &out)
    {
        const std::vector<double> none(in.hierarchy.lsoas.size());
        Measure practices { u"practices"_s, 0, none }, listed { u"practices_with_list"_s, 0, none },
            patients { u"registered_patients"_s, 2, none };
        for (const PracticeRow &p : in.care.practices) {
            const std::size_t i = at(in.hierarchy, p.lsoa);
            ++practices.values[i];
            if (p.registeredPatients) {
                ++listed.values[i];
                patients.values[i] += *p.registeredPatients;
            }
        }
        for (std::size_t i = 0; i < none.size(); ++i)
            if (practices.values[i] > 0 && listed.values[i] == 0)
                patients.values[i] = notRecorded;
        out.push_back(std::move(practices));
        out.push_back(std::move(listed));
        out.push_back(std::move(patients));
    }

}

Result<std::vector<Measure>> readCensusMeasures(const ImportContext &context, const Hierarchy &hierarchy)
{
    auto out = ageMeasures(context, hierarchy);
    if (!out)
        return out;
    auto disabled = addColumns(context, hierarchy, u"indicators/LSOA21_Census2021_TS038_disability_EN.csv"_s,
        { "disabled", "residents_disab" }, { { u"disabled"_s, 0 }, { u"disability_base"_s, 0 } }, *out);
    if (!disabled)
        return disabled.error();
    auto ethnic = addColumns(context, hierarchy, u"indicators/LSOA21_Census2021_TS021_ethnicity_EN.csv"_s,
        { "Asian, Asian British or Asian Welsh", "Black, Black British, Black Welsh, Caribbean or African",
            "Mixed or Multiple ethnic groups", "White", "Other ethnic group", "Total: All usual residents" },
        { { u"ethnic_asian"_s, 0 }, { u"ethnic_black"_s, 0 }, { u"ethnic_mixed"_s, 0 }, { u"ethnic_white"_s, 0 },
            { u"ethnic_other"_s, 0 }, { u"ethnicity_base"_s, 0 } },
        *out);
    if (!ethnic)
        return ethnic.error();
    return out;
}

Result<std::vector<Measure>> readPlaceMeasures(
    const ImportContext &context, const Hierarchy &hierarchy, const std::vector<double> &population)
{
    std::vector<Measure> out { { u"rural_population"_s, 0, std::vector<double>(population.size()) } };
    const auto rural = readLsoaRecords(context, u"indicators/LSOA21_RUC21_EN.csv"_s, hierarchy, { "Urban_rural_flag" },
        [&](SourceRecord &r, std::size_t lsoa) {
            const QString flag = r.text(1);
            if (flag != "Urban"_L1 && flag != "Rural"_L1)
                return r.complain(ErrorKind::BadValue, 1);
            out.front().values[lsoa] = flag == "Rural"_L1 ? population[lsoa] : 0;
        });
    if (!rural)
        return rural.error();
    if (auto added = addDeprivation(context, hierarchy, population, out); !added)
        return added.error();
    return out;
}

std::vector<Measure> countMeasures(const MeasureInput &in)
{
    std::vector<Measure> out { { u"area_hectares"_s, 2, in.mesh.lsoaArea } };
    for (double &area : out.front().values)
        area /= 10'000;
    countPractices(in, out);
    const std::vector<double> none(in.hierarchy.lsoas.size());
    Measure trusts { u"trusts"_s, 0, none }, hospitals { u"hospitals"_s, 0, none };
    for (const TrustRow &t : in.trusts)
        ++trusts.values[at(in.hierarchy, t.lsoa)];
    for (const QString &lsoa : in.hospitalLsoas)
        if (!lsoa.isEmpty())
            ++hospitals.values[at(in.hierarchy, lsoa)];
    out.push_back(std::move(trusts));
    out.push_back(std::move(hospitals));
    for (const auto name : { "gp_patients", "gp_full_time", "health_index" }) // known for whole areas only
        out.push_back({ QString::fromLatin1(name), 0, std::vector<double>(none.size(), notRecorded) });
    return out;
}

OutputFiles measuresTable(const std::vector<Measure> &measures, const Hierarchy &hierarchy)
{
    QStringList header { u"lsoa"_s };
    for (const Measure &m : measures)
        header += m.name;
    CsvWriter table(header);
    for (std::size_t i = 0; i < hierarchy.lsoas.size(); ++i) {
        table.add(hierarchy.lsoas[i].code);
        for (const Measure &m : measures)
            table.add(m.values[i], m.decimals);
        table.endRow();
    }
    return { { u"indicators/lsoa.csv.xz"_s, table.bytes() } };
}

}
