#include "MapSceneMaker.h"

#include "models/Format.h"
#include "models/LevelText.h"
#include "models/Ranks.h"
#include "models/ShownClasses.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapPane)
    };

    QString dataText(const QString &text)
    {
        return text.isEmpty() ? text : QCoreApplication::translate("ics::Indicator", text.toUtf8().constData());
    }

    QString measureText(const Indicator &indicator)
    {
        QStringList measure { dataText(indicator.unit), dataText(indicator.denominatorName) };
        measure.removeAll(QString());
        return measure.join(u' ');
    }

    QString sourceText(const Atlas &atlas, const Selection &selection)
    {
        const Indicator &indicator = atlas.indicator(selection.indicator);
        QStringList parts;
        if (const Source *source = atlas.source(indicator.source))
            parts << source->publisher << source->title;
        if (!parts.join(u' ').contains(indicator.date))
            parts << dataText(indicator.date);
        parts << Text::tr("areas of %1", "edition").arg(editionName(atlas.edition(selection.edition)));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

}

QString indicatorName(const Indicator &indicator) { return dataText(indicator.name); }

MapSceneMaker::MapSceneMaker(AtlasPtr atlas)
    : m_atlas(std::move(atlas))
{
}

MapGeometry MapSceneMaker::geometry() const
{
    std::vector<std::vector<GridPoint>> rings;
    for (const Neighbour &neighbour : m_atlas->neighbours)
        rings.insert(rings.end(), neighbour.rings.begin(), neighbour.rings.end());
    return { std::shared_ptr<const Mesh>(m_atlas, &m_atlas->mesh), backdropMesh(rings) };
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
    result.shown = m_layerSet & (MapLayer::Coast | MapLayer::Grid | MapLayer::NorthArrow | MapLayer::London);
    return result;
}

MapLevelPtr MapSceneMaker::levelData(EditionId edition, LevelId level)
{
    MapLevelPtr &kept = m_cache[{ edition, level }];
    if (kept)
        return kept;
    const LevelTable &table = m_atlas->table(edition, level);
    auto made = std::make_shared<MapLevel>();
    made->areaOfLsoa.reserve(table.areaOfLsoa.size());
    for (const AreaId area : table.areaOfLsoa)
        made->areaOfLsoa.push_back(isValid(area) ? static_cast<int>(area) - static_cast<int>(table.first) : -1);
    for (int i = 0; i < table.count; ++i)
        made->names.push_back(m_atlas->areas[index(table.first) + static_cast<std::size_t>(i)].name);
    return kept = made;
}

