#include "AccountParts.h"
#include "Format.h"
#include "LevelText.h"

#include "domain/Figures.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

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

    QString percent(double part, double whole) { return figure(100 * part / whole, 1); }

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

    // The same share in small areas, which nothing but their borders decides.
    QString sharedAreasText(const Atlas &atlas, const Area &area, const Atlas::Overlap &overlap)
    {
        const auto count = [&](AreaId id) { return figure(atlas.lsoaCount(id)); };
        return Text::tr("%1 of its %2 small areas (LSOAs) lie here; %3 has %4.")
            .arg(figure(overlap.lsoas), count(overlap.area), area.name, count(area.id));
    }

    /** "acute: 5 · mental health: 2" */
    QString typeCounts(const std::vector<const Trust *> &trusts)
    {
        std::map<QString, int> counts;
        for (const Trust *trust : trusts)
            ++counts[trust->type];
        QStringList parts;
        for (const auto &[type, count] : counts)
            parts << (type.isEmpty() ? Text::tr("type not recorded")
                                     : QCoreApplication::translate("ics::Data", type.toUtf8().constData()))
                    + u": "_s + figure(count);
        return parts.join(u" · "_s);
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
        fact.note = sharedAreasText(atlas, area, overlap);
        group.facts.push_back(fact);
    }
    const int count = static_cast<int>(group.facts.size());
    group.title = Text::tr("%n council(s)", nullptr, count);
    return group;
}

// A unitary council is its own district: only those below a county are districts beside it.
FactGroup districts(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"districts"_s, .title = {}, .longList = true };
    const LevelId level = atlas.levelByKey(u"district");
    const LevelId upper = atlas.levelByKey(u"council");
    if (!isValid(level) || !isValid(upper) || area.level == level)
        return group;
    for (const Atlas::Overlap &overlap : atlas.overlaps(area.id, area.edition, level)) {
        const Area &district = atlas.area(overlap.area);
        if (isValid(atlas.areaByCode(area.edition, upper, district.code)))
            continue;
        const auto county = atlas.overlaps(overlap.area, area.edition, upper);
        Fact fact = linkFact(atlas, overlap.area, "district");
        fact.value = shareText(overlap.people, people(atlas, overlap.area), 0);
        if (!county.empty() && county.front().area != area.id)
            //: %1 the name of a county, %2 how much of the district lies here
            fact.value = Text::tr("in %1 · %2").arg(atlas.area(county.front().area).name, fact.value);
        fact.raw = overlap.people;
        fact.note = sharedAreasText(atlas, area, overlap);
        group.facts.push_back(fact);
    }
    group.title = Text::tr("%n district council(s) below a county", nullptr, static_cast<int>(group.facts.size()));
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
    else
        group.intro += u'\n' + typeCounts(here);
    for (const Trust *trust : here) {
        Fact fact = registered("trust", trust->name,
            QCoreApplication::translate("ics::Data", trust->type.toUtf8().constData()), trust->code);
        if (trust->type.isEmpty())
            fact.value = notRecorded();
        fact.note = Text::tr("%1 (%2). Type derived: %3").arg(trust->legalForm, trust->code, trust->typeNote);
        fact.site = trust->site.lsoa;
        group.facts.push_back(fact);
    }
    return group;
}

FactGroup hospitals(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"hospitals"_s, .title = {}, .longList = true };
    if (area.id == atlas.country(area.edition))
        return group;
    for (const Hospital &hospital : atlas.hospitals) {
        if (!isValid(hospital.site.lsoa) || atlas.areaAt(area.edition, area.level, hospital.site.lsoa) != area.id)
            continue;
        const Lsoa &lsoa = atlas.lsoas.at(index(hospital.site.lsoa));
        group.facts.push_back({ .key = u"hospital"_s,
            .label = hospital.name,
            .value = lsoa.msoaName.isEmpty() ? lsoa.name : lsoa.msoaName,
            .raw = lsoa.code,
            .basis = Basis::NhsAdministrative,
            .source = u"nhs-hospitals-2022"_s,
            .note = Text::tr("Stands in the small area %1. Who runs it is not recorded.").arg(lsoa.name),
            .site = hospital.site.lsoa });
    }
    group.title = Text::tr("%n hospital(s)", nullptr, static_cast<int>(group.facts.size()));
    if (!group.facts.empty())
        group.intro = Text::tr("By where they stood in 2022, of every kind and owner.");
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

}
