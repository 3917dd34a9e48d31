#include "CountLayer.h"

#include "Symbols.h"

#include <algorithm>

namespace ics {

namespace {
    constexpr double outline = 1.2; // pixels
}

void drawCounts(QImage &image, const MapSettings &settings, const LevelIndex &places)
{
    const SymbolScale &scale = settings.scene.legend.symbols;
    const Viewport &v = settings.viewport;
    const double metresPerPixel = settings.symbolScale > 0 ? settings.symbolScale : v.metresPerPixel;
    const QRectF view(QPointF(), QSizeF(v.deviceSize()));
    std::vector<Symbol> symbols;
    for (std::size_t area = 0; area < std::min(scale.counts.size(), places.areas.size()); ++area) {
        const double radius = scale.radius(scale.counts[area], metresPerPixel) * v.devicePixelRatio;
        const double reach = radius + outline * v.devicePixelRatio;
        const QPointF at = v.toScreen(places.areas[area].middle) * v.devicePixelRatio;
        if (radius > 0 && view.adjusted(-reach, -reach, reach, reach).contains(at))
            symbols.push_back({ at, radius, outline * v.devicePixelRatio });
    }
    std::ranges::stable_sort(symbols, std::ranges::greater(), &Symbol::radius);
    drawSymbols(image, symbols, ColourScheme::byKey(settings.scene.choropleth.scheme).symbolFill(settings.theme),
        MapPalette::of(settings.theme).text);
}

}
