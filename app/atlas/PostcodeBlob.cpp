#include "PostcodeBlob.h"

#include "BitPacking.h"
#include "PostcodeBlobFormat.h"

namespace ics {

using namespace postcodeblob;

class BlobReader final
{
public:
    explicit BlobReader(const QByteArray &bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] qsizetype position() const { return m_at; }

    int byte()
    {
        m_good = m_good && m_at < m_bytes.size();
        return m_good ? static_cast<unsigned char>(m_bytes[m_at++]) : 0;
    }

    std::uint32_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift <= 28; shift += 7) {
            const int next = byte();
            value |= std::uint64_t(next & 0x7f) << shift;
            if (next < 0x80) {
                m_good = m_good && value <= INT32_MAX;
                return m_good ? static_cast<std::uint32_t>(value) : 0;
            }
        }
        m_good = false;
        return 0;
    }

    /** Passes over packed numbers; where they began. */
    qsizetype skipBits(qsizetype bits)
    {
        const qsizetype begin = m_at;
        m_at += bytesForBits(bits);
        m_good = m_good && m_at <= m_bytes.size();
        return begin;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

PostcodeBlob::PostcodeBlob(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

std::optional<PostcodeBlob> PostcodeBlob::open(QByteArray bytes, int lsoaLimit)
{
    if (bytes.size() < presenceAt + presenceBytes || bytes[0] != format)
        return std::nullopt;
    PostcodeBlob blob(std::move(bytes));
    for (qsizetype i = 0; i < presenceBytes; ++i)
        blob.m_count += std::popcount(static_cast<unsigned char>(blob.m_bytes[presenceAt + i]));
    BlobReader reader(blob.m_bytes, presenceAt + presenceBytes);
    blob.m_live = reader.skipBits(blob.m_count);
    if (blob.m_count == 0 || !blob.readPlaces(reader, lsoaLimit) || !blob.readAttributes(reader)
        || !blob.readCorners(reader))
        return std::nullopt;
    blob.m_positions = reader.position();
    if (!blob.coversAllBytes())
        return std::nullopt;
    return blob;
}

bool PostcodeBlob::readPlaces(BlobReader &reader, int lsoaLimit)
{
    const std::uint32_t places = reader.varint();
    if (places == 0 || places > static_cast<std::uint32_t>(m_count))
        return false;
    std::int64_t code = -1;
    for (std::uint32_t i = 0; i < places && reader.good(); ++i) {
        code += std::int64_t(reader.varint()) + 1;
        const std::int64_t value = code / 2;
        const bool isLsoa = value >= firstLsoa;
        if (isLsoa ? value - firstLsoa >= lsoaLimit : value >= countryCount)
            return false;
        Place &place = m_places.emplace_back();
        place.hasPositions = code % 2 == 1;
        if (isLsoa)
            place.lsoa = static_cast<std::int32_t>(value - firstLsoa);
        else
            place.country = static_cast<Country>(value);
    }
    m_placeBits = bitsFor(places);
    m_placeOf = reader.skipBits(qsizetype(m_count) * m_placeBits);
    return reader.good();
}

bool PostcodeBlob::readAttributes(BlobReader &reader)
{
    const std::uint32_t attributes = reader.varint();
    if (attributes == 0 || attributes > 256)
        return false;
    for (std::uint32_t i = 0; i < attributes; ++i) {
        const int code = reader.byte();
        if (!reader.good() || !isAttribute(code))
            return false;
        m_attributes += static_cast<char>(code);
    }
    m_attributeBits = bitsFor(attributes);
    m_attributeOf = reader.skipBits(qsizetype(m_count) * m_attributeBits);
    return reader.good();
}

bool PostcodeBlob::readCorners(BlobReader &reader)
{
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (Place &place : m_places) {
        if (!place.hasPositions)
            continue;
        x += unzigzag(reader.varint());
        y += unzigzag(reader.varint());
        place.xBits = reader.byte();
        place.yBits = reader.byte();
        const bool inside = x >= 0 && x < positionLimit && y >= 0 && y < positionLimit;
        if (!reader.good() || !inside || place.xBits > 18 || place.yBits > 18)
            return false;
        place.left = static_cast<std::int32_t>(x);
        place.bottom = static_cast<std::int32_t>(y);
    }
    return true;
}

bool PostcodeBlob::coversAllBytes() const
{
    qsizetype bits = 0;
    for (int at = 0; at < m_count; ++at) {
        if (m_placeBits > 0
            && bitsAt(m_bytes, m_placeOf * 8 + qsizetype(at) * m_placeBits, m_placeBits) >= m_places.size())
            return false;
        const auto attribute = bitsAt(m_bytes, m_attributeOf * 8 + qsizetype(at) * m_attributeBits, m_attributeBits);
        if (attribute >= static_cast<std::uint32_t>(m_attributes.size()))
            return false;
        bits += placeOf(at).positionBits();
    }
    return m_positions + bytesForBits(bits) == m_bytes.size();
}

const PostcodeBlob::Place &PostcodeBlob::placeOf(int at) const
{
    return m_places[bitsAt(m_bytes, m_placeOf * 8 + qsizetype(at) * m_placeBits, m_placeBits)];
}

PostcodeEntry PostcodeBlob::entry(int pair, int at, qsizetype positionBit) const
{
    const Place &place = placeOf(at);
    const bool live = bitsAt(m_bytes, m_live * 8 + at, 1) != 0;
    PostcodeEntry e { .pair = static_cast<std::int16_t>(pair),
        .status = live ? PostcodeStatus::Live : PostcodeStatus::Terminated,
        .country = place.country,
        .lsoa = place.lsoa };
    const auto which = bitsAt(m_bytes, m_attributeOf * 8 + qsizetype(at) * m_attributeBits, m_attributeBits);
    const int attribute = static_cast<unsigned char>(m_attributes[static_cast<qsizetype>(which)]);
    if (attribute == statusUnrecorded) {
        e.status = PostcodeStatus::Unrecorded;
    } else if (attribute != usual) {
        e.source = static_cast<LsoaSource>((attribute - 1) / 16);
        e.quality = static_cast<std::uint8_t>((attribute - 1) % 16 * 10);
    } else if (e.lsoa >= 0) {
        e.source = LsoaSource::Published;
        e.quality = usualQuality(e.status);
    }
    if (place.hasPositions) {
        const qsizetype from = m_positions * 8 + positionBit;
        e.x = place.left + static_cast<std::int32_t>(bitsAt(m_bytes, from, place.xBits));
        e.y = place.bottom + static_cast<std::int32_t>(bitsAt(m_bytes, from + place.xBits, place.yBits));
    }
    return e;
}

std::optional<PostcodeEntry> PostcodeBlob::find(int pair) const
{
    if (pair < 0 || pair >= pairs || bitsAt(m_bytes, presenceAt * 8 + pair, 1) == 0)
        return std::nullopt;
    int at = 0;
    for (qsizetype i = 0; i < pair / 8; ++i)
        at += std::popcount(static_cast<unsigned char>(m_bytes[presenceAt + i]));
    at += std::popcount(bitsAt(m_bytes, (presenceAt + pair / 8) * 8, pair % 8));
    qsizetype positionBit = 0;
    for (int before = 0; before < at; ++before)
        positionBit += placeOf(before).positionBits();
    return entry(pair, at, positionBit);
}

std::vector<PostcodeEntry> PostcodeBlob::entries() const
{
    std::vector<PostcodeEntry> all;
    all.reserve(static_cast<std::size_t>(m_count));
    qsizetype positionBit = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        if (bitsAt(m_bytes, presenceAt * 8 + pair, 1) == 0)
            continue;
        const int at = static_cast<int>(all.size());
        all.push_back(entry(pair, at, positionBit));
        positionBit += placeOf(at).positionBits();
    }
    return all;
}

}
