// Joins the arcs of one level of borders into chains, where exactly two of them meet.
#pragma once

#include "Borders.h"

namespace ics {

/** `arcs` are those of the level, by their index in the mesh; the chains are added to `lines`, without vertices. */
void addChains(BorderLines &lines, const MeshDetail &mesh, int level, std::vector<std::uint32_t> arcs);

}
