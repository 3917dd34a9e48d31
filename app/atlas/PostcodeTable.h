// Every unit postcode of an atlas in memory, for questions by the million: four bytes a postcode in a row of 400 for
// each sector, some 18 MB, and a tenth of a microsecond a look-up. One or a few postcodes are cheaper through
// PostcodeIndex. Immutable once read, so that any number of threads may share one. Positions are left out.
#pragma once

#include "PostcodeEntry.h"

#include "domain/Ids.h"
#include "domain/Postcode.h"
#include "domain/Result.h"

#include <QHash>

#include <array>
#include <vector>

namespace ics {

class PostcodeTable final
{
public:
    /** Errors: FileMissing, DatabaseError, AtlasDamaged. Whether the file is an atlas is for readAtlas() to find out.
     */
    static Result<PostcodeTable> read(const QString &atlasPath);

    /** For a unit; anything else, and a unit that is not listed, has the status NotListed. */
    [[nodiscard]] PostcodeEntry find(const Postcode &unit) const;

    /** The place of its sector in the table; −1: no postcode of that sector is listed. */
    [[nodiscard]] int sectorOf(const Postcode &postcode) const { return m_places.value(postcode.sectorKey(), -1); }
    [[nodiscard]] int sectorCount() const { return static_cast<int>(m_sectors.size()); }
    [[nodiscard]] int keyOf(int sector) const { return m_keys.at(static_cast<std::size_t>(sector)); }
    /** The postcodes of a sector, in order of their pairs; without positions. */
    [[nodiscard]] std::vector<PostcodeEntry> entries(int sector) const;

private:
    using Sector = std::array<std::uint32_t, Postcode::pairsInSector>; // packed entries; 0: not listed
    PostcodeTable() = default;

    QHash<int, int> m_places; // sector key → place in m_sectors
    std::vector<int> m_keys;
    std::vector<Sector> m_sectors;
};

}
