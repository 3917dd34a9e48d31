// The areas of one level of one edition put together anew from small areas: what other places and an exercise have in
// common.
#pragma once

#include "Atlas.h"

namespace ics {

struct LevelPiece
{
    Area area; // but for its id, edition and level, and its children
    std::vector<LsoaId> lsoas; // ascending
};

/** The level then has these areas, in this order; its figures are still to be filled in. Its former areas stay among
    the areas of the atlas, but no table holds them. */
void setPieces(Atlas &atlas, EditionId edition, LevelId level, std::vector<LevelPiece> pieces);

/** Residents of a small area; 0 where they are not recorded. */
[[nodiscard]] double peopleIn(const Atlas &atlas, LsoaId lsoa);

}
