// The search in an atlas with other places, or with the systems of an exercise: its file knows only those it was read
// with, so those of today's choice are looked for in memory, and what points to a former one is led to what stands for
// it now.
#pragma once

#include "atlas/Atlas.h"
#include "atlas/SearchIndex.h"

namespace ics {

/** The hits as they are for an atlas as it was read; for one that was made anew, its own places and systems among them,
   by code, whole name or the beginnings of words, and no area that it does not hold. */
[[nodiscard]] std::vector<SearchHit> withPlaceHits(
    const Atlas &atlas, EditionId edition, const QString &text, std::vector<SearchHit> hits, int limit);

}
