// A comparison of areas as a file, by its suffix: a workbook (.xlsx) with a sheet on what the data are, else CSV.
#pragma once

#include "domain/Result.h"
#include "models/AreaComparison.h"

namespace ics {

/** Errors: WriteFailed. The file appears only when it is complete. */
Result<Done> writeComparison(const AreaComparison &comparison, const QString &path);

}
