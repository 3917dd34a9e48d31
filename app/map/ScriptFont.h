// The font in which all letters of the language in use join.
#pragma once

#include <QFont>

namespace ics {

// A word whose letters come from two fonts falls apart in Arabic script: one that has all letters of Urdu goes first.
[[nodiscard]] QFont fontForScript(const QFont &system);

}
