#include "AreaMeasures.h"

#include "Catalogue.h"
#include "SourceTable.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct District
    {
        double patients = 0, doctors = 0;
    };

    /** Writes indicators/areas.csv row by row. */
    class Table final
    {
    public:
        void add(const QString &edition, const QString &level, const QString &code, const char *measure, double value,
            int decimals)
        {
            m_table.add(edition).add(level).add(code).add(QByteArrayView(measure)).add(value, decimals).endRow();
        }
        [[nodiscard]] QByteArray bytes() const { return m_table.bytes(); }

    private:
        CsvWriter m_table { "edition", "level", "code", "measure", "value" };
    };

    void addMembership(Table &table, const EditionTables &edition, const PrimaryCareTables &care)
    {
        struct Sum
        {
            int practices = 0, listed = 0;
            double patients = 0;
        };
        QHash<QString, Sum> sums;
        for (const PracticeRow &p : care.practices) {
            Sum &s = sums[p.pcn];
            ++s.practices;
            s.listed += p.registeredPatients.has_value();
            s.patients += p.registeredPatients.value_or(0);
        }
        for (const PcnRow &pcn : care.pcns) {
            const Sum s = sums.value(pcn.code);
            table.add(edition.key, u"neighbourhood"_s, pcn.code, "practices", s.practices, 0);
            table.add(edition.key, u"neighbourhood"_s, pcn.code, "practices_with_list", s.listed, 0);
            if (s.listed > 0)
                table.add(edition.key, u"neighbourhood"_s, pcn.code, "registered_patients", s.patients, 2);
        }
    }

    Result<QHash<QString, District>> readDistricts(const ImportContext &context, const Hierarchy &h)
    {
        QHash<QString, District> districts;
        const auto read = readSource(context, u"indicators/LAD24_patients_per_GP.csv"_s,
            { "ltla24_code", "total_patients", "total_gp_fte" }, [&](SourceRecord &r) {
                if (!h.districtNames.contains(r.code(0)))
                    return context.wholeOfEngland ? r.complain(ErrorKind::UnknownCode, 0) : void();
                if (districts.contains(r.text(0)))
                    return r.complain(ErrorKind::DuplicateCode, 0);
                const auto patients = r.optionalNumber(1), doctors = r.optionalNumber(2);
                if (patients && doctors)
                    districts.insert(r.text(0), { *patients, *doctors });
            });
        if (!read)
            return read.error();
        return districts;
    }

    using Groups = QMap<QString, std::vector<std::size_t>>; // code of an area → its LSOAs

    /** The areas of every level but the neighbourhoods, which never consist of whole districts but by chance. */
    QMap<QString, Groups> groupsOf(const EditionTables &edition, const LsoaMembership &membership)
    {
        QHash<QString, QString> regionOf;
        for (const AreaRow &a : edition.areas)
            if (a.level == "system"_L1)
                regionOf.insert(a.code, a.parent);
        QMap<QString, Groups> groups;
        for (std::size_t i = 0; i < edition.lsoas.size(); ++i) {
            const LsoaAreas &l = edition.lsoas[i];
            const QString &system = membership.system[i];
            groups[u"country"_s][u"E92000001"_s].push_back(i);
            groups[u"region"_s][regionOf.value(system)].push_back(i);
            groups[u"system"_s][system].push_back(i);
            groups[u"place"_s][l.place].push_back(i);
            groups[u"council"_s][l.council].push_back(i);
            groups[u"district"_s][l.district].push_back(i);
            groups[u"sub-icb"_s][l.subIcb].push_back(i);
        }
        return groups;
    }

    std::optional<District> wholeDistricts(const std::vector<std::size_t> &lsoas, const Hierarchy &h,
        const QHash<QString, District> &districts, const QHash<QString, int> &sizes)
    {
        QMap<QString, int> counts;
        for (const std::size_t i : lsoas)
            ++counts[h.lsoas[i].district];
        District sum;
        for (const auto &[code, count] : counts.asKeyValueRange()) {
            const auto found = districts.constFind(code);
            if (found == districts.constEnd() || count != sizes.value(code))
                return std::nullopt;
            sum.patients += found->patients;
            sum.doctors += found->doctors;
        }
        return sum;
    }

    void addDoctors(Table &table, const EditionTables &edition, const QMap<QString, Groups> &groups, const Hierarchy &h,
        const QHash<QString, District> &districts)
    {
        QHash<QString, int> sizes;
        for (const LsoaRecord &l : h.lsoas)
            ++sizes[l.district];
        for (const auto &[level, areas] : groups.asKeyValueRange())
            for (const auto &[code, lsoas] : areas.asKeyValueRange())
                if (const auto sum = wholeDistricts(lsoas, h, districts, sizes)) {
                    table.add(edition.key, level, code, "gp_patients", sum->patients, 0);
                    table.add(edition.key, level, code, "gp_full_time", sum->doctors, 2);
                }
    }

    Result<Done> addHealthIndex(const ImportContext &context, const EditionTables &edition, Table &table)
    {
        QHash<QString, QString> odsOf;
        for (const AreaRow &a : edition.areas)
            if (a.level == "system"_L1)
                odsOf.insert(a.ons, a.ods);
        const QStringList series { u"health_index"_s, u"health_index_people"_s, u"health_index_lives"_s,
            u"health_index_places"_s };
        std::set<std::pair<QString, qint64>> seen;
        auto done = readSource(context, u"indicators/ICB_ONS_Health_Index_2015_2021.csv"_s,
            { "ICB24CD", "year", "overall_score", "healthy_people_domain", "healthy_lives_domain",
                "healthy_places_domain" },
            [&](SourceRecord &r) {
                const qint64 year = r.integer(1);
                if (year < firstHealthIndexYear || year > lastHealthIndexYear)
                    return r.complain(ErrorKind::BadValue, 1);
                if (!odsOf.contains(r.code(0)))
                    return context.wholeOfEngland ? r.complain(ErrorKind::UnknownCode, 0) : void();
                if (!seen.insert({ r.text(0), year }).second)
                    return r.complain(ErrorKind::DuplicateCode, 0);
                for (int i = 0; i < series.size(); ++i)
                    table.add(edition.key, u"system"_s, odsOf.value(r.text(0)),
                        keyOfYear(series[i], static_cast<int>(year)).toLatin1().constData(), r.number(2 + i), 1);
            });
        const auto expected = static_cast<std::size_t>(odsOf.size() * (lastHealthIndexYear - firstHealthIndexYear + 1));
        if (done && seen.size() != expected)
            context.report->note(u"indicators/ICB_ONS_Health_Index_2015_2021.csv"_s, 0,
                u"%1 of %2 figures of a system in a year; the others are not recorded"_s.arg(seen.size())
                    .arg(expected));
        context.report->figure(
            u"Health Index: systems × years, each with three domains"_s, QString::number(seen.size()));
        return done;
    }

}

Result<OutputFiles> makeAreaMeasures(const ImportContext &context, const Hierarchy &hierarchy,
    const PrimaryCareTables &care, const std::vector<EditionTables> &editions)
{
    Table table;
    const auto districts = readDistricts(context, hierarchy);
    if (!districts)
        return districts.error();
    for (std::size_t e = 0; e < editions.size(); ++e) {
        addMembership(table, editions[e], care);
        addDoctors(table, editions[e], groupsOf(editions[e], hierarchy.editions[e]), hierarchy, *districts);
    }
    if (auto added = addHealthIndex(context, editions.front(), table); !added)
        return added.error();
    return OutputFiles { { u"indicators/areas.csv"_s, table.bytes() } };
}

}
