// `match LIST --column NAME -o RESULT`: answers a whole list of postcodes, with progress on standard error. Stopped by
// Ctrl+C it leaves no half file.
#pragma once

#include "CommandLine.h"

#include "atlas/Atlas.h"

namespace ics {

[[nodiscard]] ExitCode runMatch(const Atlas &atlas, const CommandLine &line, EditionId edition);

}
