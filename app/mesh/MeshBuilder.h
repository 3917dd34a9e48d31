// Turns the polygons of a coverage into a mesh: every border once, as an arc between two nodes (points where
// three or more LSOAs, or two and the sea, meet) or as a closed arc, with the LSOA on either side. Invalid
// input is repaired where the repair is certain; an overlap is not, and is an error. Arcs come in Morton
// order, so the result depends on the shapes only.
#pragma once

#include "Coverage.h"

namespace ics {

struct BuiltMesh
{
    Mesh mesh; // without levels of detail
    std::vector<CoverageNote> notes;
    int outerRings = 0; // islands, the mainland among them
    int innerRings = 0; // waters wholly enclosed, and gaps between features
};

/** Errors: DuplicateCode; BadGeometry where features overlap, cross beyond repair, lie off the grid or have
 * no area. */
Result<BuiltMesh> buildMesh(std::vector<CoverageFeature> features, const QString &nameForErrors);

}
