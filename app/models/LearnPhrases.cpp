#include "LearnPhrases.h"

#include "AccountParts.h"
#include "BoardComposition.h"
#include "Format.h"
#include "LevelText.h"
#include "PopulationRange.h"
#include "domain/Figures.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics::phrases {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnHere)
    };

    void collectBelow(const Atlas &atlas, const Area &area, const Level &level, std::vector<AreaId> &found)
    {
        for (const AreaId child : area.children) {
            if (atlas.area(child).level == level.id)
                found.push_back(child);
            else
                collectBelow(atlas, atlas.area(child), level, found);
        }
    }

    std::vector<AreaId> areasOf(const Atlas &atlas, const Area &area, QStringView key)
    {
        const LevelId id = atlas.levelByKey(key);
        std::vector<AreaId> found;
        if (!isValid(id))
            return found;
        const Level &level = atlas.level(id);
        const Level &own = atlas.level(area.level);
        if (own.nested && level.nested && own.rank < level.rank)
            collectBelow(atlas, area, level, found);
        else
            for (const Atlas::Overlap &overlap : atlas.overlaps(area.id, area.edition, id))
                found.push_back(overlap.area);
        return found;
    }

}

QString people(const Atlas &atlas, const Area &area)
{
    const double residents = account::people(atlas, area.id);
    return std::isnan(residents) ? QString() : regrouped(Text::tr("%Ln people", nullptr, static_cast<int>(residents)));
}

QString olderPeople(const Atlas &atlas, const Area &area)
{
    const IndicatorId id = atlas.indicatorByKey(u"aged_65_plus_share");
    const double share = isValid(id) ? atlas.value(area.id, id) : std::nan("");
    return std::isnan(share) ? QString() : formatValue(atlas.indicator(id), share);
}

QString countOf(const Atlas &atlas, const Area &area, QStringView level)
{
    const auto count = static_cast<int>(areasOf(atlas, area, level).size());
    if (count == 0)
        return {};
    // The names of levels count without separators, for narrow places: 1298 becomes 1,298 in a sentence.
    return levelCount(atlas.level(atlas.levelByKey(level)), count).replace(QString::number(count), figure(count));
}

QString joinedNames(QStringList names)
{
    const bool ambiguous = std::ranges::any_of(
        names, [](const QString &name) { return name.contains(u',') || name.contains(u" and "_s); });
    if (!ambiguous || names.size() < 2)
        return QLocale().createSeparatedList(names);
    QString joined = names.takeFirst();
    for (const QString &name : names)
        //: Names in a list, one of which has a comma or an “and” in it: "Sussex; Surrey; Leicester and Rutland"
        joined = Text::tr("%1; %2").arg(joined, name);
    return joined;
}

QString namesOf(const Atlas &atlas, const Area &area, QStringView level)
{
    QStringList names;
    for (const AreaId id : areasOf(atlas, area, level))
        names += atlas.area(id).name;
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return joinedNames(names);
}

QString placeRule(const Atlas &atlas, const Area &area)
{
    const auto places = areasOf(atlas, area, u"place");
    const bool derived = !places.empty()
        && std::ranges::all_of(places, [&](AreaId place) { return atlas.area(place).source == "derived-places"_L1; });
    //: What a place is, in “Each is …” and “It is …”
    return derived ? Text::tr("the part of the system within one upper-tier council") : QString();
}

QString practices(const Atlas &atlas, const Area &area)
{
    const auto count = atlas.practicesOf(area.id).size();
    return count == 0 ? QString() : Text::tr("%Ln GP practice(s)", nullptr, static_cast<int>(count));
}

QString trusts(const Atlas &atlas, const Area &area)
{
    const auto count = atlas.trustsOf(area.id).size();
    return count == 0 ? QString() : Text::tr("%Ln NHS trust(s)", nullptr, static_cast<int>(count));
}

QString againstGuides(const Atlas &atlas, const Area &area)
{
    const auto comparison = comparePopulation(atlas, area.id);
    if (!comparison)
        return {};
    QStringList ranges;
    for (const PopulationRange &range : comparison->ranges)
        ranges += rangeText(range);
    //: After a number of people: %1 "within both ranges", %2 "1–3 million; 0.5–3 million"
    return Text::tr("%1 (guides: %2)")
        .arg(rangeVerdict(comparison->ranges, comparison->residents), ranges.join(u"; "_s));
}

const Area *holder(const Atlas &atlas, const Area &area, QStringView level)
{
    for (const AreaId id : atlas.pathTo(area.id))
        if (atlas.level(atlas.area(id).level).key == level)
            return &atlas.area(id);
    return nullptr;
}

QString boardName(const Area &system)
{
    return system.officialName.isEmpty() ? u"%1 Integrated Care Board"_s.arg(system.name) : system.officialName;
}

QString boardSeats(const Atlas &atlas, const Area &system)
{
    return Text::tr("%Ln people", nullptr, boardComposition(atlas, system.id, Board::Icb).byLaw);
}

QString partnershipMembers(const Atlas &atlas, const Area &system)
{
    return Text::tr("%Ln member(s)", nullptr, boardComposition(atlas, system.id, Board::Icp).byLaw);
}

}
