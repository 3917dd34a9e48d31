// What the readers of data/ share: a loop over the rows of a table, and fields that must name something already read.
#pragma once

#include "AtlasInput.h"
#include "domain/Csv.h"

#include <QHash>

#include <functional>

namespace ics {

/** The row being read: its columns by their place in the list that eachRow() was given. */
class InputRow final
{
public:
    InputRow(CsvReader &reader, const std::vector<int> &columns)
        : m_reader(reader)
        , m_columns(columns)
    {
    }
    [[nodiscard]] QString text(std::size_t i) const { return m_reader.text(m_columns[i]); }
    std::optional<double> number(std::size_t i) { return m_reader.number(m_columns[i]); }
    std::optional<qint64> integer(std::size_t i) { return m_reader.integer(m_columns[i]); }
    /** For columns that may not be empty. */
    double requiredNumber(std::size_t i);
    int requiredInteger(std::size_t i);
    bool flag(std::size_t i); // "1" or "0"
    QDate date(std::size_t i) { return m_reader.date(m_columns[i]).value_or(QDate()); }
    Basis basis(std::size_t i);
    /** The key of a source, checked. */
    QString source(std::size_t i, const Atlas &atlas);
    /** The LSOA that the code names; none if the field is empty. */
    LsoaId lsoa(std::size_t i, const Atlas &atlas);
    /** The text, after checking that it was not used before. */
    QString unique(std::size_t i, QHash<QString, int> &seen);
    void fail(ErrorKind kind, std::size_t i) { m_reader.fail(kind, m_columns[i]); }
    [[nodiscard]] CsvReader &reader() { return m_reader; }
    [[nodiscard]] int column(std::size_t i) const { return m_columns[i]; }

private:
    CsvReader &m_reader;
    const std::vector<int> &m_columns;
};

/** Calls take() for every row of the table until one fails. */
Result<Done> eachRow(
    const QString &path, std::initializer_list<const char *> columns, const std::function<void(InputRow &)> &take);

}
