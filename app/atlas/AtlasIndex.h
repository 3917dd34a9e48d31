// The look-up tables behind the functions of Atlas, made once when an atlas is read: codes to areas, areas to LSOAs,
// and LSOAs and codes to the practices and trusts. Ids and positions only, so that an Atlas may be copied.
#pragma once

#include "domain/Ids.h"

#include <QString>

#include <span>
#include <vector>

namespace ics {

struct Atlas;

class AtlasIndex final
{
public:
    explicit AtlasIndex(const Atlas &atlas);

    struct CodeEntry
    {
        QString code; // upper case
        EditionId edition = none<EditionId>;
        LevelId level = none<LevelId>;
        int kind = 0; // 0: the area's own code, 1: ONS, 2: ODS
        AreaId area = none<AreaId>;
    };
    /** All areas of the edition that the code (upper case) names, nested levels first. */
    [[nodiscard]] std::span<const CodeEntry> areasByCode(EditionId edition, const QString &code) const;
    [[nodiscard]] std::span<const LsoaId> lsoasOf(AreaId area) const;
    /** Positions in Atlas::practices and Atlas::trusts, ascending. */
    [[nodiscard]] std::vector<int> practicesIn(std::span<const LsoaId> lsoas) const;
    [[nodiscard]] std::vector<int> practicesOfPcn(const QString &code) const;
    [[nodiscard]] std::vector<int> trustsIn(std::span<const LsoaId> lsoas) const;
    [[nodiscard]] std::vector<int> trustsOfSystem(const QString &code) const;

private:
    template <typename Key> struct Entry
    {
        Key key;
        int position;
    };
    void indexCodes(const Atlas &atlas);
    void indexLsoas(const Atlas &atlas);
    void indexSites(const Atlas &atlas);

    std::vector<CodeEntry> m_codes;
    std::vector<std::size_t> m_firstLsoa; // by AreaId, and one more
    std::vector<LsoaId> m_lsoas;
    std::vector<Entry<LsoaId>> m_practiceByLsoa;
    std::vector<Entry<QString>> m_practiceByPcn;
    std::vector<Entry<LsoaId>> m_trustByLsoa;
    std::vector<Entry<QString>> m_trustBySystem;
};

}
