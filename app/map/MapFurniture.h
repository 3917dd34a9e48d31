// What stands in the lower corners of every picture of the map, on screen or on paper: the north arrow beside the scale
// bar on the left, the attribution on the right. Where it stands depends on nothing but
// the settings, so that names can keep out of it.
#pragma once

#include "LabelSprites.h"
#include "Viewport.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace ics {

struct MapSettings;

/** Screen rectangles of all of it, the scale bar included. */
[[nodiscard]] std::vector<QRectF> furnitureRects(const MapSettings &settings);

/** Where the scale would stand in another view. */
[[nodiscard]] QRectF scaleBarRect(const MapSettings &settings, const Viewport &viewport);

/** Empty if there is none. */
[[nodiscard]] QRectF attributionRect(const MapSettings &settings);

/** By so much the scale bar stands higher than usual, because the attribution needs the line below it. */
[[nodiscard]] double scaleBarLift(const MapSettings &settings);

/** The scale bar is drawn apart. */
void paintFurniture(QPainter &painter, const MapSettings &settings, LabelSprites &sprites);

}
