// An exercise as another atlas: the systems of one edition are put together anew from its places, and the regions from
// the systems. Everything else, the mesh above all, is shared with the atlas as it was read, so that every view follows
// without a special case. Nothing of it looks official: the edition, every area that was changed and the attribution
// say that it is an exercise, and a changed system has no official name, no ONS or ODS code of its own and the basis
// "derived". Figures are those of AtlasWriter, for what was changed only; the rest is byte for byte as it was.
#pragma once

#include "ExercisePlan.h"
#include "MeasureTable.h"

namespace ics {

/** `base` is the atlas as it was read, with its usual places; `measures` are of it. Errors: Inconsistent, if an edit
    cannot be done. About a tenth of a second. */
Result<AtlasPtr> withExercise(const AtlasPtr &base, const Exercise &exercise, const MeasureTable &measures);

[[nodiscard]] bool isExercise(const Atlas &atlas);
[[nodiscard]] bool isExercise(const Edition &edition);
[[nodiscard]] bool isExercise(const Area &area);

/** The key of the edition, with "-exercise" behind it if it is redrawn: for tables of other programs. */
[[nodiscard]] QString editionMark(const Atlas &atlas, EditionId edition);
/** The text with the mark above it if the atlas is an exercise: for what is copied or printed. */
[[nodiscard]] QString markedText(const Atlas &atlas, const QString &text);

}
