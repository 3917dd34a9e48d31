// What an answer says beside its areas: what was or will be different in the other edition, the GP practices around it,
// and the whole of it as text.
#pragma once

#include "Finder.h"

#include "mesh/Projection.h"

namespace ics {

/** The practices nearest to a point by their premises, nearest first; those without a position are left out, and so are
   services that neither have patients registered nor belong to a network. */
[[nodiscard]] std::vector<NearPractice> nearestPractices(
    const Atlas &atlas, EditionId edition, Metres point, std::size_t count);

/** "Until 31 March 2026: system Frimley, …" for every other edition and those levels that differ; empty if none does.
 */
[[nodiscard]] QString otherEditionText(const Atlas &atlas, EditionId edition, LsoaId lsoa);

/** Fills in both, where the answer is one small area. */
void addDetails(const Atlas &atlas, FindResult &result);

/** "Small area (LSOA): Slough 011B, E01035247."; empty for none. */
[[nodiscard]] QString smallAreaText(const Atlas &atlas, LsoaId lsoa);

/** "350 m", "1.2 km" */
[[nodiscard]] QString distanceText(double metres);

/** "Stoke Surgery, 350 m: Hanley PCN (U12345)" */
[[nodiscard]] QString practiceText(const Atlas &atlas, const NearPractice &practice);

/** The answer for the clipboard: message, areas with their basis, how it is known, other edition, practices. */
[[nodiscard]] QString answerText(const Atlas &atlas, const FindResult &result);

}
