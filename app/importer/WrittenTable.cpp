#include "WrittenTable.h"

#include "domain/Csv.h"

using namespace Qt::StringLiterals;

namespace ics {

Result<WrittenTable> WrittenTable::read(const OutputFiles &files, const QString &name)
{
    const auto found = files.find(name);
    if (found == files.end())
        return Error { .kind = ErrorKind::FileMissing, .file = name };
    auto reader = CsvReader::fromBytes(found->second, name);
    if (!reader)
        return reader.error();
    WrittenTable table;
    table.m_name = name;
    table.m_header = reader->header();
    while (reader->next()) {
        QStringList row;
        for (int i = 0; i < reader->fieldCount(); ++i)
            row += reader->text(i);
        table.m_rows.push_back(std::move(row));
    }
    if (reader->error())
        return *reader->error();
    return table;
}

Result<int> WrittenTable::column(const QString &title) const
{
    const auto at = m_header.indexOf(title);
    if (at < 0)
        return Error { .kind = ErrorKind::MissingColumn, .file = m_name, .line = 1, .columnName = title };
    return static_cast<int>(at);
}

double WrittenTable::sum(int column) const
{
    double sum = 0;
    for (const QStringList &row : m_rows)
        sum += row[column].toDouble();
    return sum;
}

QSet<QString> WrittenTable::values(int column) const
{
    QSet<QString> codes;
    for (const QStringList &row : m_rows)
        codes.insert(row[column]);
    return codes;
}

Result<Done> WrittenTable::requireKnown(
    const QString &title, const QSet<QString> &codes, bool mayBeEmpty, bool isList) const
{
    const auto at = column(title);
    if (!at)
        return at.error();
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const QString &field = m_rows[r][*at];
        const QStringList parts = isList ? field.split(u' ', Qt::SkipEmptyParts) : QStringList(field);
        for (const QString &code : parts)
            if (!codes.contains(code) && !(mayBeEmpty && code.isEmpty()))
                return Error { .kind = ErrorKind::UnknownCode,
                    .file = m_name,
                    .line = static_cast<qint64>(r) + 2,
                    .column = *at + 1,
                    .columnName = title,
                    .detail = code };
    }
    return Done {};
}

}
