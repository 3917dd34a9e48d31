// What is said of postcodes, in the person's language: of those that no English area answers for, who plans care there
// in general terms; of the others, where they lie and how sure that is.
#pragma once

#include "FoundAreas.h"

namespace ics::postcodemessage {

/** For a postcode that stands for no place; empty if it is an ordinary one or of another country. */
[[nodiscard]] QString special(const Postcode &postcode);
/** "CF10 1AA is in Wales. …"; empty for England and for a country that is not known. */
[[nodiscard]] QString outside(const Postcode &postcode, Country country);
/** The country told by the letters alone; Unknown if they do not tell. */
[[nodiscard]] Country countryByLetters(const Postcode &postcode);
[[nodiscard]] QString overseas(const Postcode &postcode);

/** Where it lies, or lay if it has ended, level by level, and that a neighbourhood is modelled or that there is none.
 */
[[nodiscard]] QString located(const Atlas &atlas, const QString &what, const std::vector<FoundArea> &areas, bool ended);
/** By what table its small area is known, and of what date. */
[[nodiscard]] QString known(const PostcodeHit &hit);
/** Who plans care in a country outside England, in general terms; empty for England. */
[[nodiscard]] QString whoPlans(Country country);
[[nodiscard]] QString countryName(Country country); // "Wales"; empty for England
[[nodiscard]] QString terminated(const Postcode &postcode); // whose place is not recorded
[[nodiscard]] QString approximate(const PostcodeHit &hit); // empty if the position is a good one
/** "Of the 37 live postcodes in CM22 6, 95 % are in the system A and 5 % in B." */
[[nodiscard]] QString shares(const Atlas &atlas, const Postcode &part, const PostcodeCandidates &candidates,
    const std::vector<FoundArea> &areas);
[[nodiscard]] QString notListed(const Postcode &postcode);
[[nodiscard]] QString notPlaced(const Postcode &postcode);
[[nodiscard]] QString nothingBegins(const Postcode &postcode);
[[nodiscard]] QString slip(const QString &query, const Postcode &meant);
[[nodiscard]] QString severalMeant(const QString &query);
[[nodiscard]] QString invalid(const QString &query);

}
