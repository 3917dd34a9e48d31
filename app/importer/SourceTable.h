// Reads a publisher's table record by record, by the publisher's own column names. A reading function sees one record
// at a time and says what is wrong with a field; the first complaint ends the reading with file, line and column.
#pragma once

#include "ImportStep.h"

#include "domain/Csv.h"

#include <functional>
#include <initializer_list>

namespace ics {

/** One record. A column is meant by its position in the list of names given to readSource(). */
class SourceRecord final
{
public:
    SourceRecord(CsvReader &reader, const std::vector<int> &columns)
        : m_reader(reader)
        , m_columns(columns)
    {
    }

    [[nodiscard]] qint64 line() const { return m_reader.line(); }
    /** Empty if the field is empty, or its column is optional and absent. */
    [[nodiscard]] QString text(int column) const;
    /** A field that must not be empty. Complains: BadValue. */
    QString code(int column);
    /** A field that must hold a number. Complains: BadNumber. */
    double number(int column);
    qint64 integer(int column);
    std::optional<double> optionalNumber(int column);
    /** ISO 8601, or invalid if empty. Complains: BadValue. */
    QDate date(int column);
    void complain(ErrorKind kind, int column);

private:
    [[nodiscard]] int at(int column) const { return m_columns.at(static_cast<std::size_t>(column)); }

    CsvReader &m_reader;
    const std::vector<int> &m_columns;
};

/** Reads all records of a table below the source folder. A name that begins with '?' may be absent. Errors: those of
    CsvReader, what the function complains of, TooLarge (more records than the limit), FileTruncated (no record),
    Cancelled. */
Result<Done> readSource(const ImportContext &context, const QString &relative, const std::vector<QByteArray> &columns,
    const std::function<void(SourceRecord &)> &record, qint64 limit = 100'000);

}
