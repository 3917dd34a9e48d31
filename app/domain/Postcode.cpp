#include "Postcode.h"

#include "PostcodeGrammar.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

using namespace postcode;

namespace {

    constexpr int radix = 37; // space, digits, letters: the order of the text

    int rankOf(char c)
    {
        if (isDigit(c))
            return 1 + c - '0';
        return isLetter(c) ? 11 + c - 'A' : 0;
    }

    char ofRank(int rank)
    {
        if (rank == 0)
            return ' ';
        return static_cast<char>(rank <= 10 ? '0' + rank - 1 : 'A' + rank - 11);
    }

    /** The outward code as a number; what is missing at the end counts as the given rank. */
    int outwardKey(std::string_view outward, int filler = 0)
    {
        int key = 0;
        for (std::size_t i = 0; i < 4; ++i)
            key = key * radix + (i < outward.size() ? rankOf(outward[i]) : filler);
        return key;
    }

    Postcode::KeyRange sectorsFrom(int firstOutward, int lastOutward)
    {
        return { firstOutward * 10, lastOutward * 10 + 9 };
    }

    Postcode::KeyRange rangeOfArea(std::string_view letters)
    {
        const std::string first = std::string(letters) + '0';
        const std::string last = std::string(letters) + '9';
        return sectorsFrom(outwardKey(first), outwardKey(last, radix - 1));
    }

}

void Postcode::set(std::string_view outwardCode, std::string_view inwardCode, Kind kind, Special special)
{
    *this = Postcode();
    auto *end = std::copy(outwardCode.begin(), outwardCode.end(), m_text.data());
    m_outwardLength = static_cast<std::uint8_t>(outwardCode.size());
    if (!inwardCode.empty()) {
        *end++ = ' ';
        end = std::copy(inwardCode.begin(), inwardCode.end(), end);
    }
    m_length = static_cast<std::uint8_t>(end - m_text.data());
    m_kind = kind;
    m_special = special;
}

QString Postcode::text() const { return QString::fromLatin1(m_text.data(), m_length); }

std::string_view Postcode::areaLetters() const
{
    const std::string_view code = outward();
    return code.substr(0, code.find_first_of("0123456789-"));
}

int Postcode::sectorKey() const
{
    if (m_length < m_outwardLength + 2 || m_outwardLength > 4 || !isDigit(m_text[m_outwardLength + 1u])
        || m_special == Special::OverseasTerritory || outward() == "BFPO")
        return -1;
    return outwardKey(outward()) * 10 + (m_text[m_outwardLength + 1u] - '0');
}

int Postcode::inwardPair() const
{
    if (m_kind != Kind::Unit || sectorKey() < 0)
        return -1;
    const int first = inwardRank(m_text[m_length - 2u]);
    const int second = inwardRank(m_text[m_length - 1u]);
    return first < 0 || second < 0 ? -1 : first * inwardCount + second;
}

Postcode Postcode::fromKey(int sectorKey)
{
    std::array<char, 4> outward {};
    if (sectorKey < 0 || sectorKey > outwardKey("", radix - 1) * 10 + 9)
        return {};
    int rest = sectorKey / 10;
    for (auto c = outward.rbegin(); c != outward.rend(); ++c, rest /= radix)
        *c = ofRank(rest % radix);
    const std::string_view padded(outward.data(), outward.size());
    const char digit = static_cast<char>('0' + sectorKey % 10);
    const std::string_view code = padded.substr(0, padded.find(' '));
    Postcode result;
    if (isOutward(code))
        result.set(code, { &digit, 1 }, Kind::Sector, specialOf(code));
    return result.sectorKey() == sectorKey ? result : Postcode();
}

Postcode Postcode::fromKey(int sectorKey, int inwardPair)
{
    const Postcode sector = fromKey(sectorKey);
    if (sector.kind() == Kind::None || inwardPair < 0 || inwardPair >= pairsInSector)
        return {};
    const std::array<char, 3> inward { sector.m_text[sector.m_length - 1u], inwardLetter(inwardPair / inwardCount),
        inwardLetter(inwardPair % inwardCount) };
    Postcode unit;
    unit.set(sector.outward(), { inward.data(), inward.size() }, Kind::Unit, sector.m_special);
    return unit;
}

std::vector<Postcode::KeyRange> Postcode::sectorRanges() const
{
    if (m_special == Special::OverseasTerritory || outward() == "BFPO" || m_kind == Kind::None)
        return {};
    if (m_kind == Kind::Area)
        return { rangeOfArea(outward()) };
    if (m_kind == Kind::District)
        return { sectorsFrom(outwardKey(outward()), outwardKey(outward())) };
    return { { sectorKey(), sectorKey() } };
}

std::vector<Postcode::KeyRange> Postcode::letteredRanges() const
{
    if (sectorRanges().empty() || m_kind == Kind::Area || m_outwardLength > 3 || !isDigit(m_text[m_outwardLength - 1u]))
        return {};
    const std::string code(outward());
    if (m_kind == Kind::District)
        return { sectorsFrom(outwardKey(code + 'A'), outwardKey(code + 'Z', radix - 1)) };
    std::vector<KeyRange> ranges;
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const int key = outwardKey(code + letter) * 10 + sectorKey() % 10;
        ranges.push_back({ key, key });
    }
    return ranges;
}

QString territoryName(const Postcode &postcode)
{
    if (postcode.special() != Postcode::Special::OverseasTerritory)
        return {};
    const Territory *territory = territoryOf(postcode.areaLetters());
    return territory ? QCoreApplication::translate("Postcode", territory->name) : QString();
}

}
