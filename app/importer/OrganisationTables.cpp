#include "OrganisationTables.h"

#include "FriendlyCase.h"
#include "Hospitals.h"
#include "SourceTable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    CsvWriter &addPosition(CsvWriter &table, const std::optional<GridMetres> &at)
    {
        return at ? table.add(qint64(at->x)).add(qint64(at->y)) : table.add(QStringView()).add(QStringView());
    }

    CsvWriter &addOptional(CsvWriter &table, const std::optional<double> &value)
    {
        return value ? table.add(*value, 2) : table.add(QStringView());
    }

    Result<QByteArray> councils(const ImportContext &context, const Hierarchy &h)
    {
        QMap<QString, QStringList> rows;
        const auto read = readSource(
            context, u"organisations/utla.csv"_s, { "utla_ons_code", "name", "kind", "region" }, [&](SourceRecord &r) {
                const QString code = r.code(0);
                if (!h.councilNames.contains(code))
                    return context.wholeOfEngland ? r.complain(ErrorKind::UnknownCode, 0) : void();
                if (rows.contains(code))
                    return r.complain(ErrorKind::DuplicateCode, 0);
                rows.insert(code, { friendlyCouncil(r.code(1)), r.code(2), r.code(3) });
            });
        if (!read)
            return read.error();
        if (rows.size() != h.councilNames.size())
            return Error { .kind = ErrorKind::Inconsistent,
                .file = context.path(u"organisations/utla.csv"_s),
                .detail
                = u"%1 councils in this file, %2 in the LSOA hierarchy"_s.arg(rows.size()).arg(h.councilNames.size()) };
        CsvWriter table { "code", "name", "kind", "region" };
        for (const auto &[code, row] : rows.asKeyValueRange())
            table.add(code).add(row[0]).add(row[1]).add(row[2]).endRow();
        return table.bytes();
    }

    struct PracticeSums
    {
        qint64 practices = 0;
        double patients = 0;
    };

    QHash<QString, PracticeSums> sumsByPcn(const PrimaryCareTables &care)
    {
        QHash<QString, PracticeSums> sums;
        for (const PracticeRow &p : care.practices) {
            PracticeSums &s = sums[p.pcn];
            ++s.practices;
            s.patients += p.registeredPatients.value_or(0);
        }
        return sums;
    }

    QByteArray pcns(const ImportContext &context, const PrimaryCareTables &care)
    {
        const QString file = u"organisations/pcn.csv"_s;
        const auto sums = sumsByPcn(care);
        CsvWriter table { "code", "name", "postcode", "x", "y", "practices", "registered_patients" };
        for (const PcnRow &p : care.pcns) {
            const PracticeSums found = sums.value(p.code);
            if (p.practices != found.practices)
                context.report->note(file, p.line,
                    u"%1 is said to have %2 practices; gp_practice.csv has %3, which is used"_s.arg(p.code)
                        .arg(p.practices.value_or(0))
                        .arg(found.practices));
            if (std::abs(p.registeredPatients.value_or(0) - found.patients) > 1)
                context.report->note(file, p.line,
                    u"%1: the list is said to be %2, the lists of its practices sum to %3"_s.arg(p.code)
                        .arg(p.registeredPatients.value_or(0))
                        .arg(found.patients));
            table.add(p.code).add(tidyName(p.name)).add(p.postcode);
            addPosition(table, p.centroid).add(found.practices);
            addOptional(table, p.registeredPatients).endRow();
        }
        return table.bytes();
    }

    Result<Done> checkPractice(const ImportContext &context, const Hierarchy &h, const PracticeRow &p)
    {
        const QString file = u"organisations/gp_practice.csv"_s;
        const auto at = h.indexOf.constFind(p.lsoa);
        if (at == h.indexOf.constEnd())
            return Error { .kind = ErrorKind::UnknownCode,
                .file = context.path(file),
                .line = p.line,
                .columnName = u"lsoa21_code"_s,
                .detail = p.lsoa };
        const QString &here = h.editions.back().system[static_cast<std::size_t>(*at)];
        if (here != p.icb2026)
            context.report->note(file, p.line,
                u"%1 is commissioned by %2 but stands in %3; both are kept"_s.arg(p.code, p.icb2026, here));
        return Done {};
    }

    /** Where the publisher's friendly name says "NA", the name of the register instead, in friendly case; by code. */
    Result<QHash<QString, QString>> registerNames(const ImportContext &context)
    {
        const QString file = u"organisations/gp_practice.csv"_s;
        QHash<QString, QString> names;
        const auto read = readSource(context, file, { "practice_code", "name", "name_ods" }, [&](SourceRecord &r) {
            if (r.text(1) != "NA"_L1)
                return;
            names.insert(r.text(0), fromCapitals(r.code(2)));
            context.report->note(file, r.line(),
                u"%1 has no name but “NA”; named %2 after the register"_s.arg(r.text(0), names.value(r.text(0))));
        });
        if (!read)
            return read.error();
        return names;
    }

    Result<QByteArray> practices(const ImportContext &context, const OrganisationInput &in)
    {
        const auto registered = registerNames(context);
        if (!registered)
            return registered.error();
        CsvWriter table { "code", "name", "address", "postcode", "pcn", "system_2026", "system_2023",
            "registered_patients", "lsoa", "x", "y" };
        for (const PracticeRow &p : in.care.practices) {
            if (auto checked = checkPractice(context, in.hierarchy, p); !checked)
                return checked.error();
            table.add(p.code)
                .add(registered->value(p.code, tidyName(p.name)))
                .add(fromCapitals(p.address))
                .add(p.postcode)
                .add(p.pcn)
                .add(p.icb2026)
                .add(p.icb2024);
            addOptional(table, p.registeredPatients).add(p.lsoa);
            addPosition(table, p.position).endRow();
        }
        return table.bytes();
    }

}

Result<Organisations> makeOrganisations(const ImportContext &context, const OrganisationInput &input)
{
    Organisations out;
    auto councilRows = councils(context, input.hierarchy);
    if (!councilRows)
        return councilRows.error();
    auto practiceRows = practices(context, input);
    if (!practiceRows)
        return practiceRows.error();
    auto trusts = makeTrusts(context, input.hierarchy);
    if (!trusts)
        return trusts.error();
    auto hospitals = makeHospitals(context, input.mesh);
    if (!hospitals)
        return hospitals.error();
    out.trusts = std::move(trusts->rows);
    out.hospitalLsoas = std::move(hospitals->lsoas);
    out.files = { { u"organisations/councils.csv"_s, *councilRows },
        { u"organisations/practices.csv"_s, *practiceRows }, { u"organisations/pcns.csv"_s, pcns(context, input.care) },
        { u"organisations/trusts.csv"_s, trusts->table }, { u"organisations/hospitals.csv"_s, hospitals->table } };
    return out;
}

}
