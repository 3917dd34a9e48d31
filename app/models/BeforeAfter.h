// One change of areas as two sides that can be laid beside one another: what there was and what there is, each area
// with its people, land, places and councils, and for systems the members that the law gives the Integrated Care
// Partnership.
#pragma once

#include "EditionComparison.h"

#include <optional>

namespace ics {

struct SideOfChange
{
    AreaId area = none<AreaId>;
    double people = 0; // of the whole area, census 2021
    double movedPeople = 0; // that were or are part of this change
    int movedLsoas = 0;
    double squareMetres = 0;
    int places = 0; // areas of the next nested level down; 0 where there is none
    int councils = 0; // wholly or partly in the area
    std::optional<int> partnershipSeats; // one of the ICB and one of each of those councils; only of systems
};

struct BeforeAfter
{
    std::vector<SideOfChange> before; // most people first
    std::vector<SideOfChange> after;
};

[[nodiscard]] BeforeAfter beforeAndAfter(const Atlas &atlas, const AreaFate &fate);

}
