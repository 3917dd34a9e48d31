// From LSOAs to the areas that answer for them: each level from the system down, then the levels beside the chain, with
// the share of the live postcodes that lie in each.
#pragma once

#include "Finder.h"

#include "atlas/PostcodeIndex.h"

namespace ics {

/** Whether the level is one that a search answers with: the country and the regions above the systems are not. */
[[nodiscard]] bool isAnswerLevel(const Atlas &atlas, const Level &level);

/** One area a level, with share 1; a level that does not cover the LSOA is left out. */
[[nodiscard]] std::vector<FoundArea> areasAt(const Atlas &atlas, EditionId edition, LsoaId lsoa);

/** All areas in which the candidates lie, by level, largest share first. Shares are of all live postcodes, so those
   outside England or without a known place leave a rest; of the terminated ones if none is live. */
[[nodiscard]] std::vector<FoundArea> areasOf(
    const Atlas &atlas, EditionId edition, const PostcodeCandidates &candidates);

/** The path from the system down to the area. Beside the chain: the systems and places that have its people, with their
    shares of them, and then the area. */
[[nodiscard]] std::vector<FoundArea> pathAreas(const Atlas &atlas, AreaId area);

/** Those of the areas that are of this level. */
[[nodiscard]] std::vector<FoundArea> ofLevel(
    const Atlas &atlas, const std::vector<FoundArea> &areas, QStringView levelKey);

/** One line an area of the nested levels, as far as `limit`. */
[[nodiscard]] std::vector<FoundItem> areaItems(const Atlas &atlas, const std::vector<FoundArea> &areas, int limit);

/** "57 %"; never "100 %" or "0 %" for what is not quite all or nothing; empty for no share. */
[[nodiscard]] QString shareText(double share);

/** The names of the areas above it up to the system, nearest first: "Stoke-on-Trent, Staffordshire and Stoke-on-Trent";
    beside the chain, the systems it lies in. */
[[nodiscard]] QString whereText(const Atlas &atlas, AreaId area);

}
