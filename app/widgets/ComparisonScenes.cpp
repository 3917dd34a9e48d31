#include "ComparisonScenes.h"

#include "MapTexts.h"
#include "models/Format.h"
#include "models/LevelText.h"
#include "models/ShownClasses.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ComparisonMaps)
    };

    Selection classed(const Atlas &atlas, Selection selection)
    {
        selection.continuous = false;
        selection.second = none<IndicatorId>;
        selection.onlyClass.reset();
        if (isValid(selection.indicator) && atlas.indicator(selection.indicator).isCount)
            selection.countAsRate = true;
        return selection;
    }

    /** Figures of another edition may lie beyond the classes: they belong to the outermost. */
    std::vector<double> within(const Classification &classes, std::vector<double> values)
    {
        for (double &value : values)
            if (std::isfinite(value))
                value = std::clamp(value, classes.edges.front(), classes.edges.back());
        return values;
    }

    QString measureOf(const Indicator &indicator)
    {
        QStringList measure;
        for (const QString &part : indicator.measure())
            measure << QCoreApplication::translate("ics::Data", part.toUtf8().constData());
        return measure.join(u' ');
    }

}

ComparisonSceneMaker::ComparisonSceneMaker(AtlasPtr atlas)
    : m_atlas(std::move(atlas))
    , m_maker(m_atlas)
    , m_geometry(m_maker.geometry())
{
    m_maker.setLayers({});
}

std::vector<LevelId> ComparisonSceneMaker::levelsInside(const std::vector<AreaId> &areas) const
{
    int lowest = 0;
    for (const AreaId area : areas) {
        const Level &level = m_atlas->level(m_atlas->area(area).level);
        lowest = level.nested ? std::max(lowest, level.rank) : static_cast<int>(m_atlas->levels.size());
    }
    std::vector<LevelId> result;
    for (const Level &level : m_atlas->levels)
        if (level.nested && level.rank > lowest)
            result.push_back(level.id);
    result.push_back(smallAreas);
    return result;
}

ComparisonSceneMaker::Figures ComparisonSceneMaker::figures(
    const ShownIndicator &shown, EditionId edition, LevelId level) const
{
    Figures result;
    if (level != smallAreas) {
        result.exact = shown.values(*m_atlas, edition, level);
    } else {
        for (std::size_t i = 0; i < m_atlas->lsoas.size(); ++i) {
            const auto lsoa = static_cast<LsoaId>(i);
            const auto own = static_cast<double>(m_atlas->lsoaValue(shown.indicator.id, lsoa));
            const double per = isValid(shown.per) ? static_cast<double>(m_atlas->lsoaValue(shown.per, lsoa)) : 1;
            const double scale = isValid(shown.per) ? shown.indicator.scale : 1;
            result.exact.push_back(per > 0 ? scale * own / per : std::nan(""));
        }
    }
    result.values = valuesAsShown(result.exact, shown.indicator.decimals);
    return result;
}

ComparisonScene ComparisonSceneMaker::scene(const Selection &wanted, AreaId area, LevelId inside)
{
    Selection selection = wanted;
    selection.area = area;
    selection.edition = m_atlas->area(area).edition;
    selection.level = inside == smallAreas ? m_atlas->levelByKey(u"place") : inside;
    ComparisonScene map { .area = area, .scene = m_maker.scene(selection) };
    map.scene.labels = false;
    map.scene.layers = {};
    if (inside == smallAreas) {
        if (!m_small)
            m_small = lsoaLevel(*m_geometry.mesh);
        map.scene.levels.push_back(m_small);
        map.scene.dots = false;
        map.scene.shown = static_cast<int>(map.scene.levels.size()) - 1;
    }
    map.inside.assign(m_atlas->lsoas.size(), 0);
    GridRect bounds;
    for (const LsoaId lsoa : m_atlas->lsoasOf(area)) {
        map.inside[index(lsoa)] = 1;
        bounds.include(m_atlas->mesh->lsoaBounds[index(lsoa)]);
    }
    if (!bounds.isEmpty())
        map.bounds = QRectF(bounds.left / 10.0, bounds.bottom / 10.0, (bounds.right - bounds.left) / 10.0,
            (bounds.top - bounds.bottom) / 10.0);
    return map;
}

