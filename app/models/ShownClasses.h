// The figures of the map in classes: what the map colours, the legend explains and the tree is narrowed to, worked out
// in one place.
#pragma once

#include "Selection.h"
#include "ShownIndicator.h"
#include "atlas/Atlas.h"
#include "domain/MapStyle.h"

#include <vector>

namespace ics {

/** One indicator at the areas of a level. */
struct ShownFigures
{
    ShownIndicator shown;
    std::vector<double> exact; // in the order of the level; NaN: not recorded
    std::vector<double> values; // the same, rounded as they are shown
    Classification classification; // without edges for circles
};

struct ShownClasses
{
    MapStyle style = MapStyle::Classes;
    ShownFigures first;
    ShownFigures second; // of MapStyle::TwoIndicators
    bool ofAllEditions = false; // the scale is made of the figures of every edition

    /** Empty without an indicator. */
    [[nodiscard]] static ShownClasses make(const Atlas &atlas, const Selection &selection);
    /** Of an area by its place in the level: its class, or 3 × the third of the second indicator + that of the first;
     * −1: no value. */
    [[nodiscard]] int classOf(std::size_t area) const;
};

/** What the choices come to for this indicator. */
[[nodiscard]] MapStyle mapStyle(const Atlas &atlas, const Selection &selection);

/** The level whose areas the map shows: that of the selection, or systems where it is the whole country. */
[[nodiscard]] LevelId levelOnMap(const Atlas &atlas, LevelId wanted);

/** By AreaId: whether the area is of the class the person looks at; empty if it is none in particular. */
[[nodiscard]] std::vector<char> areasOfOnlyClass(const Atlas &atlas, const Selection &selection);

}
