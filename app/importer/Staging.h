// Replaces the tables of data/ all or nothing: they are written to a folder beside it, which then takes its place in
// one rename. Files of data/ that the import does not make (SOURCES.md, …) are carried over. On an error data/ is
// untouched.
#pragma once

#include "ImportStep.h"

namespace ics {

/** Errors: WriteFailed, Cancelled. */
Result<Done> replaceTables(const ImportContext &context, const OutputFiles &files, const QString &dataDir);

}
