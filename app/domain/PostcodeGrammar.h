// The letters and digits of UK postcodes: what may stand where, and the codes that follow no rule. Part of
// Postcode.
#pragma once

#include "Postcode.h"

#include <string_view>

namespace ics::postcode {

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isLetter(char c) { return c >= 'A' && c <= 'Z'; }

/** The two last letters of a unit are of these. */
inline constexpr std::string_view inwardLetters = "ABDEFGHJLNPQRSTUWXYZ";
inline constexpr int inwardCount = 20;
static_assert(inwardLetters.size() == inwardCount && inwardCount * inwardCount == Postcode::pairsInSector);
[[nodiscard]] int inwardRank(char letter); // −1: not of the twenty
[[nodiscard]] constexpr char inwardLetter(int rank) { return inwardLetters[static_cast<std::size_t>(rank)]; }

/** One or two letters that can begin a postcode, whether or not there is such an area. */
[[nodiscard]] bool isAreaLetters(std::string_view letters);
[[nodiscard]] bool isOutward(std::string_view code);
[[nodiscard]] Postcode::Special specialOf(std::string_view outward);

/** A territory with codes of its own: the letters, and the rest of the code as a pattern in which 9 is any
 * digit. */
struct Territory
{
    std::string_view letters;
    std::string_view rest;
    std::size_t outwardDigits; // how much of the rest stands before the separator
    char separator;
    const char *name; // English; translated in the context "Postcode"
};
inline constexpr std::string_view sharedWithKirkcaldy = "KY"; // in Scotland, unless five digits follow
/** nullptr: none with these letters. */
[[nodiscard]] const Territory *territoryOf(std::string_view letters);

}
