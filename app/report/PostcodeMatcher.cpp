#include "PostcodeMatcher.h"

#include "atlas/PostcodeSlip.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::array levelKeys { "system"_L1, "place"_L1, "neighbourhood"_L1, "council"_L1 };

    // From this value on, the position in Code-Point Open is that of neighbouring postcodes.
    constexpr int imputedQuality = 50;

    PostcodeMatch failure(MatchOutcome outcome, MatchReason reason) { return { .outcome = outcome, .reason = reason }; }

    MatchReason reasonOf(Country country)
    {
        switch (country) {
        case Country::Wales:
            return MatchReason::Wales;
        case Country::Scotland:
            return MatchReason::Scotland;
        case Country::NorthernIreland:
            return MatchReason::NorthernIreland;
        case Country::ChannelIslands:
            return MatchReason::ChannelIslands;
        case Country::IsleOfMan:
            return MatchReason::IsleOfMan;
        case Country::England:
        case Country::Unknown:
            break;
        }
        return MatchReason::None;
    }

    PostcodeMatch special(Postcode::Special kind)
    {
        using enum Postcode::Special;
        switch (kind) {
        case NorthernIreland:
            return failure(MatchOutcome::Outside, MatchReason::NorthernIreland);
        case ChannelIslands:
            return failure(MatchOutcome::Outside, MatchReason::ChannelIslands);
        case IsleOfMan:
            return failure(MatchOutcome::Outside, MatchReason::IsleOfMan);
        case OverseasTerritory:
            return failure(MatchOutcome::Outside, MatchReason::OverseasTerritory);
        case Forces:
            return failure(MatchOutcome::NoPlace, MatchReason::Forces);
        case NonGeographic:
            return failure(MatchOutcome::NoPlace, MatchReason::NonGeographic);
        case Girobank:
            return failure(MatchOutcome::NoPlace, MatchReason::Girobank);
        case NhsPseudo:
            return failure(MatchOutcome::NoPlace, MatchReason::NhsPseudo);
        case Ordinary:
            break;
        }
        return failure(MatchOutcome::Unknown, MatchReason::NoSuchSector);
    }

    PostcodeMatch placed(const PostcodeEntry &entry)
    {
        const bool ended = entry.status == PostcodeStatus::Terminated;
        return { .outcome = ended ? MatchOutcome::Terminated : MatchOutcome::Exact,
            .reason = ended ? MatchReason::NoLongerUsed : MatchReason::None,
            .source = entry.source,
            .approximate = entry.quality >= imputedQuality || entry.source == LsoaSource::NearestArea,
            .lsoa = static_cast<LsoaId>(entry.lsoa) };
    }

    bool isBlank(QByteArrayView text)
    {
        for (const char c : text)
            if (static_cast<unsigned char>(c) > ' ' && c != '"')
                return false;
        return true;
    }

}

PostcodeMatcher::PostcodeMatcher(const Atlas &atlas, const PostcodeTable &postcodes, std::vector<EditionId> editions)
    : m_atlas(atlas)
    , m_postcodes(postcodes)
    , m_editions(std::move(editions))
{
    for (const QLatin1StringView key : levelKeys)
        if (const LevelId level = atlas.levelByKey(QString(key)); isValid(level))
            m_levels.push_back(level);
    for (int sector = 0; sector < postcodes.sectorCount(); ++sector)
        m_common.push_back(commonAreas(sector));
}

PostcodeMatch PostcodeMatcher::match(QByteArrayView utf8) const
{
    const Postcode postcode = Postcode::parse(utf8);
    if (postcode.kind() == Postcode::Kind::None && isBlank(utf8))
        return {};
    PostcodeMatch match = postcode.kind() == Postcode::Kind::None
        ? failure(MatchOutcome::Invalid, MatchReason::NotAPostcode)
        : resolved(postcode);
    const bool mistyped = match.reason == MatchReason::NotAPostcode || match.reason == MatchReason::NewOrMistyped
        || match.reason == MatchReason::NoSuchSector;
    if (mistyped)
        match.perhaps = perhaps(utf8, postcode);
    return match;
}

