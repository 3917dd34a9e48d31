// A last sheet for a workbook that is there already: the parts of it that change, as insertions into their XML, so that
// every other byte of them stays.
#pragma once

#include "AboutResult.h"
#include "ZipFile.h"

namespace ics {

/** Errors: FileUnreadable, when the workbook is not laid out as they are. */
Result<std::vector<ZipPart>> partsForAddedSheet(
    const ZipFile &zip, const QString &title, const std::vector<AboutLine> &lines);

}
