// The command `legend`: what the map's legend says for a level and an indicator, without a map. The figures, the
// classes and their numbers of areas are those of the window, so that a script can check or reuse them.
#pragma once

#include "CommandLine.h"
#include "atlas/Atlas.h"
#include "models/Selection.h"

namespace ics {

/** Prints the legend of the selection as text, or with --json as one object with every area's value and class. */
ExitCode runLegend(const Atlas &atlas, const CommandLine &line, const Selection &selection);

}