void MapSceneMaker::shade(MapScene &scene, const Selection &selection) const
{
    const LevelTable &table = m_atlas->table(m_edition, m_shown);
    if (!isValid(selection.indicator)) {
        scene.choropleth = Choropleth::withoutData(table.count);
        return;
    }
    const Indicator &indicator = m_atlas->indicator(selection.indicator);
    ShownClasses shown = ShownClasses::make(*m_atlas, selection);
    scene.choropleth = indicator.isCount
        ? Choropleth::withoutData(table.count)
        : Choropleth::make(shown.classification, shown.values, ColourScheme::byKey(selection.scheme).key);
    scene.choropleth.onlyClass = selection.onlyClass;
    const double england = m_atlas->value(m_atlas->country(m_edition), selection.indicator);
    if (ColourScheme::byKey(selection.scheme).isDiverging() && std::isfinite(england))
        scene.choropleth.middle = valuesAsShown(std::span(&england, 1), indicator.decimals).front();
    scene.values = std::move(shown.values);
    scene.legend = Legend::make(scene.choropleth, indicatorName(indicator), measureText(indicator), indicator.decimals);
    scene.legend.source = sourceText(*m_atlas, selection);
    if (scene.choropleth.middle)
        scene.legend.note = Text::tr("Colours part at the figure of England, %1.").arg(formatValue(indicator, england));
    if (indicator.isCount) {
        scene.legend.note
            = Text::tr("A count is not shaded: large areas would look important only because they are large.");
        scene.legend.noDataCount = 0;
        scene.legend.hasNoData = false;
    } else if (std::ranges::find(table.areaOfLsoa, none<AreaId>) != table.areaOfLsoa.end()) {
        scene.legend.hasNoData = true;
        scene.legend.noDataReason = scene.choropleth.noDataCount > 0 ? Text::tr("Not recorded, or no area here")
                                                                     : Text::tr("No area of this level here");
    }
    scene.ranks = ranksFromHighest(table.values.at(index(selection.indicator)));
    for (const double value : table.values.at(index(selection.indicator)))
        scene.valueTexts.push_back(formatValue(indicator, value));
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

QString shortAttribution(const Atlas &atlas)
{
    if (atlas.attribution.isEmpty())
        return {};
    static const QRegularExpression pattern(u"database right (\\d{4})"_s);
    const QString year = pattern.match(atlas.attribution).captured(1);
    return Text::tr("Contains OS and ONS data © Crown copyright and database right %1, OGL v3.0")
        .arg(year)
        .simplified();
}

QString mapTitle(const Atlas &atlas, const Selection &selection)
{
    const LevelId level = levelOnMap(atlas, selection.level);
    if (!isValid(level) || !isValid(selection.indicator))
        return {};
    const Indicator &indicator = atlas.indicator(selection.indicator);
    const QString where = levelName(atlas.level(level));
    const QString measure = measureText(indicator);
    const QString what
        = measure.isEmpty() ? indicatorName(indicator) : Text::tr("%1 (%2)").arg(indicatorName(indicator), measure);
    const QString title = Text::tr("%1, by %2").arg(what, where.startsWith(u"NHS") ? where : where.toLower());
    return indicator.date.isEmpty() ? title : QString(title + u" · "_s + dataText(indicator.date));
}

QString patternSentence(const Atlas &atlas, const Selection &selection)
{
    const LevelId level = levelOnMap(atlas, selection.level);
    if (!isValid(level) || !isValid(selection.indicator))
        return {};
    const Indicator &indicator = atlas.indicator(selection.indicator);
    const LevelTable &table = atlas.table(selection.edition, level);
    const std::vector<double> &values = table.values.at(index(selection.indicator));
    const auto known = [](double v) { return std::isfinite(v); };
    std::size_t highest = values.size();
    std::size_t lowest = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!known(values[i]))
            continue;
        highest = highest == values.size() || values[i] > values[highest] ? i : highest;
        lowest = lowest == values.size() || values[i] < values[lowest] ? i : lowest;
    }
    if (highest == values.size())
        return Text::tr("No value is recorded at this level.");
    const auto nameOf = [&](std::size_t i) { return atlas.areas[index(table.first) + i].name; };
    const double here = atlas.value(selection.area, selection.indicator);
    const double england = atlas.value(atlas.country(selection.edition), selection.indicator);
    QStringList parts;
    if (table.contains(selection.area) && known(here))
        parts << Text::tr("%1: %2, rank %3 of %4 from the highest.")
                     .arg(atlas.area(selection.area).name, formatValue(indicator, here))
                     .arg(1 + std::ranges::count_if(values, [&](double v) { return v > here; }))
                     .arg(std::ranges::count_if(values, known));
    // An extreme that many areas share as it is read belongs to none of them.
    const auto whose = [&](std::size_t i) {
        const double unit = std::pow(10, indicator.decimals);
        const auto sharing = std::ranges::count_if(
            values, [&](double v) { return known(v) && std::round(v * unit) == std::round(values[i] * unit); });
        return sharing == 1 ? nameOf(i) : Text::tr("%n areas", nullptr, static_cast<int>(sharing));
    };
    parts << Text::tr("Highest: %1, %2.").arg(whose(highest), formatValue(indicator, values[highest]))
          << Text::tr("Lowest: %1, %2.").arg(whose(lowest), formatValue(indicator, values[lowest]));
    if (known(england))
        parts << Text::tr("England: %1.").arg(formatValue(indicator, england));
    return parts.join(u' ');
}

}
