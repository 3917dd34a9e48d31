// Numbers of a few bits in a row, least significant bit first, and varints: the pieces that blobs of the
// atlas are made of.
#pragma once

#include <QByteArray>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

namespace ics {

/** How many bits the numbers 0 … count − 1 take. */
[[nodiscard]] constexpr int bitsFor(std::size_t count)
{
    return count < 2 ? 0 : static_cast<int>(std::bit_width(count - 1));
}

class BitWriter final
{
public:
    void add(std::uint32_t value, int bits)
    {
        m_pending |= std::uint64_t(value) << m_pendingBits;
        m_pendingBits += bits;
        for (; m_pendingBits >= 8; m_pendingBits -= 8, m_pending >>= 8)
            m_bytes += static_cast<char>(m_pending & 0xff);
    }
    /** What was added, filled up to a byte; the writer is empty again. */
    QByteArray take()
    {
        if (m_pendingBits > 0)
            m_bytes += static_cast<char>(m_pending & 0xff);
        m_pending = 0;
        m_pendingBits = 0;
        return std::exchange(m_bytes, {});
    }

private:
    QByteArray m_bytes;
    std::uint64_t m_pending = 0;
    int m_pendingBits = 0;
};

[[nodiscard]] constexpr qsizetype bytesForBits(qsizetype bits) { return (bits + 7) / 8; }

/** The number of at most 25 bits that begins at the given bit. The caller has checked that it lies within the
 * bytes. */
[[nodiscard]] inline std::uint32_t bitsAt(const QByteArray &bytes, qsizetype bit, int bits)
{
    const qsizetype first = bit / 8;
    const qsizetype end = std::min(first + 4, bytes.size());
    std::uint32_t word = 0;
    for (qsizetype i = first; i < end; ++i)
        word |= std::uint32_t(static_cast<unsigned char>(bytes[i])) << (8 * (i - first));
    return (word >> (bit % 8)) & ((std::uint32_t(1) << bits) - 1);
}

inline void addVarint(QByteArray &bytes, std::uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        bytes += static_cast<char>(value | 0x80);
    bytes += static_cast<char>(value);
}

[[nodiscard]] constexpr std::uint32_t zigzag(std::int32_t value)
{
    return (static_cast<std::uint32_t>(value) << 1) ^ static_cast<std::uint32_t>(value >> 31);
}

[[nodiscard]] constexpr std::int32_t unzigzag(std::uint32_t value)
{
    return static_cast<std::int32_t>(value >> 1) ^ -static_cast<std::int32_t>(value & 1);
}

}