void ComparisonSceneMaker::describe(ComparisonScene &map, const ShownIndicator &shown, const Figures &figures) const
{
    const MapLevel &level = *map.scene.shownLevel();
    std::set<int> parts;
    for (std::size_t lsoa = 0; lsoa < map.inside.size(); ++lsoa)
        if (map.inside[lsoa] && level.areaOfLsoa[lsoa] >= 0)
            parts.insert(level.areaOfLsoa[lsoa]);
    map.parts = static_cast<int>(parts.size());
    map.figure = formatValue(shown.indicator, shown.value(*m_atlas, map.area));
    int lowest = -1;
    int highest = -1;
    const auto figure = [&](int part) { return figures.values[static_cast<std::size_t>(part)]; };
    for (const int part : parts) {
        if (!std::isfinite(figure(part)))
            continue;
        lowest = lowest < 0 || figure(part) < figure(lowest) ? part : lowest;
        highest = highest < 0 || figure(part) > figure(highest) ? part : highest;
    }
    if (lowest < 0)
        return;
    map.extremes = parts.size() == 1 || figure(lowest) == figure(highest)
        ? formatValue(shown.indicator, figure(lowest))
        //: lowest and highest figure
        : Text::tr("%1 to %2")
              .arg(formatNumber(figure(lowest), shown.indicator.decimals),
                  formatValue(shown.indicator, figure(highest)));
}

ComparisonScenes ComparisonSceneMaker::make(
    const Selection &selection, const std::vector<AreaId> &areas, LevelId inside)
{
    ComparisonScenes result;
    const Selection wanted = classed(*m_atlas, selection);
    const auto shown = ShownIndicator::make(*m_atlas, wanted);
    if (!shown || areas.empty())
        return result;
    const QString measure = measureOf(shown->indicator);
    const int year = shown->indicator.year;
    const QString name = year > 0
        ? Text::tr("%1 in %2", "indicator, year").arg(indicatorName(shown->indicator)).arg(year)
        : indicatorName(shown->indicator);
    result.title = measure.isEmpty() ? name : Text::tr("%1 (%2)").arg(name, measure);
    if (shown->indicator.isCount) {
        result.problem = Text::tr("A count is not shaded, because large areas would look important only because they "
                                  "are large. Choose a rate.");
        return result;
    }
    const EditionId edition = m_atlas->area(areas.front()).edition;
    const Figures all = figures(*shown, edition, inside);
    const Classification classes
        = Classification::make(wanted.classes, all.values).roundedUp(shown->indicator.decimals);
    if (classes.classCount() == 0) {
        result.problem = Text::tr("This indicator is not recorded for areas of this level. Choose another level or "
                                  "indicator.");
        return result;
    }
    const QString scheme = ColourScheme::byKey(wanted.scheme).key;
    for (const AreaId area : areas) {
        const EditionId own = m_atlas->area(area).edition;
        const Figures here = own == edition ? all : figures(*shown, own, inside);
        ComparisonScene map = scene(wanted, area, inside);
        map.scene.choropleth = Choropleth::make(classes, within(classes, here.values), scheme);
        const double england = shown->value(*m_atlas, m_atlas->country(edition));
        if (ColourScheme::byKey(scheme).isDiverging() && std::isfinite(england))
            map.scene.choropleth.middle = valuesAsShown(std::span(&england, 1), shown->indicator.decimals).front();
        describe(map, *shown, here);
        result.maps.push_back(std::move(map));
    }
    result.legend = Legend::make(result.maps.front().scene.choropleth, name, measure, shown->indicator.decimals);
    const QString level = inside == smallAreas
        ? Text::tr("%Ln small areas", nullptr, static_cast<int>(m_atlas->lsoas.size()))
        : levelCount(m_atlas->level(inside), m_atlas->table(edition, inside).count);
    result.scale = Text::tr("One scale for all maps: the classes are those of all %1 of England (%2).")
                       .arg(level, result.legend.method);
    return result;
}

}
