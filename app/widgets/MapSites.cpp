#include "MapSites.h"

namespace ics {

MarkerSet sitesOf(const Atlas &atlas, MapLayer layer)
{
    MarkerSet set { layer, {}, {}, {} };
    const auto add = [&](const auto &bodies) {
        for (const auto &body : bodies)
            if (isValid(body.site.lsoa)) {
                set.at.emplace_back(body.site.x, body.site.y);
                set.names.push_back(body.name);
                set.lsoas.push_back(body.site.lsoa);
            }
    };
    if (layer == MapLayer::Trusts)
        add(atlas.trusts);
    else if (layer == MapLayer::Hospitals)
        add(atlas.hospitals);
    else
        add(atlas.practices);
    return set;
}

}
