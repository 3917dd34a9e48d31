// What is said about a map in words: its title, a sentence on its pattern, whose data it is.
#pragma once

#include "atlas/Atlas.h"
#include "models/Selection.h"

#include <QStringList>

namespace ics {

/** The figures of the level, where the chosen area stands among them, and of two indicators whether they rise together:
 * "Highest: Blackpool, 42.1 %. Lowest: …. Half of them lie between 5.0 % and 15.2 %. England: 10.0 %.", before that the
 * figure of the chosen area, with its rank where it is of that level. */
[[nodiscard]] QString patternSentence(const Atlas &atlas, const Selection &selection);
/** The same in parts, what matters most first. */
[[nodiscard]] QStringList patternParts(const Atlas &atlas, const Selection &selection);
/** "People aged 65 and over, by system" with the date of the data. */
[[nodiscard]] QString mapTitle(const Atlas &atlas, const Selection &selection);
/** The same without what is measured ("% of residents"). */
[[nodiscard]] QString briefMapTitle(const Atlas &atlas, const Selection &selection);
/** One short line for a picture of the map; exports carry the whole text of the atlas. */
[[nodiscard]] QString shortAttribution(const Atlas &atlas);
/** Words of the data about an indicator, translated. */
[[nodiscard]] QString indicatorWords(const QString &text);
[[nodiscard]] QString indicatorName(const Indicator &indicator);
[[nodiscard]] QString measureText(const Indicator &indicator); // "% of residents"; may be empty

}
