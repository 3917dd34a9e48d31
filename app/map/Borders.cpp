#include "Borders.h"

#include "BandLists.h"
#include "BorderChains.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ics {
namespace {

    constexpr int coast = -1;
    constexpr int inside = INT_MAX;

    int areaOf(const MapLevel &level, LsoaId lsoa) { return isValid(lsoa) ? level.areaOfLsoa[index(lsoa)] : -1; }

    /** The first level whose areas differ on the two sides. */
    int levelOf(const Arc &arc, std::span<const MapLevelPtr> levels)
    {
        if (!isValid(arc.left) || !isValid(arc.right))
            return coast;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (areaOf(*levels[i], arc.left) != areaOf(*levels[i], arc.right))
                return static_cast<int>(i);
        }
        return inside;
    }

    struct ToPixels
    {
        double scale;
        double x0;
        double y0;
        explicit ToPixels(const Viewport &v)
            : scale(0.1 / v.metresPerDevicePixel())
            , x0(v.size.width() * v.devicePixelRatio / 2 - v.centre.x() * 10 * scale)
            , y0(v.size.height() * v.devicePixelRatio / 2 + v.centre.y() * 10 * scale)
        {
        }
        [[nodiscard]] double x(std::int32_t d) const { return x0 + d * scale; }
        [[nodiscard]] double y(std::int32_t d) const { return y0 - d * scale; }
    };

    /** Rows that a line within these bounds may touch; none if it is not seen. */
    std::pair<int, int> rowsOf(const GridRect &b, const ToPixels &to, int width, int height)
    {
        constexpr double reach = 4;
        if (to.x(b.right) < -reach || to.x(b.left) > width + reach)
            return { 0, 0 };
        const auto row = [&](double y) { return static_cast<int>(std::clamp<double>(y, 0, height)); };
        return { row(to.y(b.top) - reach), row(to.y(b.bottom) + reach) };
    }

    /** A line shorter than this many pixels is drawn as part of the next. */
    constexpr float shortest = 0.8F;

    void drawPolyline(LinePen &pen, std::span<const GridPoint> points, const ToPixels &to)
    {
        auto x = static_cast<float>(to.x(points[0].x));
        auto y = static_cast<float>(to.y(points[0].y));
        for (std::size_t i = 1; i < points.size(); ++i) {
            const auto nextX = static_cast<float>(to.x(points[i].x));
            const auto nextY = static_cast<float>(to.y(points[i].y));
            if (std::abs(nextX - x) + std::abs(nextY - y) < shortest && i + 1 < points.size())
                continue;
            pen.line(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    constexpr std::uint32_t longestPiece = 64; // vertices

    /** How the lines of each level are drawn, the coast first; widths in device pixels. */
    std::vector<LineStyle> stylesOf(const BorderLines &lines, const Viewport &viewport)
    {
        std::vector<LineStyle> styles;
        const auto levels = static_cast<int>(lines.levels.size());
        for (int level = coast; level < levels; ++level) {
            const MapLevel *areas = level < 0 ? nullptr : lines.levels[static_cast<std::size_t>(level)].get();
            styles.push_back(lines.ofTiles ? tileBorderStyle(level, levels)
                                           : borderStyle(level, levels, areas, viewport.metresPerPixel));
            styles.back().width *= viewport.devicePixelRatio;
        }
        return styles;
    }

    double typicalDiameter(int areas) // metres, as if all were of equal size
    {
        constexpr double england = 130.4579e9;
        return std::sqrt(england / std::max(1, areas));
    }

}

BorderLines BorderLines::make(const MeshDetail &mesh, std::span<const MapLevelPtr> levels)
{
    BorderLines lines;
    lines.levels.assign(levels.begin(), levels.end());
    std::vector<std::vector<std::uint32_t>> byLevel(levels.size() + 1);
    for (std::uint32_t i = 0; i < mesh.arcs.size(); ++i) {
        const int level = levelOf(mesh.arcs[i], levels);
        if (level != inside)
            byLevel[static_cast<std::size_t>(level + 1)].push_back(i);
    }
    for (int level = static_cast<int>(levels.size()) - 1; level >= coast; --level)
        addChains(lines, mesh, level, std::move(byLevel[static_cast<std::size_t>(level + 1)]));
    lines.setDetail(mesh);
    return lines;
}

void BorderLines::setDetail(const MeshDetail &mesh, Cores cores)
{
    threshold = mesh.threshold;
    constexpr int parts = 8;
    inParallel(
        parts,
        [&](int part) {
            const auto from = [&](int p) { return chains.size() * static_cast<std::size_t>(p) / parts; };
            for (std::size_t i = from(part); i < from(part + 1); ++i) {
                chains[i].count = 1; // where two arcs meet is one vertex
                for (const std::uint32_t step : arcsOf(chains[i]))
                    chains[i].count += mesh.arcs[step / 2].count - 1;
            }
        },
        cores);
    pieces.clear();
    std::uint32_t total = 0;
    for (Chain &chain : chains) {
        chain.first = total;
        total += chain.count;
        cut(chain);
    }
    if (vertices.capacity() < total) {
        vertices.clear();
        vertices.reserve(total + total / 2);
    }
    vertices.resize(total);
    inParallel(
        parts,
        [&](int part) {
            const auto from = [&](int p) { return chains.size() * static_cast<std::size_t>(p) / parts; };
            for (std::size_t i = from(part); i < from(part + 1); ++i)
                copy(chains[i], mesh);
        },
        cores);
    inParallel(
        parts,
        [&](int part) {
            const auto from = [&](int p) { return pieces.size() * static_cast<std::size_t>(p) / parts; };
            for (std::size_t i = from(part); i < from(part + 1); ++i) {
                for (const GridPoint point : points(pieces[i]))
                    pieces[i].bounds.include(point);
            }
        },
        cores);
}

void BorderLines::copy(const Chain &chain, const MeshDetail &mesh)
{
    GridPoint *out = vertices.data() + chain.first;
    for (const std::uint32_t step : arcsOf(chain)) {
        const auto points = mesh.points(mesh.arcs[step / 2]);
        out = step % 2 == 0 ? std::copy(points.begin(), points.end(), out)
                            : std::copy(points.rbegin(), points.rend(), out);
        --out; // the joint is the first vertex of the next arc, too
    }
}

void BorderLines::cut(const Chain &chain)
{
    for (std::uint32_t at = 0; at + 1 < chain.count; at += longestPiece)
        pieces.push_back({ chain.first + at, std::min(longestPiece + 1, chain.count - at), chain.level, {} });
}

LineStyle borderStyle(int level, int borderLevels, const MapLevel *areas, double metresPerPixel)
{
    if (level < 0) // colour tells land from sea already; far out, lines along every creek would only clutter
        return { 0.9, std::clamp(130 / metresPerPixel, 0.4, 0.85) };
    constexpr std::array widths { 1.9, 1.15, 0.8, 0.6, 0.5 };
    const int lift = borderLevels == 1 ? 1 : 0; // a level alone needs no weight to be told apart
    const auto step = static_cast<std::size_t>(std::min<int>(level + lift, static_cast<int>(widths.size()) - 1));
    const double across = areas ? typicalDiameter(areas->count()) / metresPerPixel : 100;
    const double opacity = std::clamp(across / 40, 0.12, 1.0) * (level == 0 ? 1.0 : level == 1 ? 0.85 : 0.7);
    const double swell = std::clamp(across / 300, 1.0, 1.5);
    // Near by, a line keeps its contrast to every fill: solid, and so wide that it fills a pixel wherever it lies.
    const double nearness = std::clamp((50 - metresPerPixel) / 25, 0.0, 1.0) * std::clamp(across / 100, 0.0, 1.0);
    const double solid = std::max(widths[step] * swell, step < 2 ? 2.4 : 2.0);
    return { std::lerp(widths[step] * swell, solid, nearness), std::lerp(opacity, 1.0, nearness) };
}

LineStyle tileBorderStyle(int level, int borderLevels)
{
    constexpr std::array widths { 1.0, 2.6, 4.0 }; // from the shown level upwards
    const int above = borderLevels - 1 - level;
    return { level < 0 ? 1.4 : widths[static_cast<std::size_t>(std::clamp(above, 0, 2))], 1 };
}

CoverageMask drawBorders(
    const BorderLines &lines, const MeshDetail *backdrop, const Viewport &viewport, CoverageMask mask)
{
    mask.width = viewport.deviceSize().width();
    mask.height = viewport.deviceSize().height();
    mask.cells.resize(static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height));
    const ToPixels to(viewport);
    const Bands bands(mask.height);
    const auto styles = stylesOf(lines, viewport);
    const BandLists pieces(lines.pieces.size(), bands,
        [&](std::size_t i) { return rowsOf(lines.pieces[i].bounds, to, mask.width, mask.height); });
    inParallel(bands.count(), [&](int band) {
        const int begin = bands.begin(band);
        const int end = bands.end(band);
        std::fill(mask.cells.begin() + std::ptrdiff_t(begin) * mask.width,
            mask.cells.begin() + std::ptrdiff_t(end) * mask.width, std::uint8_t(0));
        const auto draw = [&](const LineStyle &style, std::span<const GridPoint> points) {
            LinePen pen(mask.cells.data(), mask.width, begin, end, style);
            drawPolyline(pen, points, to);
        };
        for (const Arc &arc : backdrop ? std::span(backdrop->arcs) : std::span<const Arc>()) {
            const auto rows = rowsOf(arc.bounds, to, mask.width, mask.height);
            if (rows.first < end && rows.second > begin)
                draw({ 0.8 * viewport.devicePixelRatio, 0.3 }, backdrop->points(arc));
        }
        pieces.forEach(band, [&](std::uint32_t i) {
            draw(styles[static_cast<std::size_t>(lines.pieces[i].level + 1)], lines.points(lines.pieces[i]));
        });
    });
    return mask;
}

}
