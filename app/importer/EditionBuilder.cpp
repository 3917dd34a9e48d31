#include "EditionBuilder.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QString country = u"E92000001"_s;
    const QString statutory = u"statutory"_s;
    const QString nhsAdministrative = u"nhs-administrative"_s;

}

EditionTables EditionBuilder::build()
{
    addCountryAndRegions();
    addSystems();
    addPlaces();
    addNeighbourhoods();
    addCouncils(u"council"_s, m_in.hierarchy.councilNames);
    addCouncils(u"district"_s, m_in.hierarchy.districtNames);
    addSubIcbs();
    addLsoas();
    sort();
    return std::move(m_out);
}

void EditionBuilder::addCountryAndRegions()
{
    m_out.areas.push_back({ .level = u"country"_s,
        .code = country,
        .ons = country,
        .name = u"England"_s,
        .basis = statutory,
        .source = u"ons-lookups-2024"_s });
    for (const RegionRow &r : m_in.registers[m_edition].regions)
        m_out.areas.push_back({ .level = u"region"_s,
            .code = r.ods,
            .parent = country,
            .ons = r.ons,
            .ods = r.ods,
            .name = r.name,
            .basis = nhsAdministrative,
            .source = u"ons-lookups-2024"_s });
}

QString EditionBuilder::systemName(std::size_t edition, const QString &code) const
{
    const auto &systems = m_in.registers[edition].systems;
    const auto found = std::ranges::find(systems, code, &SystemRow::ods);
    return found == systems.end() ? code : found->name;
}

QString EditionBuilder::origin(const Overlaps &before, const QString &system) const
{
    const auto parts = before.of(system);
    if (parts.empty() || (parts.size() == 1 && parts.front().first == system))
        return {};
    QStringList texts;
    for (const auto &[code, count] : parts)
        texts += u"%1 (%2 LSOAs)"_s.arg(systemName(m_edition - 1, code)).arg(count);
    return u"Before that, its area was in "_s % texts.join(u", "_s) % u'.';
}

void EditionBuilder::addSystems()
{
    const auto codes = [&](std::size_t e) -> const std::vector<QString> & { return m_in.hierarchy.editions[e].system; };
    const Overlaps before = neighbouring(-1, codes), after = neighbouring(1, codes);
    for (const SystemRow &s : m_in.registers[m_edition].systems) {
        const QStringList successors = after.successors(s.ods);
        if (QSet<QString>(successors.begin(), successors.end())
            != QSet<QString>(s.successors.begin(), s.successors.end()))
            m_context.report->note(m_spec.systemsFile, 0,
                u"the successors of %1 are given as “%2”, but its LSOAs went to “%3”"_s.arg(
                    s.ods, s.successors.join(u' '), successors.join(u' ')));
        m_out.areas.push_back({ .level = u"system"_s,
            .code = s.ods,
            .parent = s.region,
            .ons = s.ons,
            .ods = s.ods,
            .name = s.name,
            .officialName = s.officialName,
            .basis = statutory,
            .source = m_spec.source,
            .validFrom = s.validFrom,
            .validTo = s.validTo,
            .successors = successors,
            .note = origin(before, s.ods) });
    }
}

void EditionBuilder::addPlaces()
{
    const Overlaps after
        = neighbouring(1, [&](std::size_t e) -> const std::vector<QString> & { return m_in.places[e].ofLsoa; });
    for (const PlaceRow &p : m_in.places[m_edition].rows)
        m_out.areas.push_back({ .level = u"place"_s,
            .code = p.code,
            .parent = p.system,
            .name = p.name,
            .basis = u"derived"_s,
            .source = u"derived-places"_s,
            .successors = after.successors(p.code),
            .flags = p.kind == "main"_L1 ? QStringList() : QStringList(p.kind % u"-of-council"_s),
            .note = p.note });
}

