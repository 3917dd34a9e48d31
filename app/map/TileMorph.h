// A picture on the way between the land and the hexagons: every area's outline moves in straight lines, its colour
// stays. Without names and without areas to point at; it lasts one frame.
#pragma once

#include "MapRenderer.h"

namespace ics {

/** The scene must have tiles. Rows in bands on all cores. */
[[nodiscard]] MapFrame morphFrame(const MapSettings &settings);

}
