// The part of matchList() for workbooks.
#pragma once

#include "MatchList.h"

namespace ics {

Result<MatchSummary> matchWorkbook(
    const PostcodeMatcher &matcher, const MatchJob &job, const MatchProgress &progress, const std::atomic_bool *stop);

}
