#include "Places.h"

#include "SourceTable.h"

#include <QStringBuilder>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double sliverShare = 0.05;

    /** As areaNoteText() takes it apart: names hold commas and "and" themselves. */
    QString joined(const QStringList &names) { return names.join(u"; "_s); }

    QHash<QString, QString> namesOf(const SystemRegister &systems)
    {
        QHash<QString, QString> names;
        for (const SystemRow &s : systems.systems)
            names.insert(s.ods, s.name);
        return names;
    }

    std::vector<std::vector<int>> assign(Places &places, const Hierarchy &h, const LsoaMembership &m)
    {
        QMap<QString, std::vector<int>> members;
        for (std::size_t i = 0; i < h.lsoas.size(); ++i)
            members[m.system[i] % u'-' % h.lsoas[i].council].push_back(static_cast<int>(i));
        places.ofLsoa.resize(h.lsoas.size());
        std::vector<std::vector<int>> lists;
        for (const auto &[code, list] : members.asKeyValueRange()) {
            places.indexOf.insert(code, static_cast<int>(places.rows.size()));
            places.rows.push_back({ .code = code,
                .system = code.section(u'-', 0, 0),
                .council = code.section(u'-', 1),
                .lsoas = static_cast<int>(list.size()) });
            for (const int i : list)
                places.ofLsoa[static_cast<std::size_t>(i)] = code;
            lists.push_back(list);
        }
        return lists;
    }

    void setKinds(Places &places)
    {
        QHash<QString, int> total, largest;
        for (const PlaceRow &p : places.rows) {
            total[p.council] += p.lsoas;
            largest[p.council] = std::max(largest[p.council], p.lsoas);
        }
        std::set<QString> hasMain;
        for (PlaceRow &p : places.rows) {
            p.councilLsoas = total[p.council];
            const bool main = p.lsoas == largest[p.council] && hasMain.insert(p.council).second;
            const bool sliver = p.lsoas < sliverShare * p.councilLsoas;
            p.kind = main ? u"main"_s : sliver ? u"sliver"_s : u"part"_s;
        }
    }

    /** The districts that make up the place, or its neighbourhoods by their well-known names where the council has
     * none. */
    QString whereabouts(const Hierarchy &h, const std::vector<int> &lsoas)
    {
        QMap<QString, int> districts, msoas;
        for (const int i : lsoas) {
            const LsoaRecord &l = h.lsoas[static_cast<std::size_t>(i)];
            if (l.district != l.council)
                ++districts[h.districtNames.value(l.district)];
            ++msoas[l.msoaName];
        }
        if (!districts.isEmpty())
            return u"in "_s % joined(districts.keys());
        QStringList names = msoas.keys();
        std::ranges::stable_sort(names, std::greater(), [&](const QString &name) { return msoas.value(name); });
        if (names.size() <= 4)
            return u"around "_s % joined(names);
        return u"around "_s % joined(names.first(3)) % u", among others"_s;
    }

    void describe(Places &places, const Hierarchy &h, const std::vector<std::vector<int>> &lists,
        const QHash<QString, QString> &systemNames)
    {
        for (std::size_t i = 0; i < places.rows.size(); ++i) {
            PlaceRow &p = places.rows[i];
            const QString council = friendlyCouncil(h.councilNames.value(p.council));
            p.name = council;
            if (p.kind != "main"_L1)
                p.name += u" (part)"_s;
            if (p.lsoas == p.councilLsoas)
                continue;
            QStringList others;
            for (const PlaceRow &o : places.rows)
                if (o.council == p.council && o.code != p.code)
                    others += u"%1 (%2)"_s.arg(systemNames.value(o.system)).arg(o.lsoas);
            p.note = u"%1 of the %2 LSOAs of %3, %4. The others lie in %5."_s.arg(QString::number(p.lsoas),
                QString::number(p.councilLsoas), council, whereabouts(h, lists[i]), joined(others));
        }
    }

    Result<Done> check(const ImportContext &context, const EditionSpec &spec, const Places &places)
    {
        std::set<QString> seen;
        const auto read = readSource(context, spec.placesFile,
            { "utla_ons_code", spec.placesSystemColumn, "lsoa21_count", "?kind" }, [&](SourceRecord &r) {
                const auto at = places.indexOf.constFind(r.code(1) % u'-' % r.code(0));
                if (at == places.indexOf.constEnd())
                    return context.wholeOfEngland ? r.complain(ErrorKind::UnknownCode, 0) : void();
                const PlaceRow &p = places.rows[static_cast<std::size_t>(*at)];
                if (!seen.insert(p.code).second)
                    r.complain(ErrorKind::DuplicateCode, 0);
                else if (context.wholeOfEngland && r.integer(2) != p.lsoas)
                    r.complain(ErrorKind::BadValue, 2);
                else if (context.wholeOfEngland && !r.text(3).isEmpty() && r.text(3) != p.kind)
                    context.report->note(spec.placesFile, r.line(),
                        u"%1 is listed as %2, but is %3 by the rule of this import"_s.arg(p.code, r.text(3), p.kind));
            });
        if (!read)
            return read.error();
        if (seen.size() != places.rows.size())
            return Error { .kind = ErrorKind::Inconsistent,
                .file = context.path(spec.placesFile),
                .detail
                = u"%1 places in this file, %2 by the LSOA hierarchy"_s.arg(seen.size()).arg(places.rows.size()) };
        return Done {};
    }

}

Result<Places> makePlaces(const ImportContext &context, const EditionSpec &spec, const Hierarchy &hierarchy,
    const LsoaMembership &membership, const SystemRegister &systems)
{
    Places places;
    const auto lists = assign(places, hierarchy, membership);
    setKinds(places);
    describe(places, hierarchy, lists, namesOf(systems));
    if (auto checked = check(context, spec, places); !checked)
        return checked.error();
    return places;
}

}
