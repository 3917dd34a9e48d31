// The options and commands of the program, in one table each: what is parsed and what --help prints cannot differ.
#pragma once

#include <QString>

#include <span>

namespace ics {

struct OptionText
{
    const char *name; // without dashes
    const char *shortName; // one letter, or null
    const char *value; // "FILE"; null for a switch
    const char *description; // English, translated when shown
    bool forCommands; // may stand beside find, show and import
    bool forWindow;
};

[[nodiscard]] std::span<const OptionText> optionTexts();

/** What --help prints, translated. */
[[nodiscard]] QString helpText();

}
