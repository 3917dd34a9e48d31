// The places of one edition by another choice: which LSOAs each has, and what it is called.
#pragma once

#include "LevelPieces.h"
#include "PlaceCut.h"

namespace ics {

/** In the order of their names and codes. `opened` is the atlas as it was read. */
[[nodiscard]] std::vector<LevelPiece> placePieces(const Atlas &opened, EditionId edition, const PlaceCut &cut);

}
