#include "PostcodeText.h"

#include "PostcodeBlobFormat.h"

#include "domain/PostcodeGrammar.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ics {

namespace {

    constexpr std::array<const char *, 6> sourceKeys { "none", "nspl", "pip", "pip_moved", "pip_far", "pip_v" };
    constexpr QByteArrayView countryKeys("EWSNLM?");
    constexpr QByteArrayView heading
        = "# ICS Explorer postcodes, format 1. One line a sector; app/atlas/PostcodeText.h explains the fields.\n"
          "# sector|places|letters, small if terminated|which place|east, 10 m, differences|north|remarks: how "
          "the LSOA is known\n";

    QByteArray lettersOf(const PostcodeEntry &e)
    {
        using namespace postcode;
        const std::array<char, 2> letters { inwardLetter(e.pair / inwardCount), inwardLetter(e.pair % inwardCount) };
        const QByteArray both(letters.data(), letters.size());
        return e.status == PostcodeStatus::Terminated ? both.toLower() : both;
    }

    QByteArray placeOf(const PostcodeEntry &e)
    {
        if (e.lsoa >= 0)
            return lsoaCode(e.lsoa);
        const QByteArray country(1, countryKey(e.country));
        return e.status == PostcodeStatus::Unrecorded ? country + '~' : country;
    }

    bool isUsual(const PostcodeEntry &e)
    {
        if (e.lsoa < 0)
            return e.source == LsoaSource::None && e.quality == 0;
        return e.source == LsoaSource::Published && e.quality == postcodeblob::usualQuality(e.status);
    }

    void addWord(QByteArray &field, const QByteArray &word)
    {
        if (!field.isEmpty())
            field += ' ';
        field += word;
    }

    struct Line
    {
        QByteArray places, letters, which, east, north, remarks;
        std::vector<QByteArray> palette;
        std::int32_t x = 0;
        std::int32_t y = 0;

        void add(const PostcodeEntry &e)
        {
            const QByteArray place = placeOf(e);
            const auto at = std::find(palette.begin(), palette.end(), place);
            addWord(which, QByteArray::number(static_cast<qlonglong>(at - palette.begin())));
            if (at == palette.end()) {
                palette.push_back(place);
                addWord(places, place);
            }
            letters += lettersOf(e);
            addWord(east, e.hasPosition() ? QByteArray::number(e.x - x) : QByteArray("."));
            addWord(north, e.hasPosition() ? QByteArray::number(e.y - y) : QByteArray("."));
            if (e.hasPosition())
                std::tie(x, y) = std::tie(e.x, e.y);
            if (!isUsual(e))
                addWord(remarks,
                    lettersOf(e).toUpper() + '=' + lsoaSourceKey(e.source).toByteArray() + ','
                        + QByteArray::number(e.quality));
        }

        [[nodiscard]] QByteArray text(const QByteArray &sector, bool anyPosition) const
        {
            QByteArray out = sector + '|' + places + '|' + letters + '|' + (palette.size() > 1 ? which : QByteArray())
                + '|' + (anyPosition ? east + '|' + north : QByteArray("|")) + '|' + remarks;
            while (out.endsWith('|'))
                out.chop(1);
            return out + '\n';
        }
    };

}

QByteArray formatPostcodes(const std::vector<PostcodeSector> &sectors)
{
    QByteArray out = heading.toByteArray();
    for (const PostcodeSector &sector : sectors) {
        Line line;
        bool anyPosition = false;
        for (const PostcodeEntry &e : sector.entries) {
            line.add(e);
            anyPosition = anyPosition || e.hasPosition();
        }
        out += line.text(Postcode::fromKey(sector.key).text().toLatin1(), anyPosition);
    }
    return out;
}

QByteArrayView lsoaSourceKey(LsoaSource source) { return sourceKeys.at(static_cast<std::size_t>(source)); }

std::optional<LsoaSource> lsoaSourceFromKey(QByteArrayView key)
{
    const auto found = std::find(sourceKeys.begin(), sourceKeys.end(), key);
    if (found == sourceKeys.end())
        return std::nullopt;
    return static_cast<LsoaSource>(found - sourceKeys.begin());
}

char countryKey(Country country) { return countryKeys.at(static_cast<qsizetype>(country)); }

std::optional<Country> countryFromKey(QByteArrayView key)
{
    const qsizetype at = key.size() == 1 ? countryKeys.indexOf(key[0]) : -1;
    return at < 0 ? std::nullopt : std::optional(static_cast<Country>(at));
}

std::optional<int> lsoaNumber(QByteArrayView code)
{
    int number = 0;
    if (code.size() != 9 || code[0] != 'E')
        return std::nullopt;
    const auto [end, error] = std::from_chars(code.begin() + 1, code.end(), number);
    if (error != std::errc() || end != code.end() || number < 0)
        return std::nullopt;
    return number;
}

QByteArray lsoaCode(int number) { return 'E' + QByteArray::number(number).rightJustified(8, '0'); }

}
