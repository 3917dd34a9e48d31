#include "PostcodeBlobFormat.h"
#include "PostcodeText.h"

#include "domain/PostcodeGrammar.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ics {

namespace {

    enum Field { SectorField, PlacesField, LettersField, WhichField, EastField, NorthField, RemarksField, fieldCount };
    constexpr std::array<const char *, fieldCount> fieldNames { "sector", "places", "letters", "which", "east", "north",
        "remarks" };

    struct Place
    {
        std::int32_t lsoa = -1;
        Country country = Country::England;
        bool statusRecorded = true;
    };

    /** The words of a field, one after another. */
    class Words final
    {
    public:
        explicit Words(QByteArrayView field)
            : m_rest(field)
        {
        }
        [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
        QByteArrayView next()
        {
            const qsizetype space = m_rest.indexOf(' ');
            const QByteArrayView word = space < 0 ? m_rest : m_rest.first(space);
            m_rest = space < 0 ? QByteArrayView() : m_rest.sliced(space + 1);
            return word;
        }

    private:
        QByteArrayView m_rest;
    };

    std::optional<int> number(QByteArrayView text)
    {
        int value = 0;
        const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
        return error == std::errc() && end == text.end() && !text.isEmpty() ? std::optional(value) : std::nullopt;
    }

    std::optional<Place> placeFrom(QByteArrayView word)
    {
        if (const auto lsoa = lsoaNumber(word))
            return Place { .lsoa = *lsoa };
        const bool recorded = !word.endsWith("~");
        const auto country = countryFromKey(recorded ? word : word.chopped(1));
        if (!country)
            return std::nullopt;
        return Place { .country = *country, .statusRecorded = recorded };
    }

    int pairFrom(char first, char second)
    {
        const auto rank
            = [](char c) { return postcode::inwardRank(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c); };
        return rank(first) < 0 || rank(second) < 0 ? -1 : rank(first) * postcode::inwardCount + rank(second);
    }

    /** A line as it is taken apart; the first thing wrong with it is the field it stands in. */
    class LineParser final
    {
    public:
        explicit LineParser(QByteArrayView line)
        {
            for (std::size_t field = 0; field < fieldCount; ++field) {
                const qsizetype bar = line.indexOf('|');
                m_fields[field] = bar < 0 ? line : line.first(bar);
                line = bar < 0 ? QByteArrayView() : line.sliced(bar + 1);
            }
            m_surplus = !line.isEmpty();
        }

        bool parse(PostcodeSector &sector)
        {
            return readSector(sector) && readPlaces() && readLetters(sector) && readWhich(sector)
                && readPositions(sector, EastField, &PostcodeEntry::x)
                && readPositions(sector, NorthField, &PostcodeEntry::y) && readRemarks(sector);
        }
        [[nodiscard]] Field wrongField() const { return m_wrong; }
        [[nodiscard]] QByteArrayView wrongText() const { return m_fields[m_wrong]; }

    private:
        bool check(bool good, Field field)
        {
            if (!good)
                m_wrong = field;
            return good;
        }

        bool readSector(PostcodeSector &sector)
        {
            const Postcode p = Postcode::parse(m_fields[SectorField]);
            sector.key = p.kind() == Postcode::Kind::Sector ? p.sectorKey() : -1;
            const bool normalised
                = m_fields[SectorField] == QByteArrayView(p.view().data(), qsizetype(p.view().size()));
            return check(sector.key >= 0 && normalised, SectorField) && check(!m_surplus, RemarksField);
        }

        bool readPlaces()
        {
            for (Words words(m_fields[PlacesField]); !words.atEnd();) {
                const auto place = placeFrom(words.next());
                if (!place)
                    return check(false, PlacesField);
                m_places.push_back(*place);
            }
            return check(!m_places.empty(), PlacesField);
        }

        bool readLetters(PostcodeSector &sector)
        {
            const QByteArrayView letters = m_fields[LettersField];
            int last = -1;
            for (qsizetype i = 0; i + 1 < letters.size(); i += 2) {
                const int pair = pairFrom(letters[i], letters[i + 1]);
                if (pair <= last)
                    return check(false, LettersField);
                last = pair;
                const bool live = letters[i] <= 'Z';
                sector.entries.push_back({ .pair = static_cast<std::int16_t>(pair),
                    .status = live ? PostcodeStatus::Live : PostcodeStatus::Terminated });
            }
            return check(letters.size() % 2 == 0 && !sector.entries.empty(), LettersField);
        }

