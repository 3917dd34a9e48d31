// What the small maps of a comparison show: for each area one level inside it, shaded by the indicator of the window,
// all with the same classes. The classes are those of every area of that level in England, so a colour means the same
// on each map and in every comparison.
#pragma once

#include "MapSceneMaker.h"
#include "models/ShownIndicator.h"

#include <QRectF>

#include <vector>

namespace ics {

struct ComparisonScene
{
    AreaId area = none<AreaId>;
    MapScene scene {};
    std::vector<char> inside {}; // by LsoaId
    QRectF bounds {}; // metres, BNG; top() is the southern edge
    int parts = 0; // areas of the shown level, wholly or partly inside
    QString figure {}; // the indicator of the area itself: "12.3 %"
    QString extremes {}; // "from 3.2 % (Rural) to 18 % (Town)"
};

struct ComparisonScenes
{
    std::vector<ComparisonScene> maps;
    Legend legend; // shared
    QString title; // "Income deprived (% of residents)"
    QString scale; // what the classes are those of
    QString problem; // why nothing is shaded; empty if it is
};

class ComparisonSceneMaker final
{
public:
    /** What the small areas are in a list of levels. */
    static constexpr LevelId smallAreas = none<LevelId>;

    explicit ComparisonSceneMaker(AtlasPtr atlas);
    [[nodiscard]] const AtlasPtr &atlas() const { return m_atlas; }
    [[nodiscard]] MapGeometry geometry() const { return m_geometry; }
    /** The levels that can be shown inside all of the areas, largest first; the small areas always can. */
    [[nodiscard]] std::vector<LevelId> levelsInside(const std::vector<AreaId> &areas) const;
    [[nodiscard]] ComparisonScenes make(const Selection &selection, const std::vector<AreaId> &areas, LevelId inside);

private:
    struct Figures
    {
        std::vector<double> exact;
        std::vector<double> values; // rounded as they are shown
    };
    [[nodiscard]] Figures figures(const ShownIndicator &shown, EditionId edition, LevelId level) const;
    [[nodiscard]] ComparisonScene scene(const Selection &selection, AreaId area, LevelId inside);
    void describe(ComparisonScene &map, const ShownIndicator &shown, const Figures &figures) const;

    AtlasPtr m_atlas;
    MapSceneMaker m_maker;
    MapGeometry m_geometry;
    MapLevelPtr m_small; // made when it is first wanted
};

}
