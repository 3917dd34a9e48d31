#include "AtlasIndex.h"

#include "Atlas.h"

#include <algorithm>
#include <tuple>

namespace ics {

namespace {

    constexpr auto byCode
        = [](const AtlasIndex::CodeEntry &e) { return std::tie(e.edition, e.code, e.level, e.kind, e.area); };

    template <typename Entries, typename Key>
    void appendPositions(const Entries &entries, const Key &key, std::vector<int> &out)
    {
        const auto keyOf = [](const auto &e) -> const auto & { return e.key; };
        const auto end = std::ranges::upper_bound(entries, key, {}, keyOf);
        for (auto entry = std::ranges::lower_bound(entries, key, {}, keyOf); entry != end; ++entry)
            out.push_back(entry->position);
    }

    template <typename Entries> std::vector<int> positionsIn(const Entries &entries, std::span<const LsoaId> lsoas)
    {
        std::vector<int> found;
        for (const LsoaId lsoa : lsoas)
            appendPositions(entries, lsoa, found);
        std::ranges::sort(found);
        return found;
    }

    template <typename Entries> std::vector<int> positionsOf(const Entries &entries, const QString &key)
    {
        std::vector<int> found;
        appendPositions(entries, key, found);
        return found;
    }

    template <typename Entries> void sortEntries(Entries &entries)
    {
        std::ranges::stable_sort(
            entries, {}, [](const auto &e) -> const auto & { return e.key; });
    }

}

AtlasIndex::AtlasIndex(const Atlas &atlas)
{
    indexCodes(atlas);
    indexLsoas(atlas);
    indexSites(atlas);
}

void AtlasIndex::indexCodes(const Atlas &atlas)
{
    m_codes.reserve(atlas.areas.size() * 2);
    for (const Area &area : atlas.areas) {
        if (!atlas.holds(area.id))
            continue;
        const QString *seen[] = { &area.code, &area.onsCode, &area.odsCode };
        for (int kind = 0; kind < 3; ++kind) {
            const QString &code = *seen[kind];
            if (!code.isEmpty() && std::find_if(seen, seen + kind, [&](auto *s) { return *s == code; }) == seen + kind)
                m_codes.push_back({ code.toUpper(), area.edition, area.level, kind, area.id });
        }
    }
    std::ranges::sort(m_codes, {}, byCode);
}

void AtlasIndex::indexLsoas(const Atlas &atlas)
{
    std::vector<std::size_t> fill(atlas.areas.size() + 1);
    const auto eachCell = [&atlas](auto take) {
        for (const auto &tables : atlas.tables)
            for (const LevelTable &table : tables)
                for (std::size_t lsoa = 0; lsoa < table.areaOfLsoa.size(); ++lsoa)
                    if (isValid(table.areaOfLsoa[lsoa]))
                        take(index(table.areaOfLsoa[lsoa]), static_cast<LsoaId>(lsoa));
    };
    eachCell([&](std::size_t area, LsoaId) { ++fill.at(area + 1); });
    for (std::size_t area = 1; area < fill.size(); ++area)
        fill[area] += fill[area - 1];
    m_firstLsoa = fill;
    m_lsoas.resize(fill.back());
    eachCell([&](std::size_t area, LsoaId lsoa) { m_lsoas[fill[area]++] = lsoa; });
}

void AtlasIndex::indexSites(const Atlas &atlas)
{
    for (int i = 0; i < static_cast<int>(atlas.practices.size()); ++i) {
        const Practice &practice = atlas.practices[static_cast<std::size_t>(i)];
        if (isValid(practice.site.lsoa))
            m_practiceByLsoa.push_back({ practice.site.lsoa, i });
        if (!practice.pcn.isEmpty())
            m_practiceByPcn.push_back({ practice.pcn, i });
    }
    for (int i = 0; i < static_cast<int>(atlas.trusts.size()); ++i) {
        const Trust &trust = atlas.trusts[static_cast<std::size_t>(i)];
        if (isValid(trust.site.lsoa))
            m_trustByLsoa.push_back({ trust.site.lsoa, i });
        if (!trust.system2026.isEmpty())
            m_trustBySystem.push_back({ trust.system2026, i });
    }
    sortEntries(m_practiceByLsoa);
    sortEntries(m_practiceByPcn);
    sortEntries(m_trustByLsoa);
    sortEntries(m_trustBySystem);
}

std::span<const AtlasIndex::CodeEntry> AtlasIndex::areasByCode(EditionId edition, const QString &code) const
{
    const auto keyOf = [](const CodeEntry &e) { return std::tie(e.edition, e.code); };
    return { std::ranges::lower_bound(m_codes, std::tie(edition, code), {}, keyOf),
        std::ranges::upper_bound(m_codes, std::tie(edition, code), {}, keyOf) };
}

std::span<const LsoaId> AtlasIndex::lsoasOf(AreaId area) const
{
    if (!isValid(area) || index(area) + 1 >= m_firstLsoa.size())
        return {};
    const std::size_t first = m_firstLsoa[index(area)];
    return std::span(m_lsoas).subspan(first, m_firstLsoa[index(area) + 1] - first);
}

std::vector<int> AtlasIndex::practicesIn(std::span<const LsoaId> lsoas) const
{
    return positionsIn(m_practiceByLsoa, lsoas);
}
std::vector<int> AtlasIndex::practicesOfPcn(const QString &code) const { return positionsOf(m_practiceByPcn, code); }
std::vector<int> AtlasIndex::trustsIn(std::span<const LsoaId> lsoas) const { return positionsIn(m_trustByLsoa, lsoas); }
std::vector<int> AtlasIndex::trustsOfSystem(const QString &code) const { return positionsOf(m_trustBySystem, code); }

}
