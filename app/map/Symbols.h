// Counts as circles: the area of each is proportional to its count, and it stands at the middle of its area. How large
// they are depends on the counts of the whole level and on the zoom alone, so they stay the same while the map is
// panned.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <span>
#include <vector>

namespace ics {

struct SymbolScale
{
    std::vector<double> counts; // by area; 0 where there is none or it is not known
    double largest = 0;
    double total = 0;

    [[nodiscard]] static SymbolScale make(std::span<const double> values); // NaN: not known
    /** Device-independent pixels. All circles together cover a fixed part of the land at the scale of all England, and
     * grow more slowly than the land as one comes closer. */
    [[nodiscard]] double radius(double count, double metresPerPixel) const;
    /** Up to three round counts for a legend, largest first, with no larger circles than that unless one is too large
     * already.
     */
    [[nodiscard]] std::vector<double> references(double metresPerPixel, double mostRadius) const;
    friend bool operator==(const SymbolScale &, const SymbolScale &) = default;
};

inline constexpr double symbolOpacity = 0.72; // of the fill

struct Symbol
{
    QPointF centre; // device pixels
    double radius = 0; // device pixels, to the middle of the outline
    double outline = 0; // width, device pixels
};

/** Translucent discs with an opaque outline, in the order given: the largest first, so that the small lie on top. Rows
    in bands on all cores. The image is opaque or premultiplied. */
void drawSymbols(QImage &image, std::span<const Symbol> symbols, QColor fill, QColor outline);

}
