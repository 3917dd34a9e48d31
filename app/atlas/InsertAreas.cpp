#include "AtlasTables.h"
#include "Blob.h"
#include "ContentHash.h"
#include "mesh/MeshBlob.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    void insertArea(TableInsert &insert, const Area &a)
    {
        insert.add(a.id, a.edition, a.level, a.code, a.parent, a.onsCode, a.odsCode, a.name, a.officialName,
            basisKey(a.basis), a.source, a.validFrom, a.validTo, a.successors.join(u' '), a.flags.join(u' '), a.note,
            a.areaSquareMetres);
    }

    void insertLsoas(AtlasDatabase &database, const Atlas &atlas)
    {
        TableInsert msoas(database, "msoa"_L1, 3);
        TableInsert lsoas(database, "lsoa"_L1, 6);
        QHash<QString, int> ids;
        for (std::size_t i = 0; i < atlas.lsoas.size(); ++i) {
            const Lsoa &lsoa = atlas.lsoas[i];
            const int next = static_cast<int>(ids.size());
            if (!ids.contains(lsoa.msoaCode)) {
                msoas.add(next, lsoa.msoaCode, lsoa.msoaName);
                ids.insert(lsoa.msoaCode, next);
            }
            lsoas.add(
                i, lsoa.code, lsoa.name, ids.value(lsoa.msoaCode), static_cast<int>(lsoa.x), static_cast<int>(lsoa.y));
        }
    }

    constexpr quint16 noArea = 65535;

    QByteArray tableBlob(const LevelTable &table)
    {
        std::vector<quint16> places;
        places.reserve(table.areaOfLsoa.size());
        for (const AreaId area : table.areaOfLsoa)
            places.push_back(isValid(area) ? static_cast<quint16>(index(area) - index(table.first)) : noArea);
        return toBlob(std::span<const quint16>(places));
    }

    QByteArray ringsBlob(const Neighbour &neighbour)
    {
        std::vector<qint32> numbers { static_cast<qint32>(neighbour.rings.size()) };
        for (const auto &ring : neighbour.rings) {
            numbers.push_back(static_cast<qint32>(ring.size()));
            for (const GridPoint &point : ring)
                numbers.insert(numbers.end(), { point.x, point.y });
        }
        return toBlob(std::span<const qint32>(numbers));
    }

}

void insertSources(AtlasDatabase &database, const AtlasInput &input)
{
    const Atlas &atlas = input.atlas;
    TableInsert meta(database, "meta"_L1, 2);
    meta.add(u"attribution"_s, atlas.attribution);
    meta.add(u"content_hash"_s, QString::fromLatin1(unsealedHash()));
    meta.add(u"format"_s, QString::number(atlasFormat));
    TableInsert sources(database, "source"_L1, 7);
    for (std::size_t i = 0; i < atlas.sources.size(); ++i) {
        const Source &s = atlas.sources[i];
        sources.add(i, s.key, s.title, s.publisher, s.date, s.licence, s.note);
    }
    TableInsert editions(database, "edition"_L1, 5);
    for (const Edition &e : atlas.editions)
        editions.add(e.id, e.key, e.validFrom, e.validTo, e.source);
    TableInsert levels(database, "level"_L1, 5);
    for (const Level &l : atlas.levels)
        levels.add(l.id, l.key, l.rank, l.nested, basisKey(l.basis));
}

void insertAreas(AtlasDatabase &database, const AtlasInput &input)
{
    const Atlas &atlas = input.atlas;
    TableInsert areas(database, "area"_L1, 17);
    for (const Area &a : atlas.areas)
        insertArea(areas, a);
    insertLsoas(database, atlas);
    TableInsert tables(database, "level_table"_L1, 5);
    for (const Edition &edition : atlas.editions)
        for (const LevelTable &t : atlas.tables.at(index(edition.id)))
            tables.add(edition.id, t.level, t.first, t.count, tableBlob(t));
}

void insertMesh(AtlasDatabase &database, const AtlasInput &input)
{
    TableInsert mesh(database, "mesh"_L1, 3);
    mesh.add(0, input.atlas.mesh->lsoaCount(), encodeMesh(*input.atlas.mesh));
    TableInsert neighbours(database, "neighbour"_L1, 3);
    int id = 0;
    for (const Neighbour &n : input.atlas.neighbours)
        neighbours.add(id++, n.code, ringsBlob(n));
}

}
