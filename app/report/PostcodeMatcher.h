// What the atlas knows of a postcode of somebody's list, as a value: with an outcome for every text that may stand
// there, and the reason when there is no certain answer. Nothing is guessed: a postcode that is not on record gets
// those areas only in which every live postcode of its sector lies, and is marked as likely. Where two characters
// swapped or one that looks alike (O/0, I/1) make it exactly one postcode in use, that one is named, and no more.
#pragma once

#include "atlas/Atlas.h"
#include "atlas/PostcodeTable.h"

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace ics {

enum class MatchOutcome : std::uint8_t {
    Exact, // in use, and its LSOA is known
    Terminated, // no longer in use; the LSOA is that where it was
    Likely, // not on record or without a position, and its sector is
    Unknown, // may exist, but nothing can be told
    Outside, // of another country
    NoPlace, // stands for no place: forces, large organisations, NHS pseudo-postcodes
    Invalid, // no postcode by its letters and digits
    Empty, // nothing is written
};
inline constexpr int matchOutcomeCount = 8;

enum class MatchReason : std::uint8_t {
    None,
    NoLongerUsed,
    NewOrMistyped,
    NotPlaced,
    PartOnly,
    NoSuchSector,
    EndedUnplaced,
    Wales,
    Scotland,
    NorthernIreland,
    ChannelIslands,
    IsleOfMan,
    OverseasTerritory,
    Forces,
    NonGeographic,
    Girobank,
    NhsPseudo,
    NotAPostcode,
    NothingWritten,
};
inline constexpr int matchReasonCount = 19;

struct PostcodeMatch
{
    MatchOutcome outcome = MatchOutcome::Empty;
    MatchReason reason = MatchReason::NothingWritten;
    LsoaSource source = LsoaSource::None;
    bool approximate = false; // the recorded position is, so close to a border the neighbouring area may be right
    LsoaId lsoa = none<LsoaId>; // for Exact and Terminated
    int sector = -1; // of the PostcodeTable, for Likely
    Postcode perhaps {}; // what may be meant instead; of Kind::None if that is not clear
};

/** Immutable once made: any number of threads may ask one. Atlas and postcodes must outlive it. */
class PostcodeMatcher final
{
public:
    PostcodeMatcher(const Atlas &atlas, const PostcodeTable &postcodes, std::vector<EditionId> editions);

    /** `utf8` is what stands in the field, as it was written; quotation marks around it are passed over. */
    [[nodiscard]] PostcodeMatch match(QByteArrayView utf8) const;

    /** The areas of a match: those of levels() for each of editions(); none where there is none. */
    [[nodiscard]] std::vector<AreaId> areas(const PostcodeMatch &match) const;
    [[nodiscard]] const Atlas &atlas() const { return m_atlas; }
    [[nodiscard]] const std::vector<EditionId> &editions() const { return m_editions; }
    [[nodiscard]] const std::vector<LevelId> &levels() const { return m_levels; }
    [[nodiscard]] int sectorCount() const { return m_postcodes.sectorCount(); }

private:
    [[nodiscard]] PostcodeMatch resolved(const Postcode &postcode) const;
    [[nodiscard]] Postcode perhaps(QByteArrayView utf8, const Postcode &postcode) const;
    [[nodiscard]] PostcodeMatch listed(const Postcode &unit, const PostcodeEntry &entry) const;
    [[nodiscard]] PostcodeMatch bySector(const Postcode &unit, MatchReason reason) const;
    [[nodiscard]] std::vector<AreaId> areasAt(LsoaId lsoa) const;
    [[nodiscard]] std::vector<AreaId> commonAreas(int sector) const;

    const Atlas &m_atlas;
    const PostcodeTable &m_postcodes;
    std::vector<EditionId> m_editions;
    std::vector<LevelId> m_levels;
    std::vector<std::vector<AreaId>> m_common; // by sector; empty: its live postcodes have no area in common
};

/** The key of an outcome in files: "exact", "terminated", … Never translated. */
[[nodiscard]] QLatin1StringView matchOutcomeKey(MatchOutcome outcome);
/** The outcome for a person, and the reason as a sentence; empty if there is none. */
[[nodiscard]] QString matchOutcomeText(MatchOutcome outcome);
[[nodiscard]] QString matchReasonText(MatchReason reason);
/** The reason, and what may be meant instead. */
[[nodiscard]] QString matchNote(const PostcodeMatch &match);
/** How the LSOA was found, and whether that is approximate; or that the areas are those of the sector. */
[[nodiscard]] QString matchBasisText(const PostcodeMatch &match);

}
