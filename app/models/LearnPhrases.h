// The phrases behind the placeholders of LearnHere, one function a kind. Internal to this library. Each gives an empty
// text where it has nothing to say of the area.
#pragma once

#include "atlas/Atlas.h"

#include <QString>

namespace ics::phrases {

[[nodiscard]] QString people(const Atlas &atlas, const Area &area); // "1,134,516 people"
[[nodiscard]] QString olderPeople(const Atlas &atlas, const Area &area); // "21.4 %"
/** "25 neighbourhoods": areas of another level that lie in it or that it lies in. */
[[nodiscard]] QString countOf(const Atlas &atlas, const Area &area, QStringView level);
[[nodiscard]] QString namesOf(const Atlas &atlas, const Area &area, QStringView level); // "A, B and C"
/** "A, B and C", or "A; B and C; D" where a name has an “and” or a comma of its own. */
[[nodiscard]] QString joinedNames(QStringList names);
/** By what rule the places here were drawn; empty if not by this application's own. */
[[nodiscard]] QString placeRule(const Atlas &atlas, const Area &area);
[[nodiscard]] QString practices(const Atlas &atlas, const Area &area);
[[nodiscard]] QString trusts(const Atlas &atlas, const Area &area);
/** How its people compare with the sizes that the guides name for its level. */
[[nodiscard]] QString againstGuides(const Atlas &atlas, const Area &area);
/** The area of that level which holds it, or it itself; nullptr if none does. */
[[nodiscard]] const Area *holder(const Atlas &atlas, const Area &area, QStringView level);
[[nodiscard]] QString boardName(const Area &system); // "NHS … Integrated Care Board"
[[nodiscard]] QString boardSeats(const Atlas &atlas, const Area &system); // "5 people": the least that the law asks for
[[nodiscard]] QString partnershipMembers(const Atlas &atlas, const Area &system); // "3 members"

}
