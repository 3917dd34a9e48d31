// Codes of three letters for tiles too small for any form of a name, each for one area only: the first letters of a
// name of three words or more ("BCP"), the first and two of the second of two ("NTy"; "Win" where both begin with a
// wide letter, as Windsor and Maidenhead), the first three of one ("Nor"); where that is taken, the first letter and
// the next two that are free, or a number.
#pragma once

#include <QString>

#include <vector>

namespace ics {

/** One for each name, in order; equal names get different codes, too. */
[[nodiscard]] std::vector<QString> tileCodes(const std::vector<QString> &names);

}
