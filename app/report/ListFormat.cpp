#include "ListFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ListFormat)
    };

    constexpr std::string_view separators = ",;\t|";

    // The characters of Windows-1252 from 0x80 to 0x9F; 0: as in Latin-1.
    constexpr std::array<char16_t, 32> windowsCharacters { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

    QString fromWindows(QByteArrayView bytes)
    {
        QString text = QString::fromLatin1(bytes);
        for (QChar &c : text)
            if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windowsCharacters[c.unicode() - 0x80u] != 0)
                c = windowsCharacters[c.unicode() - 0x80u];
        return text;
    }

    QByteArray toWindows(const QString &text)
    {
        QByteArray bytes;
        for (const QChar c : text) {
            const auto special = std::find(windowsCharacters.begin(), windowsCharacters.end(), c.unicode());
            if (c.unicode() != 0 && special != windowsCharacters.end())
                bytes += static_cast<char>(0x80 + (special - windowsCharacters.begin()));
            else
                bytes += c.unicode() < 0x100 ? static_cast<char>(c.unicode()) : '?';
        }
        return bytes;
    }

    /** Which half of its 16-bit units is zero almost everywhere: 0 or 1; −1: neither. */
    int zeroHalf(QByteArrayView bytes)
    {
        std::array<qsizetype, 2> zeros {};
        for (qsizetype i = 0; i < bytes.size(); ++i)
            zeros[static_cast<std::size_t>(i % 2)] += bytes[i] == '\0';
        const qsizetype units = bytes.size() / 2;
        for (const int half : { 0, 1 })
            if (units > 1 && zeros[static_cast<std::size_t>(half)] * 10 > units * 7
                && zeros[static_cast<std::size_t>(1 - half)] * 10 < units)
                return half;
        return -1;
    }

    /** How well a separator divides the rows: rows with as many as the first, if it has any. */
    int rowsDividedBy(char separator, char lineEnd, QByteArrayView text)
    {
        int rows = 0;
        int first = -1;
        int count = 0;
        bool quoted = false;
        for (const char c : text) {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == separator)
                ++count;
            else if (!quoted && c == lineEnd) {
                if (first < 0)
                    first = count;
                rows += count == first;
                count = 0;
            }
        }
        if (first < 0)
            return count > 0 ? 1 : 0;
        return first > 0 ? rows : 0;
    }

}

ListFormat formatOfEncoding(QByteArrayView beginning, bool validUtf8)
{
    const auto begins = [&](const char *mark, qsizetype size) {
        return beginning.size() >= size && std::equal(mark, mark + size, beginning.data());
    };
    if (begins("\xEF\xBB\xBF", 3))
        return { .encoding = validUtf8 ? ListEncoding::Utf8 : ListEncoding::Windows1252, .bomBytes = 3 };
    if (begins("\xFF\xFE", 2))
        return { .encoding = ListEncoding::Utf16Le, .bomBytes = 2 };
    if (begins("\xFE\xFF", 2))
        return { .encoding = ListEncoding::Utf16Be, .bomBytes = 2 };
    if (const int half = zeroHalf(beginning.first(std::min<qsizetype>(beginning.size(), 4096))); half >= 0)
        return { .encoding = half == 0 ? ListEncoding::Utf16Be : ListEncoding::Utf16Le };
    return { .encoding = validUtf8 ? ListEncoding::Utf8 : ListEncoding::Windows1252 };
}

void findSeparator(ListFormat &format, QByteArrayView beginning)
{
    if (!beginning.contains('\n') && beginning.contains('\r'))
        format.lineEnd = '\r';
    int most = 0;
    for (const char separator : separators)
        if (const int rows = rowsDividedBy(separator, format.lineEnd, beginning); rows > most) {
            most = rows;
            format.separator = separator;
        }
}

QString encodingName(ListEncoding encoding)
{
    switch (encoding) {
    case ListEncoding::Utf8:
        return u"UTF-8"_s;
    case ListEncoding::Utf16Le:
    case ListEncoding::Utf16Be:
        return u"UTF-16"_s;
    case ListEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

QString separatorName(char separator)
{
    switch (separator) {
    case ';':
        return Text::tr("semicolon");
    case '\t':
        return Text::tr("tab");
    case '|':
        return Text::tr("vertical bar");
    default:
        return Text::tr("comma");
    }
}

QString decodedField(QByteArrayView raw, const ListFormat &format)
{
    QByteArray bytes;
    if (raw.startsWith('"')) {
        bool open = true;
        for (qsizetype i = 1; i < raw.size(); ++i) {
            const bool quote = open && raw[i] == '"';
            if (quote && (i + 1 == raw.size() || raw[i + 1] != '"'))
                open = false;
            else
                bytes += raw[quote ? ++i : i];
        }
    } else {
        bytes = raw.toByteArray();
    }
    return format.encoding == ListEncoding::Windows1252 ? fromWindows(bytes) : QString::fromUtf8(bytes);
}

QByteArray encodedField(const QString &text, const ListFormat &format)
{
    const QByteArray bytes = format.encoding == ListEncoding::Windows1252 ? toWindows(text) : text.toUtf8();
    const auto special = [&](char c) { return c == format.separator || c == '"' || c == '\n' || c == '\r'; };
    if (std::none_of(bytes.begin(), bytes.end(), special))
        return bytes;
    return '"' + QByteArray(bytes).replace('"', "\"\"") + '"';
}

}
