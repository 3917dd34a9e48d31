// The unit postcodes of one sector as bytes: exact, small, and quick to ask for one of them without unpacking
// the rest. Bytes that are no such blob are refused when it is opened; nothing read from one can lie outside
// its ranges.
//
// Format 1. A varint is LEB128; packed numbers fill bytes from the least significant bit, each section begins
// on a byte.
//   uint8        format
//   50 bytes     presence: one bit for each of the 400 pairs of letters. n = number of bits set
//   n bits       1: live, 0: terminated (or see attributes)
//   varint p, p × varint   the palette of places, ascending, as differences less one: 2 × v + (1 if positions
//   are recorded),
//                where v is a Country, or 8 + LsoaId
//   n × bits(p)  place of each postcode
//   varint a, a × uint8    the palette of attributes, ascending: 0 usual (an LSOA published in the lookup; of
//   quality 10 if
//                live, else not recorded; nothing for a country), 255 status not recorded, else 1 + 16 ×
//                LsoaSource + quality / 10
//   n × bits(a)  attribute of each postcode
//   for each place with positions: zigzag varints x, y of its south-west corner, as differences from the last
//   one's, then
//                uint8 widths of x and y in bits
//   for each postcode with a position: x, y from that corner, packed in that many bits
// bits(k) is the number of bits that k − 1 takes. Positions are in units of 10 m.
#pragma once

#include "PostcodeEntry.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace ics {

/** Entries in order of their pairs, none twice. Nothing if they are not so, or a value has no place in the
 * format. */
[[nodiscard]] std::optional<QByteArray> encodeSector(const std::vector<PostcodeEntry> &entries);

class PostcodeBlob final
{
public:
    /** Nothing if the bytes are no blob of this format, or name an LSOA that is not below lsoaLimit. */
    [[nodiscard]] static std::optional<PostcodeBlob> open(QByteArray bytes, int lsoaLimit = 1 << 20);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::optional<PostcodeEntry> find(int pair) const;
    [[nodiscard]] std::vector<PostcodeEntry> entries() const; // in order of their pairs

private:
    struct Place
    {
        Country country = Country::England;
        std::int32_t lsoa = -1;
        bool hasPositions = false;
        std::int32_t left = 0;
        std::int32_t bottom = 0;
        int xBits = 0;
        int yBits = 0;
        [[nodiscard]] int positionBits() const { return hasPositions ? xBits + yBits : 0; }
    };
    explicit PostcodeBlob(QByteArray bytes);
    bool readPlaces(class BlobReader &reader, int lsoaLimit);
    bool readAttributes(BlobReader &reader);
    bool readCorners(BlobReader &reader);
    [[nodiscard]] bool coversAllBytes() const;
    [[nodiscard]] const Place &placeOf(int at) const;
    [[nodiscard]] PostcodeEntry entry(int pair, int at, qsizetype positionBit) const;

    QByteArray m_bytes;
    int m_count = 0;
    qsizetype m_live = 0; // offsets of the sections, in bytes
    qsizetype m_placeOf = 0;
    qsizetype m_attributeOf = 0;
    qsizetype m_positions = 0;
    int m_placeBits = 0;
    int m_attributeBits = 0;
    std::vector<Place> m_places;
    QByteArray m_attributes;
};

}
