// The command `check-tour`: whether a tour that someone has written can be used, and if not, why.
#pragma once

#include "CommandLine.h"
#include "atlas/Atlas.h"

namespace ics {

/** Prints every fault with its line. FileFailed if there is one. */
ExitCode checkTour(const AtlasPtr &atlas, const QString &file);

}
