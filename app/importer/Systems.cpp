#include "Systems.h"

#include "SourceTable.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Result<QHash<QString, QString>> readRegions(
        const ImportContext &context, const EditionSpec &spec, SystemRegister &out)
    {
        QHash<QString, QString> regionOf;
        QMap<QString, RegionRow> regions;
        const auto read = readSource(context, spec.regionsFile,
            { spec.regionsSystemColumn, "NHSER24CDH", "NHSER24CD", "NHSER24NM" }, [&](SourceRecord &r) {
                const QString system = r.code(0);
                if (regionOf.contains(system))
                    return r.complain(ErrorKind::DuplicateCode, 0);
                const RegionRow region { r.code(1), r.code(2), r.code(3) };
                regionOf.insert(system, region.ods);
                regions.insert(region.ods, region);
            });
        if (!read)
            return read.error();
        out.regions.assign(regions.cbegin(), regions.cend());
        return regionOf;
    }

    SystemRow systemRow(SourceRecord &r)
    {
        return { .ods = r.code(0),
            .ons = r.code(1),
            .officialName = r.code(2),
            .name = r.code(3),
            .region = r.code(4),
            .validFrom = r.date(5),
            .validTo = r.date(6),
            .successors = r.text(7).split(u' ', Qt::SkipEmptyParts),
            .lsoas = r.integer(8) };
    }

    Result<Done> checkCounts(const QString &file, const SystemRegister &reg, const LsoaMembership &membership)
    {
        QMap<QString, qint64> counted;
        for (const QString &system : membership.system)
            ++counted[system];
        for (const SystemRow &s : reg.systems) {
            const qint64 found = counted.take(s.ods);
            if (found != s.lsoas)
                return Error { .kind = ErrorKind::Inconsistent,
                    .file = file,
                    .detail
                    = u"%1 has %2 LSOAs in this file and %3 in the LSOA hierarchy"_s.arg(s.ods).arg(s.lsoas).arg(
                        found) };
        }
        if (!counted.isEmpty())
            return Error { .kind = ErrorKind::Inconsistent,
                .file = file,
                .detail = u"the LSOA hierarchy has %1, which is not in this file"_s.arg(counted.firstKey()) };
        return Done {};
    }

    bool knows(const SystemRegister &reg, const QString &code)
    {
        return std::ranges::find(reg.systems, code, &SystemRow::ods) != reg.systems.end();
    }

}

Result<SystemRegister> readSystems(
    const ImportContext &context, const EditionSpec &spec, const LsoaMembership &membership)
{
    SystemRegister reg;
    const auto regionOf = readRegions(context, spec, reg);
    if (!regionOf)
        return regionOf.error();
    const auto read = readSource(context, spec.systemsFile,
        { "icb_ods_code", "icb_ons_code", "name", "ics_short_name", "nhs_region_ods", "valid_from", "?valid_to",
            "?successor_ods_codes", "lsoa21_count" },
        [&](SourceRecord &r) {
            reg.systems.push_back(systemRow(r));
            const SystemRow &added = reg.systems.back();
            if (std::ranges::count(reg.systems, added.ods, &SystemRow::ods) > 1)
                r.complain(ErrorKind::DuplicateCode, 0);
            else if (regionOf->value(added.ods) != added.region)
                r.complain(ErrorKind::UnknownCode, 4);
        });
    if (!read)
        return read.error();
    std::ranges::sort(reg.systems, {}, &SystemRow::ods);
    if (context.wholeOfEngland)
        if (auto counts = checkCounts(context.path(spec.systemsFile), reg, membership); !counts)
            return counts.error();
    return reg;
}

Result<std::vector<SuccessionRow>> readSuccession(
    const ImportContext &context, const SystemRegister &before, const SystemRegister &after)
{
    std::vector<SuccessionRow> rows;
    const auto read = readSource(context, u"organisations/icb_succession_2026.csv"_s,
        { "predecessor_ods", "successor_ods", "succession_date", "type", "predecessor_name" }, [&](SourceRecord &r) {
            if (!knows(before, r.code(0)))
                return r.complain(ErrorKind::UnknownCode, 0);
            if (!knows(after, r.code(1)))
                return r.complain(ErrorKind::UnknownCode, 1);
            if (!QStringList { u"merger"_s, u"split"_s, u"acquisition"_s }.contains(r.text(3)))
                return r.complain(ErrorKind::BadValue, 3);
            rows.push_back({ .predecessor = r.text(0),
                .successor = r.text(1),
                .type = r.text(3),
                .predecessorName = r.code(4),
                .date = r.date(2) });
        });
    if (!read)
        return read.error();
    std::ranges::sort(rows, {}, [](const SuccessionRow &r) { return std::pair(r.predecessor, r.successor); });
    return rows;
}

OutputFiles successionTable(const std::vector<SuccessionRow> &rows)
{
    CsvWriter table { "predecessor", "successor", "date", "type" };
    for (const SuccessionRow &r : rows)
        table.add(r.predecessor).add(r.successor).add(r.date.toString(Qt::ISODate)).add(r.type).endRow();
    return { { u"organisations/succession.csv"_s, table.bytes() } };
}

}
