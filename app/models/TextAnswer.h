// The answer to a name or a code: from the hits of the search index to areas and lines of the result list.
#pragma once

#include "Finder.h"

#include "atlas/SearchIndex.h"

namespace ics {

class TextAnswer final
{
public:
    TextAnswer(const Atlas &atlas, EditionId edition, int limit);

    /** `hits` in the order of the index; none gives NotFound. */
    [[nodiscard]] FindResult answer(const QString &query, const std::vector<SearchHit> &hits) const;
    [[nodiscard]] std::vector<FoundItem> items(const std::vector<SearchHit> &hits) const;

private:
    struct Target
    {
        AreaId area = none<AreaId>;
        LsoaId lsoa = none<LsoaId>;
    };
    [[nodiscard]] FoundItem item(const SearchHit &hit) const;
    [[nodiscard]] Target targetOf(const SearchHit &hit) const;
    [[nodiscard]] AreaId practiceArea(const SearchHit &hit) const;
    [[nodiscard]] AreaId trustArea(const SearchHit &hit) const;
    [[nodiscard]] AreaId areaAt(QStringView level, LsoaId lsoa) const;
    [[nodiscard]] AreaId finestAt(LsoaId lsoa) const;
    void one(FindResult &result, const std::vector<SearchHit> &hits) const;
    void oneArea(FindResult &result, const std::vector<SearchHit> &hits) const;
    void closedArea(FindResult &result, const SearchHit &hit) const;
    void several(FindResult &result, const std::vector<SearchHit> &hits) const;

    const Atlas &m_atlas;
    EditionId m_edition;
    int m_limit;
};

/** Without areas of other editions that would only repeat, under an old code, what this edition has or what surrounds
 * it. */
[[nodiscard]] std::vector<SearchHit> relevantHits(std::vector<SearchHit> hits);

/** The text as it is quoted in a message: no more than a line of it. */
[[nodiscard]] QString quotable(const QString &text);

}
