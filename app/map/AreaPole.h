// The point of one area that is farthest from its border, for what has to point at it. Read off a small picture of the
// area, so it is right to about a hundredth of the area's size.
#pragma once

#include "MapScene.h"

#include <QPointF>

namespace ics {

/** Metres, BNG; null for an area without land. */
[[nodiscard]] QPointF areaPole(const Mesh &mesh, const MapLevel &level, int area);

}
