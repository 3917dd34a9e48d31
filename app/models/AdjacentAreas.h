// Which areas of a level lie next to one: for lists that have the nearest choices first.
#pragma once

#include "atlas/Atlas.h"

#include <vector>

namespace ics {

/** Areas of the level, other than the one itself and those that hold it, with a border in common, longest first. */
[[nodiscard]] std::vector<AreaId> adjacentAreas(const Atlas &atlas, AreaId area, LevelId level);

}
