// Which LSOAs of a place are neighbours: those that share an edge, and where a place lies in pieces (an
// island, a detached part) the nearest two LSOAs of different pieces, joined by a bridge. So every place with
// a PCN is connected.
#pragma once

#include "PcnPlace.h"

namespace ics::pcn {

/** Sets the neighbours and bridges of each place that has a PCN. */
void connect(const PcnModelInput &input, std::vector<Place> &places);

}
