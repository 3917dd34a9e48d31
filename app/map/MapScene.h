// What the map shows, apart from where one looks: the LSOA → area table of each level, the classes of the
// level that is coloured, names and values as text, what is selected. A value, cheap to copy: the tables are
// shared and immutable, so two scenes have the same borders if they point at the same tables.
#pragma once

#include "Choropleth.h"
#include "Legend.h"
#include "MapLayers.h"
#include "mesh/Mesh.h"

#include <QString>

#include <memory>
#include <vector>

namespace ics {

/** One level of one edition. Areas are numbered from 0 in the order of its table. */
struct MapLevel
{
    std::vector<int> areaOfLsoa; // by LsoaId; −1 where the level does not cover the LSOA
    std::vector<QString> names; // by area
    [[nodiscard]] int count() const { return static_cast<int>(names.size()); }
};
using MapLevelPtr = std::shared_ptr<const MapLevel>;

struct TileMap;
using TileMapPtr = std::shared_ptr<const TileMap>;

/** An area of one of the scene's levels. */
struct AreaRef
{
    int level = -1; // position in MapScene::levels
    int area = -1;
    [[nodiscard]] bool isValid() const { return level >= 0 && area >= 0; }
    friend bool operator==(AreaRef, AreaRef) = default;
};

/** What is said of an area of the shown level, the same in tips, tables and for a screen reader. */
struct AreaText
{
    QString value; // "17.3 % of residents"; both values where two indicators are shown; empty without an indicator
    QString range; // "12.4 to under 18.0": the class without its number; empty without one
    QString classText; // "12.4 to under 18.0, class 3 of 5", "not recorded"; empty where there are no classes
};

struct MapScene
{
    std::vector<MapLevelPtr> levels; // highest first, none of them the whole country
    int shown = -1; // position in levels of the one that is coloured; −1: nothing to show yet
    int borderLevels = 0; // so many of the first levels have their borders drawn
    Choropleth choropleth; // of the shown level
    Legend legend;
    std::vector<double> values; // by area of the shown level, rounded as they are read; NaN: not recorded
    std::vector<QString> valueTexts; // by area of the shown level: "17.3 %", "not recorded"
    std::vector<int> ranks; // by area of the shown level: 1 is the highest, equal figures share one; 0: not recorded
    std::vector<double> secondValues; // of a second indicator, in the same way; else empty
    std::vector<QString> secondTexts;
    QString title; // "% of people in the most deprived tenth, by place, 2025"
    QString kind; // what an area of the shown level is: "Place"
    AreaRef selected;
    bool labels = true;
    bool dots = true; // areas too small to own a pixel get one; for a picture of very many areas it would be a blur
    MapLayers layers;
    QString attribution; // one short line; empty: none
    TileMapPtr tiles; // the areas as hexagons of equal size, see TileScenes; null: the land
    QString tileRemark; // "Each hexagon is 1 system; where it lies is approximate"

    /** Empty for a number that the shown level has not. */
    [[nodiscard]] AreaText textOf(int area) const;

    [[nodiscard]] const MapLevel *shownLevel() const
    {
        return shown >= 0 && shown < static_cast<int>(levels.size()) ? levels[static_cast<std::size_t>(shown)].get()
                                                                     : nullptr;
    }
};

/** The geometry of the map, shared by all its scenes. */
struct MapGeometry
{
    std::shared_ptr<const Mesh> mesh;
    std::shared_ptr<const Mesh> backdrop; // the other countries, see backdropMesh(); may be null
};

/** Closed rings of land outside England as a mesh of its own, for drawing beneath. Holes are not expected. */
[[nodiscard]] std::shared_ptr<const Mesh> backdropMesh(const std::vector<std::vector<GridPoint>> &rings);

/** From north-west to south-east in bands of 40 km, as one reads a page. */
[[nodiscard]] std::vector<int> areasByPosition(const Mesh &mesh, const MapLevel &level);

/** The LSOAs themselves as a level. */
[[nodiscard]] MapLevelPtr lsoaLevel(const Mesh &mesh);

}
