#include "RecordReader.h"

#include <algorithm>
#include <cstring>

namespace ics {

namespace {
    constexpr qint64 pieceSize = 1 << 20;
}

RecordReader::RecordReader(QIODevice &device, const ListFormat &format, QString name)
    : m_device(device)
    , m_format(format)
    , m_name(std::move(name))
    , m_utf16(format.encoding == ListEncoding::Utf16Be)
{
    m_device.skip(format.bomBytes);
}

bool RecordReader::next()
{
    m_line += m_linesOfRecord;
    m_linesOfRecord = 0;
    m_begin = m_next;
    while (!m_error) {
        if (scan())
            return true;
        if (m_atEnd)
            return takeRest();
        if (m_buffer.size() - m_begin > longest)
            return m_inQuotes ? fail(ErrorKind::UnterminatedQuote)
                              : fail(ErrorKind::TooLarge, QString::number(longest));
        if (!fill())
            return false;
    }
    return false;
}

QByteArrayView RecordReader::field(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    if (column < 0 || at >= m_fieldEnds.size())
        return {};
    return view(m_begin + (at == 0 ? 0 : m_fieldEnds[at - 1] + 1), m_begin + m_fieldEnds[at]);
}

bool RecordReader::scan()
{
    m_fieldEnds.clear();
    m_linesOfRecord = 0;
    m_inQuotes = false;
    const char *data = m_buffer.constData();
    const qsizetype end = m_buffer.size();
    const char separator = m_format.separator;
    const char lineEnd = m_format.lineEnd;
    for (qsizetype at = m_begin;; ++at) {
        if (at < end && data[at] == '"' && !scanQuoted(at))
            return false;
        while (at < end && data[at] != separator && data[at] != lineEnd)
            ++at;
        if (at >= end) {
            m_fieldEnds.push_back(end - m_begin);
            return false;
        }
        m_fieldEnds.push_back(at - m_begin);
        if (data[at] == lineEnd) {
            endRecord(at, at + 1);
            return true;
        }
    }
}

/** From the opening mark to behind the closing one; false if the buffer ends before. */
bool RecordReader::scanQuoted(qsizetype &at)
{
    const char *data = m_buffer.constData();
    const qsizetype end = m_buffer.size();
    const qsizetype opened = at++;
    for (;;) {
        const void *mark = at < end ? std::memchr(data + at, '"', static_cast<std::size_t>(end - at)) : nullptr;
        if (!mark) {
            m_inQuotes = true;
            return false;
        }
        at = static_cast<const char *>(mark) - data + 1;
        if (at >= end || data[at] != '"')
            break;
        ++at;
    }
    m_linesOfRecord += std::count(data + opened, data + at, m_format.lineEnd);
    return true;
}

void RecordReader::endRecord(qsizetype at, qsizetype next)
{
    m_next = next;
    m_rowEnd = at;
    const qsizetype lastField = m_fieldEnds.size() < 2 ? 0 : m_fieldEnds[m_fieldEnds.size() - 2] + 1;
    if (m_format.lineEnd == '\n' && at > m_begin + lastField && m_buffer[at - 1] == '\r')
        --m_rowEnd;
    m_fieldEnds.back() = m_rowEnd - m_begin;
    ++m_linesOfRecord;
}

bool RecordReader::takeRest()
{
    if (m_inQuotes)
        return fail(ErrorKind::UnterminatedQuote);
    if (m_begin >= m_buffer.size()) {
        m_rowEnd = m_begin;
        return false;
    }
    endRecord(m_buffer.size(), m_buffer.size());
    return true;
}

bool RecordReader::fill()
{
    m_buffer.remove(0, m_begin);
    m_begin = 0;
    m_next = 0;
    m_piece.resize(pieceSize);
    const qint64 got = m_device.read(m_piece.data(), pieceSize);
    if (got < 0)
        return fail(ErrorKind::FileUnreadable, m_device.errorString());
    const QByteArrayView piece(m_piece.constData(), got);
    m_atEnd = got == 0;
    if (!m_format.isUtf16())
        m_buffer.append(piece);
    else if (!m_atEnd)
        m_utf16.append(piece, m_buffer);
    else if (!m_utf16.finish(m_buffer))
        return fail(ErrorKind::FileTruncated);
    return true;
}

bool RecordReader::fail(ErrorKind kind, const QString &detail)
{
    m_error = Error { .kind = kind, .file = m_name, .line = m_line, .detail = detail };
    m_next = m_begin;
    m_rowEnd = m_begin;
    m_fieldEnds.clear();
    return false;
}

}
