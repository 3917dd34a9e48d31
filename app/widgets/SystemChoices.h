// The systems that a place may be moved to, or that a system may be merged with: whatever lies near comes first, and
// each says how near it is and how many people it has.
#pragma once

#include "SystemChooser.h"
#include "atlas/ExercisePlan.h"

namespace ics {

/** Of the plan's edition, as the atlas of the exercise shows it: those next to the area, then those next to `without`,
    the system that it is or lies in, then the others by name; `without` is left out. */
[[nodiscard]] std::vector<SystemChoice> systemChoices(
    const Atlas &atlas, const ExercisePlan &plan, AreaId nextTo, AreaId without);

}
