// Step three of the model of catchments: a descent on
//   F = Σ population × cost / D0 + λ Σ (P − q)²/q        (persons; D0 = the place's typical distance)
// by the steepest move of one border LSOA to a PCN beside it, and when none helps by the best pair of moves
// that share a PCN. Every catchment stays in one piece and keeps an LSOA; F falls with each step, so the
// descent ends.
#pragma once

#include "PcnRepair.h"

namespace ics::pcn {

/** λ in turn. Anchors, if held, do not move. */
void improve(const Place &place, bool anchored, Owners &owners);

}
