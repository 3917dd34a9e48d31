// The mesh as TopoJSON, the form in which it is committed: a standard that QGIS and mapshaper open.
// Coordinates are whole decimetres (transform scale 0.1, metres on the British National Grid), arcs are
// delta-coded, and the object "lsoa" is a GeometryCollection whose members carry the LSOA code as id. Shells
// run counter-clockwise, so the LSOA that refers to arc i lies on its left, and the one that refers to ~i on
// its right; a file with rings the other way round is read as well.
#pragma once

#include "Mesh.h"
#include "domain/Result.h"

#include <QByteArray>

namespace ics {

[[nodiscard]] QByteArray writeTopoJson(const Mesh &mesh);

/** A mesh without levels of detail, its LSOAs in ascending order of code. Checks that every ring closes and
   has an area, and that each side of each arc belongs to one LSOA at most. Errors: BadJson; BadGeometry;
   DuplicateCode. */
Result<Mesh> readTopoJson(const QByteArray &content, const QString &nameForErrors);

}
