// The records of a text list one after another, as views of the very bytes of the file (UTF-16: see ListFormat.h), with
// memory for a piece of the file and no more. A quotation mark opens a quoted field only at its beginning; a record may
// then go over several lines, but not over more than `longest` bytes, so that a forgotten mark cannot swallow the file.
#pragma once

#include "ListFormat.h"

#include "domain/Error.h"

#include <QIODevice>

#include <optional>
#include <vector>

namespace ics {

class RecordReader final
{
public:
    static constexpr qsizetype longest = 8 << 20;

    /** The device is open, at its beginning, and outlives the reader. `name` is for errors. */
    RecordReader(QIODevice &device, const ListFormat &format, QString name);

    /** False at the end, or on an error: FileUnreadable, FileTruncated, UnterminatedQuote, TooLarge. */
    bool next();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    // Good until next():
    [[nodiscard]] QByteArrayView row() const { return view(m_begin, m_rowEnd); } // without its line end
    [[nodiscard]] QByteArrayView lineEnd() const
    {
        return view(m_rowEnd, m_next);
    } // empty behind the last row, perhaps
    [[nodiscard]] int fieldCount() const { return static_cast<int>(m_fieldEnds.size()); }
    /** As it stands, with its quotation marks; empty if the row has fewer fields. */
    [[nodiscard]] QByteArrayView field(int column) const;
    [[nodiscard]] bool isBlank() const { return m_begin == m_rowEnd; }
    [[nodiscard]] qint64 line() const { return m_line; } // on which the record begins, from 1

private:
    [[nodiscard]] QByteArrayView view(qsizetype from, qsizetype to) const
    {
        return { m_buffer.constData() + from, to - from };
    }
    bool scan();
    bool scanQuoted(qsizetype &at);
    void endRecord(qsizetype at, qsizetype next);
    bool takeRest();
    bool fill();
    bool fail(ErrorKind kind, const QString &detail = {});

    QIODevice &m_device;
    ListFormat m_format;
    QString m_name;
    Utf16Decoder m_utf16;
    QByteArray m_piece;
    QByteArray m_buffer;
    qsizetype m_begin = 0; // of the record, in the buffer
    qsizetype m_rowEnd = 0;
    qsizetype m_next = 0;
    std::vector<qsizetype> m_fieldEnds; // from m_begin
    bool m_inQuotes = false; // where the buffer ends
    bool m_atEnd = false;
    qint64 m_line = 1;
    qint64 m_linesOfRecord = 0;
    std::optional<Error> m_error;
};

}
