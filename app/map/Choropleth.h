// A set of areas with a class for each: what is shaded and how, apart from where it is drawn. A value.
#pragma once

#include "ColourScheme.h"
#include "domain/Classification.h"
#include "domain/MapStyle.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ics {

struct Choropleth
{
    static constexpr std::int8_t noData = -1;

    MapStyle style = MapStyle::Classes;
    Classification classification; // of Continuous: very many equal steps
    Classification second; // of TwoIndicators
    QString scheme = QStringLiteral("blues"); // key of a ColourScheme
    std::vector<std::int8_t> classOfArea; // by area; noData where there is no value; see the makers
    std::vector<int> classSizes; // areas in each class
    int noDataCount = 0;
    std::optional<double> middle; // a meaningful one, such as the value of England; for diverging schemes
    std::optional<int> onlyClass; // the others, and with a class those without data, step back; noData: the reverse

    [[nodiscard]] static Choropleth make(const Classification &classification, std::span<const double> values,
        const QString &scheme = QStringLiteral("blues"));
    /** Colours that change with the value: the steps stand for classes. */
    [[nodiscard]] static Choropleth continuous(
        const Classification &steps, std::span<const double> values, const QString &scheme);
    /** Nine classes, 3 × the third of the second indicator + that of the first; an area needs both values. */
    [[nodiscard]] static Choropleth twoIndicators(const Classification &first, std::span<const double> values,
        const Classification &second, std::span<const double> secondValues);
    /** Kinds without an order, at most as many as kindColours() has; noData where there is none. */
    [[nodiscard]] static Choropleth kinds(std::vector<std::int8_t> kindOfArea);
    /** Plain land, class 0, beneath circles; hatched where no value is known. */
    [[nodiscard]] static Choropleth plain(std::span<const double> values, const QString &scheme);
    /** No value for any of so many areas: for an indicator that must not be shaded, or none at all. */
    [[nodiscard]] static Choropleth withoutData(int areas);

    [[nodiscard]] std::vector<QColor> colours(Theme theme) const; // by class
    [[nodiscard]] ColourScheme::Sides sides() const; // of the middle
    /** The same, those that step back nearly the colour of land elsewhere. */
    [[nodiscard]] std::vector<QColor> fills(Theme theme) const;

    friend bool operator==(const Choropleth &, const Choropleth &) = default;
};

}
