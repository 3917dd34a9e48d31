#include "Finder.h"

#include "AnswerDetails.h"
#include "PlaceHits.h"
#include "PositionAnswer.h"
#include "PostcodeAnswer.h"
#include "PostcodeMessage.h"
#include "TextAnswer.h"

#include "atlas/AtlasConnection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Finder)
    };

    // Longer than any name, and as much as anybody pastes: links to maps are long.
    constexpr qsizetype longestText = 1000;

    bool looksLikePostcode(const QString &text)
    {
        static const QRegularExpression shape(u"^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z0-9]{0,2}[A-Z][A-Z0-9]?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        return shape.match(text).hasMatch();
    }

    FindResult failure(FindResult result, const Error &error)
    {
        result.error = error;
        result.message = errorText(error);
        return result;
    }

}

QString findStatusKey(FindStatus status)
{
    constexpr std::array keys { "exact"_L1, "likely"_L1, "candidates"_L1, "terminated"_L1, "outside"_L1, "special"_L1,
        "invalid"_L1, "not-found"_L1 };
    return keys.at(static_cast<std::size_t>(status));
}

struct Finder::Private
{
    AtlasPtr atlas;
    Result<AtlasConnection> connection; // before the index that uses it, and so closed after it
    Result<PostcodeIndex> postcodes;
    Result<SearchIndex> names;
    std::unique_ptr<LsoaLocator> locator; // made at the first position asked about

    explicit Private(AtlasPtr opened)
        : atlas(std::move(opened))
        , connection(AtlasConnection::open(atlas->path))
        , postcodes(
              connection ? PostcodeIndex::open(connection->database()) : Result<PostcodeIndex>(connection.error()))
        , names(SearchIndex::open(atlas->path))
    {
    }

    FindResult atPosition(const QString &text, const AskedPosition &asked, EditionId edition)
    {
        if (!locator)
            locator = std::make_unique<LsoaLocator>(*atlas->mesh);
        return PositionAnswer(*atlas, *locator, edition).answer(text, asked);
    }

    FindResult find(const QString &text, EditionId edition, int limit)
    {
        const Postcode postcode = Postcode::parse(text);
        const auto position = readPosition(text);
        if (position && postcode.kind() == Postcode::Kind::None)
            return atPosition(text, *position, edition);
        FindResult result = inWords(text, postcode, edition, limit);
        // "SJ84" is written like a postcode district, and is a square of the grid.
        if (position && result.status == FindStatus::NotFound && !result.error)
            return atPosition(text, *position, edition);
        return result;
    }

    FindResult inWords(const QString &text, const Postcode &postcode, EditionId edition, int limit)
    {
        PostcodeAnswer postcodeAnswer(*atlas, *postcodes, edition, limit);
        if (postcode.isUnit())
            return postcodeAnswer.answer(text, postcode);
        auto found = names->search(text, edition, limit);
        if (!found)
            return failure({}, found.error());
        const std::vector<SearchHit> hits
            = relevantHits(withPlaceHits(*atlas, edition, text, std::move(*found), limit));
        const TextAnswer textAnswer(*atlas, edition, limit);
        if (postcode.kind() != Postcode::Kind::None)
            return partOrText(postcodeAnswer.answer(text, postcode), textAnswer.answer(text, hits), hits, limit);
        if (!hits.empty())
            return textAnswer.answer(text, hits);
        if (auto slip = postcodeAnswer.answerSlip(text))
            return *slip;
        FindResult result = textAnswer.answer(text, {});
        if (looksLikePostcode(text)) {
            result.status = FindStatus::Invalid;
            result.message = postcodemessage::invalid(quotable(text));
        }
        return result;
    }

    /** A text such as "RH5" or "st" may be the beginning of postcodes, a code, and the beginning of a name, all at
     * once. */
    static FindResult partOrText(FindResult part, FindResult text, const std::vector<SearchHit> &hits, int limit)
    {
        const bool noPostcode = part.status == FindStatus::NotFound && !part.error;
        if (noPostcode)
            return hits.empty() ? part : text;
        if (!hits.empty() && hits.front().match == SearchMatch::Code)
            part.message
                += u' ' + Text::tr("%1 is also a code: %2.").arg(text.normalised.toUpper(), text.items.front().title);
        const std::size_t room = static_cast<std::size_t>(limit);
        const std::size_t names
            = std::min(text.items.size(), std::max(room / 2, room - std::min(room, part.items.size())));
        part.items.insert(
            part.items.begin(), text.items.begin(), text.items.begin() + static_cast<std::ptrdiff_t>(names));
        return part;
    }
};

Finder::Finder(AtlasPtr atlas)
    : d(std::make_unique<Private>(std::move(atlas)))
{
}

Finder::~Finder() = default;
Finder::Finder(Finder &&) noexcept = default;
Finder &Finder::operator=(Finder &&) noexcept = default;

FindResult Finder::find(const QString &text, EditionId edition, int limit)
{
    FindResult result { .query = text, .edition = edition };
    if (!d->postcodes)
        return failure(std::move(result), d->postcodes.error());
    if (!d->names)
        return failure(std::move(result), d->names.error());
    const QString wanted = text.left(longestText).simplified();
    if (wanted.isEmpty()) {
        result.message = Text::tr("Type a postcode, a place, an organisation, a code or a position.");
        return result;
    }
    result = d->find(wanted, edition, std::max(limit, 1));
    addDetails(*d->atlas, result);
    result.query = text;
    result.edition = edition;
    return result;
}

}
