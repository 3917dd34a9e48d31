#include "AreaLabels.h"

#include "Bands.h"
#include "InsideGrid.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

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
            if (!view.contains(bounds) || pole.radius <= 0)
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

    /** What is left of the view for names. */
    class Room final
    {
    public:
        Room(const LabelGround &ground, const QFont &font, std::vector<QRectF> taken)
            : m_ground(ground)
            , m_metrics(font)
            , m_strongMetrics(strongFont(font))
            , m_view(QRectF(QPointF(), QSizeF(ground.viewport.size))
                         .adjusted(clearance, clearance, -clearance, -clearance))
            , m_taken(std::move(taken))
        {
        }

        /** The first form of the name that has room, centred at the pole. */
        std::optional<AreaLabel> place(int area, const ScreenPole &pole, bool strong)
        {
            const auto covers = [&](const QRectF &r) { return r.contains(pole.at); };
            if (!m_view.contains(pole.at) || (!strong && pole.radius < smallestRadius)
                || std::ranges::any_of(m_taken, covers)) // before it is measured
                return std::nullopt;
            const double widest = strong ? m_view.width() : 2 * spill * pole.radius;
            for (const MeasuredName &name : m_ground.index.namesOf(area, m_ground.level, m_metrics)) {
                const QSizeF size = strong ? linesSize(name.lines, m_strongMetrics) : name.size;
                const QRectF rect(pole.at - QPointF(size.width(), size.height()) / 2, size);
                if (size.width() > widest || !isFree(rect))
                    continue;
                m_taken.push_back(rect.adjusted(-clearance, -clearance / 2, clearance, clearance / 2));
                return AreaLabel { area, name.lines, rect, strong };
            }
            return std::nullopt;
        }

    private:
        [[nodiscard]] bool isFree(const QRectF &rect) const
        {
            return m_view.contains(rect)
                && std::ranges::none_of(m_taken, [&](const QRectF &r) { return r.intersects(rect); });
        }

        const LabelGround &m_ground;
        QFontMetricsF m_metrics;
        QFontMetricsF m_strongMetrics;
        QRectF m_view;
        std::vector<QRectF> m_taken;
    };

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
    ground.index.setFont(font);
    const std::vector<int> order = inOrder(ground.index, ground.viewport, selected, onlySelected);
    std::vector<ScreenPole> poles(order.size());
    inParallel(static_cast<int>(order.size()),
        [&](int i) { poles[static_cast<std::size_t>(i)] = poleOf(ground, order[static_cast<std::size_t>(i)]); });
    Room room(ground, font, std::move(taken));
    std::vector<AreaLabel> placed;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (auto label = room.place(order[i], poles[i], order[i] == selected))
            placed.push_back(std::move(*label));
    return placed;
}

}
