#include "EditionComparison.h"

#include "Format.h"
#include "LevelText.h"

#include "domain/Figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::EditionComparison)
    };

    using Kind = AreaFate::Kind;

    Kind kindOf(const AreaFate &fate)
    {
        if (!isValid(fate.after))
            return Kind::Closed;
        if (!isValid(fate.before))
            return Kind::Opened;
        const auto moved = [](const AreaFlow &flow) { return !flow.stays; };
        const bool gains = std::ranges::any_of(fate.from, moved);
        const bool loses = std::ranges::any_of(fate.to, moved);
        if (gains && loses)
            return Kind::Redrawn;
        return gains ? Kind::Enlarged : loses ? Kind::Reduced : Kind::Unchanged;
    }

    void addFlows(const Atlas &atlas, EditionId earlier, EditionId later, AreaFate &fate)
    {
        const LevelId level = atlas.area(isValid(fate.before) ? fate.before : fate.after).level;
        const auto flow = [&](AreaId from, AreaId to, const Atlas::Overlap &o) {
            return AreaFlow { from, to, o.lsoas, o.people, atlas.area(from).code == atlas.area(to).code };
        };
        if (isValid(fate.before))
            for (const Atlas::Overlap &o : atlas.overlaps(fate.before, later, level))
                fate.to.push_back(flow(fate.before, o.area, o));
        if (isValid(fate.after))
            for (const Atlas::Overlap &o : atlas.overlaps(fate.after, earlier, level))
                fate.from.push_back(flow(o.area, fate.after, o));
    }

    /** "Devon (1,200,000 people), Dorset (…)". */
    QString flowList(const Atlas &atlas, const std::vector<AreaFlow> &flows, bool whereTo)
    {
        QStringList parts;
        for (const AreaFlow &f : flows)
            if (!f.stays)
                //: %1 the name of an area, %2 a number of people
                parts += Text::tr("%1 (%2 people)")
                             .arg(atlas.area(whereTo ? f.to : f.from).name, formatNumber(f.people, 0));
        return QLocale().createSeparatedList(parts);
    }

}

int EditionComparison::count(Kind kind) const
{
    return static_cast<int>(std::ranges::count(fates, kind, &AreaFate::kind));
}

const AreaFate *EditionComparison::of(AreaId area) const
{
    if (!isValid(area))
        return nullptr;
    const auto found
        = std::ranges::find_if(fates, [&](const AreaFate &f) { return f.before == area || f.after == area; });
    return found == fates.end() ? nullptr : &*found;
}

EditionComparison compareEditions(const Atlas &atlas, EditionId earlier, EditionId later, LevelId level)
{
    EditionComparison result { .earlier = earlier, .later = later, .fates = {} };
    const auto areasOf = [&](EditionId edition) {
        const LevelTable &table = atlas.table(edition, level);
        return std::span(atlas.areas).subspan(index(table.first), static_cast<std::size_t>(table.count));
    };
    for (const Area &area : areasOf(earlier))
        result.fates.push_back({ .before = area.id, .after = atlas.areaByCode(later, level, area.code) });
    for (const Area &area : areasOf(later))
        if (!isValid(atlas.areaByCode(earlier, level, area.code)))
            result.fates.push_back({ .before = none<AreaId>, .after = area.id });
    for (AreaFate &fate : result.fates) {
        addFlows(atlas, earlier, later, fate);
        fate.kind = kindOf(fate);
        for (const AreaFlow &flow : fate.to) {
            result.movedLsoas += flow.stays ? 0 : flow.lsoas;
            result.movedPeople += flow.stays ? 0 : flow.people;
            if (flow.stays && atlas.area(flow.from).onsCode != atlas.area(flow.to).onsCode)
                result.recodedLsoas += flow.lsoas;
        }
    }
    const auto nameOf = [&](const AreaFate &f) { return atlas.area(isValid(f.after) ? f.after : f.before).name; };
    std::ranges::stable_sort(result.fates, [&](const AreaFate &a, const AreaFate &b) {
        return a.kind != b.kind ? a.kind < b.kind : nameOf(a).localeAwareCompare(nameOf(b)) < 0;
    });
    return result;
}

