#include "AreaLabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x) {
                const LsoaId lsoa = raster.lsoaAt({ x, y });
                m_area[at(x, y)] = isValid(lsoa) ? level.areaOfLsoa[index(lsoa)] : -1;
            }
        }
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
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height); }
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

void findPoles(const Mesh &mesh, const MapLevel &level, std::vector<LevelIndex::Place> &areas)
{
    const Viewport view = indexView();
    const auto raster = LabelRaster::make(MeshDetail::make(mesh, drawingThreshold(cell)), view);
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

QSizeF textSize(const QStringList &lines, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return { width, metrics.lineSpacing() * static_cast<double>(lines.size()) };
}

}

LevelIndex LevelIndex::make(const Mesh &mesh, const MapLevel &level)
{
    LevelIndex result;
    result.areas.resize(static_cast<std::size_t>(level.count()));
    std::vector<double> largest(result.areas.size(), -1);
    for (std::size_t i = 0; i < mesh.lsoaBounds.size(); ++i) {
        if (level.areaOfLsoa[i] < 0)
            continue;
        const auto a = static_cast<std::size_t>(level.areaOfLsoa[i]);
        Place &area = result.areas[a];
        area.bounds = area.bounds.isNull() ? metres(mesh.lsoaBounds[i]) : area.bounds.united(metres(mesh.lsoaBounds[i]));
        if (mesh.lsoaArea[i] > largest[a]) {
            largest[a] = mesh.lsoaArea[i];
            area.largest = static_cast<LsoaId>(i);
            area.anchor = metres(mesh.lsoaBounds[i]).center();
        }
    }
    findPoles(mesh, level, result.areas);
    std::vector<double> radii;
    for (const Place &area : result.areas)
        radii.push_back(area.radius);
    if (!radii.empty()) {
        std::nth_element(radii.begin(), radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2), radii.end());
        result.typicalRadius = radii[radii.size() / 2];
    }
    return result;
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

QFont strongFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::Bold);
    return strong;
}

std::vector<AreaLabel> placeLabels(const MapLevel &level, const LevelIndex &places, const Viewport &viewport,
    const QFont &font, int selected, const std::vector<QRectF> &reserved)
{
    std::vector<int> order(places.areas.size());
    std::iota(order.begin(), order.end(), 0);
    const auto radius = [&](int area) {
        return area == selected ? std::numeric_limits<double>::max() : places.areas[static_cast<std::size_t>(area)].radius;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return radius(a) > radius(b); });

    const QRectF view = QRectF(QPointF(), QSizeF(viewport.size)).adjusted(clearance, clearance, -clearance, -clearance);
    std::vector<AreaLabel> placed;
    std::vector<QRectF> taken = reserved;
    for (const int area : order) {
        const double pixels = radius(area) / viewport.metresPerPixel;
        if (pixels < smallestRadius)
            break;
        const QPointF at = viewport.toScreen(places.areas[static_cast<std::size_t>(area)].anchor);
        if (!view.contains(at))
            continue;
        const bool strong = area == selected;
        AreaLabel label { area, balancedLines(level.names[static_cast<std::size_t>(area)], longestLine), {}, strong };
        const QSizeF size = textSize(label.lines, QFontMetricsF(strong ? strongFont(font) : font));
        label.rect = QRectF(at - QPointF(size.width(), size.height()) / 2, size);
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF &r) { return r.intersects(label.rect); });
        if (!free || !view.contains(label.rect) || size.width() > 2 * spill * pixels)
            continue;
        taken.push_back(label.rect.adjusted(-clearance, -clearance / 2, clearance, clearance / 2));
        placed.push_back(std::move(label));
    }
    return placed;
}

}
