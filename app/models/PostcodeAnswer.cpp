#include "PostcodeAnswer.h"

#include "PostcodeMessage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Postcode)
    };

    /** The only country outside England in which all these postcodes lie; Unknown if there is none such. */
    Country onlyCountry(const PostcodeCandidates &candidates)
    {
        Country only = Country::Unknown;
        for (std::size_t i = 0; i < candidates.inCountry.size(); ++i) {
            const auto country = static_cast<Country>(i);
            if (candidates.inCountry[i] == 0 || country == Country::Unknown)
                continue;
            if (country == Country::England || only != Country::Unknown)
                return Country::Unknown;
            only = country;
        }
        return candidates.lsoas.empty() ? only : Country::Unknown;
    }

    QString outwardText(const Postcode &postcode)
    {
        const std::string_view outward = postcode.outward();
        return QString::fromLatin1(outward.data(), static_cast<qsizetype>(outward.size()));
    }

    /** The sector, then the district of a unit: the beginnings whose other postcodes are its neighbours. */
    std::vector<Postcode> beginnings(const Postcode &unit)
    {
        std::vector<Postcode> found;
        if (unit.sectorKey() >= 0)
            found.push_back(Postcode::fromKey(unit.sectorKey()));
        found.push_back(Postcode::parse(outwardText(unit)));
        return found;
    }

}

PostcodeAnswer::PostcodeAnswer(const Atlas &atlas, PostcodeIndex &index, EditionId edition, int limit)
    : m_atlas(atlas)
    , m_index(index)
    , m_edition(edition)
    , m_limit(limit)
{
}

FindResult PostcodeAnswer::begin(const QString &query, const Postcode &postcode) const
{
    return { .query = query, .normalised = postcode.text(), .edition = m_edition };
}

FindResult PostcodeAnswer::failed(FindResult result, const Error &error) const
{
    result.status = FindStatus::NotFound;
    result.error = error;
    result.message = errorText(error);
    return result;
}

FindResult PostcodeAnswer::answer(const QString &query, const Postcode &postcode)
{
    FindResult result = begin(query, postcode);
    if (const QString text = postcodemessage::special(postcode); !text.isEmpty()) {
        result.status = FindStatus::Special;
        result.message = text;
        return result;
    }
    if (postcode.special() == Postcode::Special::OverseasTerritory) {
        result.status = FindStatus::Outside;
        result.message = postcodemessage::overseas(postcode);
        return result;
    }
    return postcode.isUnit() ? unit(std::move(result), postcode) : part(std::move(result), postcode);
}

FindResult PostcodeAnswer::unit(FindResult result, const Postcode &postcode)
{
    const Result<PostcodeHit> hit = m_index.find(postcode);
    if (!hit)
        return failed(std::move(result), hit.error());
    if (!postcodemessage::outside(postcode, hit->country).isEmpty())
        return outside(std::move(result), postcode, hit->country, hit->status);
    if (hit->status == PostcodeStatus::NotListed)
        return surroundings(std::move(result), postcode, false);
    return inEngland(std::move(result), postcode, *hit);
}

FindResult PostcodeAnswer::outside(
    FindResult result, const Postcode &postcode, Country country, PostcodeStatus status) const
{
    result.status = FindStatus::Outside;
    result.message = postcodemessage::outside(postcode, country);
    if (status == PostcodeStatus::Terminated)
        result.message += u' ' + Text::tr("The postcode is no longer in use.");
    return result;
}

