#include "AtlasRows.h"
#include "Blob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr quint16 noArea = 65535;

    /** Rows come in order of id, which must be that of the vector. */
    template <typename Id, typename Things> Id nextId(const AtlasRow &r, const Things &things)
    {
        r.require(r.integer(0) == static_cast<int>(things.size()));
        return static_cast<Id>(things.size());
    }

    QStringList words(const QString &text) { return text.isEmpty() ? QStringList() : text.split(u' '); }

    Result<Done> loadEditions(const AtlasConnection &c, Atlas &atlas)
    {
        return eachAtlasRow(c, "edition"_L1, u"SELECT id, key, valid_from, valid_to, source FROM edition ORDER BY id"_s,
            [&](const AtlasRow &r) {
                atlas.editions.push_back(
                    { nextId<EditionId>(r, atlas.editions), r.text(1), r.date(2), r.date(3), r.text(4) });
            });
    }

    Result<Done> loadLevels(const AtlasConnection &c, Atlas &atlas)
    {
        return eachAtlasRow(
            c, "level"_L1, u"SELECT id, key, rank, nested, basis FROM level ORDER BY id"_s, [&](const AtlasRow &r) {
                atlas.levels.push_back(
                    { nextId<LevelId>(r, atlas.levels), r.text(1), r.integer(2), r.integer(3) != 0, r.basis(4) });
            });
    }

    Area areaOf(const AtlasRow &r, const Atlas &atlas)
    {
        Area a;
        a.id = nextId<AreaId>(r, atlas.areas);
        a.edition = r.requiredId<EditionId>(1, atlas.editions.size());
        a.level = r.requiredId<LevelId>(2, atlas.levels.size());
        a.code = r.text(3);
        a.parent = r.id<AreaId>(4, atlas.areas.size()); // parents come first
        a.onsCode = r.text(5);
        a.odsCode = r.text(6);
        a.name = r.text(7);
        a.officialName = r.text(8);
        a.basis = r.basis(9);
        a.source = r.text(10);
        a.validFrom = r.date(11);
        a.validTo = r.date(12);
        a.successors = words(r.text(13));
        a.flags = words(r.text(14));
        a.note = r.text(15);
        a.areaSquareMetres = r.number(16);
        r.require(isValid(a.parent) || index(a.level) == 0);
        return a;
    }

    bool fillTable(LevelTable &table, const QByteArray &blob, std::size_t lsoas)
    {
        const auto places = fromBlob<quint16>(blob, lsoas);
        if (!places)
            return false;
        table.areaOfLsoa.resize(lsoas, none<AreaId>);
        for (std::size_t i = 0; i < lsoas; ++i) {
            const quint16 place = (*places)[i];
            if (place == noArea)
                continue;
            if (place >= table.count)
                return false;
            table.areaOfLsoa[i] = static_cast<AreaId>(static_cast<int>(table.first) + place);
        }
        return true;
    }

    /** Whether the table takes up exactly the areas of its level and edition. */
    bool agrees(const LevelTable &table, EditionId edition, const Atlas &atlas)
    {
        const auto belongs = [&](const Area &a) { return a.edition == edition && a.level == table.level; };
        const auto first = atlas.areas.begin() + static_cast<int>(table.first);
        return std::all_of(first, first + table.count, belongs)
            && std::ranges::count_if(atlas.areas, belongs) == table.count;
    }

    void takeTable(const AtlasRow &r, Atlas &atlas, std::size_t lsoas)
    {
        const auto edition = r.requiredId<EditionId>(0, atlas.editions.size());
        LevelTable table;
        table.level = r.requiredId<LevelId>(1, atlas.levels.size());
        const int first = r.integer(2);
        table.first = static_cast<AreaId>(first);
        table.count = r.integer(3);
        const auto areas = static_cast<int>(atlas.areas.size());
        r.require(first >= 0 && first <= areas && table.count >= 0 && table.count <= areas - first);
        if (!r.isSound())
            return;
        r.require(atlas.tables[index(edition)].size() == index(table.level)); // rows come in order
        r.require(agrees(table, edition, atlas) && fillTable(table, r.blob(4), lsoas));
        atlas.tables[index(edition)].push_back(std::move(table));
    }

}

Result<Done> loadSources(const AtlasConnection &c, Atlas &atlas)
{
    auto done = eachAtlasRow(c, "source"_L1,
        u"SELECT key, title, publisher, date, licence, note FROM source ORDER BY id"_s, [&](const AtlasRow &r) {
            atlas.sources.push_back({ r.text(0), r.text(1), r.text(2), r.text(3), r.text(4), r.text(5) });
        });
    if (!done)
        return done;
    done = eachAtlasRow(c, "meta"_L1, u"SELECT value FROM meta WHERE key = 'attribution'"_s,
        [&](const AtlasRow &r) { atlas.attribution = r.text(0); });
    if (!done)
        return done;
    for (const auto load : { loadEditions, loadLevels })
        if (auto loaded = load(c, atlas); !loaded)
            return loaded;
    if (atlas.editions.empty() || atlas.levels.empty())
        return damagedTable(c, "edition"_L1);
    return Done {};
}

Result<Done> loadAreas(const AtlasConnection &c, Atlas &atlas)
{
    return eachAtlasRow(c, "area"_L1,
        u"SELECT id, edition, level, code, parent, ons_code, ods_code, name, official_name, basis, source, valid_from, "
        "valid_to, successors, flags, note, square_metres FROM area ORDER BY id"_s,
        [&](const AtlasRow &r) { atlas.areas.push_back(areaOf(r, atlas)); });
}

Result<Done> loadLevelTables(const AtlasConnection &c, Atlas &atlas, std::size_t lsoas)
{
    atlas.tables.resize(atlas.editions.size());
    auto done = eachAtlasRow(c, "level_table"_L1,
        u"SELECT edition, level, first_area, areas, area_of_lsoa FROM level_table ORDER BY edition, level"_s,
        [&](const AtlasRow &r) { takeTable(r, atlas, lsoas); });
    const auto isComplete
        = [&](const auto &tables) { return tables.size() == atlas.levels.size() && tables.front().count == 1; };
    if (done && !std::ranges::all_of(atlas.tables, isComplete))
        return damagedTable(c, "level_table"_L1);
    return done;
}

}
