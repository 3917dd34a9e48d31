#include "MatchWorkbook.h"

#include "AddedSheet.h"
#include "MatchColumns.h"
#include "SheetLimits.h"
#include "Workbook.h"

namespace ics {

Result<Done> matchWorkbook(const PostcodeMatcher &matcher, const MatchJob &job, MatchTally &tally)
{
    const auto book = Workbook::open(job.sample.path);
    if (!book)
        return book.error();
    const int columns = job.sample.columnCount();
    if (const auto all = columns + matchHeadings(matcher, {}).size(); all > Workbook::mostColumns)
        return Error { .kind = ErrorKind::TooLarge, .file = job.sample.path, .detail = sheetColumnsText() };
    bool heading = job.sample.hasHeading;
    const auto extend = [&](const QStringList &cells, double fraction) -> std::optional<QStringList> {
        if (tally.isStopped())
            return std::nullopt;
        tally.tell(fraction);
        if (cells.join(QString()).trimmed().isEmpty())
            return QStringList();
        if (std::exchange(heading, false))
            return matchHeadings(matcher, cells);
        const PostcodeMatch match = matcher.match(cells.value(job.column).toUtf8());
        tally.count(match, cells.size() > columns, tally.summary().rows + 2);
        return matchPlaces(matcher, match) + matchOutcome(match);
    };
    const auto about = [&](const ZipFile &zip) {
        return partsForAddedSheet(zip, aboutTitle(), aboutResult(matcher, job, tally.summary()));
    };
    return book->write(job.output, columns, extend, job.about ? Workbook::Parts(about) : nullptr, tally.stop());
}

}
