// The places of one edition by another choice: which LSOAs each has, and what it is called.
#pragma once

#include "PlaceCut.h"

namespace ics {

struct PlacePiece
{
    Area area; // but for its id, its children and its successors
    std::vector<LsoaId> lsoas; // ascending
};

/** In the order of their names and codes. `opened` is the atlas as it was read. */
[[nodiscard]] std::vector<PlacePiece> placePieces(const Atlas &opened, EditionId edition, const PlaceCut &cut);

}
