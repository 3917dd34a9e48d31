#include "AccountParts.h"
#include "Format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    constexpr int longListFrom = 12;

    Fact registered(const char *key, const QString &label)
    {
        return { .key = QString::fromUtf8(key),
            .label = label,
            .value = notRecorded(),
            .basis = Basis::NhsAdministrative,
            .source = u"nhs-ods-2026"_s };
    }

    Fact listsFact(double patients)
    {
        Fact fact = registered("registered_patients", Text::tr("Patients on their lists"));
        fact.value = formatNumber(patients, 0);
        fact.raw = patients;
        fact.source = u"nhs-payments-2024-25"_s;
        fact.note = Text::tr(
            "Mean of 2024/25. Lists count more people than the census: some have moved away and are still listed.");
        return fact;
    }

    Fact practiceFact(const Atlas &atlas, const Area &area, LevelId networks, const Practice &practice)
    {
        Fact fact = registered("practice", practice.name);
        if (practice.registeredPatients) {
            fact.value = Text::tr("%1 patients").arg(formatNumber(*practice.registeredPatients, 0));
            fact.amount = practice.registeredPatients;
            fact.furtherSources << u"nhs-payments-2024-25"_s;
        }
        fact.raw = practice.code;
        fact.note = Text::tr("%1. Code %2.").arg(practice.address, practice.code);
        fact.site = practice.site.lsoa;
        if (isValid(networks) && !practice.pcn.isEmpty())
            fact.link = atlas.areaByCode(area.edition, networks, practice.pcn);
        if (isValid(fact.link))
            fact.note += u' ' + Text::tr("Member of %1.").arg(atlas.area(fact.link).name);
        return fact;
    }

    LevelId lowestNested(const Atlas &atlas)
    {
        LevelId lowest = none<LevelId>;
        for (const Level &level : atlas.levels)
            if (level.nested)
                lowest = level.id;
        return lowest;
    }

}

FactGroup practices(const Atlas &atlas, const Area &area)
{
    auto here = atlas.practicesOf(area.id);
    FactGroup group { .key = u"practices"_s,
        .title = Text::tr("%n GP practice(s)", nullptr, static_cast<int>(here.size())),
        .longList = true };
    const Level &level = atlas.level(area.level);
    double patients = 0;
    for (const Practice *practice : here)
        patients += practice->registeredPatients.value_or(0);
    if (patients > 0)
        group.facts.push_back(listsFact(patients));
    const LevelId networks = lowestNested(atlas);
    if (area.level == networks)
        group.intro = Text::tr("The members of this network.");
    else if (level.nested && level.rank < atlas.level(atlas.levelByKey(u"system")).rank)
        return group;
    std::ranges::sort(here, {}, [](const Practice *practice) { return std::tie(practice->name, practice->code); });
    for (const Practice *practice : here)
        group.facts.push_back(practiceFact(atlas, area, networks, *practice));
    group.longList = group.facts.size() > longListFrom;
    return group;
}

}
