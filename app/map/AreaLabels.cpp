#include "AreaLabels.h"

#include "Bands.h"
#include "InsideGrid.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>

namespace ics {
namespace {

    constexpr double smallestRadius = 8; // pixels: no name for an area that is but a speck
    constexpr double spill = 2.1; // how far a name may reach beyond the circle in which it is centred
    constexpr double clearance = 4; // pixels between names

    /** From here on the anchors of the index are too coarse. */
    constexpr double coarsest = 170; // metres per pixel

    QRectF onScreen(const QRectF &map, const Viewport &viewport)
    {
        return QRectF(viewport.toScreen({ map.left(), map.bottom() }), viewport.toScreen({ map.right(), map.top() }));
    }

    /** Where the name of an area may stand: at its pole, or at that of the part of it that is seen. */
    ScreenPole poleOf(const LabelGround &ground, int area)
    {
        const Viewport &viewport = ground.viewport;
        LevelIndex::Place &place = ground.index.areas[static_cast<std::size_t>(area)];
        const QRectF bounds = onScreen(place.bounds, viewport);
        const QRectF view(QPointF(), QSizeF(viewport.size));
        if (viewport.metresPerPixel < coarsest && !place.exact && bounds.intersects(view)) {
            const ScreenPole pole = screenPole(ground.labels, ground.level, area, bounds, viewport.devicePixelRatio);
            if (!view.contains(bounds))
                return pole;
            place.anchor = viewport.toMap(pole.at);
            place.radius = pole.radius * viewport.metresPerPixel;
            place.exact = true;
        }
        return { viewport.toScreen(place.anchor), place.radius / viewport.metresPerPixel };
    }

    /** Those that are in view and may be large enough. */
    std::vector<int> inOrder(const LevelIndex &places, const Viewport &viewport, int selected, bool onlySelected)
    {
        if (onlySelected)
            return selected >= 0 ? std::vector { selected } : std::vector<int>();
        std::vector<int> order;
        const QRectF view = viewport.mapRect();
        const double smallest = smallestRadius * viewport.metresPerPixel;
        for (std::size_t i = 0; i < places.areas.size(); ++i) {
            const LevelIndex::Place &place = places.areas[i];
            const double most = place.exact ? place.radius : std::min(place.bounds.width(), place.bounds.height()) / 2;
            if ((most >= smallest && place.bounds.intersects(view)) || static_cast<int>(i) == selected)
                order.push_back(static_cast<int>(i));
        }
        const auto radius = [&](int area) {
            return area == selected ? std::numeric_limits<double>::max()
                                    : places.areas[static_cast<std::size_t>(area)].radius;
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return radius(a) > radius(b); });
        return order;
    }

}

QFont strongFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::Bold);
    return strong;
}

ScreenPole screenPole(
    const LabelRaster &labels, const MapLevel &level, int area, QRectF bounds, double devicePixelRatio)
{
    constexpr int mostCells = 40;
    const QRectF seen
        = bounds.intersected(QRectF(0, 0, labels.width() / devicePixelRatio, labels.height() / devicePixelRatio));
    const double step = std::max(1 / devicePixelRatio, std::max(seen.width(), seen.height()) / mostCells);
    const int width = static_cast<int>(seen.width() / step) + 3;
    const int height = static_cast<int>(seen.height() / step) + 3;
    const auto screen = [&](int x, int y) { return seen.topLeft() + QPointF(x - 0.5, y - 0.5) * step; };
    std::vector<int> columns;
    for (int x = 1; x < width - 1; ++x)
        columns.push_back(std::min(labels.width() - 1, static_cast<int>(screen(x, 0).x() * devicePixelRatio)));
    InsideGrid grid(width, height);
    for (int y = 1; y < height - 1; ++y) {
        const auto row
            = labels.row(std::min(labels.height() - 1, static_cast<int>(screen(0, y).y() * devicePixelRatio)));
        for (int x = 1; x < width - 1; ++x) {
            const LabelRaster::Label label = row[static_cast<std::size_t>(columns[static_cast<std::size_t>(x - 1)])];
            const bool isLand = label != LabelRaster::noLand && label != LabelRaster::backdrop;
            if (isLand && level.areaOfLsoa[label - 1U] == area)
                grid.setInside(x, y);
        }
    }
    const InsideGrid::Deepest deepest = grid.deepest();
    return deepest.thirds > 0 ? ScreenPole { screen(deepest.x, deepest.y), deepest.thirds / 3.0 * step } : ScreenPole();
}

std::vector<AreaLabel> placeLabels(
    const LabelGround &ground, const QFont &font, int selected, bool onlySelected, std::vector<QRectF> taken)
{
    const QRectF view
        = QRectF(QPointF(), QSizeF(ground.viewport.size)).adjusted(clearance, clearance, -clearance, -clearance);
    const QFontMetricsF metrics(font);
    ground.index.setFont(font);
    const std::vector<int> order = inOrder(ground.index, ground.viewport, selected, onlySelected);
    std::vector<ScreenPole> poles(order.size());
    inParallel(static_cast<int>(order.size()),
        [&](int i) { poles[static_cast<std::size_t>(i)] = poleOf(ground, order[static_cast<std::size_t>(i)]); });
    std::vector<AreaLabel> placed;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const int area = order[i];
        const bool strong = area == selected;
        const ScreenPole &pole = poles[i];
        if (!view.contains(pole.at) || (!strong && pole.radius < smallestRadius))
            continue;
        if (std::ranges::any_of(taken, [&](const QRectF &r) { return r.contains(pole.at); })) // before it is measured
            continue;
        LevelIndex::Place &place = ground.index.areas[static_cast<std::size_t>(area)];
        place.measure(ground.level.names[static_cast<std::size_t>(area)], metrics);
        AreaLabel label { area, place.nameLines, {}, strong };
        const QSizeF size = strong ? linesSize(label.lines, QFontMetricsF(strongFont(font))) : place.nameSize;
        label.rect = QRectF(pole.at - QPointF(size.width(), size.height()) / 2, size);
        const bool free
            = std::none_of(taken.begin(), taken.end(), [&](const QRectF &r) { return r.intersects(label.rect); });
        if (!free || !view.contains(label.rect) || (!strong && size.width() > 2 * spill * pole.radius))
            continue;
        taken.push_back(label.rect.adjusted(-clearance, -clearance / 2, clearance, clearance / 2));
        placed.push_back(std::move(label));
    }
    return placed;
}

}
