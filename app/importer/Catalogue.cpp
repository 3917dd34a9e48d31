#include "Catalogue.h"

#include "domain/Csv.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Row
    {
        const char *key, *name, *group, *unit, *denominatorName, *direction, *aggregation, *numerator, *denominator,
            *scale;
        int decimals;
        bool isCount;
        const char *basis, *source, *date, *note;
        bool isSeries = false; // one row for each year of the Health Index
    };

    constexpr const char *census = "Census 21 March 2021";
    constexpr const char *official = "official-statistic";
    constexpr const char *derived = "derived";
    constexpr const char *residents = "of residents";
    constexpr const char *summed = "Added up from small areas.";
    constexpr const char *shared = "Both parts added up from small areas, then divided.";
    constexpr const char *averaged = "Average of small areas weighted by Census 2021 population; the publisher weighs "
                                     "by its own estimates, so figures may differ slightly.";
    constexpr const char *standardised
        = "Population-weighted average of the small areas' figures, each adjusted for age and sex by the publisher. "
          "The exact figure for a larger area would need its own adjustment.";
    constexpr const char *premises
        = "Counted where the premises stand; for a neighbourhood, the practices of its network.";

    constexpr Row people(const char *key, const char *name, const char *measure)
    {
        return { key, name, "People", "people", "", "neutral", "sum", measure, "", "1", 0, true, official,
            "census-2021-age", census, summed };
    }

    constexpr Row share(const char *key, const char *name, const char *measure, const char *base, const char *source)
    {
        return { key, name, "People", "%", residents, "neutral", "ratio", measure, base, "100", 1, false, official,
            source, census, shared };
    }

    constexpr Row score(const char *key, const char *name, const char *measure, int decimals)
    {
        return { key, name, "Deprivation", "", "", "higher-worse", "weighted-mean", measure, "population", "1",
            decimals, false, official, "mhclg-iod-2025", "2025", averaged };
    }

    constexpr Row health(const char *key, const char *name, const char *measure, int decimals)
    {
        return { key, name, "Health", "", "", "higher-worse", "weighted-mean", measure, "population", "1", decimals,
            false, derived, "mhclg-iod-2025", "2025", standardised };
    }

    constexpr Row healthIndex(const char *key, const char *name)
    {
        return { key, name, "Health", "", "England in 2015 = 100", "higher-better", "sum", key, "", "1", 1, false,
            official, "ons-health-index", "2021",
            "Published for the 42 systems of 2022 to 2026 only; not recorded for any other area.", true };
    }

    constexpr Row service(
        const char *key, const char *name, const char *measure, const char *source, const char *date, const char *note)
    {
        return { key, name, "Services", "", "", "neutral", "sum", measure, "", "1", 0, true, derived, source, date,
            note };
    }

    constexpr Row per100k(
        const char *key, const char *name, const char *measure, const char *source, const char *date, const char *note)
    {
        return { key, name, "Services", "", "per 100,000 residents", "neutral", "ratio", measure, "population",
            "100000", 1, false, derived, source, date, note };
    }

    constexpr std::array rows {
        people("population", "Population", "population"),
        Row { "density", "Population density", "People", "people per km²", "per square kilometre of land", "neutral",
            "ratio", "population", "area_hectares", "100", 0, false, official, "census-2021-age", census,
            "Residents divided by the land to the mean high water mark, from borders generalised to 20 m." },
        Row { "rural", "Living in rural areas", "People", "%", residents, "neutral", "ratio", "rural_population",
            "population", "100", 1, false, official, "ons-ruc-2021", "2021",
            "People of small areas classified as rural in 2021." },
        share("under_20", "Aged under 20", "aged_under_20", "population", "census-2021-age"),
        share("aged_65_plus_share", "Aged 65 and over", "aged_65_plus", "population", "census-2021-age"),
        share("aged_85_plus_share", "Aged 85 and over", "aged_85_plus", "population", "census-2021-age"),
        people("people_under_5", "People aged under 5", "aged_under_5"),
        people("people_5_19", "People aged 5 to 19", "aged_5_19"),
        people("people_20_34", "People aged 20 to 34", "aged_20_34"),
        people("people_35_49", "People aged 35 to 49", "aged_35_49"),
        people("people_50_64", "People aged 50 to 64", "aged_50_64"),
        people("people_65_74", "People aged 65 to 74", "aged_65_74"),
        people("people_75_84", "People aged 75 to 84", "aged_75_84"),
        people("people_85_plus", "People aged 85 and over", "aged_85_plus"),
        share(
            "asian", "Asian, Asian British or Asian Welsh", "ethnic_asian", "ethnicity_base", "census-2021-ethnicity"),
        share("black", "Black, Black British, Black Welsh, Caribbean or African", "ethnic_black", "ethnicity_base",
            "census-2021-ethnicity"),
        share("mixed", "Mixed or multiple ethnic groups", "ethnic_mixed", "ethnicity_base", "census-2021-ethnicity"),
        share("white", "White", "ethnic_white", "ethnicity_base", "census-2021-ethnicity"),
        share("other_ethnic", "Other ethnic group", "ethnic_other", "ethnicity_base", "census-2021-ethnicity"),
        score("imd_score", "Index of Multiple Deprivation, average score", "imd_score", 1),
        Row { "most_deprived_tenth", "In the most deprived tenth of England", "Deprivation", "%", residents,
            "higher-worse", "ratio", "most_deprived_tenth_population", "population", "100", 1, false, official,
            "mhclg-iod-2025", "2025",
            "People of the small areas in the most deprived tenth by the Index of Multiple Deprivation." },
        Row { "most_deprived_fifth", "In the most deprived fifth of England", "Deprivation", "%", residents,
            "higher-worse", "ratio", "most_deprived_fifth_population", "population", "100", 1, false, official,
            "mhclg-iod-2025", "2025",
            "People of the small areas in the two most deprived tenths by the Index of Multiple Deprivation." },
        Row { "income_deprived", "Income deprived", "Deprivation", "%", residents, "higher-worse", "weighted-mean",
            "income_score", "population", "100", 1, false, official, "mhclg-iod-2025", "2025", averaged },
        Row { "employment_deprived", "Employment deprived", "Deprivation", "%", "of people of working age",
            "higher-worse", "weighted-mean", "employment_score", "population", "100", 1, false, official,
            "mhclg-iod-2025", "2025",
            "Average of small areas weighted by all residents of Census 2021, though the rate is of people of working "
            "age." },
        score("education_score", "Education, skills and training deprivation", "education_score", 1),
        score("crime_score", "Crime deprivation", "crime_score", 2),
        score("housing_score", "Barriers to housing and services", "housing_score", 1),
        score("environment_score", "Living environment deprivation", "environment_score", 1),
        Row { "disabled", "Disabled", "Health", "%", residents, "neutral", "ratio", "disabled", "disability_base",
            "100", 1, false, official, "census-2021-disability", census, shared },
        Row { "health_score", "Health deprivation and disability", "Health", "", "", "higher-worse", "weighted-mean",
            "health_score", "population", "1", 2, false, official, "mhclg-iod-2025", "2025", averaged },
        health("illness_ratio", "Comparative illness and disability ratio", "illness_ratio", 1),
        health("ypll", "Years of potential life lost", "ypll", 1),
        health("acute_morbidity", "Acute morbidity", "acute_morbidity", 1),
        health("mental_health", "Mood and anxiety disorders", "mental_health", 2),
        healthIndex("health_index", "Health Index"),
        healthIndex("health_index_people", "Health Index: Healthy People"),
        healthIndex("health_index_lives", "Health Index: Healthy Lives"),
        healthIndex("health_index_places", "Health Index: Healthy Places"),
        service("registered_patients", "Registered patients", "registered_patients", "nhs-payments-2024-25", "2024/25",
            premises),
        service("practices", "GP practices", "practices", "nhs-ods-2026", "April 2026", premises),
        per100k("practices_per_100k", "GP practices per 100,000", "practices", "nhs-ods-2026", "April 2026", premises),
        Row { "patients_per_practice", "Registered patients per practice", "Services", "patients per practice", "",
            "neutral", "ratio", "registered_patients", "practices_with_list", "1", 0, false, derived,
            "nhs-payments-2024-25", "2024/25", "Practices without a recorded list are left out." },
        Row { "patients_per_gp", "Patients per full-time general practitioner", "Services", "patients per doctor", "",
            "higher-worse", "ratio", "gp_patients", "gp_full_time", "1", 0, false, official, "nhse-gp-workforce",
            "January 2026",
            "Published for districts; given for every area that consists of whole districts, not recorded for "
            "others." },
        service("trusts", "NHS trusts with headquarters here", "trusts", "nhs-ods-2026", "July 2026",
            "Counted where the headquarters stand, whatever area the trust serves."),
        per100k("trusts_per_100k", "NHS trusts per 100,000", "trusts", "nhs-ods-2026", "July 2026",
            "Counted where the headquarters stand, whatever area the trust serves."),
        service(
            "hospitals", "Hospitals", "hospitals", "nhs-hospitals-2022", "2022", "Counted by their position in 2022."),
    };

}

