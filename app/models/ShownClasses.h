// The figures of the map in classes: what the map colours, the legend explains and the tree is narrowed to, worked out
// in one place.
#pragma once

#include "Selection.h"
#include "atlas/Atlas.h"

#include <vector>

namespace ics {

struct ShownClasses
{
    std::vector<double> values; // of the areas of the level, in its order, rounded as they are shown; NaN: not recorded
    Classification classification; // without edges for a count, which is never shaded

    /** Empty without an indicator. */
    [[nodiscard]] static ShownClasses make(const Atlas &atlas, const Selection &selection);
};

/** The level whose areas the map shows: that of the selection, or systems where it is the whole country. */
[[nodiscard]] LevelId levelOnMap(const Atlas &atlas, LevelId wanted);

/** By AreaId: whether the area is of the class the person looks at; empty if it is none in particular. */
[[nodiscard]] std::vector<char> areasOfOnlyClass(const Atlas &atlas, const Selection &selection);

}
