#include "Csv.h"

#include "FileIo.h"

#include <QDate>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    std::optional<qint64> firstLineNotUtf8(const QByteArray &content)
    {
        if (content.isValidUtf8())
            return std::nullopt;
        qint64 line = 1;
        for (qsizetype at = 0; at < content.size(); ++line) {
            const qsizetype newline = content.indexOf('\n', at);
            const qsizetype end = newline < 0 ? content.size() : newline;
            if (!QByteArrayView(content).sliced(at, end - at).isValidUtf8())
                break;
            at = end + 1;
        }
        return line;
    }

}

CsvReader::CsvReader(QByteArray content, QString file, char separator)
    : m_content(std::move(content))
    , m_file(std::move(file))
    , m_separator(separator)
{
    if (m_content.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
}

Result<CsvReader> CsvReader::open(const QString &path)
{
    auto content = readFile(path);
    if (!content)
        return content.error();
    return fromBytes(std::move(*content), path);
}

Result<CsvReader> CsvReader::fromBytes(QByteArray content, const QString &name, char separator)
{
    if (const auto line = firstLineNotUtf8(content))
        return Error { .kind = ErrorKind::BadEncoding, .file = name, .line = *line };
    CsvReader reader(std::move(content), name, separator);
    if (!reader.readRecord())
        return reader.m_error.value_or(Error { .kind = ErrorKind::FileTruncated, .file = name });
    for (int i = 0; i < reader.fieldCount(); ++i)
        reader.m_header += reader.text(i);
    return reader;
}

Result<std::vector<int>> CsvReader::columns(std::initializer_list<const char *> names) const
{
    std::vector<int> found;
    for (const char *name : names) {
        const qsizetype at = m_header.indexOf(QLatin1StringView(name));
        if (at < 0)
            return Error {
                .kind = ErrorKind::MissingColumn, .file = m_file, .line = 1, .columnName = QString::fromUtf8(name)
            };
        found.push_back(static_cast<int>(at));
    }
    return found;
}

std::optional<int> CsvReader::optionalColumn(const char *name) const
{
    const qsizetype at = m_header.indexOf(QLatin1StringView(name));
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at));
}

bool CsvReader::next()
{
    while (!m_error && readRecord()) {
        if (m_fields.size() == 1 && m_fields.front().length == 0)
            continue;
        if (fieldCount() == m_header.size())
            return true;
        m_error = Error { .kind = ErrorKind::WrongFieldCount,
            .file = m_file,
            .line = m_recordLine,
            .detail = u"%1/%2"_s.arg(fieldCount()).arg(m_header.size()) };
    }
    return false;
}

bool CsvReader::readRecord()
{
    m_fields.clear();
    m_unescaped.clear();
    if (m_position >= m_content.size())
        return false;
    m_recordLine = m_line;
    const char *data = m_content.constData();
    const qsizetype end = m_content.size();
    for (;;) {
        if (m_position < end && data[m_position] == '"') {
            const qsizetype begin = m_unescaped.size();
            const qint64 opened = m_line;
            ++m_position;
            for (;; ++m_position) {
                if (m_position >= end) {
                    m_error = Error { .kind = ErrorKind::UnterminatedQuote, .file = m_file, .line = opened };
                    return false;
                }
                if (data[m_position] == '"') {
                    if (m_position + 1 < end && data[m_position + 1] == '"')
                        ++m_position;
                    else
                        break;
                }
                if (data[m_position] == '\n')
                    ++m_line;
                m_unescaped += data[m_position];
            }
            ++m_position;
            while (m_position < end && data[m_position] != m_separator && data[m_position] != '\n') {
                if (data[m_position] != '\r')
                    m_unescaped += data[m_position];
                ++m_position;
            }
            m_fields.push_back({ begin, m_unescaped.size() - begin, true });
        } else {
            const qsizetype begin = m_position;
            while (m_position < end && data[m_position] != m_separator && data[m_position] != '\n')
                ++m_position;
            qsizetype length = m_position - begin;
            if (length > 0 && data[m_position - 1] == '\r' && (m_position >= end || data[m_position] == '\n'))
                --length;
            m_fields.push_back({ begin, length, false });
        }
        if (m_position >= end)
            return true;
        if (data[m_position++] == '\n') {
            ++m_line;
            return true;
        }
    }
}

QByteArrayView CsvReader::bytes(int column) const
{
    const Field &f = m_fields.at(static_cast<std::size_t>(column));
    return QByteArrayView((f.unescaped ? m_unescaped : m_content).constData() + f.begin, f.length);
}

QString CsvReader::text(int column) const { return QString::fromUtf8(bytes(column)).trimmed(); }

namespace {

    template <typename Number> std::optional<Number> parse(QByteArrayView text, bool &bad)
    {
        text = text.trimmed();
        bad = false;
        if (text.isEmpty())
            return std::nullopt;
        Number value {};
        const auto [rest, status] = std::from_chars(text.begin(), text.end(), value);
        bad = status != std::errc() || rest != text.end();
        if constexpr (std::is_floating_point_v<Number>)
            bad = bad || !std::isfinite(value);
        return bad ? std::nullopt : std::optional(value);
    }

}

std::optional<double> CsvReader::number(int column)
{
    bool bad = false;
    const auto value = parse<double>(bytes(column), bad);
    if (bad)
        fail(ErrorKind::BadNumber, column);
    return value;
}

std::optional<qint64> CsvReader::integer(int column)
{
    bool bad = false;
    const auto value = parse<qint64>(bytes(column), bad);
    if (bad)
        fail(ErrorKind::BadNumber, column);
    return value;
}

std::optional<QDate> CsvReader::date(int column)
{
    const QString t = text(column);
    if (t.isEmpty())
        return std::nullopt;
    const QDate d = QDate::fromString(t, Qt::ISODate);
    if (!d.isValid()) {
        fail(ErrorKind::BadValue, column);
        return std::nullopt;
    }
    return d;
}

void CsvReader::fail(ErrorKind kind, int column)
{
    if (!m_error)
        m_error = errorAt(kind, column);
}

Error CsvReader::errorAt(ErrorKind kind, int column) const
{
    return { .kind = kind,
        .file = m_file,
        .line = m_recordLine,
        .column = column + 1,
        .columnName = m_header.value(column),
        .detail = text(column) };
}

CsvWriter::CsvWriter(std::initializer_list<const char *> header)
{
    for (const char *name : header)
        add(QByteArrayView(name));
    endRow();
}

CsvWriter::CsvWriter(const QStringList &header)
{
    for (const QString &name : header)
        add(name);
    endRow();
}

CsvWriter &CsvWriter::add(QStringView field) { return add(QByteArrayView(field.toUtf8())); }

CsvWriter &CsvWriter::add(QByteArrayView field)
{
    if (m_rowStarted)
        m_out += ',';
    m_rowStarted = true;
    const auto special = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    if (std::none_of(field.begin(), field.end(), special)) {
        m_out += field;
        return *this;
    }
    m_out += '"';
    for (const char c : field) {
        if (c == '"')
            m_out += '"';
        m_out += c;
    }
    m_out += '"';
    return *this;
}

CsvWriter &CsvWriter::add(qint64 number) { return add(QByteArrayView(QByteArray::number(number))); }

CsvWriter &CsvWriter::add(double number, int decimals)
{
    if (std::isnan(number))
        return add(QByteArrayView(""));
    QByteArray text = QByteArray::number(number, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    if (text == "-0")
        text = "0";
    return add(QByteArrayView(text));
}

CsvWriter &CsvWriter::endRow()
{
    m_out += '\n';
    m_rowStarted = false;
    return *this;
}

}
