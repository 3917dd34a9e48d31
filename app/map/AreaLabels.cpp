#include "AreaLabels.h"

#include "Bands.h"
#include "InsideGrid.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ics {
namespace {

    constexpr double cell = 500; // metres: of the raster that poles are looked for on

    Viewport indexView()
    {
        constexpr QRectF land = Viewport::england;
        const QSize size(static_cast<int>(land.width() / cell) + 8, static_cast<int>(land.height() / cell) + 8);
        return { land.center(), cell, size, 1 };
    }

    /** Distance to the border of each pixel's own area by a 3-4 chamfer, in thirds of a pixel. */
    class DistanceField final
    {
    public:
        DistanceField(const LabelRaster &raster, const MapLevel &level)
            : m_width(raster.width())
            , m_height(raster.height())
            , m_area(size(), -1)
            , m_distance(size(), std::numeric_limits<std::uint16_t>::max() / 2)
        {
            std::vector<int> areaOfLabel(LabelRaster::tableSize, -1);
            std::ranges::copy(level.areaOfLsoa, areaOfLabel.begin() + 1);
            for (int y = 0; y < m_height; ++y)
                std::ranges::transform(raster.row(y), m_area.begin() + static_cast<std::ptrdiff_t>(at(0, y)),
                    [&](LabelRaster::Label label) { return areaOfLabel[label]; });
            for (int y = 1; y < m_height - 1; ++y) {
                for (int x = 1; x < m_width - 1; ++x)
                    relax(x, y, -1);
            }
            for (int y = m_height - 2; y > 0; --y) {
                for (int x = m_width - 2; x > 0; --x)
                    relax(x, y, 1);
            }
        }

        [[nodiscard]] int area(int x, int y) const { return m_area[at(x, y)]; }
        [[nodiscard]] int distance(int x, int y) const { return m_distance[at(x, y)]; }

    private:
        [[nodiscard]] std::size_t size() const
        {
            return static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height);
        }
        [[nodiscard]] std::size_t at(int x, int y) const
        {
            return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x);
        }
        void relax(int x, int y, int direction)
        {
            const std::size_t here = at(x, y);
            if (m_area[here] < 0)
                return;
            int best = m_distance[here];
            const auto from = [&](int dx, int dy, int step) {
                const std::size_t there = at(x + dx, y + dy);
                best = std::min(best, m_area[there] == m_area[here] ? m_distance[there] + step : step / 2);
            };
            from(direction, 0, 3);
            from(-1, direction, 4);
            from(0, direction, 3);
            from(1, direction, 4);
            m_distance[here] = static_cast<std::uint16_t>(best);
        }

        int m_width;
        int m_height;
        std::vector<int> m_area;
        std::vector<std::uint16_t> m_distance;
    };

    void findPoles(const LabelRaster &raster, const MapLevel &level, std::vector<LevelIndex::Place> &areas)
    {
        const Viewport view = indexView();
        const DistanceField field(raster, level);
        for (int y = 0; y < raster.height(); ++y) {
            for (int x = 0; x < raster.width(); ++x) {
                const int area = field.area(x, y);
                const double radius = field.distance(x, y) / 3.0 * cell;
                if (area < 0 || radius <= areas[static_cast<std::size_t>(area)].radius)
                    continue;
                areas[static_cast<std::size_t>(area)].radius = radius;
                areas[static_cast<std::size_t>(area)].anchor = view.toMap({ x + 0.5, y + 0.5 });
            }
        }
    }

    QRectF metres(const GridRect &r)
    {
        return { r.left / 10.0, r.bottom / 10.0, (r.right - r.left) / 10.0, (r.top - r.bottom) / 10.0 };
    }

    constexpr double smallestRadius = 8; // pixels: no name for an area that is but a speck
    constexpr double spill = 2.1; // how far a name may reach beyond the circle in which it is centred
    constexpr double clearance = 4; // pixels between names
    constexpr int longestLine = 16;

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

    void measure(LevelIndex::Place &place, const QString &name, const QFontMetricsF &metrics)
    {
        if (place.nameLines.isEmpty()) {
            place.nameLines = balancedLines(name, longestLine);
            place.nameSize = textSize(place.nameLines, metrics);
        }
    }

}

LabelRaster LevelIndex::raster(const Mesh &mesh)
{
    return LabelRaster::make(MeshDetail::make(mesh, drawingThreshold(cell)), indexView());
}

LevelIndex LevelIndex::make(const Mesh &mesh, const LabelRaster &raster, const MapLevel &level)
{
    LevelIndex result;
    result.areas.resize(static_cast<std::size_t>(level.count()));
    std::vector<double> largest(result.areas.size(), -1);
    for (std::size_t i = 0; i < mesh.lsoaBounds.size(); ++i) {
        if (level.areaOfLsoa[i] < 0)
            continue;
        const auto a = static_cast<std::size_t>(level.areaOfLsoa[i]);
        Place &area = result.areas[a];
        area.bounds
            = area.bounds.isNull() ? metres(mesh.lsoaBounds[i]) : area.bounds.united(metres(mesh.lsoaBounds[i]));
        if (mesh.lsoaArea[i] > largest[a]) {
            largest[a] = mesh.lsoaArea[i];
            area.largest = static_cast<LsoaId>(i);
            area.anchor = metres(mesh.lsoaBounds[i]).center();
        }
    }
    findPoles(raster, level, result.areas);
    std::vector<double> radii;
    for (Place &area : result.areas) {
        area.middle = area.anchor;
        radii.push_back(area.radius);
    }
    if (!radii.empty()) {
        std::nth_element(radii.begin(), radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2), radii.end());
        result.typicalRadius = radii[radii.size() / 2];
    }
    return result;
}

void LevelIndex::setFont(const QFont &wanted)
{
    if (font == wanted)
        return;
    for (Place &place : areas)
        place.nameLines.clear();
    measured = 0;
    font = wanted;
}

bool LevelIndex::measureMore(const MapLevel &level, const QFont &wanted)
{
    constexpr std::size_t step = 200;
    constexpr std::size_t most = 4000;
    setFont(wanted);
    if (areas.size() > most || measured >= areas.size())
        return false;
    const QFontMetricsF metrics(font);
    for (const std::size_t end = std::min(areas.size(), measured + step); measured < end; ++measured)
        measure(areas[measured], level.names[measured], metrics);
    return true;
}

QStringList balancedLines(const QString &text, int longest)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto lines = std::max<qsizetype>(1, (text.size() + longest - 1) / longest);
    const auto target = text.size() / lines;
    QStringList result;
    for (const QString &word : words) {
        const bool fits = !result.isEmpty()
            && (result.last().size() + 1 + word.size() / 2 <= target || result.last().size() <= 3 || word.size() <= 2);
        if (fits && result.last().size() + 1 + word.size() <= longest + 3)
            result.last() += u' ' + word;
        else
            result.append(word);
    }
    return result;
}

QSizeF textSize(const QStringList &lines, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return { width, metrics.lineSpacing() * static_cast<double>(lines.size()) };
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
        measure(place, ground.level.names[static_cast<std::size_t>(area)], metrics);
        AreaLabel label { area, place.nameLines, {}, strong };
        const QSizeF size = strong ? textSize(label.lines, QFontMetricsF(strongFont(font))) : place.nameSize;
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
