#include "EditionSpec.h"

#include "domain/Csv.h"

using namespace Qt::StringLiterals;

namespace ics {

const std::vector<EditionSpec> &editionSpecs()
{
    static const std::vector<EditionSpec> specs {
        { .key = u"2023-04"_s,
            .validFrom = QDate(2022, 7, 1),
            .validTo = QDate(2026, 3, 31),
            .source = u"ons-lookups-2024"_s,
            .systemsFile = u"organisations/icb_2022_2026.csv"_s,
            .regionsFile = u"lookups/ICB24_NHSER24_EN.csv"_s,
            .regionsSystemColumn = "ICB24CDH",
            .placesFile = u"organisations/utla_icb_2024.csv"_s,
            .placesSystemColumn = "icb_2024_ods",
            .systemColumn = "ICB24CDH",
            .subIcbColumn = "SICBL24CDH",
            .pcnSystem = &PcnRow::icb2024,
            .subIcbNamesPublished = true },
        { .key = u"2026-04"_s,
            .validFrom = QDate(2026, 4, 1),
            .validTo = QDate(),
            .source = u"nhs-ods-2026"_s,
            .systemsFile = u"organisations/icb_2026.csv"_s,
            .regionsFile = u"lookups/ICB26_NHSER24_EN.csv"_s,
            .regionsSystemColumn = "ICB26CDH",
            .placesFile = u"organisations/place_proxy_utla_icb_2026.csv"_s,
            .placesSystemColumn = "icb_2026_ods",
            .systemColumn = "ICB26CDH",
            .subIcbColumn = "SICBL26CDH",
            .pcnSystem = &PcnRow::icb2026,
            .subIcbNamesPublished = false },
    };
    return specs;
}

OutputFiles editionsTable()
{
    CsvWriter table { "key", "valid_from", "valid_to", "source" };
    for (const EditionSpec &e : editionSpecs())
        table.add(e.key)
            .add(e.validFrom.toString(Qt::ISODate))
            .add(e.validTo.toString(Qt::ISODate))
            .add(e.source)
            .endRow();
    return { { u"editions.csv"_s, table.bytes() } };
}

OutputFiles levelsTable()
{
    struct Row
    {
        const char *key;
        int rank;
        bool nested;
        const char *basis;
    };
    constexpr Row rows[] = { { "country", 0, true, "statutory" }, { "region", 1, true, "nhs-administrative" },
        { "system", 2, true, "statutory" }, { "place", 3, true, "derived" }, { "neighbourhood", 4, true, "modelled" },
        { "council", 5, false, "statutory" }, { "district", 6, false, "statutory" },
        { "sub-icb", 7, false, "nhs-administrative" } };
    CsvWriter table { "key", "rank", "nested", "basis" };
    for (const Row &r : rows)
        table.add(QByteArrayView(r.key))
            .add(qint64(r.rank))
            .add(qint64(r.nested))
            .add(QByteArrayView(r.basis))
            .endRow();
    return { { u"levels.csv"_s, table.bytes() } };
}

}
