// The parts of matchList() that change the kind of a list: a text becomes a workbook, a workbook a text.
#pragma once

#include "MatchTally.h"

namespace ics {

/** All cells become texts, so that nothing is taken for a number that is none. Errors: also TooLarge for a sheet,
    before anything is written. */
Result<Done> matchIntoWorkbook(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally);

/** In UTF-8 with a byte order mark, by which spreadsheet programs know it; separated by tabs if the name ends in .tsv,
    else by commas. Dates as in CellStyles.h; empty rows are left out. */
Result<Done> matchIntoText(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally);

}
