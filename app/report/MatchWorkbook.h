// The part of matchList() that writes a workbook again as a workbook.
#pragma once

#include "MatchTally.h"

namespace ics {

/** Errors: also TooLarge for a sheet, before anything is written. */
Result<Done> matchWorkbook(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally);

}
