#include "LearnPhrases.h"

#include "AccountParts.h"
#include "Format.h"
#include "LevelText.h"

#include <QLocale>

#include <algorithm>
#include <array>
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

    struct Range
    {
        double from;
        double to;
    };

    QString againstRange(double residents, Range range)
    {
        const QString from = formatNumber(range.from, 0);
        const QString to = formatNumber(range.to, 0);
        if (residents < range.from)
            //: %1 and %2 numbers of people; of an area with so many people
            return Text::tr("fewer than the %1 to %2 that guides name").arg(from, to);
        if (residents > range.to)
            return Text::tr("more than the %1 to %2 that guides name").arg(from, to);
        return Text::tr("within the %1 to %2 that guides name").arg(from, to);
    }

    // Two ranges are named for a system, so there is a part where the guides disagree.
    QString systemAgainstGuides(double residents)
    {
        if (residents < 500'000)
            return Text::tr("fewer than any guide names");
        if (residents < 1'000'000)
            return Text::tr("within the half a million to 3 million of one guide, but below the 1 to 3 million of "
                            "others");
        if (residents > 3'000'000)
            return Text::tr("more than any guide names");
        return Text::tr("within the ranges that the guides name");
    }

}

QString people(const Atlas &atlas, const Area &area)
{
    const double residents = account::people(atlas, area.id);
    return std::isnan(residents) ? QString() : Text::tr("%Ln people", nullptr, static_cast<int>(residents));
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
    return levelCount(atlas.level(atlas.levelByKey(level)), count)
        .replace(QString::number(count), QLocale().toString(count));
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
    const double residents = account::people(atlas, area.id);
    if (std::isnan(residents))
        return {};
    const QString &level = atlas.level(area.level).key;
    if (level == "system"_L1)
        return systemAgainstGuides(residents);
    if (level == "place"_L1)
        return againstRange(residents, { 250'000, 500'000 });
    return level == "neighbourhood"_L1 ? againstRange(residents, { 30'000, 50'000 }) : QString();
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

// The partner members make up the number of ordinary members, so they are not counted again.
QString boardSeats(const Atlas &atlas)
{
    int seats = 0;
    for (const Seat &seat : atlas.seats)
        if (seat.board == Board::Icb && seat.basis == Basis::Statutory && !seat.key.startsWith("partner-"_L1))
            seats += seat.minimum;
    return seats == 0 ? QString() : Text::tr("%Ln people", nullptr, seats);
}

QString partnershipMembers(const Atlas &atlas, const Area &system)
{
    const auto councils = account::councilsIn(atlas, system).size();
    return Text::tr("%Ln member(s)", nullptr, 1 + static_cast<int>(councils));
}

}
