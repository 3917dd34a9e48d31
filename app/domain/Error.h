// What went wrong, as data: a kind, where it was (file, 1-based line and column, name of the column) and the offending
// piece of text. errorText() is the only place that turns it into words for a person.
#pragma once

#include <QString>

namespace ics {

enum class ErrorKind {
    FileMissing, // file
    FileUnreadable, // file, detail = reason of the operating system
    FileTruncated, // file
    WriteFailed, // file, detail = reason of the operating system
    Cancelled,
    BadEncoding, // file, line: not UTF-8
    BadCompression, // file: not an intact .xz stream
    MissingColumn, // file, line, columnName
    WrongFieldCount, // file, line, detail = "found/expected"
    UnterminatedQuote, // file, line
    BadNumber, // file, line, column, columnName, detail = the text
    BadValue, // file, line, column, columnName, detail = the text
    DuplicateCode, // file, line, column, columnName, detail = the code
    UnknownCode, // file, line, column, columnName, detail = the code
    TooLarge, // file, line, detail = the limit
    BadJson, // file, line, column, detail
    BadField, // file, line, detail = what is wrong with a field of a good JSON text, in words
    BadGeometry, // file, line, detail
    Inconsistent, // file, detail: the figures of two tables disagree
    NotAnAtlas, // file, detail = what it is instead; may be empty
    AtlasNewer, // file, detail = "its version/the newest version known"
    AtlasOlder, // file, detail
    AtlasDamaged, // file, detail: checksum or structure
    DatabaseError, // file, detail = what the driver says
    BadArgument, // columnName = the option, detail = the text
    UnknownCommand, // detail = the text
    UnknownOption, // detail = the text
    MissingArgument, // columnName = the option or command
    UnexpectedArgument, // detail = the text
};

struct Error
{
    ErrorKind kind {};
    QString file {};
    qint64 line = 0;
    qint64 column = 0;
    QString columnName {};
    QString detail {};

    friend bool operator==(const Error &, const Error &) = default;
};

/** The error in the person's language: one or two sentences, with file, line and column where they are known. */
[[nodiscard]] QString errorText(const Error &error);

}
