#include "FoundAreas.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    int topRank(const Atlas &atlas)
    {
        const LevelId system = atlas.levelByKey(u"system");
        return isValid(system) ? atlas.level(system).rank : 1;
    }

    std::vector<FoundArea> sharesAt(const Atlas &atlas, EditionId edition, LevelId level, const PostcodeCandidates &candidates, double total)
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

std::vector<FoundArea> pathAreas(const Atlas &atlas, AreaId area, double share)
{
    std::vector<FoundArea> found;
    for (const AreaId step : atlas.pathTo(area)) {
        const Level &level = atlas.level(atlas.area(step).level);
        if (step == area || (level.nested && isAnswerLevel(atlas, level)))
            found.push_back({ step, share });
    }
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
    const auto path = pathAreas(atlas, area, 1);
    for (auto step = path.rbegin(); step != path.rend(); ++step)
        if (step->area != area && (names.isEmpty() || names.constLast() != atlas.area(step->area).name))
            names << atlas.area(step->area).name;
    return names.join(", "_L1);
}

}
