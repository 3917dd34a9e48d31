// Bytes from outside that become geometry: TopoJSON, GeoJSON and the blob of the atlas, told apart by the
// first byte.
#include "mesh/GeoJson.h"
#include "mesh/LevelOfDetail.h"
#include "mesh/MeshBlob.h"
#include "mesh/Outline.h"
#include "mesh/TopoJson.h"

#include <cstdint>
#include <cstdlib>

using namespace ics;

namespace {

void use(Mesh mesh)
{
    computeLevelOfDetail(mesh);
    std::vector<AreaId> each(mesh.lsoaCodes.size());
    for (std::size_t i = 0; i < each.size(); ++i)
        each[i] = static_cast<AreaId>(i);
    const RingTracer tracer(mesh);
    (void)outlines(tracer, each, lodThreshold(100));
    const QByteArray blob = encodeMesh(mesh);
    if (!decodeMesh(blob, mesh.lsoaCodes, {}))
        std::abort();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (data[0] % 3 == 0) {
        if (auto mesh = readTopoJson(bytes, {}))
            use(*std::move(mesh));
    } else if (data[0] % 3 == 1) {
        (void)readGeoJson(bytes, {}, [](GeoFeature &&) -> std::optional<Error> { return std::nullopt; });
    } else {
        (void)decodeMesh(bytes, std::vector<QString>(4), {});
    }
    return 0;
}
