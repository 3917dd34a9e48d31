// How good the modelled catchments of an edition are: the figures of PcnQuality.
#pragma once

#include "PcnPlace.h"

namespace ics::pcn {

PcnQuality measureQuality(
    const PcnModelInput &input, const std::vector<Place> &places, const PcnCatchments &catchments);

}
