// Another choice of what a place is, as another atlas: the level "place" of every edition is replaced by the pieces
// that the systems and the chosen geography, or a person's own list, have in common. Everything else is as it was read,
// and the mesh is shared. The areas of the former places stay among the areas, but no table holds them
// (Atlas::holds()). Takes about a quarter of a second, so it is made on a worker.
#pragma once

#include "Atlas.h"
#include "domain/Result.h"

namespace ics {

struct PlaceCut
{
    PlaceChoice choice;
    // Of own places only:
    std::vector<QString> names;
    std::vector<int>
        ofLsoa; // by LsoaId: a position in names; −1: in none, and so in what is left of its council's place
};

/** From the atlas as it was read or one that has other places already; for councils, the one as it was read. A piece of
   a geography or an own place that lies in several systems is one place in each; neighbourhoods go to the place with
   most of their people. Figures are those of AtlasWriter: from the measures of the LSOAs, and those known only for
   districts where a place consists of whole ones. Errors: Inconsistent, if the atlas lacks the geography or the cut is
   of another atlas; those of AtlasConnection; AtlasDamaged. */
Result<AtlasPtr> withPlaces(const AtlasPtr &atlas, const PlaceCut &cut);

/** What stands for an area in an atlas with other places: the same, or one with its code, or the place with most of its
    people, or the country. Both are of one file. */
[[nodiscard]] AreaId correspondingArea(const Atlas &from, AreaId area, const Atlas &to);

/** The flag of a neighbourhood that lies in several places. */
inline constexpr QLatin1StringView crossesPlaceBorder("crosses-place-border");
/** The key of the source that own places have. */
inline constexpr QLatin1StringView ownPlacesSource("own-places");

}
