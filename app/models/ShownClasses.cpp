#include "ShownClasses.h"

#include <cmath>

namespace ics {

namespace {

    constexpr int colourSteps = 120; // of a continuous map: finer than an eye tells apart

    ShownFigures figuresOf(const Atlas &atlas, const Selection &selection, ShownIndicator shown)
    {
        ShownFigures result;
        result.exact = shown.values(atlas, selection.edition, levelOnMap(atlas, selection.level));
        result.values = valuesAsShown(result.exact, shown.indicator.decimals);
        result.shown = std::move(shown);
        return result;
    }

    /** The selection in every edition that it is classed together with. */
    std::vector<Selection> classedTogether(const Atlas &atlas, const Selection &selection)
    {
        if (!selection.sameClasses)
            return { selection };
        std::vector<Selection> result;
        for (const Edition &edition : atlas.editions) {
            result.push_back(selection);
            result.back().edition = edition.id;
        }
        return result;
    }

    /** What the classes are made of: of a series the figures of all its years, so that one scale holds for each; so
     * with editions, if that is wanted. */
    std::vector<double> figuresToClass(const Atlas &atlas, const Selection &selection, const ShownFigures &figures)
    {
        const bool inYears = !figures.shown.indicator.series.isEmpty();
        if (!inYears && !selection.sameClasses)
            return figures.values;
        std::vector<double> pooled;
        for (const Selection &each : classedTogether(atlas, selection)) {
            const auto years
                = inYears ? atlas.yearsOf(figures.shown.indicator.id) : std::vector { figures.shown.indicator.id };
            for (const IndicatorId year : years) {
                const auto shown = inYears ? ShownIndicator { atlas.indicator(year) } : figures.shown;
                const ShownFigures part = figuresOf(atlas, each, shown);
                pooled.insert(pooled.end(), part.values.begin(), part.values.end());
            }
        }
        return pooled;
    }

    void classify(ShownFigures &figures, const std::vector<double> &values, const ClassChoice &choice)
    {
        figures.classification = Classification::make(choice, values).roundedUp(figures.shown.indicator.decimals);
    }

}

LevelId levelOnMap(const Atlas &atlas, LevelId wanted)
{
    if (isValid(wanted) && !(atlas.level(wanted).nested && atlas.level(wanted).rank == 0))
        return wanted;
    return atlas.levelByKey(u"system");
}

MapStyle mapStyle(const Atlas &atlas, const Selection &selection)
{
    const auto shown = ShownIndicator::make(atlas, selection);
    if (shown && shown->indicator.isCount)
        return MapStyle::Circles;
    if (isValid(selection.second) && selection.second != selection.indicator
        && !atlas.indicator(selection.second).isCount)
        return MapStyle::TwoIndicators;
    return selection.continuous ? MapStyle::Continuous : MapStyle::Classes;
}

ShownClasses ShownClasses::make(const Atlas &atlas, const Selection &selection)
{
    ShownClasses result;
    const LevelId level = levelOnMap(atlas, selection.level);
    auto shown = ShownIndicator::make(atlas, selection);
    if (!isValid(level) || !shown || !isValid(selection.edition))
        return result;
    result.style = mapStyle(atlas, selection);
    result.first = figuresOf(atlas, selection, std::move(*shown));
    const ClassChoice inThirds { ClassMethod::Quantile, thirdCount, {} };
    switch (result.style) {
    case MapStyle::Classes:
        result.ofAllEditions = selection.sameClasses;
        classify(result.first, figuresToClass(atlas, selection, result.first), selection.classes);
        break;
    case MapStyle::Continuous:
        result.ofAllEditions = selection.sameClasses;
        result.first.classification
            = Classification::steps(figuresToClass(atlas, selection, result.first), colourSteps);
        break;
    case MapStyle::Circles:
    case MapStyle::Kinds:
        break;
    case MapStyle::TwoIndicators:
        result.second = figuresOf(atlas, selection, { atlas.indicator(selection.second) });
        classify(result.first, result.first.values, inThirds); // as many areas in one as in another
        classify(result.second, result.second.values, inThirds);
        break;
    }
    return result;
}

int ShownClasses::classOf(std::size_t area) const
{
    const double value = first.values.at(area);
    if (style == MapStyle::Circles)
        return std::isfinite(value) ? 0 : -1;
    const int own = first.classification.classOf(value);
    if (style != MapStyle::TwoIndicators)
        return own;
    const int other = second.classification.classOf(second.values.at(area));
    return own < 0 || other < 0 ? -1 : other * thirdCount + own;
}

std::vector<char> areasOfOnlyClass(const Atlas &atlas, const Selection &selection)
{
    if (!selection.onlyClass)
        return {};
    const ShownClasses shown = ShownClasses::make(atlas, selection);
    std::vector<char> chosen(atlas.areas.size(), 0);
    const LevelTable &table = atlas.table(selection.edition, levelOnMap(atlas, selection.level));
    for (std::size_t i = 0; i < shown.first.values.size(); ++i)
        chosen[index(table.first) + i] = shown.classOf(i) == *selection.onlyClass;
    return chosen;
}

}
