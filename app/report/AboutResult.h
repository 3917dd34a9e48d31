// What goes with a matched list so that it can still be understood next year: of which edition and date its areas are,
// what its columns mean, and whose data they are. A workbook carries it as a last sheet. Behind or above the rows of a
// text it would break whatever reads the text, so there it is a file of its own beside it.
#pragma once

#include "MatchList.h"

#include <QByteArray>

#include <vector>

namespace ics {

struct AboutLine
{
    QString label;
    QString text;
};

[[nodiscard]] std::vector<AboutLine> aboutResult(
    const PostcodeMatcher &matcher, const MatchJob &job, const MatchSummary &summary);

/** Of the sheet. */
[[nodiscard]] QString aboutTitle();

/** "people-matched.about.txt" for "people-matched.csv". */
[[nodiscard]] QString aboutPath(const QString &output);
/** As UTF-8 text for that file. */
[[nodiscard]] QByteArray aboutText(const std::vector<AboutLine> &lines);

}
