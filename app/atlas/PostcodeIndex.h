// Where a postcode lies, from the blobs of an open atlas: about ten microseconds a look-up, with nothing kept
// in memory. Use it on the thread of its connection, and let it go before the connection closes.
#pragma once

#include "PostcodeEntry.h"

#include "domain/Ids.h"
#include "domain/Postcode.h"
#include "domain/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <array>
#include <vector>

namespace ics {

struct PostcodeHit
{
    PostcodeStatus status = PostcodeStatus::NotListed;
    Country country = Country::Unknown; // by the letters alone if it is not listed: BT, JE, GY, IM
    LsoaId lsoa = none<LsoaId>; // none outside England, and for a postcode without a location
    LsoaSource source = LsoaSource::None;
    int quality = 0; // OS positional quality: 10 best … 60, 90 no position; 0 not recorded
    int easting = 0; // metres, within 5 m of the recorded position; both 0: not recorded
    int northing = 0;
    [[nodiscard]] bool hasPosition() const { return easting != 0; }
};

/** What the postcodes of a sector, district or area have in common. */
struct PostcodeCandidates
{
    struct LsoaCount
    {
        LsoaId lsoa = none<LsoaId>;
        int live = 0;
        int terminated = 0;
    };
    std::vector<LsoaCount> lsoas; // ascending by LSOA; those with terminated postcodes only are among them
    int live = 0; // in all these LSOAs
    int terminated = 0;
    int unlocated = 0; // live, in England, LSOA not recorded
    std::array<int, countryCount> inCountry {}; // not terminated; England includes the unlocated
    int listed = 0; // every postcode found, whatever its country and status
    [[nodiscard]] bool isEmpty() const { return listed == 0; }
};

class PostcodeIndex final
{
public:
    /** Errors: DatabaseError, when the file lacks the tables lsoa and postcode_sector. */
    static Result<PostcodeIndex> open(const QSqlDatabase &database);

    /** For a unit; anything else is not listed. Errors, here and below: AtlasDamaged, DatabaseError. */
    Result<PostcodeHit> find(const Postcode &unit);
    /** For a sector, district or area, and for a unit that is not listed: those of its sector. */
    Result<PostcodeCandidates> candidates(const Postcode &postcode);
    /** The sectors that begin so and have postcodes listed, in order. "EC1" and "EC1 1" stand for EC1A, EC1M,
     * … */
    Result<std::vector<Postcode>> sectorsOf(const Postcode &postcode);
    /** Listed units one slip away from this one, likeliest first: two neighbouring characters swapped, one
       that looks alike, one beside it on the keyboard, any other; live ones first within each. */
    Result<std::vector<Postcode>> near(const Postcode &unit, int limit = 8);

private:
    using Rows = std::vector<std::pair<int, std::vector<PostcodeEntry>>>; // sector key → its postcodes
    PostcodeIndex(QSqlDatabase database, QSqlQuery sector, QSqlQuery range);
    Result<Rows> read(const std::vector<Postcode::KeyRange> &ranges);
    Result<Rows> rowsOf(const Postcode &postcode);
    [[nodiscard]] Error databaseError(const QSqlQuery &query) const;
    [[nodiscard]] Error damaged(int sectorKey) const;

    QSqlDatabase m_database;
    QSqlQuery m_sector;
    QSqlQuery m_range;
    int m_lsoas = 0; // in the atlas: no blob may name another
};

}
