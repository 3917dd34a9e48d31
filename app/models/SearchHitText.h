// What a hit of the search is and why it matched, in a few words, and as keys that never change.
#pragma once

#include "atlas/Atlas.h"
#include "atlas/SearchIndex.h"

namespace ics {

[[nodiscard]] QString hitKindText(const Atlas &atlas, const SearchHit &hit); // "System", "GP practice", …
[[nodiscard]] QString hitKindKey(const Atlas &atlas, const SearchHit &hit); // of FoundItem::kindKey
[[nodiscard]] QString matchText(const SearchHit &hit);
[[nodiscard]] QString matchKey(SearchMatch match); // of FoundItem::whyKey

}
