// The British National Grid over the map: lines every 100, 10 or 1 km, the two letters in a corner of each square of
// 100 km, and the figures of finer lines at the lower and the left edge, as on Ordnance Survey maps.
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

namespace ics {

struct MapSettings;

struct GridText
{
    QString text;
    QRectF rect; // screen
    bool strong = false; // letters
};
/** Apart from each other and from what is reserved; names keep out of them. Empty if the scene has no grid. */
[[nodiscard]] std::vector<GridText> gridTexts(const MapSettings &settings);

void drawGridLines(QImage &image, const MapSettings &settings);

/** Metres between the lines at a scale: 1,000, 10,000 or 100,000. */
[[nodiscard]] int gridStep(double metresPerPixel);

}
