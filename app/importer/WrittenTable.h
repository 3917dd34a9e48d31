// A table of the importer's own, read back whole: for checking one against another.
#pragma once

#include "ImportStep.h"

#include <QSet>
#include <QStringList>

namespace ics {

class WrittenTable final
{
public:
    /** Errors: FileMissing (no such table), those of CsvReader. */
    static Result<WrittenTable> read(const OutputFiles &files, const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /** Errors: MissingColumn. */
    [[nodiscard]] Result<int> column(const QString &title) const;
    [[nodiscard]] const QString &at(std::size_t row, int column) const { return m_rows[row][column]; }
    [[nodiscard]] double sum(int column) const;
    [[nodiscard]] QSet<QString> values(int column) const;

    /** Every field of the column must be one of these codes, or empty if that is allowed; the first that is not is the
       error: UnknownCode with file, line and column. */
    Result<Done> requireKnown(
        const QString &title, const QSet<QString> &codes, bool mayBeEmpty = false, bool isList = false) const;

private:
    QString m_name;
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

}
