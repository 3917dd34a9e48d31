// Why a result of the search matched, in a few words.
#pragma once

#include "atlas/SearchIndex.h"

namespace ics {

[[nodiscard]] QString matchText(const SearchHit &hit);
[[nodiscard]] QString matchKey(SearchMatch match); // of FoundItem::whyKey

}
