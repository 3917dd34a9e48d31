// From the atlas and a Selection to what the map shows: the levels to draw borders of, the classes of the chosen level,
// the legend in words and the title. Level tables are kept, so that two scenes of one edition share them.
#pragma once

#include "atlas/Atlas.h"
#include "map/MapScene.h"
#include "models/Selection.h"

#include <map>

namespace ics {

class MapSceneMaker final
{
public:
    explicit MapSceneMaker(AtlasPtr atlas);

    [[nodiscard]] MapGeometry geometry() const;
    [[nodiscard]] MapScene scene(const Selection &selection);
    /** What lies over the next scenes. */
    void setLayers(MapLayerSet layers) { m_layerSet = layers; }
    /** An area as the last scene numbers it; invalid for the country. */
    [[nodiscard]] AreaRef refOf(AreaId area) const;
    /** An area of the shown level by its number. */
    [[nodiscard]] AreaId areaOf(int number) const;

private:
    void chooseLevels(const Selection &selection);
    [[nodiscard]] MapLevelPtr levelData(EditionId edition, LevelId level);
    [[nodiscard]] MapLayers layers();
    [[nodiscard]] MarkerSetPtr markers(MapLayer layer);
    void shade(MapScene &scene, const Selection &selection) const;
    void explainNoData(MapScene &scene) const;

    AtlasPtr m_atlas;
    MapLayerSet m_layerSet = usualLayers;
    EditionId m_edition = none<EditionId>;
    std::vector<LevelId> m_levels; // of the last scene, in its order
    LevelId m_shown = none<LevelId>;
    std::map<std::pair<EditionId, LevelId>, MapLevelPtr> m_cache;
    std::map<MapLayer, MarkerSetPtr> m_markers;
};

/** A level of an edition as the map wants it: areas are numbered in the order of their table. */
[[nodiscard]] MapLevelPtr mapLevelOf(const Atlas &atlas, EditionId edition, LevelId level);

}
