#include "PostcodeGrammar.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace ics::postcode {

namespace {

    constexpr auto inwardRanks = [] {
        std::array<signed char, 26> ranks {};
        ranks.fill(-1);
        for (std::size_t i = 0; i < inwardLetters.size(); ++i)
            ranks[static_cast<std::size_t>(inwardLetters[i] - 'A')] = static_cast<signed char>(i);
        return ranks;
    }();

    constexpr std::array territories {
        Territory { "AI", "2640", 0, '-', QT_TRANSLATE_NOOP("Postcode", "Anguilla") },
        Territory { "ASCN", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "Ascension Island") },
        Territory { "BBND", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "British Indian Ocean Territory") },
        Territory { "BIQQ", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "British Antarctic Territory") },
        Territory { "FIQQ", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "Falkland Islands") },
        Territory { "GX", "111AA", 2, ' ', QT_TRANSLATE_NOOP("Postcode", "Gibraltar") },
        Territory { "KY", "99999", 1, '-', QT_TRANSLATE_NOOP("Postcode", "Cayman Islands") },
        Territory { "MSR", "9999", 0, '-', QT_TRANSLATE_NOOP("Postcode", "Montserrat") },
        Territory { "PCRN", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "Pitcairn Islands") },
        Territory {
            "SIQQ", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "South Georgia and the South Sandwich Islands") },
        Territory { "STHL", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "Saint Helena") },
        Territory { "TDCU", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "Tristan da Cunha") },
        Territory { "TKCA", "1ZZ", 0, ' ', QT_TRANSLATE_NOOP("Postcode", "Turks and Caicos Islands") },
        Territory { "VG", "9999", 0, '-', QT_TRANSLATE_NOOP("Postcode", "British Virgin Islands") },
    };

    constexpr bool oneOf(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

}

int inwardRank(char letter) { return isLetter(letter) ? inwardRanks[static_cast<std::size_t>(letter - 'A')] : -1; }

bool isAreaLetters(std::string_view letters)
{
    if (letters.empty() || letters.size() > 2 || !std::all_of(letters.begin(), letters.end(), isLetter))
        return false;
    if (letters == "XX" || letters == "ZZ")
        return true;
    return !oneOf("QVX", letters[0]) && (letters.size() == 1 || !oneOf("IJZ", letters[1]));
}

bool isOutward(std::string_view code)
{
    if (code == "NPT" || code == "GIR") // Newport until 1984, Girobank
        return true;
    const std::size_t letters = std::min(code.find_first_of("0123456789"), code.size());
    if (!isAreaLetters(code.substr(0, letters)))
        return false;
    const std::string_view district = code.substr(letters);
    if (district.size() == 1)
        return true;
    if (district.size() != 2)
        return false;
    if (isDigit(district[1]))
        return district[0] != '0';
    return isLetter(district[1]) && !oneOf("IOZ", district[1]);
}

Postcode::Special specialOf(std::string_view outward)
{
    using enum Postcode::Special;
    const std::string_view letters = outward.substr(0, outward.find_first_of("0123456789"));
    if (letters == "BT")
        return NorthernIreland;
    if (letters == "JE" || letters == "GY")
        return ChannelIslands;
    if (letters == "IM")
        return IsleOfMan;
    if (letters == "BF" || letters == "BFPO")
        return Forces;
    if (letters == "BX" || letters == "XX")
        return NonGeographic;
    if (letters == "GIR")
        return Girobank;
    if (letters == "ZZ")
        return NhsPseudo;
    return letters == "AI" || letters == "GX" || letters == "VG" ? OverseasTerritory : Ordinary;
}

const Territory *territoryOf(std::string_view letters)
{
    const auto *found = std::find_if(
        territories.begin(), territories.end(), [&](const Territory &t) { return t.letters == letters; });
    return found == territories.end() ? nullptr : found;
}

}
