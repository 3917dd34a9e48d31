#include "SystemChoices.h"

#include "models/AdjacentAreas.h"
#include "models/Format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ExerciseCommands)
    };

    enum class Nearness { NextDoor, NextToSystem, Far };

    QString detailOf(const Atlas &atlas, AreaId system, Nearness near)
    {
        if (!isValid(system))
            return Text::tr("no place");
        const IndicatorId people = atlas.indicatorByKey(u"population");
        //: %1 a number of people
        const QString count
            = Text::tr("%1 people").arg(formatNumber(isValid(people) ? atlas.value(system, people) : std::nan(""), 0));
        switch (near) {
        case Nearness::NextDoor:
            return Text::tr("next door, %1").arg(count);
        case Nearness::NextToSystem:
            //: of a system that touches the system of the place which is moved, but not the place: %1 "500,000 people"
            return Text::tr("next to its system, %1").arg(count);
        case Nearness::Far:
            break;
        }
        return count;
    }

}

std::vector<SystemChoice> systemChoices(const Atlas &atlas, const ExercisePlan &plan, AreaId nextTo, AreaId without)
{
    const LevelId systems = atlas.levelByKey(u"system");
    std::vector<SystemChoice> found;
    const auto isListed
        = [&found](const QString &code) { return std::ranges::find(found, code, &SystemChoice::code) != found.end(); };
    const auto addNeighbours = [&](AreaId of, Nearness near) {
        for (const AreaId id : adjacentAreas(atlas, of, systems))
            if (const Area &area = atlas.area(id); id != without && !isListed(area.code))
                found.push_back({ area.code, area.name, detailOf(atlas, id, near) });
    };
    addNeighbours(nextTo, Nearness::NextDoor);
    if (isValid(without) && without != nextTo) // a place in the middle of its system touches no other
        addNeighbours(without, Nearness::NextToSystem);
    std::vector<SystemChoice> others;
    for (const ExerciseSystem &system : plan.systems)
        if (!system.isGone() && (!isValid(without) || system.code != atlas.area(without).code)
            && !isListed(system.code))
            others.push_back({ system.code, system.name,
                detailOf(atlas, atlas.areaByCode(plan.edition, systems, system.code), Nearness::Far) });
    std::ranges::sort(others, [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    found.insert(found.end(), others.begin(), others.end());
    return found;
}

}
