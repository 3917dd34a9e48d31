// The mesh as the atlas stores it: one blob of 4 to 5 MB that a start of the application turns back into a
// Mesh within 15 ms. Arcs in chunks of 2,048; in a chunk the number of vertices and the sides of each arc,
// then its vertices as zigzag varints of the step from the last one, then the level of detail of the vertices
// between its ends. Numbers are little-endian; each chunk and the heading carry a CRC-64. LSOA codes are not
// in it: the atlas has a table of them, in the same order.
#pragma once

#include "Mesh.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace ics {

/** The mesh must have its levels of detail. */
[[nodiscard]] QByteArray encodeMesh(const Mesh &mesh);

/** Whatever the bytes are: a whole mesh, measured, or AtlasDamaged. */
Result<Mesh> decodeMesh(QByteArrayView blob, std::vector<QString> lsoaCodes, const QString &nameForErrors);

}
