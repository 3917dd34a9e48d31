// Gives every vertex of a mesh the size of the detail it draws, so that any zoom is a filter of the same
// arcs. Visvalingam's method from one queue over all arcs: the vertex whose triangle with its neighbours is
// smallest goes first. It stays as long as another vertex lies in that triangle, and for good if its removal
// would lay one border upon another. So at every threshold the arcs neither cross nor touch, and no LSOA
// loses its area. About 2 s for England; done when the atlas is built.
#pragma once

#include "Mesh.h"

namespace ics {

/** Fills mesh.lod; the result depends on the mesh only. */
void computeLevelOfDetail(Mesh &mesh);

}
