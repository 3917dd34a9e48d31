// The circles of a map of counts, drawn over the finished land.
#pragma once

#include "AreaLabels.h"
#include "MapRenderer.h"

namespace ics {

/** One circle for each area of the shown level with a count, at the middle of the area. */
void drawCounts(QImage &image, const MapSettings &settings, const LevelIndex &places);

}
