// What the lines and marks of the layers mean: one row a layer, for the legend in the window and beside a picture.
#pragma once

#include "MapLayers.h"

#include <QFont>
#include <QPainter>

#include <vector>

namespace ics {

struct LayerKeyRow
{
    MapLayer layer = MapLayer::Councils;
    QString text;
    friend bool operator==(const LayerKeyRow &, const LayerKeyRow &) = default;
};

/** The topmost first; the grid is named with the distance of its lines at this scale. */
[[nodiscard]] std::vector<LayerKeyRow> layerKeyRows(const MapLayers &layers, double metresPerPixel);
[[nodiscard]] QSizeF layerKeySize(const std::vector<LayerKeyRow> &rows, const QFont &font);
/** Within the rectangle, which is as high as layerKeySize() says; longer texts end in an ellipsis. */
void paintLayerKey(QPainter &painter, const QRectF &rect, const std::vector<LayerKeyRow> &rows, const QFont &font,
    Theme theme, Qt::LayoutDirection direction);

}