Postcode PostcodeMatcher::perhaps(QByteArrayView utf8, const Postcode &postcode) const
{
    constexpr qsizetype longest = 24; // bytes; more is no postcode with a slip in it
    std::vector<Postcode> meant;
    if (postcode.isUnit() && postcode.inwardPair() >= 0)
        for (const auto &[slip, other] : slipsOf(postcode, Slip::LooksAlike))
            meant.push_back(other);
    else if (postcode.kind() == Postcode::Kind::None && utf8.size() <= longest)
        meant = Postcode::likelyMeant(QString::fromUtf8(utf8));
    Postcode only;
    for (const Postcode &other : meant) {
        const bool live = other.isUnit() && m_postcodes.find(other).status == PostcodeStatus::Live;
        if (!live || other == only)
            continue;
        if (only.isUnit())
            return {};
        only = other;
    }
    return only;
}

PostcodeMatch PostcodeMatcher::resolved(const Postcode &postcode) const
{
    const PostcodeEntry entry = m_postcodes.find(postcode);
    if (entry.status != PostcodeStatus::NotListed)
        return listed(postcode, entry);
    if (postcode.special() != Postcode::Special::Ordinary)
        return special(postcode.special());
    if (!postcode.isUnit())
        return failure(MatchOutcome::Unknown, MatchReason::PartOnly);
    return bySector(postcode, MatchReason::NewOrMistyped);
}

PostcodeMatch PostcodeMatcher::listed(const Postcode &unit, const PostcodeEntry &entry) const
{
    if (entry.lsoa >= 0)
        return placed(entry);
    if (const MatchReason country = reasonOf(entry.country); country != MatchReason::None)
        return failure(MatchOutcome::Outside, country);
    if (unit.special() != Postcode::Special::Ordinary)
        return special(unit.special());
    if (entry.status == PostcodeStatus::Terminated)
        return failure(MatchOutcome::Unknown, MatchReason::EndedUnplaced);
    return bySector(unit, MatchReason::NotPlaced);
}

PostcodeMatch PostcodeMatcher::bySector(const Postcode &unit, MatchReason reason) const
{
    const int sector = m_postcodes.sectorOf(unit);
    if (sector < 0)
        return failure(MatchOutcome::Unknown, MatchReason::NoSuchSector);
    if (m_common[static_cast<std::size_t>(sector)].empty())
        return failure(MatchOutcome::Unknown, reason);
    return { .outcome = MatchOutcome::Likely, .reason = reason, .sector = sector };
}

std::vector<AreaId> PostcodeMatcher::areas(const PostcodeMatch &match) const
{
    if (isValid(match.lsoa))
        return areasAt(match.lsoa);
    if (match.sector >= 0)
        return m_common.at(static_cast<std::size_t>(match.sector));
    return std::vector<AreaId>(m_editions.size() * m_levels.size(), none<AreaId>);
}

std::vector<AreaId> PostcodeMatcher::areasAt(LsoaId lsoa) const
{
    std::vector<AreaId> areas;
    for (const EditionId edition : m_editions)
        for (const LevelId level : m_levels)
            areas.push_back(m_atlas.areaAt(edition, level, lsoa));
    return areas;
}

std::vector<AreaId> PostcodeMatcher::commonAreas(int sector) const
{
    std::vector<AreaId> common;
    LsoaId last = none<LsoaId>;
    for (const PostcodeEntry &e : m_postcodes.entries(sector)) {
        const bool unplaced = e.lsoa < 0 && e.country == Country::England;
        const auto lsoa = static_cast<LsoaId>(e.lsoa);
        if (e.status == PostcodeStatus::Terminated || unplaced || lsoa == last)
            continue;
        if (e.lsoa < 0)
            return {};
        last = lsoa;
        const std::vector<AreaId> areas = areasAt(lsoa);
        if (common.empty())
            common = areas;
        for (std::size_t i = 0; i < areas.size(); ++i)
            if (common[i] != areas[i])
                common[i] = none<AreaId>;
    }
    return std::none_of(common.begin(), common.end(), isValid<AreaId>) ? std::vector<AreaId>() : common;
}

}
