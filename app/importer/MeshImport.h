// The geometry of the atlas from the publisher's outlines: boundaries/lsoa21_bgc_27700.geojson (LSOAs of 2021
// generalised to 20 m and clipped to the coast, metres on the British National Grid) becomes
// data/mesh/lsoa.topojson.xz, and boundaries/neighbours_uk_27700.geojson the backdrop
// data/mesh/neighbours.geojson. Repairs are reported as anomalies.
#pragma once

#include "ImportStep.h"
#include "mesh/Mesh.h"

namespace ics {

/** Errors: those of readFile() and readGeoJson(); MissingColumn if a feature has no LSOA21CD; those of
   buildMesh(); Cancelled. */
Result<Mesh> importMesh(const ImportContext &context);

[[nodiscard]] OutputFiles meshFiles(const Mesh &mesh);

/** mesh/neighbours.geojson: Wales, Scotland and Northern Ireland in whole metres, property "code" W, S or N.
 */
Result<OutputFiles> importNeighbours(const ImportContext &context);

}
