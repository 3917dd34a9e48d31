#include "MapSceneMaker.h"

#include "MapSites.h"
#include "TogetherSentence.h"
#include "atlas/ExerciseCut.h"
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

    QString sourceText(const Atlas &atlas, const Selection &selection, const ShownClasses &shown)
    {
        QStringList parts;
        const auto add = [&](const Indicator &indicator) {
            QStringList source;
            if (const Source *known = atlas.source(indicator.source))
                source << known->publisher << known->title;
            if (!source.join(u' ').contains(indicator.date))
                source << dataText(indicator.date);
            source.removeAll(QString());
            if (const QString text = source.join(u" · "_s); !parts.contains(text))
                parts << text;
        };
        add(shown.first.shown.indicator);
        if (isValid(shown.first.shown.per))
            add(atlas.indicator(shown.first.shown.per));
        if (shown.style == MapStyle::TwoIndicators)
            add(shown.second.shown.indicator);
        parts << Text::tr("areas of %1", "edition").arg(editionName(atlas.edition(selection.edition)));
        return parts.join(u" · "_s);
    }

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

    QString circleNote(const std::vector<double> &values)
    {
        const auto zeros = static_cast<int>(std::ranges::count(values, 0.0));
        QStringList parts { Text::tr("The area of a circle is proportional to the count.") };
        if (zeros > 0)
            parts << Text::tr("%n area(s) without a circle have none.", nullptr, zeros);
        parts << Text::tr("A count is not shaded: large areas would look important only because they are large.");
        return parts.join(u' ');
    }

    QString seriesNote(const Atlas &atlas, const Indicator &indicator, bool continuous)
    {
        if (indicator.series.isEmpty())
            return {};
        const auto years = atlas.yearsOf(indicator.id);
        //: two years
        return (continuous ? Text::tr("Colours are the same for all years %1–%2.")
                           : Text::tr("Classes are the same for all years %1–%2."))
            .arg(atlas.indicator(years.front()).year)
            .arg(atlas.indicator(years.back()).year);
    }

    Legend legendOf(const Atlas &atlas, const ShownClasses &shown, const Choropleth &choropleth)
    {
        const Indicator &indicator = shown.first.shown.indicator;
        const auto axis = [](const Indicator &i) { return LegendAxis { indicatorName(i), measureText(i), {} }; };
        if (shown.style == MapStyle::TwoIndicators)
            return Legend::makeTwo(choropleth, axis(indicator), indicator.decimals, axis(shown.second.shown.indicator),
                shown.second.shown.indicator.decimals);
        Legend legend = Legend::make(choropleth, indicatorName(indicator), measureText(indicator), indicator.decimals);
        if (shown.style == MapStyle::Continuous)
            legend.setTicks(shown.first.values);
        if (shown.style == MapStyle::Circles) {
            legend.symbols = SymbolScale::make(shown.first.values);
            legend.note = circleNote(shown.first.values);
        } else if (isValid(shown.first.shown.per)) {
            legend.note = Text::tr("Divided by the residents: a count is not shaded, for large areas would look "
                                   "important only because they are large.");
        }
        if (const QString years = seriesNote(atlas, indicator, shown.style == MapStyle::Continuous);
            !years.isEmpty() && !shown.first.classification.edges.empty())
            legend.note = (years + u' ' + legend.note).trimmed();
        if (shown.ofAllEditions && !shown.first.classification.edges.empty())
            legend.note = (Text::tr("The scale is the same in both editions.") + u' ' + legend.note).trimmed();
        if (choropleth.middle) {
            const QString middle = formatValue(indicator, *choropleth.middle);
            legend.note
                = (Text::tr("Colours part at the figure of England, %1.").arg(middle) + u' ' + legend.note).trimmed();
        }
        return legend;
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
    scene.legend = legendOf(*m_atlas, shown, scene.choropleth);
    scene.legend.source = sourceText(*m_atlas, selection, shown);
    explainNoData(scene);
}

void MapSceneMaker::explainNoData(MapScene &scene) const
{
    const LevelTable &table = m_atlas->table(m_edition, m_shown);
    if (std::ranges::find(table.areaOfLsoa, none<AreaId>) == table.areaOfLsoa.end())
        return;
    scene.legend.hasNoData = true;
    scene.legend.noDataReason = scene.choropleth.noDataCount > 0 ? Text::tr("Not recorded, or no area here")
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

QString shortAttribution(const Atlas &atlas)
{
    if (atlas.attribution.isEmpty())
        return {};
    static const QRegularExpression pattern(u"database right (\\d{4})"_s);
    const QString year = pattern.match(atlas.attribution).captured(1);
    const QString text
        = Text::tr("Contains OS and ONS data © Crown copyright and database right %1, OGL v3.0").arg(year).simplified();
    return isExercise(atlas) ? QString(exerciseMark() + u". "_s + text) : text;
}

static QString plainTitle(const Atlas &atlas, const Selection &selection)
{
    const LevelId level = levelOnMap(atlas, selection.level);
    if (!isValid(level) || !isValid(selection.indicator))
        return {};
    const auto shown = ShownIndicator::make(atlas, selection);
    const Indicator &indicator = shown->indicator;
    const QString choice = levelChoice(atlas.level(level));
    const QString kind = inSentence(levelName(atlas.level(level)));
    const QString place = choice.isEmpty() ? kind : Text::tr("%1 (%2)").arg(kind, choice);
    if (mapStyle(atlas, selection) == MapStyle::TwoIndicators)
        return Text::tr("%1 and %2, by %3")
            .arg(indicatorName(indicator), indicatorName(atlas.indicator(selection.second)), place);
    const QString measure = measureText(indicator);
    const QString what
        = measure.isEmpty() ? indicatorName(indicator) : Text::tr("%1 (%2)").arg(indicatorName(indicator), measure);
    const QString title = Text::tr("%1, by %2").arg(what, place);
    return indicator.date.isEmpty() ? title : QString(title + u" · "_s + dataText(indicator.date));
}

QString mapTitle(const Atlas &atlas, const Selection &selection)
{
    const QString title = plainTitle(atlas, selection);
    return isExercise(atlas) ? QString(exerciseMark() + u": "_s + title) : title;
}

QString patternSentence(const Atlas &atlas, const Selection &selection)
{
    const LevelId level = levelOnMap(atlas, selection.level);
    if (!isValid(level) || !isValid(selection.indicator))
        return {};
    if (mapStyle(atlas, selection) == MapStyle::TwoIndicators)
        return togetherSentence(atlas, selection);
    const auto shown = ShownIndicator::make(atlas, selection);
    const Indicator &indicator = shown->indicator;
    const LevelTable &table = atlas.table(selection.edition, level);
    const std::vector<double> values = shown->values(atlas, selection.edition, level);
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
    const double here = shown->value(atlas, selection.area);
    const double england = shown->value(atlas, atlas.country(selection.edition));
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
