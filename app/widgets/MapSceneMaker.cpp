#include "MapSceneMaker.h"

#include "MapLegend.h"
#include "MapSites.h"
#include "MapTexts.h"
#include "models/Format.h"
#include "models/LevelText.h"
#include "models/Ranks.h"
#include "models/ShownClasses.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapPane)
    };

    Choropleth choroplethOf(const ShownClasses &shown, const QString &scheme)
    {
        switch (shown.style) {
        case MapStyle::Classes:
        case MapStyle::Kinds:
            break;
        case MapStyle::Continuous:
            return Choropleth::continuous(shown.first.classification, shown.first.values, scheme);
        case MapStyle::Circles:
            return Choropleth::plain(shown.first.values, scheme);
        case MapStyle::TwoIndicators:
            return Choropleth::twoIndicators(
                shown.first.classification, shown.first.values, shown.second.classification, shown.second.values);
        }
        return Choropleth::make(shown.first.classification, shown.first.values, scheme);
    }

}

MapSceneMaker::MapSceneMaker(AtlasPtr atlas)
    : m_atlas(std::move(atlas))
{
}

MapGeometry MapSceneMaker::geometry() const
{
    std::vector<std::vector<GridPoint>> rings;
    for (const Neighbour &neighbour : m_atlas->neighbours)
        rings.insert(rings.end(), neighbour.rings.begin(), neighbour.rings.end());
    return { m_atlas->mesh, backdropMesh(rings) };
}

void MapSceneMaker::chooseLevels(const Selection &selection)
{
    m_edition = selection.edition;
    m_shown = levelOnMap(*m_atlas, selection.level);
    m_levels.clear();
    for (const Level &level : m_atlas->levels)
        if (level.nested && level.rank > 0)
            m_levels.push_back(level.id);
    // A geography beside the chain is drawn below the systems; one that is only selected comes last, without borders.
    if (!m_atlas->level(m_shown).nested)
        m_levels.insert(m_levels.begin() + std::min<std::ptrdiff_t>(2, std::ssize(m_levels)), m_shown);
    const LevelId selected = m_atlas->area(selection.area).level;
    if (std::ranges::find(m_levels, selected) == m_levels.end() && m_atlas->level(selected).rank != 0)
        m_levels.push_back(selected);
}

MapScene MapSceneMaker::scene(const Selection &selection)
{
    chooseLevels(selection);
    MapScene scene;
    for (const LevelId level : m_levels)
        scene.levels.push_back(levelData(m_edition, level));
    scene.shown = static_cast<int>(std::ranges::find(m_levels, m_shown) - m_levels.begin());
    scene.borderLevels = scene.shown + 1;
    scene.selected = refOf(selection.area);
    scene.title = mapTitle(*m_atlas, selection);
    scene.labels = m_layerSet.testFlag(MapLayer::Names);
    scene.layers = layers();
    scene.attribution = shortAttribution(*m_atlas);
    scene.kind = levelName(m_atlas->level(m_shown));
    scene.tileRemark = Text::tr("Each hexagon is %1; where it lies is approximate", "1 system")
                           .arg(levelCount(m_atlas->level(m_shown), 1));
    shade(scene, selection);
    return scene;
}

MapLayers MapSceneMaker::layers()
{
    MapLayers result;
    for (const auto &[layer, key] : { std::pair(MapLayer::Districts, u"district"_s),
             std::pair(MapLayer::SubIcbs, u"sub-icb"_s), std::pair(MapLayer::Councils, u"council"_s) }) {
        const LevelId level = m_atlas->levelByKey(key);
        if (m_layerSet.testFlag(layer) && isValid(level))
            result.borders.push_back({ layer, levelData(m_edition, level) });
    }
    for (const MapLayer layer : { MapLayer::Practices, MapLayer::Hospitals, MapLayer::Trusts })
        if (m_layerSet.testFlag(layer))
            result.markers.push_back(markers(layer));
    result.shown = m_layerSet & (MapLayer::Coast | MapLayer::Grid | MapLayer::NorthArrow | MapLayer::London);
    return result;
}

