// The borders of the LSOAs with their levels of detail, and the neighbouring countries.
#include "AtlasInput.h"
#include "domain/FileIo.h"
#include "mesh/GeoJson.h"
#include "mesh/LevelOfDetail.h"
#include "mesh/TopoJson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    std::vector<GridPoint> decimetres(const GeoRing &ring)
    {
        std::vector<GridPoint> points;
        points.reserve(ring.size());
        for (const GeoPoint &p : ring)
            points.push_back(
                { static_cast<std::int32_t>(std::lround(p.x * 10)), static_cast<std::int32_t>(std::lround(p.y * 10)) });
        return points;
    }

    Result<Done> readNeighbours(const QString &file, Atlas &atlas)
    {
        const auto content = readFile(file);
        if (!content)
            return content.error();
        return readGeoJson(*content, file, [&](GeoFeature &&feature) -> std::optional<Error> {
            Neighbour neighbour { feature.property(u"code"), {} };
            if (neighbour.code.isEmpty())
                return Error {
                    .kind = ErrorKind::MissingColumn, .file = file, .line = feature.line, .columnName = u"code"_s
                };
            for (const GeoPolygon &polygon : feature.polygons)
                for (const GeoRing &ring : polygon)
                    neighbour.rings.push_back(decimetres(ring));
            atlas.neighbours.push_back(std::move(neighbour));
            return std::nullopt;
        });
    }

}

Result<Done> readMesh(const QString &dir, AtlasInput &input)
{
    const QString file = dir + "/mesh/lsoa.topojson.xz"_L1;
    const auto content = readFile(file);
    if (!content)
        return content.error();
    auto mesh = readTopoJson(*content, file);
    if (!mesh)
        return mesh.error();
    computeLevelOfDetail(*mesh);
    input.atlas.mesh = std::make_shared<const Mesh>(std::move(*mesh));
    return readNeighbours(dir + "/mesh/neighbours.geojson"_L1, input.atlas);
}

}
