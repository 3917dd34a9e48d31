// The members of a TopoJSON file that matter to a mesh, as written: the transform, the positions of all arcs,
// and the areas of the object "lsoa" with their references to arcs. What they mean is not checked here.
#pragma once

#include "RingTracer.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace ics {

using RefRing = std::vector<ArcRef>;

struct TopologyArea
{
    QString code;
    std::vector<std::vector<RefRing>> polygons; // the shell, then its holes
};

struct Topology
{
    std::array<double, 2> scale { 0, 0 };
    std::array<double, 2> translate { 0, 0 };
    std::vector<std::pair<double, double>> positions; // of all arcs, as written
    std::vector<std::size_t> arcEnds; // index behind the last position of each arc
    std::vector<TopologyArea> areas;
};

/** Errors: BadJson; BadGeometry for lists of numbers of another shape, and for areas that are no polygon or
 * have no id. */
Result<Topology> readTopology(const QByteArray &content, const QString &nameForErrors);

}