QString keyOfYear(const QString &series, int year)
{
    return year == lastHealthIndexYear ? series : u"%1_%2"_s.arg(series).arg(year);
}

namespace {

    void addRow(CsvWriter &table, const Row &r, int year)
    {
        const QString series = year > 0 ? QString::fromLatin1(r.key) : QString();
        const auto ofYear
            = [&](const char *key) { return year > 0 ? keyOfYear(series, year) : QString::fromLatin1(key); };
        table.add(ofYear(r.key));
        for (const char *field : { r.name, r.group, r.unit, r.denominatorName, r.direction, r.aggregation })
            table.add(QByteArrayView(field));
        table.add(ofYear(r.numerator));
        for (const char *field : { r.denominator, r.scale })
            table.add(QByteArrayView(field));
        table.add(qint64(r.decimals)).add(qint64(r.isCount));
        for (const char *field : { r.basis, r.source })
            table.add(QByteArrayView(field));
        table.add(year > 0 ? QString::number(year) : QString::fromUtf8(r.date)).add(QByteArrayView(r.note));
        table.add(series).add(year > 0 ? QString::number(year) : QString()).endRow();
    }

}

OutputFiles catalogueTable()
{
    CsvWriter table { "key", "name", "group", "unit", "denominator_name", "direction", "aggregation", "numerator",
        "denominator", "scale", "decimals", "is_count", "basis", "source", "date", "note", "series", "year" };
    for (const Row &r : rows) {
        if (!r.isSeries)
            addRow(table, r, 0);
        for (int year = firstHealthIndexYear; r.isSeries && year <= lastHealthIndexYear; ++year)
            addRow(table, r, year);
    }
    return { { u"indicators/catalogue.csv"_s, table.bytes() } };
}

}
