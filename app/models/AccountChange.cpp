#include "AccountParts.h"
#include "EditionComparison.h"
#include "Format.h"

#include "atlas/ExerciseCut.h"

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    Fact flowFact(const Atlas &atlas, const Area &area, const AreaFlow &flow, bool whereTo)
    {
        const AreaId other = whereTo ? flow.to : flow.from;
        Fact fact = areaFact(area, whereTo ? "successor" : "predecessor",
            whereTo ? Text::tr("Followed by") : Text::tr("Formerly in"), atlas.area(other).name,
            atlas.area(other).code);
        fact.basis = Basis::Derived;
        fact.note = Text::tr("%1 people (census 2021) in %n small area(s).", nullptr, flow.lsoas)
                        .arg(formatNumber(flow.people, 0));
        fact.link = other;
        return fact;
    }

}

FactGroup change(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"change"_s, .title = {} };
    const Basis basis = atlas.level(area.level).basis;
    const bool real = basis == Basis::Statutory || basis == Basis::NhsAdministrative;
    if (!real || isExercise(atlas)) // what an exercise did is told where it is done
        return group;
    const std::optional<EditionComparison> fate = fateOfArea(atlas, area.id);
    if (!fate || fate->fates.front().kind == AreaFate::Kind::Unchanged)
        return group;
    //: %1 a date: 1 April 2026
    group.title = Text::tr("What changed on %1").arg(formatDate(atlas.edition(fate->later).validFrom));
    group.intro = fateText(atlas, *fate, fate->fates.front());
    for (const AreaFlow &flow : fate->fates.front().to)
        if (!flow.stays)
            group.facts.push_back(flowFact(atlas, area, flow, true));
    for (const AreaFlow &flow : fate->fates.front().from)
        if (!flow.stays)
            group.facts.push_back(flowFact(atlas, area, flow, false));
    return group;
}

}
