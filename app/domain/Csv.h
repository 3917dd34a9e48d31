// Reading and writing CSV (RFC 4180, UTF-8 with or without BOM, LF or CRLF), row by row over bytes in memory. A reader
// stops at the first error and keeps it: file, line and column as a person counts them, from 1.
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace ics {

class CsvReader final
{
public:
    /** Opens a file (".xz" is decompressed) and reads its heading. Errors: those of readFile(), and of the heading. */
    static Result<CsvReader> open(const QString &path);
    static Result<CsvReader> fromBytes(QByteArray content, const QString &nameForErrors, char separator = ',');

    [[nodiscard]] QStringList header() const { return m_header; }
    /** The positions of the named columns, in the order asked. Errors: MissingColumn. */
    Result<std::vector<int>> columns(std::initializer_list<const char *> names) const;
    [[nodiscard]] std::optional<int> optionalColumn(const char *name) const;

    /** Advances to the next record; false at the end or on an error. Blank lines are passed over. */
    bool next();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] qint64 line() const { return m_recordLine; } // on which the record begins
    [[nodiscard]] int fieldCount() const { return static_cast<int>(m_fields.size()); }
    /** Unquoted bytes; good until next(). */
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QString text(int column) const; // trimmed
    /** Empty and absent are nullopt; anything else that is no number becomes error() and stops the reader. */
    std::optional<double> number(int column);
    std::optional<qint64> integer(int column);
    std::optional<QDate> date(int column); // ISO 8601
    /** Stops the reader with an error about this field of this record. */
    void fail(ErrorKind kind, int column);
    [[nodiscard]] Error errorAt(ErrorKind kind, int column) const;

private:
    CsvReader(QByteArray content, QString file, char separator);
    bool readRecord();

    QByteArray m_content;
    QString m_file;
    char m_separator;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    QStringList m_header;
    struct Field
    {
        qsizetype begin;
        qsizetype length;
        bool unescaped; // lies in m_unescaped instead of m_content
    };
    std::vector<Field> m_fields;
    QByteArray m_unescaped;
    std::optional<Error> m_error;
};

/** Builds the text of a CSV table: UTF-8, LF, quotes only where they are needed. */
class CsvWriter final
{
public:
    explicit CsvWriter(std::initializer_list<const char *> header);
    explicit CsvWriter(const QStringList &header);
    CsvWriter &add(QStringView field);
    CsvWriter &add(QByteArrayView field);
    CsvWriter &add(qint64 number);
    CsvWriter &add(double number, int decimals); // NaN becomes an empty field, trailing zeros go
    CsvWriter &endRow();
    [[nodiscard]] const QByteArray &bytes() const { return m_out; }

private:
    QByteArray m_out;
    bool m_rowStarted = false;
};

}
