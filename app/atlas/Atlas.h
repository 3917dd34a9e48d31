// What the window shows, as one immutable value: read once by a worker, shared by pointer, safe on every thread. Holds
// the areas of all editions, the mesh, every indicator at every level, and the organisations. Postcodes and text search
// stay in the file (PostcodeIndex, SearchIndex).
#pragma once

#include "domain/Area.h"
#include "domain/Indicator.h"
#include "domain/Lsoa.h"
#include "domain/Organisation.h"
#include "domain/Seat.h"
#include "domain/Source.h"
#include "mesh/Mesh.h"

#include <memory>
#include <span>
#include <vector>

namespace ics {

class AtlasIndex;

/** One level of one edition: its areas are consecutive, sorted by name. */
struct LevelTable
{
    LevelId level = none<LevelId>;
    AreaId first = none<AreaId>;
    int count = 0;
    std::vector<AreaId> areaOfLsoa; // by LsoaId; none where the level does not cover the LSOA
    std::vector<std::vector<double>> values; // [IndicatorId][area − first]; NaN: not recorded
    [[nodiscard]] bool contains(AreaId area) const
    {
        return index(area) - index(first) < static_cast<std::size_t>(count) && area >= first;
    }
};

/** A backdrop country outside England: closed rings, simplified to 100 m, for drawing only. */
struct Neighbour
{
    QString code; // "W", "S", "N"
    std::vector<std::vector<GridPoint>> rings;
};

/** Who followed whom on the change of edition. */
struct Succession
{
    QString predecessor; // ODS code of a system
    QString successor;
    QDate date;
    QString type; // "merger", "split", "acquisition"
};

struct Atlas
{
    QString path;
    QString contentHash; // hexadecimal
    QString attribution; // the text that every export must carry
    std::vector<Edition> editions; // by EditionId, oldest first
    std::vector<Level> levels; // by LevelId, nested ones first, by rank
    std::vector<Area> areas; // by AreaId
    std::vector<std::vector<LevelTable>> tables; // [EditionId][LevelId]
    std::vector<Lsoa> lsoas; // by LsoaId
    std::shared_ptr<const Mesh> mesh; // shared by all atlases that differ only in what a place is
    std::vector<Neighbour> neighbours;
    std::vector<Indicator> indicators; // by IndicatorId
    std::vector<std::vector<float>> lsoaValues; // [IndicatorId][LsoaId]; NaN: not recorded; empty: for no LSOA
    /** NaN: not recorded. */
    [[nodiscard]] float lsoaValue(IndicatorId indicator, LsoaId lsoa) const;
    std::vector<Source> sources; // by key
    std::vector<Practice> practices; // by code
    std::vector<Trust> trusts; // by code
    std::vector<Hospital> hospitals;
    std::vector<Seat> seats; // by board and order
    std::vector<Succession> successions;

    /** The atlas as it was read, where this one has other places (see PlaceCut.h); null for that one itself. */
    std::shared_ptr<const Atlas> opened;

    [[nodiscard]] const Area &area(AreaId id) const { return areas.at(index(id)); }
    [[nodiscard]] const Level &level(LevelId id) const { return levels.at(index(id)); }
    [[nodiscard]] const Edition &edition(EditionId id) const { return editions.at(index(id)); }
    [[nodiscard]] const Indicator &indicator(IndicatorId id) const { return indicators.at(index(id)); }
    [[nodiscard]] const LevelTable &table(EditionId e, LevelId l) const { return tables.at(index(e)).at(index(l)); }
    [[nodiscard]] const LevelTable &tableOf(const Area &a) const { return table(a.edition, a.level); }

    /** Whether the area is one of its level: those of a former choice of places stay among the areas, but in no table.
     */
    [[nodiscard]] bool holds(AreaId id) const
    {
        return isValid(id) && index(id) < areas.size() && tableOf(area(id)).contains(id);
    }

    [[nodiscard]] EditionId editionByKey(QStringView key) const; // none if unknown
    [[nodiscard]] EditionId editionOn(QDate date) const; // in force that day; the first or last one outside their range
    [[nodiscard]] LevelId levelByKey(QStringView key) const;
    [[nodiscard]] LevelId levelBelow(LevelId level) const; // next nested level down; none at the bottom
    [[nodiscard]] IndicatorId indicatorByKey(QStringView key) const;
    /** The years of the series that an indicator is of, earliest first; itself alone if it is of none. */
    [[nodiscard]] std::vector<IndicatorId> yearsOf(IndicatorId indicator) const;
    /** For lists, which name a series once. */
    [[nodiscard]] bool isLatestYear(IndicatorId indicator) const { return yearsOf(indicator).back() == indicator; }
    [[nodiscard]] const Source *source(QStringView key) const; // nullptr if unknown

    [[nodiscard]] AreaId country(EditionId edition) const;
    /** By code, ONS code or ODS code, any case; nested levels first, so that "E06000021" is a place's council only if
       no nested area has that code. */
    [[nodiscard]] AreaId areaByCode(EditionId edition, QStringView code) const;
    [[nodiscard]] AreaId areaByCode(EditionId edition, LevelId level, QStringView code) const;
    [[nodiscard]] AreaId areaAt(EditionId edition, LevelId level, LsoaId lsoa) const;
    [[nodiscard]] LsoaId lsoaByCode(QStringView code) const;
    [[nodiscard]] double value(
        AreaId area, IndicatorId indicator) const; // NaN: not recorded, or an area that no table holds
    /** From the country down to the area itself. */
    [[nodiscard]] std::vector<AreaId> pathTo(AreaId area) const;
    /** All areas of the level that have an LSOA in common with this one, with the people they share, most first. */
    struct Overlap
    {
        AreaId area = none<AreaId>;
        int lsoas = 0;
        double people = 0;
    };
    [[nodiscard]] std::vector<Overlap> overlaps(AreaId area, EditionId edition, LevelId level) const;
    [[nodiscard]] std::vector<LsoaId> lsoasOf(AreaId area) const;
    [[nodiscard]] std::size_t lsoaCount(AreaId area) const;
    /** Practices in an area: the members of a PCN, else those whose premises lie in it. */
    [[nodiscard]] std::vector<const Practice *> practicesOf(AreaId area) const;
    /** Trusts recorded for a system (by its ICB in the register; in a former edition by the place of the headquarters),
        or with headquarters in any other area. */
    [[nodiscard]] std::vector<const Trust *> trustsOf(AreaId area) const;

    /** After filling the tables: the children of every area, and what the functions above look things up in. The reader
        does both; without buildIndex() those by code, LSOA or membership find nothing. */
    void linkAreas();
    void buildIndex();

private:
    std::shared_ptr<const AtlasIndex> m_index;
    IndicatorId m_people = none<IndicatorId>; // the indicator "population"
};

using AtlasPtr = std::shared_ptr<const Atlas>;

}
