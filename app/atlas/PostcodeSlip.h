// What may have been meant by a postcode with one slip of the pen or of a finger in it.
#pragma once

#include "domain/Postcode.h"

#include <utility>
#include <vector>

namespace ics {

/** Likeliest first. */
enum class Slip {
    Swapped, // two neighbouring characters
    LooksAlike, // O for 0, I for 1, …
    NextKey, // of the keyboard
    OtherLetter,
};

using SlippedPostcode = std::pair<Slip, Postcode>;

/** Every well-formed unit one slip away, of those at least as likely as `least`, likeliest first; some more than once,
    and not all of them exist. */
[[nodiscard]] std::vector<SlippedPostcode> slipsOf(const Postcode &unit, Slip least);

}
