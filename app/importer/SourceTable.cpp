#include "SourceTable.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Result<std::vector<int>> positions(const CsvReader &reader, const std::vector<QByteArray> &names)
    {
        std::vector<int> found;
        for (const QByteArray &name : names) {
            if (name.startsWith('?')) {
                found.push_back(reader.optionalColumn(name.constData() + 1).value_or(-1));
                continue;
            }
            auto one = reader.columns({ name.constData() });
            if (!one)
                return one.error();
            found.push_back(one->front());
        }
        return found;
    }

}

QString SourceRecord::text(int column) const { return at(column) < 0 ? QString() : m_reader.text(at(column)); }

QString SourceRecord::code(int column)
{
    QString value = text(column);
    if (value.isEmpty())
        complain(ErrorKind::BadValue, column);
    return value;
}

double SourceRecord::number(int column)
{
    const auto value = m_reader.number(at(column));
    if (!value)
        complain(ErrorKind::BadNumber, column);
    return value.value_or(0);
}

qint64 SourceRecord::integer(int column)
{
    const auto value = m_reader.integer(at(column));
    if (!value)
        complain(ErrorKind::BadNumber, column);
    return value.value_or(0);
}

std::optional<double> SourceRecord::optionalNumber(int column)
{
    return at(column) < 0 ? std::nullopt : m_reader.number(at(column));
}

QDate SourceRecord::date(int column) { return at(column) < 0 ? QDate() : m_reader.date(at(column)).value_or(QDate()); }

void SourceRecord::complain(ErrorKind kind, int column) { m_reader.fail(kind, std::max(0, at(column))); }

Result<Done> readSource(const ImportContext &context, const QString &relative, const std::vector<QByteArray> &columns,
    const std::function<void(SourceRecord &)> &record, qint64 limit)
{
    const QString path = context.path(relative);
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto found = positions(*reader, columns);
    if (!found)
        return found.error();
    SourceRecord current(*reader, *found);
    qint64 count = 0;
    while (reader->next()) {
        if (++count > limit)
            return Error {
                .kind = ErrorKind::TooLarge, .file = path, .line = reader->line(), .detail = u"%1 records"_s.arg(limit)
            };
        if (count % 1024 == 0 && context.cancelled())
            return Error { .kind = ErrorKind::Cancelled };
        record(current);
    }
    if (reader->error())
        return *reader->error();
    if (count == 0)
        return Error { .kind = ErrorKind::FileTruncated, .file = path, .line = 1 };
    return Done {};
}

}
