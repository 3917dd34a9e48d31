#include "ListFormat.h"

namespace ics {

namespace {

    constexpr bool isHigh(char32_t c) { return c >= 0xD800 && c < 0xDC00; }
    constexpr bool isLow(char32_t c) { return c >= 0xDC00 && c < 0xE000; }

    void put(char32_t c, QByteArray &bytes)
    {
        const auto tail = [&](int shift) { bytes += static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
        if (c < 0x80) {
            bytes += static_cast<char>(c);
        } else if (c < 0x800) {
            bytes += static_cast<char>(0xC0 | (c >> 6));
            tail(0);
        } else if (c < 0x10000) {
            bytes += static_cast<char>(0xE0 | (c >> 12));
            tail(6);
            tail(0);
        } else {
            bytes += static_cast<char>(0xF0 | (c >> 18));
            tail(12);
            tail(6);
            tail(0);
        }
    }

    void putUnit(char32_t unit, bool bigEndian, QByteArray &utf16)
    {
        const char low = static_cast<char>(unit & 0xff);
        const char high = static_cast<char>((unit >> 8) & 0xff);
        utf16 += bigEndian ? high : low;
        utf16 += bigEndian ? low : high;
    }

}

void Utf16Decoder::append(QByteArrayView utf16, QByteArray &bytes)
{
    for (const char c : utf16) {
        const int byte = static_cast<unsigned char>(c);
        if (m_half < 0) {
            m_half = byte;
            continue;
        }
        unit(static_cast<char16_t>(m_bigEndian ? m_half << 8 | byte : byte << 8 | m_half), bytes);
        m_half = -1;
    }
}

void Utf16Decoder::unit(char16_t c, QByteArray &bytes)
{
    if (m_high != 0) {
        const char16_t high = m_high;
        m_high = 0;
        if (isLow(c)) {
            put(0x10000 + ((char32_t(high) - 0xD800) << 10) + (char32_t(c) - 0xDC00), bytes);
            return;
        }
        put(high, bytes);
    }
    if (isHigh(c))
        m_high = c;
    else
        put(c, bytes);
}

bool Utf16Decoder::finish(QByteArray &bytes)
{
    if (m_high != 0)
        put(m_high, bytes);
    m_high = 0;
    return m_half < 0;
}

void appendUtf16(QByteArrayView bytes, bool bigEndian, QByteArray &utf16)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto byte
            = [&](qsizetype at) -> char32_t { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0u; };
        const char32_t first = byte(i);
        const int tails = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        char32_t c = tails == 0 ? first : first & (0x3Fu >> tails);
        for (int tail = 1; tail <= tails; ++tail)
            c = c << 6 | (byte(i + tail) & 0x3F);
        i += tails + 1;
        if (c < 0x10000) {
            putUnit(c, bigEndian, utf16);
            continue;
        }
        putUnit(0xD800 + ((c - 0x10000) >> 10), bigEndian, utf16);
        putUnit(0xDC00 + ((c - 0x10000) & 0x3FF), bigEndian, utf16);
    }
}

}
