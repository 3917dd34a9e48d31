#include "Symbols.h"

#include "Bands.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ics {
namespace {

    constexpr double landArea = 130.3e9; // square metres: England
    constexpr double covered = 0.3; // of the land by all circles, overlaps counted twice
    constexpr double overview = 700; // metres per pixel at which that is so
    constexpr double growth = 0.6; // power of the zoom
    constexpr double largestRadius = 90;
    constexpr double smallestRadius = 1.2;

    QRgb over(QRgb below, QRgb colour, int weight) // weight 0 … 256
    {
        const auto w = static_cast<QRgb>(weight);
        const QRgb redBlue = ((below & 0xff00ffU) * (256 - w) + (colour & 0xff00ffU) * w) >> 8;
        const QRgb green = ((below & 0x00ff00U) * (256 - w) + (colour & 0x00ff00U) * w) >> 8;
        const QRgb alpha = (((below >> 24) * (256 - w) + 255 * w) >> 8) << 24;
        return (redBlue & 0xff00ffU) | (green & 0x00ff00U) | alpha;
    }

    int share(double part) { return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * 256)); }

    struct Brush
    {
        QRgb fill;
        QRgb outline;
        int opacity; // of the fill, 0 … 256
    };

    void drawRow(QRgb *row, int width, double y, const Symbol &symbol, const Brush &brush)
    {
        const double outer = symbol.radius + symbol.outline / 2;
        const double inner = symbol.radius - symbol.outline / 2;
        const double dy = y - symbol.centre.y();
        if (std::abs(dy) >= outer + 1)
            return;
        const double reach = std::sqrt((outer + 1) * (outer + 1) - dy * dy);
        const int first = std::max(0, static_cast<int>(std::floor(symbol.centre.x() - reach)));
        const int last = std::min(width - 1, static_cast<int>(std::ceil(symbol.centre.x() + reach)));
        const double safe = std::max(0.0, inner - 1); // within it, no root is needed
        for (int x = first; x <= last; ++x) {
            const double dx = x + 0.5 - symbol.centre.x();
            const double squared = dx * dx + dy * dy;
            if (squared < safe * safe) {
                row[x] = over(row[x], brush.fill, brush.opacity);
                continue;
            }
            const double distance = std::sqrt(squared);
            const int disc = share(inner + 0.5 - distance);
            const int ring = share(outer + 0.5 - distance) - disc;
            if (disc > 0)
                row[x] = over(row[x], brush.fill, disc * brush.opacity / 256);
            if (ring > 0)
                row[x] = over(row[x], brush.outline, ring);
        }
    }

    /** 1, 2 or 5 × a power of ten, not above the value. */
    double roundBelow(double value)
    {
        const double power = std::pow(10, std::floor(std::log10(value) + 1e-9));
        for (const double digit : { 5.0, 2.0 })
            if (digit * power <= value * (1 + 1e-9))
                return digit * power;
        return power;
    }

}

SymbolScale SymbolScale::make(std::span<const double> values)
{
    SymbolScale scale;
    scale.counts.reserve(values.size());
    for (const double value : values) {
        scale.counts.push_back(std::isfinite(value) && value > 0 ? value : 0);
        scale.largest = std::max(scale.largest, scale.counts.back());
        scale.total += scale.counts.back();
    }
    return scale;
}

double SymbolScale::radius(double count, double metresPerPixel) const
{
    if (count <= 0 || largest <= 0)
        return 0;
    const double land = landArea / (overview * overview);
    const double most = std::sqrt(covered * land * largest / (total * std::numbers::pi))
        * std::pow(overview / metresPerPixel, growth);
    return std::max(smallestRadius, std::min(most, largestRadius) * std::sqrt(count / largest));
}

std::vector<double> SymbolScale::references(double metresPerPixel, double mostRadius) const
{
    std::vector<double> result;
    if (largest <= 0)
        return result;
    const double whole = radius(largest, metresPerPixel);
    const double room = std::min(1.0, mostRadius / whole);
    for (const double part : { 1.0, 0.3, 0.06 }) {
        const double wanted = largest * room * room * part;
        const double rounded = roundBelow(wanted);
        if (rounded >= 1 && (result.empty() || rounded < result.back()))
            result.push_back(rounded);
    }
    if (result.empty())
        result.push_back(1); // a count has no smaller one
    return result;
}

void drawSymbols(QImage &image, std::span<const Symbol> symbols, QColor fill, QColor outline)
{
    const Brush brush { fill.rgb(), outline.rgb(), share(symbolOpacity) };
    uchar *bits = image.bits();
    const auto stride = image.bytesPerLine();
    const int width = image.width();
    forBands(image.height(), [&](int begin, int end) {
        for (const Symbol &symbol : symbols) {
            const double reach = symbol.radius + symbol.outline / 2 + 1;
            const int top = std::max(begin, static_cast<int>(std::floor(symbol.centre.y() - reach)));
            const int bottom = std::min(end - 1, static_cast<int>(std::ceil(symbol.centre.y() + reach)));
            for (int y = top; y <= bottom; ++y)
                drawRow(reinterpret_cast<QRgb *>(bits + y * stride), width, y + 0.5, symbol, brush);
        }
    });
}

}
