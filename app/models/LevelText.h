// The names of levels in the person's language, by the level's key. A level that has no translation shows its key.
#pragma once

#include "domain/Area.h"

#include <QString>

namespace ics {

/** "System", "Place", … */
[[nodiscard]] QString levelName(const Level &level);
/** "Systems", "Places", … */
[[nodiscard]] QString levelPluralName(const Level &level);
/** "1 system", "36 systems", … by the plural rules of the language. */
[[nodiscard]] QString levelCount(const Level &level, int n);
/** Where it is not the usual choice, what a place is: "sub-ICB locations"; empty otherwise and for other levels. */
[[nodiscard]] QString levelChoice(const Level &level);
/** The plural name, with that choice in brackets: "Places (sub-ICB locations)". */
[[nodiscard]] QString levelTitle(const Level &level);
/** One sentence or two that say what the level is. */
[[nodiscard]] QString levelExplanation(const Level &level);
/** As it stands in the register, but that of the country in the person's language. Not for files. */
[[nodiscard]] QString areaName(const Area &area);
/** "April 2026": the edition by the month it came into force in its key. */
[[nodiscard]] QString editionName(const Edition &edition);
/** The same where it stands alone: in a list, as a heading, before a colon. */
[[nodiscard]] QString editionTitle(const Edition &edition);
/** "in force since 1 April 2026", "in force from 1 July 2022 to 31 March 2026". */
[[nodiscard]] QString editionPeriod(const Edition &edition);

}