FindResult PostcodeAnswer::inEngland(FindResult result, const Postcode &postcode, const PostcodeHit &hit)
{
    const bool ended = hit.status == PostcodeStatus::Terminated;
    result.status = ended ? FindStatus::Terminated : FindStatus::Exact;
    if (!isValid(hit.lsoa)) {
        if (!ended)
            return surroundings(std::move(result), postcode, true);
        result.message = postcodemessage::terminated(postcode);
        return result;
    }
    result.lsoa = hit.lsoa;
    result.areas = areasAt(m_atlas, m_edition, hit.lsoa);
    result.items.push_back(itemAt(postcode, hit.lsoa));
    result.message = postcodemessage::located(m_atlas, postcode.text(), result.areas, ended);
    result.known = postcodemessage::known(hit);
    if (hit.hasPosition())
        result.position = FoundPosition { .x = double(hit.easting), .y = double(hit.northing) };
    if (const QString text = postcodemessage::approximate(hit); !text.isEmpty())
        result.message += u' ' + text;
    return result;
}

FindResult PostcodeAnswer::surroundings(FindResult result, const Postcode &postcode, bool listed)
{
    for (const Postcode &beginning : beginnings(postcode)) {
        const Result<PostcodeCandidates> candidates = m_index.candidates(beginning);
        if (!candidates)
            return failed(std::move(result), candidates.error());
        if (const Country country = onlyCountry(*candidates); country != Country::Unknown)
            return outside(std::move(result), postcode, country, PostcodeStatus::Live);
        result.areas = areasOf(m_atlas, m_edition, *candidates);
        if (result.areas.empty())
            continue;
        result.status = FindStatus::Likely;
        result.message = (listed ? postcodemessage::notPlaced(postcode) : postcodemessage::notListed(postcode)) + u' '
            + postcodemessage::shares(m_atlas, beginning, *candidates, result.areas);
        addLikely(result);
        if (!listed)
            addNear(result, postcode);
        addRest(result);
        markLikely(result);
        return result;
    }
    result.status = listed ? FindStatus::Likely : FindStatus::NotFound;
    result.message = postcodemessage::nothingBegins(postcode);
    addNear(result, postcode);
    return result;
}

FindResult PostcodeAnswer::part(FindResult result, const Postcode &postcode)
{
    const Result<PostcodeCandidates> candidates = m_index.candidates(postcode);
    if (!candidates)
        return failed(std::move(result), candidates.error());
    Country country = onlyCountry(*candidates);
    if (candidates->isEmpty())
        country = postcodemessage::countryByLetters(postcode);
    if (country != Country::Unknown)
        return outside(std::move(result), postcode, country, PostcodeStatus::Live);
    result.areas = areasOf(m_atlas, m_edition, *candidates);
    result.status = result.areas.empty() ? FindStatus::NotFound : FindStatus::Candidates;
    result.message = result.areas.empty() ? postcodemessage::nothingBegins(postcode)
                                          : postcodemessage::shares(m_atlas, postcode, *candidates, result.areas);
    addLonger(result, postcode);
    addAreas(result);
    addRest(result);
    return result;
}

std::optional<FindResult> PostcodeAnswer::answerSlip(const QString &query)
{
    std::vector<std::pair<Postcode, FindResult>> found;
    for (const Postcode &meant : Postcode::likelyMeant(query)) {
        FindResult result = answer(query, meant);
        const bool exists = result.status == FindStatus::Exact || result.status == FindStatus::Terminated
            || result.status == FindStatus::Outside || result.status == FindStatus::Candidates;
        if (exists && static_cast<int>(found.size()) < m_limit)
            found.emplace_back(meant, std::move(result));
    }
    if (found.empty())
        return std::nullopt;
    if (found.size() == 1) {
        FindResult result = std::move(found.front().second);
        result.status = result.status == FindStatus::Outside ? FindStatus::Outside : FindStatus::Likely;
        result.message = postcodemessage::slip(query, found.front().first) + u' ' + result.message;
        return result;
    }
    FindResult result { .query = query, .normalised = query, .status = FindStatus::Likely, .edition = m_edition };
    result.message = postcodemessage::severalMeant(query);
    for (const auto &[meant, answer] : found)
        if (const auto line = item(meant))
            result.items.push_back(*line);
    return result;
}

}