        bool readWhich(PostcodeSector &sector)
        {
            Words words(m_fields[WhichField]);
            const bool single = m_places.size() == 1 && words.atEnd();
            for (PostcodeEntry &e : sector.entries) {
                const int which = single ? 0 : number(words.next()).value_or(-1);
                if (which < 0 || static_cast<std::size_t>(which) >= m_places.size())
                    return check(false, WhichField);
                setPlace(e, m_places[static_cast<std::size_t>(which)]);
            }
            return check(words.atEnd(), WhichField);
        }

        static void setPlace(PostcodeEntry &e, const Place &place)
        {
            e.lsoa = place.lsoa;
            e.country = place.country;
            if (!place.statusRecorded)
                e.status = PostcodeStatus::Unrecorded;
            if (place.lsoa >= 0) {
                e.source = LsoaSource::Published;
                e.quality = postcodeblob::usualQuality(e.status);
            }
        }

        bool readPositions(PostcodeSector &sector, Field field, std::int32_t PostcodeEntry::*coordinate)
        {
            if (m_fields[field].isEmpty())
                return check(m_fields[EastField].isEmpty() && m_fields[NorthField].isEmpty(), field);
            Words words(m_fields[field]);
            std::int64_t at = 0;
            for (PostcodeEntry &e : sector.entries) {
                const QByteArrayView word = words.next();
                if (word == ".")
                    continue;
                const auto step = number(word);
                at += step.value_or(0);
                if (!step || at < 0 || at >= postcodeblob::positionLimit)
                    return check(false, field);
                e.*coordinate = static_cast<std::int32_t>(at);
            }
            const auto whole = [](const PostcodeEntry &e) { return (e.x < 0) == (e.y < 0); };
            const bool paired = field == EastField || std::all_of(sector.entries.begin(), sector.entries.end(), whole);
            return check(words.atEnd() && paired, field);
        }

        bool readRemarks(PostcodeSector &sector)
        {
            auto e = sector.entries.begin();
            for (Words words(m_fields[RemarksField]); !words.atEnd();) {
                const QByteArrayView word = words.next();
                const qsizetype comma = word.indexOf(',');
                if (word.size() < 5 || word[2] != '=' || comma < 3)
                    return check(false, RemarksField);
                const int pair = pairFrom(word[0], word[1]);
                const auto source = lsoaSourceFromKey(word.sliced(3, comma - 3));
                const auto quality = number(word.sliced(comma + 1));
                while (e != sector.entries.end() && e->pair < pair)
                    ++e;
                if (e == sector.entries.end() || e->pair != pair || !source || !quality || *quality < 0
                    || *quality > 90)
                    return check(false, RemarksField);
                e->source = *source;
                e->quality = static_cast<std::uint8_t>(*quality);
            }
            return true;
        }

        std::array<QByteArrayView, fieldCount> m_fields;
        bool m_surplus = false;
        std::vector<Place> m_places;
        Field m_wrong = SectorField;
    };

}

Result<std::vector<PostcodeSector>> parsePostcodes(const QByteArray &text, const QString &file)
{
    std::vector<PostcodeSector> sectors;
    qint64 number = 0;
    for (QByteArrayView rest(text); !rest.isEmpty();) {
        ++number;
        const qsizetype newline = rest.indexOf('\n');
        if (newline < 0)
            return Error { .kind = ErrorKind::FileTruncated, .file = file, .line = number };
        const QByteArrayView line = rest.first(newline);
        rest = rest.sliced(newline + 1);
        if (line.isEmpty() || line.startsWith("#"))
            continue;
        LineParser parser(line);
        PostcodeSector sector;
        ErrorKind kind = ErrorKind::BadValue;
        const bool good = parser.parse(sector);
        if (good && (sectors.empty() || sectors.back().key < sector.key)) {
            sectors.push_back(std::move(sector));
            continue;
        }
        if (good)
            kind = ErrorKind::DuplicateCode;
        return Error { .kind = kind,
            .file = file,
            .line = number,
            .column = parser.wrongField() + 1,
            .columnName = QString::fromLatin1(fieldNames[parser.wrongField()]),
            .detail = QString::fromUtf8(parser.wrongText().first(std::min<qsizetype>(parser.wrongText().size(), 60))) };
    }
    return sectors;
}

}
