// The equal-area map of a level as a geometry of its own: a mesh in which every area is one hexagon, as if it were an
// LSOA of the same number. So a scene of tiles is drawn, pointed at and stepped through like any other; only the tables
// of its levels differ. Made by a worker, immutable, shared.
#pragma once

#include "TileLayout.h"
#include "Viewport.h"

#include <QPointF>
#include <QPolygonF>

#include <map>
#include <memory>
#include <vector>

namespace ics {

/** An area's outline on the way between land and hexagon: points that belong together. Metres, BNG; empty for an area
 * without land. */
struct TileOutline
{
    std::vector<QPointF> land; // of its largest part
    std::vector<QPointF> tile;
};

struct TileMap
{
    MapLevelPtr level; // on land
    TileLayout layout;
    std::shared_ptr<const Mesh> mesh; // of the hexagons; fitted into Viewport::england
    double width = 0; // metres from side to side of a hexagon
    std::vector<QPointF> middles; // by area, metres, BNG
    std::vector<TileOutline> outlines; // by area
    std::vector<QPolygonF> backdrop; // the land of the other countries, coarse; metres, BNG

    /** As one reads a page: row by row from the top, from left to right. Without areas that have no tile. */
    [[nodiscard]] std::vector<int> inOrder() const;
    /** False for levels whose areas are too many to be told apart as tiles. */
    [[nodiscard]] static bool suits(const MapLevel &level) { return level.count() <= TileLayout::mostAreas; }
    /** Takes up to a second. The grouping level, whose areas are kept together, may be null. */
    [[nodiscard]] static std::shared_ptr<const TileMap> make(
        const MapGeometry &geometry, const MapLevelPtr &level, const MapLevelPtr &grouping);
};

/** The outlines of all areas on land with as many points as those of the hexagons of this width about the middles. */
[[nodiscard]] std::vector<TileOutline> tileOutlines(const Mesh &mesh, const MapLevel &level, const TileMap &tiles);

/** The view in which the tiles are as large as may be without one of them lying under a rectangle of the screen. */
[[nodiscard]] Viewport tileViewport(
    const TileMap &tiles, const Viewport &viewport, const std::vector<QRectF> &obstacles);

/** The level that groups the tiles of the shown one: the next above it. Null if there is none. */
[[nodiscard]] MapLevelPtr groupingLevel(const MapScene &scene);

/** From scenes of the land to scenes of tiles. Level tables are kept, so that two scenes of one level share them. */
class TileScenes final
{
public:
    /** Of the same areas and classes; an area smaller than a tile that is selected stands for the tile it lies in. */
    [[nodiscard]] MapScene scene(const MapScene &land, const TileMapPtr &tiles);

private:
    [[nodiscard]] MapLevelPtr tileLevel(const TileMapPtr &tiles, const MapLevelPtr &level);

    std::map<std::pair<TileMapPtr, MapLevelPtr>, MapLevelPtr> m_levels;
};

}
