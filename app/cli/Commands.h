// The commands of the program: they read the same atlas through the same classes as the window, write their answer to
// standard output and anything that went wrong to standard error.
#pragma once

#include "CommandLine.h"
#include "domain/Error.h"

namespace ics {

/** Runs any action but ShowWindow; also reports the problem of a command line that has one. Needs a QCoreApplication.
 */
[[nodiscard]] ExitCode runCommand(const CommandLine &line);

/** Writes the error to standard error, in words, and returns the code the program ends with. */
ExitCode reportError(const Error &error);

}
