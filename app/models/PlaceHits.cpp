#include "PlaceHits.h"

#include "atlas/ExerciseCut.h"
#include "atlas/PlaceCut.h"
#include "atlas/SearchText.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    std::optional<SearchMatch> matchOf(const Area &area, const QString &code, const QStringList &words)
    {
        if (area.code.compare(code, Qt::CaseInsensitive) == 0)
            return SearchMatch::Code;
        const QStringList names = searchWords(area.name);
        if (names == words)
            return SearchMatch::Name;
        const auto begins = [&](const QString &word) {
            return std::ranges::any_of(names, [&](const QString &name) { return name.startsWith(word); });
        };
        return !words.isEmpty() && std::ranges::all_of(words, begins) ? std::optional(SearchMatch::Words)
                                                                      : std::nullopt;
    }

    SearchHit hitOf(const Atlas &atlas, const Area &area, SearchMatch match)
    {
        SearchHit hit { .kind = SearchKind::Area,
            .match = match,
            .level = area.level,
            .code = area.code,
            .name = area.name,
            .context = isValid(area.parent) ? atlas.area(area.parent).name : QString(),
            .area = area.id };
        for (const Edition &edition : atlas.editions)
            if (const AreaId same = atlas.areaByCode(edition.id, area.level, area.code); isValid(same))
                hit.areas.emplace_back(edition.id, same);
        return hit;
    }

    /** The levels whose areas the file of the atlas does not know: what is above first. */
    std::vector<LevelId> levelsMadeAnew(const Atlas &atlas, EditionId edition)
    {
        std::vector<LevelId> levels { atlas.levelByKey(u"place") };
        if (isExercise(atlas.edition(edition)))
            levels.insert(levels.begin(), atlas.levelByKey(u"system"));
        return levels;
    }

    std::vector<SearchHit> areasMatching(
        const Atlas &atlas, EditionId edition, LevelId level, const QString &text, std::size_t most)
    {
        const LevelTable &table = atlas.table(edition, level);
        const IndicatorId people = atlas.indicatorByKey(u"population");
        const QString code = text.simplified();
        const QStringList words = searchWords(code);
        std::vector<SearchHit> found;
        for (int i = 0; i < table.count; ++i) {
            const Area &area = atlas.area(static_cast<AreaId>(static_cast<int>(table.first) + i));
            if (const auto match = matchOf(area, code, words))
                found.push_back(hitOf(atlas, area, *match));
        }
        const auto size = [&](const SearchHit &hit) {
            const double count = isValid(people) ? atlas.value(hit.area, people) : 0;
            return std::isnan(count) ? 0 : count;
        };
        std::ranges::stable_sort(found, [&](const SearchHit &a, const SearchHit &b) {
            return a.match != b.match ? a.match < b.match : size(a) > size(b);
        });
        if (found.size() > most)
            found.resize(most);
        return found;
    }

    /** A hit whose areas are all in the atlas; an area of a level that is made anew becomes the one in its stead. */
    SearchHit carried(const Atlas &atlas, const std::vector<LevelId> &madeAnew, SearchHit hit)
    {
        for (auto &[edition, area] : hit.areas)
            area = correspondingArea(*atlas.opened, area, atlas);
        if (!isValid(hit.area))
            return hit;
        hit.area = correspondingArea(*atlas.opened, hit.area, atlas);
        const Area &now = atlas.area(hit.area);
        const bool isNew = std::ranges::find(madeAnew, hit.level) != madeAnew.end();
        if (hit.kind != SearchKind::Area || !isNew || now.level != hit.level)
            return hit;
        const SearchMatch match = now.name == hit.name ? hit.match : std::max(hit.match, SearchMatch::Other);
        return hitOf(atlas, now, match);
    }

    bool isOf(LevelId level, const SearchHit &hit) { return hit.kind == SearchKind::Area && hit.level == level; }

    /** With the same kind of match, areas of the levels above come first, all else after them. */
    bool comesBefore(const Atlas &atlas, const SearchHit &hit, const SearchHit &area)
    {
        if (hit.match != area.match)
            return hit.match < area.match;
        return hit.kind == SearchKind::Area && isValid(hit.level) && atlas.level(hit.level).nested
            && hit.level < area.level;
    }

    /** The areas of a level among the hits, each of them once. */
    std::vector<SearchHit> merged(
        const Atlas &atlas, LevelId level, std::vector<SearchHit> hits, const std::vector<SearchHit> &areas)
    {
        std::vector<SearchHit> all;
        for (SearchHit &hit : hits) {
            const auto isSame = [&](const SearchHit &other) { return isOf(level, other) && other.code == hit.code; };
            if (!isOf(level, hit) || (std::ranges::none_of(areas, isSame) && std::ranges::none_of(all, isSame)))
                all.push_back(std::move(hit));
        }
        for (const SearchHit &area : areas) {
            const auto at = std::ranges::find_if(
                all, [&](const SearchHit &other) { return !isOf(level, other) && !comesBefore(atlas, other, area); });
            all.insert(at, area);
        }
        return all;
    }

}

std::vector<SearchHit> withPlaceHits(
    const Atlas &atlas, EditionId edition, const QString &text, std::vector<SearchHit> hits, int limit)
{
    if (!atlas.opened)
        return hits;
    const std::vector<LevelId> levels = levelsMadeAnew(atlas, edition);
    const auto room = static_cast<std::size_t>(std::max(limit, 1));
    for (SearchHit &hit : hits)
        hit = carried(atlas, levels, std::move(hit));
    for (const LevelId level : levels)
        hits = merged(atlas, level, std::move(hits),
            areasMatching(atlas, edition, level, text, std::max<std::size_t>(1, room / 2)));
    if (hits.size() > room)
        hits.resize(room);
    return hits;
}

}