void EditionBuilder::addCouncils(const QString &level, const QMap<QString, QString> &names)
{
    for (const auto &[code, name] : names.asKeyValueRange()) {
        const QString friendly = friendlyCouncil(name);
        m_out.areas.push_back({ .level = level,
            .code = code,
            .parent = country,
            .ons = code,
            .name = friendly,
            .officialName = friendly == name ? QString() : name,
            .basis = statutory,
            .source = u"ons-lookups-2024"_s });
    }
}

void EditionBuilder::addNeighbourhoods()
{
    const Neighbourhoods &n = m_in.neighbourhoods[m_edition];
    for (std::size_t i = 0; i < n.pcns.size(); ++i)
        m_out.areas.push_back({ .level = u"neighbourhood"_s,
            .code = n.pcns[i].code,
            .parent = n.pcns[i].place,
            .ods = n.pcns[i].code,
            .name = n.pcns[i].name,
            .basis = u"modelled"_s,
            .source = u"modelled-catchments"_s,
            .flags = n.pcns[i].flags,
            .note = n.pcns[i].note });
}

AreaRow EditionBuilder::subIcb(const QString &code, const QString &system, const Overlaps &sinceFirst) const
{
    const auto [name, remark] = subIcbName(m_in.former.ccgShares, code);
    AreaRow row { .level = u"sub-icb"_s,
        .code = code,
        .parent = country,
        .ods = code,
        .name = name,
        .basis = nhsAdministrative,
        .source = m_spec.source,
        .note = remark };
    const SubIcbRow published = m_in.subIcbs.value(code);
    if (m_spec.subIcbNamesPublished
        || (sinceFirst.isUnchanged(code) && published.officialName.contains(systemName(0, system)))) {
        row.ons = published.ons;
        row.officialName = published.officialName;
    } else {
        row.note += row.note.isEmpty() ? QString() : u" "_s;
        row.note += u"Its ONS code and name of this edition are not recorded."_s;
    }
    if (row.name.isEmpty()) {
        const auto origins = sinceFirst.of(code);
        const QString former
            = origins.empty() ? QString() : subIcbName(m_in.former.ccgShares, origins.front().first).name;
        row.name = former.isEmpty() ? code : u"%1 (%2)"_s.arg(former, systemName(m_edition, system));
    }
    return row;
}

void EditionBuilder::addSubIcbs()
{
    const auto codes = [&](std::size_t e) -> const std::vector<QString> & { return m_in.hierarchy.editions[e].subIcb; };
    const Overlaps sinceFirst(codes(m_edition), codes(0)), after = neighbouring(1, codes);
    QMap<QString, QString> systemOf;
    for (std::size_t i = 0; i < m_membership.subIcb.size(); ++i)
        systemOf.insert(m_membership.subIcb[i], m_membership.system[i]);
    for (const auto &[code, system] : systemOf.asKeyValueRange()) {
        AreaRow row = subIcb(code, system, sinceFirst);
        row.successors = after.successors(code);
        m_out.areas.push_back(std::move(row));
    }
}

void EditionBuilder::addLsoas()
{
    for (std::size_t i = 0; i < m_in.hierarchy.lsoas.size(); ++i) {
        const LsoaRecord &l = m_in.hierarchy.lsoas[i];
        m_out.lsoas.push_back({ .place = m_in.places[m_edition].ofLsoa[i],
            .neighbourhood = m_in.neighbourhoods[m_edition].ofLsoa[i],
            .council = l.council,
            .district = l.district,
            .subIcb = m_membership.subIcb[i] });
    }
}

void EditionBuilder::sort()
{
    const QStringList levels { u"country"_s, u"region"_s, u"system"_s, u"place"_s, u"neighbourhood"_s, u"council"_s,
        u"district"_s, u"sub-icb"_s };
    std::ranges::stable_sort(m_out.areas, [&](const AreaRow &a, const AreaRow &b) {
        if (a.level != b.level)
            return levels.indexOf(a.level) < levels.indexOf(b.level);
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.code < b.code;
    });
}

}
