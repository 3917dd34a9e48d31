// Goes through a list row by row and puts behind each what the atlas knows of its postcode. Every row comes out, in its
// order, with its own bytes as they were; memory does not grow with the list. The result takes its name only when it is
// complete: a run that stops, for whatever reason, leaves what stood there before.
#pragma once

#include "ListSample.h"
#include "PostcodeMatcher.h"

#include <array>
#include <atomic>
#include <functional>

namespace ics {

struct MatchJob
{
    ListSample sample;
    int column = 0;
    QString output; // a workbook if its name ends in .xlsx, else a text
    bool about = false; // with what AboutResult.h describes
};

struct MatchSummary
{
    qint64 rows = 0; // without the heading and blank lines
    std::array<qint64, matchOutcomeCount> outcomes {};
    qint64 longRows = 0; // with more fields than the first row, so that what was added stands further right
    qint64 firstLongLine = 0;
    [[nodiscard]] qint64 count(MatchOutcome outcome) const { return outcomes.at(static_cast<std::size_t>(outcome)); }
};

using MatchProgress = std::function<void(double fraction, qint64 rows)>;

/** A text keeps encoding, separator and every byte of its rows, a workbook everything but the added cells;
   MatchAcross.h says what happens between the two. A row with fewer fields than the first gets empty ones, so that what
   is added stands in its columns. Progress is told a few times a second at most. Errors: those of RecordReader and
   Workbook, WriteFailed, Cancelled, BadArgument (the output is the input), TooLarge (more than a sheet of a
   workbook holds). */
Result<MatchSummary> matchList(
    const PostcodeMatcher &matcher, const MatchJob &job, const MatchProgress &progress, const std::atomic_bool *stop);

}
