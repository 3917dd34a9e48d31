#include "ChangeShapes.h"

#include "AreaLabels.h"
#include "Borders.h"
#include "MeshDetail.h"
#include "mesh/Outline.h"

#include <array>

namespace ics {

namespace {

    constexpr double detail = 120; // metres per pixel that outlines are fine enough for

    QPointF metres(GridPoint point) { return { point.x / 10.0, point.y / 10.0 }; }

    void addRing(QPainterPath &path, const Ring &ring)
    {
        for (std::size_t i = 0; i < ring.size(); ++i)
            i == 0 ? path.moveTo(metres(ring[i])) : path.lineTo(metres(ring[i]));
        path.closeSubpath();
    }

    std::vector<ChangeShapes::Shape> shapesOf(const RingTracer &tracer, const LevelIndex &places, const MapLevel &level)
    {
        std::vector<AreaId> table;
        table.reserve(level.areaOfLsoa.size());
        for (const int area : level.areaOfLsoa)
            table.push_back(static_cast<AreaId>(area));
        const auto polygons = outlines(tracer, table, lodThreshold(detail));
        std::vector<ChangeShapes::Shape> shapes(static_cast<std::size_t>(level.count()));
        for (std::size_t area = 0; area < shapes.size(); ++area) {
            shapes[area].pole = places.areas[area].anchor;
            shapes[area].radius = places.areas[area].radius;
            if (area >= polygons.size())
                continue;
            for (const Polygon &polygon : polygons[area]) {
                addRing(shapes[area].outline, polygon.shell);
                for (const Ring &hole : polygon.holes)
                    addRing(shapes[area].outline, hole);
            }
        }
        return shapes;
    }

    // Each arc belongs to the first level that it divides: those of the second divide former areas only.
    QPainterPath vanishedBorders(const Mesh &mesh, const MapLevelPtr &before, const MapLevelPtr &after)
    {
        const std::array levels { after, before };
        const BorderLines lines = BorderLines::make(MeshDetail::make(mesh, lodThreshold(detail)), levels);
        QPainterPath path;
        for (const Chain &chain : lines.chains) {
            if (chain.level != 1)
                continue;
            for (std::uint32_t i = 0; i < chain.count; ++i) {
                const QPointF point = metres(lines.vertices[chain.first + i]);
                i == 0 ? path.moveTo(point) : path.lineTo(point);
            }
        }
        return path;
    }

}

ChangeShapes ChangeShapes::make(const Mesh &mesh, const MapLevelPtr &before, const MapLevelPtr &after)
{
    const RingTracer tracer(mesh);
    const LabelRaster raster = LevelIndex::raster(mesh);
    return { shapesOf(tracer, LevelIndex::make(mesh, raster, *before), *before),
        shapesOf(tracer, LevelIndex::make(mesh, raster, *after), *after), vanishedBorders(mesh, before, after) };
}

}