MarkerSetPtr MapSceneMaker::markers(MapLayer layer)
{
    MarkerSetPtr &kept = m_markers[layer];
    if (!kept)
        kept = std::make_shared<const MarkerSet>(sitesOf(*m_atlas, layer));
    return kept;
}

MapLevelPtr MapSceneMaker::levelData(EditionId edition, LevelId level)
{
    MapLevelPtr &kept = m_cache[{ edition, level }];
    return kept ? kept : kept = mapLevelOf(*m_atlas, edition, level);
}

MapLevelPtr mapLevelOf(const Atlas &atlas, EditionId edition, LevelId level)
{
    const LevelTable &table = atlas.table(edition, level);
    auto made = std::make_shared<MapLevel>();
    made->areaOfLsoa.reserve(table.areaOfLsoa.size());
    for (const AreaId area : table.areaOfLsoa)
        made->areaOfLsoa.push_back(isValid(area) ? static_cast<int>(area) - static_cast<int>(table.first) : -1);
    for (int i = 0; i < table.count; ++i)
        made->names.push_back(atlas.areas[index(table.first) + static_cast<std::size_t>(i)].name);
    return made;
}

void MapSceneMaker::shade(MapScene &scene, const Selection &selection) const
{
    if (!isValid(selection.indicator)) {
        scene.choropleth = Choropleth::withoutData(m_atlas->table(m_edition, m_shown).count);
        return;
    }
    const ShownClasses shown = ShownClasses::make(*m_atlas, selection);
    scene.choropleth = choroplethOf(shown, ColourScheme::byKey(selection.scheme).key);
    scene.choropleth.onlyClass = selection.onlyClass;
    const Indicator &indicator = shown.first.shown.indicator;
    const double england = shown.first.shown.value(*m_atlas, m_atlas->country(m_edition));
    const bool coloured = shown.style == MapStyle::Classes || shown.style == MapStyle::Continuous;
    if (coloured && ColourScheme::byKey(selection.scheme).isDiverging() && std::isfinite(england))
        scene.choropleth.middle = valuesAsShown(std::span(&england, 1), indicator.decimals).front();
    scene.ranks = ranksFromHighest(shown.first.exact);
    scene.values = shown.first.values;
    scene.secondValues = shown.second.values;
    for (const double value : shown.first.exact)
        scene.valueTexts.push_back(formatValue(indicator, value));
    for (const double value : shown.second.exact)
        scene.secondTexts.push_back(formatValue(shown.second.shown.indicator, value));
    scene.legend = mapLegend(*m_atlas, selection, shown, scene.choropleth);
    explainNoData(scene);
}

void MapSceneMaker::explainNoData(MapScene &scene) const
{
    const LevelTable &table = m_atlas->table(m_edition, m_shown);
    if (std::ranges::find(table.areaOfLsoa, none<AreaId>) == table.areaOfLsoa.end())
        return;
    scene.legend.hasNoData = true;
    scene.legend.noDataLabel = scene.choropleth.noDataCount > 0 ? Text::tr("Not recorded, or no area here")
                                                                : Text::tr("No area of this level here");
}

AreaRef MapSceneMaker::refOf(AreaId id) const
{
    if (!isValid(id) || m_atlas->area(id).edition != m_edition)
        return {};
    const Area &area = m_atlas->area(id);
    const auto level = std::ranges::find(m_levels, area.level);
    if (level == m_levels.end())
        return {};
    return { static_cast<int>(level - m_levels.begin()),
        static_cast<int>(id) - static_cast<int>(m_atlas->tableOf(area).first) };
}

AreaId MapSceneMaker::areaOf(int number) const
{
    if (number < 0 || !isValid(m_shown))
        return none<AreaId>;
    const LevelTable &table = m_atlas->table(m_edition, m_shown);
    return number < table.count ? static_cast<AreaId>(static_cast<int>(table.first) + number) : none<AreaId>;
}

}
