// The legend of a map in words: axes, units, notes and sources, beside the classes that the choropleth has.
#pragma once

#include "map/Legend.h"
#include "models/ShownClasses.h"

namespace ics {

[[nodiscard]] Legend mapLegend(
    const Atlas &atlas, const Selection &selection, const ShownClasses &shown, const Choropleth &choropleth);

}
