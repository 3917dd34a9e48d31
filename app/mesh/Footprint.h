// How much of each LSOA lies in a figure on the ground: a square that a grid reference stands for, or the circle within
// which a position is known. Squares are measured exactly on the arcs at full detail. A circle is taken as strips that
// cover it, so that no LSOA it touches is left out; it is that little larger (by 2 % of its area).
#pragma once

#include "Mesh.h"

#include <vector>

namespace ics {

struct Footprint
{
    std::vector<GridRect> parts; // side by side, none overlapping another
    [[nodiscard]] double squareMetres() const;
};

[[nodiscard]] Footprint squareFootprint(GridPoint southWest, double metres);
[[nodiscard]] Footprint circleFootprint(GridPoint centre, double radiusMetres);

struct LsoaPart
{
    LsoaId lsoa = none<LsoaId>;
    double squareMetres = 0; // within the footprint
};

/** Every LSOA that has ground in it, by LsoaId. */
[[nodiscard]] std::vector<LsoaPart> lsoasWithin(const Mesh &mesh, const Footprint &footprint);

}
