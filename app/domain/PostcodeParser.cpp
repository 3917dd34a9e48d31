#include "Postcode.h"
#include "PostcodeGrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

using namespace postcode;

/** Letters and digits of the text in upper case, with where separators stood between them. */
class PostcodeParser final
{
public:
    static constexpr std::size_t longest = 8;

    template <typename Text> bool read(const Text &text)
    {
        for (const auto unit : text) {
            const char16_t c = unitOf(unit);
            if (c >= 0x80)
                return false;
            if (!add(static_cast<char>(c)))
                return false;
        }
        return true;
    }

    bool readUnicode(QStringView text)
    {
        for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC)) {
            const bool passes = c.isSpace() || c.category() == QChar::Punctuation_Dash
                || c.category() == QChar::Other_Format || c == u'\u2212' || c == u'\u00B7';
            if (!passes && c.unicode() >= 0x80)
                return false;
            if (!add(passes ? ' ' : static_cast<char>(c.unicode())))
                return false;
        }
        return true;
    }

    [[nodiscard]] Postcode parse() const
    {
        Postcode found;
        const std::string_view code(m_code.data(), m_length);
        if (!code.empty() && (unit(code, found) || exception(code, found) || part(code, found)))
            return found;
        return {};
    }

private:
    static char16_t unitOf(QChar c) { return c.unicode(); }
    static char16_t unitOf(char c) { return static_cast<unsigned char>(c); }

    bool add(char c)
    {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        if (isLetter(c) || isDigit(c)) {
            if (m_length == longest)
                return false;
            m_code[m_length++] = c;
            return true;
        }
        m_gaps |= 1u << m_length;
        return std::string_view(" \t\r\n\v\f-_.,;:'\"").find(c) != std::string_view::npos;
    }

    [[nodiscard]] bool gapBefore(std::size_t position) const { return (m_gaps >> position & 1u) != 0; }

    static bool exception(std::string_view code, Postcode &found)
    {
        using enum Postcode::Special;
        if (code.starts_with("BFPO")) {
            const std::string_view number = code.substr(4);
            if (!std::all_of(number.begin(), number.end(), isDigit))
                return false;
            found.set(code.substr(0, 4), number, number.empty() ? Postcode::Kind::Area : Postcode::Kind::Unit, Forces);
            return true;
        }
        return code == "NPT" || code == "GIR" ? (found.set(code, {}, Postcode::Kind::District, specialOf(code)), true)
                                              : overseas(code, found);
    }

    static bool overseas(std::string_view code, Postcode &found)
    {
        const std::size_t letters = code.find_first_of("0123456789");
        const Territory *t = territoryOf(code.substr(0, letters));
        if (!t)
            return false;
        if (letters == std::string_view::npos && t->letters != sharedWithKirkcaldy) {
            found.set(code, {}, Postcode::Kind::Area, Postcode::Special::OverseasTerritory);
            return true;
        }
        const std::string_view rest = code.substr(std::min(letters, code.size()));
        const auto matches = [](char pattern, char c) { return pattern == '9' ? isDigit(c) : pattern == c; };
        if (!std::equal(t->rest.begin(), t->rest.end(), rest.begin(), rest.end(), matches))
            return false;
        const std::size_t split = t->letters.size() + t->outwardDigits;
        found.set(
            code.substr(0, split), code.substr(split), Postcode::Kind::Unit, Postcode::Special::OverseasTerritory);
        found.m_text[split] = t->separator;
        return true;
    }

    static bool unit(std::string_view code, Postcode &found)
    {
        if (code.size() < 5 || code.size() > 7)
            return false;
        const std::string_view outward = code.substr(0, code.size() - 3);
        const std::string_view inward = code.substr(code.size() - 3);
        const auto valid = [&](char c) { return outward == "ZZ99" ? isLetter(c) : inwardRank(c) >= 0; };
        if (!isDigit(inward[0]) || !valid(inward[1]) || !valid(inward[2]) || !isOutward(outward))
            return false;
        found.set(outward, inward, Postcode::Kind::Unit, specialOf(outward));
        return true;
    }

    bool part(std::string_view code, Postcode &found) const
    {
        const std::size_t last = code.size() - 1;
        if (isAreaLetters(code)) {
            found.set(code, {}, Postcode::Kind::Area, specialOf(code));
            return true;
        }
        const bool apart = gapBefore(last) && isDigit(code[last]) && isOutward(code.substr(0, last));
        if (!apart && isOutward(code)) {
            found.set(code, {}, Postcode::Kind::District, specialOf(code));
            return true;
        }
        return sector(code, 1, found) || (inwardRank(code[last]) >= 0 && sector(code, 2, found));
    }

    /** inward: how many of its characters are there, the digit and perhaps one letter. */
    static bool sector(std::string_view code, std::size_t inward, Postcode &found)
    {
        if (code.size() <= inward)
            return false;
        const std::string_view outward = code.substr(0, code.size() - inward);
        const std::string_view digit = code.substr(outward.size(), 1);
        if (!isDigit(digit[0]) || !isOutward(outward))
            return false;
        found.set(outward, digit, Postcode::Kind::Sector, specialOf(outward));
        found.m_unfinished = inward > 1;
        return true;
    }

    std::array<char, longest> m_code {};
    std::size_t m_length = 0;
    unsigned m_gaps = 0;
};

Postcode Postcode::parse(QStringView text)
{
    PostcodeParser plain;
    if (plain.read(text))
        return plain.parse();
    PostcodeParser unicode;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; }) && text.size() < 64
            && unicode.readUnicode(text)
        ? unicode.parse()
        : Postcode();
}

Postcode Postcode::parse(QByteArrayView utf8)
{
    PostcodeParser plain;
    if (plain.read(utf8))
        return plain.parse();
    const auto beyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (!std::any_of(utf8.begin(), utf8.end(), beyondAscii) || utf8.size() > 192)
        return {};
    return parse(QStringView(QString::fromUtf8(utf8)));
}

namespace {

    /** What a character may have been meant for, likeliest first. */
    std::u16string_view lookAlikes(char16_t c)
    {
        switch (c) {
        case u'O':
            return u"0";
        case u'0':
            return u"O";
        case u'I':
            return u"1";
        case u'1':
            return u"IL";
        case u'L':
            return u"1";
        case u'S':
            return u"5";
        case u'5':
            return u"S";
        case u'B':
            return u"8";
        case u'8':
            return u"B";
        case u'Z':
            return u"2";
        case u'2':
            return u"Z";
        default:
            return {};
        }
    }

    void vary(QString &text, qsizetype from, int slips, std::vector<Postcode> &found)
    {
        if (slips == 0) {
            const Postcode p = Postcode::parse(text);
            const bool whole = p.isUnit() || p.kind() == Postcode::Kind::District;
            if (whole && std::find(found.begin(), found.end(), p) == found.end())
                found.push_back(p);
            return;
        }
        for (qsizetype i = from; i < text.size(); ++i) {
            const QChar kept = text.at(i);
            for (const char16_t other : lookAlikes(kept.unicode())) {
                text[i] = other;
                vary(text, i + 1, slips - 1, found);
            }
            text[i] = kept;
        }
    }

}

std::vector<Postcode> Postcode::likelyMeant(QStringView written)
{
    std::vector<Postcode> found;
    if (written.size() > 16 || parse(written).kind() != Kind::None)
        return found;
    QString text = written.toString().normalized(QString::NormalizationForm_KC).toUpper();
    for (int slips = 1; slips <= 3 && found.empty(); ++slips)
        vary(text, 0, slips, found);
    return found;
}

}
