// `import SOURCES DATA`: runs the importer in the terminal, with its steps on standard error and its report at the end.
#pragma once

#include "CommandLine.h"

namespace ics {

[[nodiscard]] ExitCode runImport(const QString &sources, const QString &data);

}
