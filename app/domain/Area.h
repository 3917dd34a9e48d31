// The structure of the NHS as values: editions (a dated state of the map), levels (country, region, system, place,
// neighbourhood, and the council and sub-ICB geographies beside them), and areas, each a set of LSOAs.
#pragma once

#include "Basis.h"
#include "Ids.h"
#include "PlaceBasis.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace ics {

/** A dated state of the map, e.g. key "2026-04", in force from 1 April 2026 with no end. */
struct Edition
{
    EditionId id = none<EditionId>;
    QString key;
    QDate validFrom;
    QDate validTo; // invalid while in force
    QString source; // key of a Source
};

/** A kind of area. Nested levels form the chain country → region → system → place → neighbourhood, in order of rank. */
struct Level
{
    LevelId id = none<LevelId>;
    QString key; // "system"
    int rank = 0; // 0 is the whole country; only nested levels are compared by rank
    bool nested = true; // false: a geography beside the chain (council, district, sub-ICB location)
    Basis basis = Basis::Statutory; // the usual one of its areas
    PlaceChoice places {}; // what a place is, for the levels that depend on it: place and neighbourhood
};

struct Area
{
    AreaId id = none<AreaId>;
    EditionId edition = none<EditionId>;
    LevelId level = none<LevelId>;
    AreaId parent = none<AreaId>; // of the next nested level up; the country for levels beside the chain
    QString code; // unique within edition and level: ODS code, "QNC-E06000021" for a place, ONS code for a council
    QString onsCode; // empty: not recorded
    QString odsCode; // empty: not recorded
    QString name; // friendly: "Staffordshire and Stoke-on-Trent"
    QString officialName; // "NHS Staffordshire and Stoke-on-Trent Integrated Care Board"; empty if the same
    Basis basis = Basis::Statutory;
    QString source; // key of a Source
    QDate validFrom; // invalid: not recorded
    QDate validTo; // invalid: in force, or not recorded
    QStringList successors; // codes of the areas of the same level that followed, largest first
    QStringList flags; // keys of cautions, e.g. "list-gathered-from-afar"
    QString note; // free English text of the data, e.g. which part of its council a place is
    double areaSquareMetres = 0; // land to the mean high water mark, from the mesh
    std::vector<AreaId> children; // areas of the next nested level down, in the order of their names
};

}
