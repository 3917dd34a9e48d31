#include "PlaceHits.h"

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

    std::vector<SearchHit> placesMatching(const Atlas &atlas, EditionId edition, const QString &text, std::size_t most)
    {
        const LevelTable &table = atlas.table(edition, atlas.levelByKey(u"place"));
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

    /** A hit whose areas are all in the atlas; a place that is none by this choice becomes the one in its stead. */
    SearchHit carried(const Atlas &atlas, LevelId place, SearchHit hit)
    {
        for (auto &[edition, area] : hit.areas)
            area = correspondingArea(*atlas.opened, area, atlas);
        if (!isValid(hit.area))
            return hit;
        hit.area = correspondingArea(*atlas.opened, hit.area, atlas);
        const Area &now = atlas.area(hit.area);
        if (hit.kind != SearchKind::Area || hit.level != place || now.level != place)
            return hit;
        const SearchMatch match = now.name == hit.name ? hit.match : std::max(hit.match, SearchMatch::Other);
        return hitOf(atlas, now, match);
    }

    /** Systems with the same kind of match come before places, all else after them. */
    bool comesBefore(const Atlas &atlas, const SearchHit &hit, const SearchHit &place)
    {
        if (hit.match != place.match)
            return hit.match < place.match;
        return hit.kind == SearchKind::Area && isValid(hit.level) && atlas.level(hit.level).nested
            && hit.level < place.level;
    }

}

std::vector<SearchHit> withPlaceHits(
    const Atlas &atlas, EditionId edition, const QString &text, std::vector<SearchHit> hits, int limit)
{
    if (!atlas.opened)
        return hits;
    const LevelId place = atlas.levelByKey(u"place");
    const auto room = static_cast<std::size_t>(std::max(limit, 1));
    const std::vector<SearchHit> places = placesMatching(atlas, edition, text, std::max<std::size_t>(1, room / 2));
    std::vector<SearchHit> merged;
    for (SearchHit &hit : hits) {
        SearchHit now = carried(atlas, place, std::move(hit));
        const auto isSame = [&](const SearchHit &other) {
            return other.kind == SearchKind::Area && other.level == place && other.code == now.code;
        };
        const bool isPlace = now.kind == SearchKind::Area && now.level == place;
        if (!isPlace || (std::ranges::none_of(places, isSame) && std::ranges::none_of(merged, isSame)))
            merged.push_back(std::move(now));
    }
    for (const SearchHit &hit : places) {
        const auto at = std::ranges::find_if(merged, [&](const SearchHit &other) {
            return !(other.kind == SearchKind::Area && other.level == place) && !comesBefore(atlas, other, hit);
        });
        merged.insert(at, hit);
    }
    if (merged.size() > room)
        merged.resize(room);
    return merged;
}

}
