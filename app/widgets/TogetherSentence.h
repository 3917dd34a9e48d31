// Whether two indicators rise together over the areas of the map, in plain words, and where the chosen area stands.
#pragma once

#include "atlas/Atlas.h"
#include "models/Selection.h"

namespace ics {

/** Of a selection with a second indicator. */
[[nodiscard]] QString togetherSentence(const Atlas &atlas, const Selection &selection);

}
