// What lies over the finished map: the outlines of the hovered and the selected area, names, the scale bar.
// All of it is on one transparent image, so that none of it makes the map itself again.
#pragma once

#include "AreaLabels.h"
#include "LabelSprites.h"
#include "MapRenderer.h"
#include "MeshDetail.h"
#include "TileLabels.h"

#include <QLineF>
#include <QPainter>

#include <vector>

namespace ics {

class OverlayPainter final
{
public:
    enum Outline { Hover, Selection };

    OverlayPainter(QImage &image, const MapSettings &settings, const MeshDetail &mesh, LabelSprites &sprites);
    void outline(AreaRef area, Outline kind);
    /** The letters and figures of the grid: over all borders, under names. */
    void gridLetters();
    void markers(MarkerPainter &painter, const std::vector<PlacedMarker> &markers);
    void names(const std::vector<AreaLabel> &labels);
    void tileNames(const std::vector<TileLabel> &labels);
    /** The scale bar, or of hexagons what they are, and what stands beside it. */
    void furniture();

private:
    void remark();
    void scaleBar(double y);
    [[nodiscard]] std::vector<QLineF> borderOf(AreaRef area) const; // device pixels
    void text(QPointF topLeft, const QStringList &lines, const QFont &font);

    QImage &m_image;
    QPainter m_painter;
    const MapSettings &m_settings;
    const MeshDetail &m_mesh;
    LabelSprites &m_sprites;
    const MapPalette &m_palette;
};

}
