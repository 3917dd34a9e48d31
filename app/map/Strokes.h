// Broad lines with a casing on a finished picture: the distance of every pixel to the nearest line, from which all
// strokes are coloured at once, with round joints and caps. For pens wider than a pixel QPainter needs some twenty
// times as long.
#pragma once

#include <QImage>
#include <QLineF>
#include <QRgb>

#include <span>

namespace ics {

struct Stroke
{
    QRgb colour; // opaque
    double width; // device pixels
};

/** Lines in device pixels, strokes from the lowest to the topmost; the image is premultiplied. Rows in bands on all
    cores. */
void strokeLines(QImage &image, std::span<const QLineF> lines, std::span<const Stroke> strokes);

}