std::optional<EditionComparison> fateOfArea(const Atlas &atlas, AreaId id)
{
    const Area &area = atlas.area(id);
    const auto own = static_cast<int>(area.edition);
    const auto last = static_cast<int>(atlas.editions.size()) - 1;
    if (last < 1)
        return std::nullopt;
    const int earlier = own < last ? own : own - 1;
    EditionComparison result {
        .earlier = static_cast<EditionId>(earlier), .later = static_cast<EditionId>(earlier + 1), .fates = {}
    };
    AreaFate fate { .before = atlas.areaByCode(result.earlier, area.level, area.code),
        .after = atlas.areaByCode(result.later, area.level, area.code) };
    addFlows(atlas, result.earlier, result.later, fate);
    fate.kind = kindOf(fate);
    result.fates.push_back(fate);
    return result;
}

QString fateName(Kind kind)
{
    switch (kind) {
    case Kind::Closed:
        return Text::tr("Closed");
    case Kind::Opened:
        return Text::tr("Opened");
    case Kind::Enlarged:
        return Text::tr("Enlarged");
    case Kind::Reduced:
        return Text::tr("Reduced");
    case Kind::Redrawn:
        return Text::tr("Redrawn");
    case Kind::Unchanged:
        return Text::tr("Unchanged");
    }
    return {};
}

QString fateText(const Atlas &atlas, const EditionComparison &comparison, const AreaFate &fate)
{
    const QString since = formatDate(atlas.edition(comparison.later).validFrom);
    const QString until = formatDate(atlas.edition(comparison.earlier).validTo);
    switch (fate.kind) {
    case Kind::Closed:
        return Text::tr("Closed on %1. Its people went to %2.").arg(until, flowList(atlas, fate.to, true));
    case Kind::Opened:
        return Text::tr("Opened on %1, with people from %2.").arg(since, flowList(atlas, fate.from, false));
    case Kind::Enlarged:
        return Text::tr("Larger since %1, with people from %2.").arg(since, flowList(atlas, fate.from, false));
    case Kind::Reduced:
        return Text::tr("Smaller since %1: people went to %2.").arg(since, flowList(atlas, fate.to, true));
    case Kind::Redrawn:
        return Text::tr("Redrawn on %1: people came from %2 and went to %3.")
            .arg(since, flowList(atlas, fate.from, false), flowList(atlas, fate.to, true));
    case Kind::Unchanged:
        return Text::tr("Unchanged on %1.").arg(since);
    }
    return {};
}

QString comparisonText(const Atlas &atlas, const EditionComparison &comparison)
{
    QString moved = Text::tr("%1 people in %2 small areas have another one than before.")
                        .arg(formatNumber(comparison.movedPeople, 0), formatNumber(comparison.movedLsoas, 0));
    if (comparison.recodedLsoas > 0)
        moved += u' '
            + Text::tr("%1 more small areas keep theirs, which grew and has a new ONS code: %2 in all.")
                  .arg(formatNumber(comparison.recodedLsoas, 0),
                      formatNumber(comparison.movedLsoas + comparison.recodedLsoas, 0));
    QStringList counts;
    for (const Kind kind :
        { Kind::Closed, Kind::Opened, Kind::Enlarged, Kind::Reduced, Kind::Redrawn, Kind::Unchanged })
        if (const int n = comparison.count(kind); n > 0)
            //: %1 a word such as "Closed", %2 how many areas
            counts += Text::tr("%1: %2").arg(fateName(kind), figure(n));
    const QString date = formatDate(atlas.edition(comparison.later).validFrom);
    //: %1 a date, %2 "Closed: 12 · Opened: 6", %3 a sentence on the people who moved
    return Text::tr("On %1: %2. %3").arg(date, counts.join(u" · "_s), moved);
}

}
