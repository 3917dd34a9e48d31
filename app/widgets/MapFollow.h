// How the map follows a selection that was made elsewhere: it moves only as far as the area needs to be seen.
#pragma once

#include "atlas/Atlas.h"
#include "map/MapScene.h"
#include "models/Selection.h"

namespace ics {

class MapWidget;

/** `area` is the selected one, as the map's scene numbers it. */
void bringIntoView(MapWidget &map, AreaRef area, const Atlas &atlas, const Selection &now, const Selection &before);

}
