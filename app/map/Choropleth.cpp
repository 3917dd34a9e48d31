#include "Choropleth.h"

#include <cmath>

namespace ics {

Choropleth Choropleth::make(const Classification &classification, std::span<const double> values, const QString &scheme)
{
    Choropleth result;
    result.classification = classification;
    result.scheme = scheme;
    result.classSizes.assign(static_cast<std::size_t>(classification.classCount()), 0);
    result.classOfArea.reserve(values.size());
    for (const double value : values) {
        const int c = classification.classOf(value);
        result.classOfArea.push_back(c < 0 ? noData : static_cast<std::int8_t>(c));
        ++(c < 0 ? result.noDataCount : result.classSizes[static_cast<std::size_t>(c)]);
    }
    return result;
}

Choropleth Choropleth::continuous(const Classification &steps, std::span<const double> values, const QString &scheme)
{
    Choropleth result = make(steps, values, scheme);
    result.style = MapStyle::Continuous;
    return result;
}

Choropleth Choropleth::twoIndicators(const Classification &first, std::span<const double> values,
    const Classification &second, std::span<const double> secondValues)
{
    Choropleth result;
    result.style = MapStyle::TwoIndicators;
    result.classification = first;
    result.second = second;
    result.classSizes.assign(thirdCount * thirdCount, 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int own = first.classOf(values[i]);
        const int other = second.classOf(secondValues[i]);
        const int cell = own < 0 || other < 0 ? noData : other * thirdCount + own;
        result.classOfArea.push_back(static_cast<std::int8_t>(cell));
        ++(cell < 0 ? result.noDataCount : result.classSizes[static_cast<std::size_t>(cell)]);
    }
    return result;
}

Choropleth Choropleth::kinds(std::vector<std::int8_t> kindOfArea)
{
    Choropleth result;
    result.style = MapStyle::Kinds;
    result.classOfArea = std::move(kindOfArea);
    result.classSizes.assign(kindColours(Theme::Light).size(), 0);
    for (const std::int8_t kind : result.classOfArea)
        ++(kind < 0 ? result.noDataCount : result.classSizes[static_cast<std::size_t>(kind)]);
    return result;
}

Choropleth Choropleth::plain(std::span<const double> values, const QString &scheme)
{
    Choropleth result;
    result.style = MapStyle::Circles;
    result.scheme = scheme;
    for (const double value : values) {
        result.classOfArea.push_back(std::isfinite(value) ? std::int8_t(0) : noData);
        result.noDataCount += std::isfinite(value) ? 0 : 1;
    }
    return result;
}

Choropleth Choropleth::withoutData(int areas)
{
    Choropleth result;
    result.classOfArea.assign(static_cast<std::size_t>(areas), noData);
    result.noDataCount = areas;
    return result;
}

std::vector<QColor> Choropleth::colours(Theme theme) const
{
    if (style == MapStyle::Circles)
        return { MapPalette::of(theme).land };
    if (style == MapStyle::TwoIndicators)
        return twoIndicatorColours(theme);
    if (style == MapStyle::Kinds)
        return kindColours(theme);
    const int classes = classification.classCount();
    if (classes == 0)
        return {};
    const ColourScheme &chosen = ColourScheme::byKey(scheme);
    return chosen.isDiverging() && middle ? chosen.divergingColours(sides(), theme) : chosen.colours(classes, theme);
}

ColourScheme::Sides Choropleth::sides() const
{
    ColourScheme::Sides result;
    const auto &edges = classification.edges;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const bool belowIt = edges[i + 1] <= *middle && edges[i] < *middle;
        result.below += belowIt;
        result.middle |= !belowIt && edges[i] < *middle;
        result.above += edges[i] >= *middle;
    }
    return result;
}

std::vector<QColor> Choropleth::fills(Theme theme) const
{
    constexpr double faded = 0.85;
    std::vector<QColor> result = colours(theme);
    if (!onlyClass)
        return result;
    const QColor ground = MapPalette::of(theme).backdrop;
    const auto mix = [](float a, float b) { return static_cast<float>(a + (b - a) * faded); };
    for (std::size_t i = 0; i < result.size(); ++i) {
        QColor &fill = result[i];
        if (static_cast<int>(i) != *onlyClass)
            fill = QColor::fromRgbF(mix(fill.redF(), ground.redF()), mix(fill.greenF(), ground.greenF()),
                mix(fill.blueF(), ground.blueF()));
    }
    return result;
}

}
