// The two long steps of an import, which need nothing but the list of LSOAs and run beside the others: the mesh, and
// the postcodes with the positions of the LSOAs that come of them.
#pragma once

#include "Hierarchy.h"
#include "MeshImport.h"
#include "PostcodeImport.h"
#include "PrimaryCareTables.h"

#include <future>

namespace ics {

struct Ground
{
    Mesh mesh; // its LSOAs are those of the hierarchy
    std::vector<GridMetres> positions {}; // by LSOA: mean of its postcodes, or a point inside
    OutputFiles files {}; // mesh/ and postcodes/
};

class GroundWork final
{
public:
    /** Starts both. The context and the hierarchy must outlive this. */
    GroundWork(const ImportContext &context, const Hierarchy &hierarchy);
    ~GroundWork(); // waits
    GroundWork(const GroundWork &) = delete;
    GroundWork &operator=(const GroundWork &) = delete;

    /** Waits for both. Errors: theirs; Inconsistent if the outlines and the hierarchy have not the same LSOAs. */
    Result<Ground> finish();

private:
    struct MeshPart
    {
        Mesh mesh;
        OutputFiles files;
    };
    Result<MeshPart> makeMesh() const;

    const ImportContext &m_context;
    const Hierarchy &m_hierarchy;
    ImportReport m_meshReport, m_postcodeReport; // a report is not for several threads
    ImportContext m_meshContext, m_postcodeContext;
    std::future<Result<MeshPart>> m_mesh;
    std::future<Result<PostcodeImport>> m_postcodes;
};

/** lsoa.csv */
[[nodiscard]] OutputFiles lsoaTable(const Hierarchy &hierarchy, const std::vector<GridMetres> &positions);

}
