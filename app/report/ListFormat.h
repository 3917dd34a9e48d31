// How a list of somebody's is written as text: its encoding, separator and line ends, told from its bytes. A list is
// worked on as bytes in which ASCII means ASCII: UTF-16 is read as UTF-8 (an unpaired surrogate keeps its value, in
// three bytes, so that nothing is lost on the way back), everything else as it stands.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace ics {

enum class ListEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

struct ListFormat
{
    ListEncoding encoding = ListEncoding::Utf8;
    int bomBytes = 0; // at the beginning of the file
    char separator = ',';
    char lineEnd = '\n'; // the last byte of it: '\r' only where no line feed is used

    [[nodiscard]] bool isUtf16() const
    {
        return encoding == ListEncoding::Utf16Le || encoding == ListEncoding::Utf16Be;
    }
};

/** Encoding by byte order mark, by the zeros of UTF-16, or by `validUtf8`, which is for the whole file. */
[[nodiscard]] ListFormat formatOfEncoding(QByteArrayView beginning, bool validUtf8);
/** Sets separator and line end by the first rows, already in the bytes that lists are worked on. */
void findSeparator(ListFormat &format, QByteArrayView beginning);

[[nodiscard]] QString encodingName(ListEncoding encoding);
[[nodiscard]] QString separatorName(char separator);

/** Unquoted and decoded. */
[[nodiscard]] QString decodedField(QByteArrayView raw, const ListFormat &format);
/** Encoded, and quoted where it must be. A character that Windows-1252 lacks becomes a question mark. */
[[nodiscard]] QByteArray encodedField(const QString &text, const ListFormat &format);

/** Turns UTF-16 into the bytes that lists are worked on, a piece at a time. */
class Utf16Decoder final
{
public:
    explicit Utf16Decoder(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void append(QByteArrayView utf16, QByteArray &bytes);
    /** After the last piece; false if the text ends in the middle of a unit. */
    [[nodiscard]] bool finish(QByteArray &bytes);

private:
    void unit(char16_t c, QByteArray &bytes);

    bool m_bigEndian;
    int m_half = -1; // the first byte of a unit
    char16_t m_high = 0; // a high surrogate whose low one is still to come
};

/** The way back; `bytes` must end with a whole character. */
void appendUtf16(QByteArrayView bytes, bool bigEndian, QByteArray &utf16);

}
