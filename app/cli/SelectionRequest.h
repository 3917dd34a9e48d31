// What the options of a command line ask to see, as a Selection: edition, area or postcode, level, indicator, classes
// and colours. Errors: BadArgument with the option's name.
#pragma once

#include "CommandLine.h"
#include "atlas/Atlas.h"
#include "models/Selection.h"

namespace ics {

/** The edition asked for; none if that was left open. */
[[nodiscard]] Result<EditionId> requestedEdition(const Atlas &atlas, const WindowOptions &options);

struct CodedArea
{
    AreaId area = none<AreaId>;
    EditionId onlyIn = none<EditionId>; // set if it was found in another edition than the one asked for
};

/** By code, in the edition first and then, from the newest, in the others. */
[[nodiscard]] CodedArea areaByCode(const Atlas &atlas, EditionId edition, const QString &code);

/** All that is asked for, starting from `initial`. */
[[nodiscard]] Result<Selection> requestedSelection(
    const AtlasPtr &atlas, const WindowOptions &options, Selection initial);

}
