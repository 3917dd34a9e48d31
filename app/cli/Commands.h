// The commands of the program: they read the same atlas through the same classes as the window, write their answer to
// standard output and anything that went wrong to standard error.
#pragma once

#include "CommandLine.h"
#include "atlas/Atlas.h"
#include "models/Selection.h"

namespace ics {

/** Runs any action but ShowWindow; also reports the problem of a command line that has one. Needs a QCoreApplication.
 */
[[nodiscard]] ExitCode runCommand(const CommandLine &line);

/** Writes the error to standard error, in words, and returns the code the program ends with. */
ExitCode reportError(const Error &error);

/** The selection that --edition, --select, --level and --indicator ask for, starting from `initial`.
    Errors: BadArgument with the option's name. */
Result<Selection> requestedSelection(const AtlasPtr &atlas, const WindowOptions &options, Selection initial);

}
