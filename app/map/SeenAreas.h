// Which areas of the shown level a finished picture shows, and where: for screen readers, which describe what is seen.
#pragma once

#include "MapRenderer.h"

#include <QRect>

#include <vector>

namespace ics {

/** By area of the frame's level: the screen rectangle (device-independent pixels) that holds all its pixels; empty for
 * an area that is not seen. */
[[nodiscard]] std::vector<QRect> seenAreas(const MapFrame &frame);

}
