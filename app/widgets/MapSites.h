// The bodies of the atlas as marks on the map. Those without a known position are left out.
#pragma once

#include "atlas/Atlas.h"
#include "map/Markers.h"

namespace ics {

[[nodiscard]] MarkerSet sitesOf(const Atlas &atlas, MapLayer layer);

}
