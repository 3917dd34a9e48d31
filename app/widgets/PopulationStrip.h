// What the strip plot shows of a population compared with the documents: all areas of the level in the same edition.
#pragma once

#include "StripPlot.h"
#include "models/PopulationRange.h"

namespace ics {

[[nodiscard]] StripPlot::Data stripPlotData(const Atlas &atlas, const PopulationComparison &comparison);

}
