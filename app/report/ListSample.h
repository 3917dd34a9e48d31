// The first rows of a list, with how it is written and in which column its postcodes stand: what a person is shown
// before anything is done, and what the work goes by.
#pragma once

#include "ListFormat.h"

#include "domain/Result.h"

#include <QStringList>

#include <vector>

namespace ics {

struct ListSample
{
    QString path;
    ListFormat format;
    bool isWorkbook = false; // then the rows are those of its first sheet, and the format says nothing
    bool hasHeading = true; // false: a postcode stands in the first row
    std::vector<QStringList> rows; // the first ones, at most `most`, with the heading
    qint64 bytes = 0; // of the file
    static constexpr int most = 1000;

    [[nodiscard]] int columnCount() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    [[nodiscard]] QStringList heading() const { return hasHeading && !rows.empty() ? rows.front() : QStringList(); }
    /** Its heading, or "column 3". */
    [[nodiscard]] QString columnName(int column) const;
};

/** Reads the file once to tell its encoding. Errors: those of RecordReader, FileMissing; FileTruncated if it is empty.
 */
Result<ListSample> sampleList(const QString &path);

struct ColumnChoice
{
    int column = 0;
    bool asked = false; // named by the person
    bool named = false; // its heading is a word for postcodes
    int postcodes = 0; // of the filled cells of the sample
    int filled = 0;
};

/** The column asked for, by its heading or number from 1; for an empty text, the one that looks like postcodes. Errors:
    MissingColumn, also of a “postcode” if none was asked for and none looks like it. */
Result<ColumnChoice> chooseColumn(const ListSample &sample, const QString &asked);

[[nodiscard]] bool isWorkbookName(const QString &path);

/** How the list is written, in words. */
[[nodiscard]] QString formatText(const ListSample &sample);
/** Why that column, in words. */
[[nodiscard]] QString choiceText(const ListSample &sample, const ColumnChoice &choice);

}
