// The answer to a text that is a postcode, part of one, or nearly one. Exact to the LSOA for the postcodes on record;
// for all others it says what is known of their surroundings, and that it is only that.
#pragma once

#include "Finder.h"

#include "atlas/PostcodeIndex.h"

#include <optional>

namespace ics {

class PostcodeAnswer final
{
public:
    PostcodeAnswer(const Atlas &atlas, PostcodeIndex &index, EditionId edition, int limit);

    /** For a postcode of any kind but None. `query` is what the person typed. */
    [[nodiscard]] FindResult answer(const QString &query, const Postcode &postcode);
    /** For a text that is no postcode, though one or more listed postcodes differ from it by a slip; else nullopt. */
    [[nodiscard]] std::optional<FindResult> answerSlip(const QString &query);

private:
    [[nodiscard]] FindResult begin(const QString &query, const Postcode &postcode) const;
    [[nodiscard]] FindResult unit(FindResult result, const Postcode &postcode);
    [[nodiscard]] FindResult inEngland(FindResult result, const Postcode &postcode, const PostcodeHit &hit);
    [[nodiscard]] FindResult outside(
        FindResult result, const Postcode &postcode, Country country, PostcodeStatus status) const;
    [[nodiscard]] FindResult part(FindResult result, const Postcode &postcode);
    [[nodiscard]] FindResult surroundings(FindResult result, const Postcode &postcode, bool listed);
    [[nodiscard]] FindResult failed(FindResult result, const Error &error) const;
    void addLikely(FindResult &result) const;
    void addNear(FindResult &result, const Postcode &postcode);
    void addLonger(FindResult &result, const Postcode &postcode);
    void addRest(FindResult &result) const;
    static void markLikely(FindResult &result);
    void addAreas(FindResult &result) const;
    [[nodiscard]] std::optional<FoundItem> item(const Postcode &postcode);
    [[nodiscard]] FoundItem itemAt(const Postcode &postcode, LsoaId lsoa) const;
    [[nodiscard]] bool full(const FindResult &result) const { return static_cast<int>(result.items.size()) >= m_limit; }

    const Atlas &m_atlas;
    PostcodeIndex &m_index;
    EditionId m_edition;
    int m_limit;
};

}
