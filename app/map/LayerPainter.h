// The layers that are part of the map's ground: borders of other geographies, coast and lines of the grid, on one
// transparent image that is laid over the fills and under the borders of the map's own levels. Merged lines are kept
// for each geography, so that a pan only draws those in view. Belongs to one renderer.
#pragma once

#include "Borders.h"
#include "MapLayers.h"

#include <QImage>
#include <QLineF>

#include <map>
#include <vector>

namespace ics {

struct MapSettings;

class LayerPainter final
{
public:
    /** Device pixels, premultiplied; the memory of a former picture is used again. */
    [[nodiscard]] QImage draw(const MapSettings &settings, const MeshDetail &mesh, QImage former = {});
    void forget() { m_lines.clear(); } // for another mesh

private:
    struct Lines
    {
        BorderLines lines;
        std::vector<GridRect> bounds; // by chain
    };
    [[nodiscard]] const Lines &linesOf(const std::shared_ptr<const MapLevel> &level, const MeshDetail &mesh);
    [[nodiscard]] static std::vector<QLineF> dashes(
        const Lines &lines, bool coast, const LayerLine &style, const Viewport &viewport); // device pixels

    std::map<std::shared_ptr<const MapLevel>, Lines> m_lines; // null: the coast
};

}
