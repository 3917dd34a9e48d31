#include "AccountParts.h"
#include "Format.h"
#include "LevelText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    constexpr int longListFrom = 12;

    // Where a body is recorded: the register of the NHS Organisation Data Service.
    const QString registerSource = u"nhs-ods-2026"_s;

    Fact registered(const char *key, const QString &label, const QString &value, const QVariant &raw)
    {
        return { .key = QString::fromUtf8(key),
            .label = label,
            .value = value,
            .raw = raw,
            .basis = Basis::NhsAdministrative,
            .source = registerSource };
    }

    QString percent(double part, double whole) { return QLocale().toString(100 * part / whole, 'f', 1); }

    /** How much of a council lies here, and how much of what is here is the council's; persons. */
    QString shareText(double shared, double council, double here)
    {
        const bool wholeCouncil = std::abs(council - shared) < 0.5;
        if (wholeCouncil && std::abs(here - shared) < 0.5)
            return Text::tr("all of it, and nothing else");
        const QString ofCouncil
            = wholeCouncil ? Text::tr("all of it") : Text::tr("%1 % of its people").arg(percent(shared, council));
        if (!(here > 0))
            return ofCouncil;
        if (std::abs(here - shared) < 0.5)
            return Text::tr("%1 · everyone here").arg(ofCouncil);
        return Text::tr("%1 · %2 % of the people here").arg(ofCouncil, percent(shared, here));
    }

}

FactGroup councils(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"councils"_s, .title = Text::tr("Councils"), .longList = true };
    if (!atlas.level(area.level).nested)
        return group;
    const double here = people(atlas, area.id);
    for (const Atlas::Overlap &overlap : councilsIn(atlas, area)) {
        Fact fact = linkFact(atlas, overlap.area, "council");
        fact.value = shareText(overlap.people, people(atlas, overlap.area), here);
        fact.raw = overlap.people;
        group.facts.push_back(fact);
    }
    const int count = static_cast<int>(group.facts.size());
    group.title = Text::tr("%n council(s)", nullptr, count);
    return group;
}

FactGroup trusts(const Atlas &atlas, const Area &area)
{
    auto here = atlas.trustsOf(area.id);
    std::ranges::sort(
        here, [](const Trust *a, const Trust *b) { return std::pair(a->type, a->name) < std::pair(b->type, b->name); });
    FactGroup group { .key = u"trusts"_s,
        .title = Text::tr("%n NHS trust(s)", nullptr, static_cast<int>(here.size())) };
    group.longList = true;
    if (hasBoards(atlas.level(area.level)) || !here.empty())
        group.intro = hasBoards(atlas.level(area.level))
            ? Text::tr("As recorded for this system; a trust may also work in others.")
            : Text::tr("With headquarters in this area.");
    if (here.empty())
        group.intro.clear();
    for (const Trust *trust : here) {
        Fact fact = registered("trust", trust->name,
            QCoreApplication::translate("ics::Data", trust->type.toUtf8().constData()), trust->code);
        if (trust->type.isEmpty())
            fact.value = notRecorded();
        fact.note = Text::tr("%1 (%2). Type derived: %3").arg(trust->legalForm, trust->code, trust->typeNote);
        group.facts.push_back(fact);
    }
    return group;
}

// The networks of an area two or more levels above them; one level above, they are what it contains.
FactGroup networks(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"pcns"_s, .title = Text::tr("Primary care networks"), .longList = true };
    const LevelId below = atlas.levelBelow(area.level);
    if (!isValid(below) || !isValid(atlas.levelBelow(below)))
        return group;
    std::vector<AreaId> found;
    for (const AreaId child : area.children)
        for (const AreaId grandchild : atlas.area(child).children)
            if (!isValid(atlas.levelBelow(atlas.area(grandchild).level)))
                found.push_back(grandchild);
    std::ranges::sort(
        found, [&](AreaId a, AreaId b) { return atlas.area(a).name.localeAwareCompare(atlas.area(b).name) < 0; });
    for (const AreaId network : found)
        group.facts.push_back(linkFact(atlas, network, "pcn"));
    group.title = Text::tr("%n primary care network(s)", nullptr, static_cast<int>(found.size()));
    return group;
}

FactGroup practices(const Atlas &atlas, const Area &area)
{
    const auto here = atlas.practicesOf(area.id);
    FactGroup group { .key = u"practices"_s,
        .title = Text::tr("%n GP practice(s)", nullptr, static_cast<int>(here.size())),
        .longList = true };
    const bool members = !isValid(atlas.levelBelow(area.level)) && atlas.level(area.level).nested;
    double patients = 0;
    for (const Practice *practice : here)
        patients += practice->registeredPatients.value_or(0);
    if (patients > 0) {
        Fact total = registered(
            "registered_patients", Text::tr("Patients on their lists"), formatNumber(patients, 0), patients);
        total.note = Text::tr(
            "Mean of 2024/25. Lists count more people than the census: some have moved away and are still listed.");
        group.facts.push_back(total);
    }
    if (members)
        group.intro = Text::tr("The members of this network.");
    else if (here.size() > 60)
        return group;
    for (const Practice *practice : here) {
        Fact fact = registered("practice", practice->name,
            practice->registeredPatients ? Text::tr("%1 patients").arg(formatNumber(*practice->registeredPatients, 0))
                                         : notRecorded(),
            practice->code);
        fact.note = Text::tr("%1. Code %2.").arg(practice->address, practice->code);
        group.facts.push_back(fact);
    }
    group.longList = group.facts.size() > longListFrom;
    return group;
}

}
