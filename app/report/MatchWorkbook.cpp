#include "MatchWorkbook.h"

#include "MatchColumns.h"
#include "Workbook.h"

#include <QElapsedTimer>

namespace ics {

namespace {

    constexpr qint64 progressInterval = 200; // ms

    void count(MatchSummary &summary, const PostcodeMatch &match, bool isLong)
    {
        ++summary.rows;
        ++summary.outcomes[static_cast<std::size_t>(match.outcome)];
        if (isLong && summary.longRows++ == 0)
            summary.firstLongLine = summary.rows + 1;
    }

}

Result<MatchSummary> matchWorkbook(
    const PostcodeMatcher &matcher, const MatchJob &job, const MatchProgress &progress, const std::atomic_bool *stop)
{
    const auto book = Workbook::open(job.sample.path);
    if (!book)
        return book.error();
    MatchSummary summary;
    bool heading = job.sample.hasHeading;
    const int columns = job.sample.columnCount();
    QElapsedTimer clock;
    clock.start();
    const auto extend = [&](const QStringList &cells, double fraction) -> std::optional<QStringList> {
        if (stop && *stop)
            return std::nullopt;
        if (progress && clock.elapsed() >= progressInterval) {
            clock.restart();
            progress(fraction, summary.rows);
        }
        if (cells.join(QString()).trimmed().isEmpty())
            return QStringList();
        if (std::exchange(heading, false))
            return matchHeadings(matcher, cells);
        const PostcodeMatch match = matcher.match(cells.value(job.column).toUtf8());
        count(summary, match, cells.size() > columns);
        return matchPlaces(matcher, match) + matchOutcome(match);
    };
    const auto written = book->write(job.output, columns, extend, stop);
    if (!written)
        return written.error();
    if (progress)
        progress(1, summary.rows);
    return summary;
}

}
