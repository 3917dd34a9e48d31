// A UK postcode, or the beginning of one, as a person writes it: any case, any spaces (no-break ones too),
// full-width letters, dashes, dots. What is no postcode by its letters and digits has Kind::None; nothing is
// corrected silently, and likelyMeant() lists what a slip of O/0 or I/1 may have meant. Whether a postcode
// exists is for PostcodeIndex to say.
//
// The grammar: an outward code A9, A99, AA9, AA99, A9A or AA9A, then a digit and two letters without C I K M
// O V, which leaves 400 pairs for each sector. Beside it stand the exceptions that Special names.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ics {

class Postcode final
{
public:
    enum class Kind : std::uint8_t {
        None,
        Area, // "CM"
        District, // "CM22", and "EC1", which stands for EC1A, EC1M, …
        Sector, // "CM22 6"
        Unit, // "CM22 6QJ"
    };
    /** Postcodes that no English area can answer for, told by their letters alone. */
    enum class Special : std::uint8_t {
        Ordinary,
        NorthernIreland, // BT
        ChannelIslands, // JE, GY
        IsleOfMan, // IM
        Forces, // BFPO 57, BF1 2AT
        NonGeographic, // BX, XX: large organisations, wherever they sort their post
        Girobank, // GIR 0AA
        NhsPseudo, // ZZ99: no fixed abode, not known, abroad
        OverseasTerritory, // ASCN 1ZZ, AI-2640, …
    };
    static constexpr int pairsInSector = 400;

    Postcode() = default;
    [[nodiscard]] static Postcode parse(QStringView text);
    [[nodiscard]] static Postcode parse(QByteArrayView utf8);
    /** The sector of a sectorKey(), or its unit with this inwardPair(). */
    [[nodiscard]] static Postcode fromKey(int sectorKey);
    [[nodiscard]] static Postcode fromKey(int sectorKey, int inwardPair);
    /** Units and districts that differ from the text by O/0, I/1 and the like, likeliest first; empty if it
     * parses as it is. */
    [[nodiscard]] static std::vector<Postcode> likelyMeant(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Special special() const { return m_special; }
    [[nodiscard]] bool isUnit() const { return m_kind == Kind::Unit; }
    /** A sector from a text that goes on with one letter of the two, "CM22 6Q", as while typing. */
    [[nodiscard]] bool isUnfinished() const { return m_unfinished; }
    /** Normalised: "CM22 6QJ", "CM22 6", "CM22", "CM"; empty for none. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::string_view view() const { return { m_text.data(), m_length }; }
    [[nodiscard]] std::string_view outward() const { return { m_text.data(), m_outwardLength }; }
    [[nodiscard]] std::string_view areaLetters() const;

    /** A number for the sector, in the order of the postcodes as text; −1 if it has none, being an area, a
       district or an exception without a sector. At most 18,741,609. */
    [[nodiscard]] int sectorKey() const;
    /** 0 … 399 for the two letters of a unit, in alphabetical order; −1 if there are none, or not of the
     * twenty. */
    [[nodiscard]] int inwardPair() const;
    struct KeyRange
    {
        int first = 0;
        int last = -1; // included
    };
    /** Where the keys of all its sectors lie. */
    [[nodiscard]] std::vector<KeyRange> sectorRanges() const;
    /** The same if its district is only the beginning of one: "EC1" for EC1A, EC1M, …, "EC1 1" for EC1A 1,
     * EC1M 1, … */
    [[nodiscard]] std::vector<KeyRange> letteredRanges() const;

    friend bool operator==(const Postcode &, const Postcode &) = default;
    friend bool operator<(const Postcode &a, const Postcode &b) { return a.view() < b.view(); }

private:
    friend class PostcodeParser;
    void set(std::string_view outward, std::string_view inward, Kind kind, Special special);

    std::array<char, 10> m_text {};
    std::uint8_t m_length = 0;
    std::uint8_t m_outwardLength = 0;
    Kind m_kind = Kind::None;
    Special m_special = Special::Ordinary;
    bool m_unfinished = false;
};

/** The name of the overseas territory of such a postcode, translated; empty for any other. */
[[nodiscard]] QString territoryName(const Postcode &postcode);

}
