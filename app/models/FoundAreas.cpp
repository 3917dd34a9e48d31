#include "FoundAreas.h"

#include "Format.h"
#include "LevelText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Finder)
    };

    constexpr qsizetype mostNamesAbove = 3;

    int topRank(const Atlas &atlas)
    {
        const LevelId system = atlas.levelByKey(u"system");
        return isValid(system) ? atlas.level(system).rank : 1;
    }

    std::vector<FoundArea> sharesAt(
        const Atlas &atlas, EditionId edition, LevelId level, const PostcodeCandidates &candidates, double total)
    {
        const bool live = candidates.live > 0;
        std::map<AreaId, int> counts;
        for (const PostcodeCandidates::LsoaCount &count : candidates.lsoas)
            if (const AreaId area = atlas.areaAt(edition, level, count.lsoa); isValid(area))
                counts[area] += live ? count.live : count.terminated;
        std::vector<FoundArea> found;
        for (const auto &[area, count] : counts)
            if (count > 0)
                found.push_back({ area, count / total });
        std::ranges::stable_sort(found, std::ranges::greater(), &FoundArea::share);
        return found;
    }

    void addOverlaps(const Atlas &atlas, AreaId area, QStringView levelKey, std::vector<FoundArea> &found)
    {
        const LevelId level = atlas.levelByKey(levelKey);
        if (!isValid(level))
            return;
        const auto overlaps = atlas.overlaps(area, atlas.area(area).edition, level);
        const double people = std::accumulate(overlaps.begin(), overlaps.end(), 0.0,
            [](double sum, const Atlas::Overlap &overlap) { return sum + overlap.people; });
        for (const Atlas::Overlap &overlap : overlaps)
            found.push_back({ overlap.area, people > 0 ? overlap.people / people : Finder::noShare });
    }

}

bool isAnswerLevel(const Atlas &atlas, const Level &level) { return !level.nested || level.rank >= topRank(atlas); }

std::vector<FoundArea> areasAt(const Atlas &atlas, EditionId edition, LsoaId lsoa)
{
    std::vector<FoundArea> found;
    for (const Level &level : atlas.levels)
        if (isAnswerLevel(atlas, level))
            if (const AreaId area = atlas.areaAt(edition, level.id, lsoa); isValid(area))
                found.push_back({ area, 1 });
    return found;
}

std::vector<FoundArea> areasOf(const Atlas &atlas, EditionId edition, const PostcodeCandidates &candidates)
{
    const int anywhere = std::accumulate(candidates.inCountry.begin(), candidates.inCountry.end(), 0);
    const int counted = candidates.live > 0 ? std::max(anywhere, candidates.live) : candidates.terminated;
    std::vector<FoundArea> found;
    for (const Level &level : atlas.levels)
        if (counted > 0 && isAnswerLevel(atlas, level)) {
            const auto shares = sharesAt(atlas, edition, level.id, candidates, counted);
            found.insert(found.end(), shares.begin(), shares.end());
        }
    return found;
}

std::vector<FoundArea> pathAreas(const Atlas &atlas, AreaId area)
{
    std::vector<FoundArea> found;
    if (!atlas.level(atlas.area(area).level).nested) {
        for (const QStringView key : { u"system", u"place" })
            addOverlaps(atlas, area, key, found);
        found.push_back({ area, 1 });
        return found;
    }
    for (const AreaId step : atlas.pathTo(area))
        if (step == area || isAnswerLevel(atlas, atlas.level(atlas.area(step).level)))
            found.push_back({ step, 1 });
    return found;
}

std::vector<FoundArea> ofLevel(const Atlas &atlas, const std::vector<FoundArea> &areas, QStringView levelKey)
{
    std::vector<FoundArea> found;
    std::ranges::copy_if(areas, std::back_inserter(found),
        [&](const FoundArea &f) { return atlas.level(atlas.area(f.area).level).key == levelKey; });
    return found;
}

QString whereText(const Atlas &atlas, AreaId area)
{
    QStringList names;
    auto path = pathAreas(atlas, area);
    if (!atlas.level(atlas.area(area).level).nested)
        path = ofLevel(atlas, path, u"system");
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        const bool named = step->area == area || names.contains(atlas.area(step->area).name);
        if (!named && names.size() < mostNamesAbove)
            names << atlas.area(step->area).name;
    }
    return names.join(", "_L1);
}

std::vector<FoundItem> areaItems(const Atlas &atlas, const std::vector<FoundArea> &areas, int limit)
{
    std::vector<FoundItem> items;
    for (const FoundArea &found : areas) {
        const Area &area = atlas.area(found.area);
        const Level &level = atlas.level(area.level);
        if (level.nested && static_cast<int>(items.size()) < limit)
            items.push_back({ .title = area.name,
                .kind = levelName(level),
                .kindKey = level.key,
                .where = whereText(atlas, found.area),
                .code = area.code,
                .area = found.area });
    }
    return items;
}

QString shareText(double share)
{
    if (std::isnan(share))
        return {};
    if (share > 0 && share < 0.01)
        return Text::tr("under 1 %");
    if (share < 1 && share > 0.99)
        return Text::tr("over 99 %");
    return Text::tr("%1 %").arg(formatNumber(share * 100, 0));
}

}
