// What lies over the finished map: the outlines of the hovered and the selected area, names, the scale bar. All of it is
// on one transparent image, so that none of it makes the map itself again.
#pragma once

#include "AreaLabels.h"
#include "MapRenderer.h"
#include "MeshDetail.h"

#include <QPainter>
#include <QPainterPath>

namespace ics {

class OverlayPainter final
{
public:
    enum Outline { Hover, Selection };

    OverlayPainter(QImage &image, const MapSettings &settings, const MeshDetail &mesh);
    void outline(AreaRef area, Outline kind);
    void names(int level, const LevelIndex &places);
    void scaleBar();

private:
    [[nodiscard]] QPainterPath borderOf(AreaRef area) const;
    void stroke(const QPainterPath &path, const QColor &colour, double width);
    void haloedText(QPointF baseline, const QString &text, const QFont &font);

    QPainter m_painter;
    const MapSettings &m_settings;
    const MeshDetail &m_mesh;
    const MapPalette &m_palette;
};

}
