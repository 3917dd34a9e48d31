#include "Atlas.h"

#include "AtlasIndex.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    template <typename Id, typename Things> Id idByKey(const Things &things, QStringView key)
    {
        const auto found = std::ranges::find_if(things, [key](const auto &thing) { return thing.key == key; });
        return found == things.end() ? none<Id> : found->id;
    }

    template <typename Thing>
    std::vector<const Thing *> pointersTo(const std::vector<Thing> &things, const std::vector<int> &positions)
    {
        std::vector<const Thing *> found;
        found.reserve(positions.size());
        for (const int position : positions)
            found.push_back(&things[static_cast<std::size_t>(position)]);
        return found;
    }

}

void Atlas::linkAreas()
{
    for (Area &a : areas)
        a.children.clear();
    for (const Area &a : areas) // in order of name within a level
        if (isValid(a.parent) && level(a.level).nested && holds(a.id))
            areas.at(index(a.parent)).children.push_back(a.id);
}

void Atlas::buildIndex()
{
    m_index = std::make_shared<const AtlasIndex>(*this);
    m_people = indicatorByKey(u"population");
}

EditionId Atlas::editionByKey(QStringView key) const { return idByKey<EditionId>(editions, key); }
LevelId Atlas::levelByKey(QStringView key) const { return idByKey<LevelId>(levels, key); }
IndicatorId Atlas::indicatorByKey(QStringView key) const { return idByKey<IndicatorId>(indicators, key); }

std::vector<IndicatorId> Atlas::yearsOf(IndicatorId id) const
{
    const QString &series = indicator(id).series;
    if (series.isEmpty())
        return { id };
    std::vector<IndicatorId> years;
    for (const Indicator &each : indicators)
        if (each.series == series)
            years.push_back(each.id);
    std::ranges::sort(years, {}, [&](IndicatorId each) { return indicator(each).year; });
    return years;
}

EditionId Atlas::editionOn(QDate date) const
{
    if (editions.empty())
        return none<EditionId>;
    EditionId found = editions.front().id;
    for (const Edition &e : editions)
        if (date >= e.validFrom)
            found = e.id;
    return found;
}

LevelId Atlas::levelBelow(LevelId id) const
{
    const std::size_t next = index(id) + 1;
    const bool exists = isValid(id) && level(id).nested && next < levels.size() && levels[next].nested;
    return exists ? levels[next].id : none<LevelId>;
}

const Source *Atlas::source(QStringView key) const
{
    const auto found = std::ranges::find_if(sources, [key](const Source &s) { return s.key == key; });
    return found == sources.end() ? nullptr : &*found;
}

AreaId Atlas::country(EditionId edition) const { return table(edition, LevelId {}).first; }

float Atlas::lsoaValue(IndicatorId indicator, LsoaId lsoa) const
{
    const std::vector<float> &values = lsoaValues.at(index(indicator));
    return values.empty() ? std::numeric_limits<float>::quiet_NaN() : values.at(index(lsoa));
}

AreaId Atlas::areaByCode(EditionId edition, QStringView code) const
{
    if (!m_index)
        return none<AreaId>;
    const auto found = m_index->areasByCode(edition, code.trimmed().toString().toUpper());
    return found.empty() ? none<AreaId> : found.front().area;
}

AreaId Atlas::areaByCode(EditionId edition, LevelId wanted, QStringView code) const
{
    if (!m_index)
        return none<AreaId>;
    for (const auto &entry : m_index->areasByCode(edition, code.trimmed().toString().toUpper()))
        if (entry.level == wanted)
            return entry.area;
    return none<AreaId>;
}

AreaId Atlas::areaAt(EditionId edition, LevelId wanted, LsoaId lsoa) const
{
    return isValid(lsoa) ? table(edition, wanted).areaOfLsoa.at(index(lsoa)) : none<AreaId>;
}

LsoaId Atlas::lsoaByCode(QStringView code) const
{
    const auto found = std::ranges::lower_bound(lsoas, code, {}, [](const Lsoa &l) { return QStringView(l.code); });
    return found != lsoas.end() && found->code == code ? static_cast<LsoaId>(found - lsoas.begin()) : none<LsoaId>;
}

double Atlas::value(AreaId id, IndicatorId wanted) const
{
    const LevelTable &t = tableOf(area(id));
    if (!t.contains(id))
        return std::numeric_limits<double>::quiet_NaN();
    return t.values.at(index(wanted)).at(index(id) - index(t.first));
}

std::vector<AreaId> Atlas::pathTo(AreaId id) const
{
    std::vector<AreaId> chain;
    for (; isValid(id); id = area(id).parent)
        chain.push_back(id);
    std::ranges::reverse(chain);
    return chain;
}

std::vector<LsoaId> Atlas::lsoasOf(AreaId id) const
{
    if (!m_index)
        return {};
    const auto found = m_index->lsoasOf(id);
    return { found.begin(), found.end() };
}

std::size_t Atlas::lsoaCount(AreaId id) const { return m_index ? m_index->lsoasOf(id).size() : 0; }

std::vector<Atlas::Overlap> Atlas::overlaps(AreaId id, EditionId edition, LevelId wanted) const
{
    if (!m_index)
        return {};
    const LevelTable &t = table(edition, wanted);
    std::vector<Overlap> all(static_cast<std::size_t>(t.count));
    for (const LsoaId lsoa : m_index->lsoasOf(id)) {
        const AreaId other = t.areaOfLsoa.at(index(lsoa));
        if (!isValid(other))
            continue;
        Overlap &overlap = all.at(index(other) - index(t.first));
        overlap.area = other;
        ++overlap.lsoas;
        const float count = isValid(m_people) ? lsoaValue(m_people, lsoa) : 0;
        overlap.people += std::isnan(count) ? 0 : static_cast<double>(count);
    }
    std::erase_if(all, [](const Overlap &o) { return o.lsoas == 0; });
    std::ranges::stable_sort(all, [](const Overlap &a, const Overlap &b) {
        return a.people != b.people ? a.people > b.people : a.lsoas > b.lsoas;
    });
    return all;
}

std::vector<const Practice *> Atlas::practicesOf(AreaId id) const
{
    if (!m_index)
        return {};
    const auto members = m_index->practicesOfPcn(area(id).odsCode);
    return pointersTo(practices, members.empty() ? m_index->practicesIn(m_index->lsoasOf(id)) : members);
}

std::vector<const Trust *> Atlas::trustsOf(AreaId id) const
{
    if (!m_index)
        return {};
    const bool registered = index(area(id).edition) + 1 == editions.size();
    const auto recorded = registered ? m_index->trustsOfSystem(area(id).odsCode) : std::vector<int>();
    return pointersTo(trusts, recorded.empty() ? m_index->trustsIn(m_index->lsoasOf(id)) : recorded);
}

}
