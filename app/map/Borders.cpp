#include "Borders.h"

#include "Bands.h"
#include "LabelRaster.h"

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

    struct ArcEnd
    {
        GridPoint at;
        std::uint32_t arc; // position in the list of the level's arcs
        bool front;
    };

    /** Joins the arcs of one level where exactly two of them meet. */
    class ChainBuilder final
    {
    public:
        ChainBuilder(const MeshDetail &mesh, BorderLines &out, int level, std::vector<std::uint32_t> arcs)
            : m_mesh(mesh)
            , m_out(out)
            , m_level(level)
            , m_arcs(std::move(arcs))
            , m_used(m_arcs.size(), false)
            , m_partner(m_arcs.size() * 2, -1)
        {
            if (m_arcs.size() < mesh.arcs.size() / 3) // the borders of the LSOAs themselves meet in true nodes only
                pairEnds();
        }

        void build()
        {
            for (std::uint32_t i = 0; i < m_arcs.size(); ++i) { // open chains begin where an end has no partner
                if (!m_used[i] && m_partner[2 * i] < 0)
                    walk(i, true);
                else if (!m_used[i] && m_partner[2 * i + 1] < 0)
                    walk(i, false);
            }
            for (std::uint32_t i = 0; i < m_arcs.size(); ++i) { // what is left are rings
                if (!m_used[i])
                    walk(i, true);
            }
        }

    private:
        [[nodiscard]] const Arc &arc(std::uint32_t i) const { return m_mesh.arcs[m_arcs[i]]; }

        void pairEnds()
        {
            std::vector<ArcEnd> ends;
            ends.reserve(m_arcs.size() * 2);
            for (std::uint32_t i = 0; i < m_arcs.size(); ++i) {
                const auto points = m_mesh.points(arc(i));
                if (points.front() == points.back())
                    continue;
                ends.push_back({ points.front(), i, true });
                ends.push_back({ points.back(), i, false });
            }
            std::sort(ends.begin(), ends.end(), [](const ArcEnd &a, const ArcEnd &b) { return a.at < b.at; });
            for (std::size_t i = 0; i < ends.size();) {
                std::size_t j = i + 1;
                while (j < ends.size() && ends[j].at == ends[i].at)
                    ++j;
                if (j - i == 2) {
                    const auto a = 2 * ends[i].arc + (ends[i].front ? 0U : 1U);
                    const auto b = 2 * ends[i + 1].arc + (ends[i + 1].front ? 0U : 1U);
                    m_partner[a] = static_cast<std::int64_t>(b);
                    m_partner[b] = static_cast<std::int64_t>(a);
                }
                i = j;
            }
        }

        void walk(std::uint32_t start, bool forward)
        {
            Chain chain { .firstArc = static_cast<std::uint32_t>(m_out.arcs.size()), .level = m_level };
            std::uint32_t at = start;
            while (!m_used[at]) {
                m_used[at] = true;
                m_out.arcs.push_back(2 * m_arcs[at] + (forward ? 0U : 1U));
                chain.bounds.include(arc(at).bounds);
                const std::int64_t next = m_partner[2 * at + (forward ? 1U : 0U)];
                if (next < 0)
                    break;
                at = static_cast<std::uint32_t>(next / 2);
                forward = next % 2 == 0;
            }
            chain.arcs = static_cast<std::uint32_t>(m_out.arcs.size()) - chain.firstArc;
            m_out.chains.push_back(chain);
        }

        const MeshDetail &m_mesh;
        BorderLines &m_out;
        int m_level;
        std::vector<std::uint32_t> m_arcs;
        std::vector<bool> m_used;
        std::vector<std::int64_t> m_partner; // by 2 × arc + (0 front, 1 back): the end that goes on from there
    };

    /** Draws lines into the rows [begin, end) of a mask. */
    class LinePen final
    {
    public:
        LinePen(CoverageMask &mask, int begin, int end, LineStyle style)
            : m_mask(mask)
            , m_begin(begin)
            , m_end(end)
            , m_half(style.width / 2)
            , m_opacity(style.opacity * 255)
        {
        }

        void line(double x0, double y0, double x1, double y1)
        {
            const double reach = m_half + 1;
            if (std::max(y0, y1) < m_begin - reach || std::min(y0, y1) > m_end + reach || std::max(x0, x1) < -reach
                || std::min(x0, x1) > m_mask.width + reach)
                return;
            const double dx = x1 - x0;
            const double dy = y1 - y0;
            const double length = std::hypot(dx, dy);
            if (length <= 0)
                return;
            if (std::abs(dx) >= std::abs(dy)) {
                if (dx > 0)
                    flat(x0, y0, x1, dy / dx, length / dx);
                else
                    flat(x1, y1, x0, dy / dx, -length / dx);
            } else if (dy > 0) {
                steep(x0, y0, y1, dx / dy, length / dy);
            } else {
                steep(x1, y1, y0, dx / dy, -length / dy);
            }
        }

    private:
        /** Half a pixel more at both ends closes the joints; the maximum keeps the overlap invisible. */
        static constexpr double cap = 0.4;

        void flat(double x0, double y0, double x1, double slope, double stretch)
        {
            const double half = m_half * stretch;
            const int first = std::max(0, static_cast<int>(std::ceil(x0 - cap - 0.5)));
            const int end = std::min(m_mask.width, static_cast<int>(std::ceil(x1 + cap - 0.5)));
            for (int x = first; x < end; ++x) {
                const double y = y0 + (x + 0.5 - x0) * slope;
                const int from = std::max(m_begin, static_cast<int>(std::floor(y - half)));
                const int to = std::min(m_end - 1, static_cast<int>(std::floor(y + half)));
                for (int row = from; row <= to; ++row)
                    cover(x, row, std::min(y + half, row + 1.0) - std::max(y - half, double(row)));
            }
        }

        void steep(double x0, double y0, double y1, double slope, double stretch)
        {
            const double half = m_half * stretch;
            const int first = std::max(m_begin, static_cast<int>(std::ceil(y0 - cap - 0.5)));
            const int end = std::min(m_end, static_cast<int>(std::ceil(y1 + cap - 0.5)));
            for (int y = first; y < end; ++y) {
                const double x = x0 + (y + 0.5 - y0) * slope;
                const int from = std::max(0, static_cast<int>(std::floor(x - half)));
                const int to = std::min(m_mask.width - 1, static_cast<int>(std::floor(x + half)));
                for (int column = from; column <= to; ++column)
                    cover(column, y, std::min(x + half, column + 1.0) - std::max(x - half, double(column)));
            }
        }

        void cover(int x, int y, double amount)
        {
            std::uint8_t &cell = m_mask.cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_mask.width)
                + static_cast<std::size_t>(x)];
            const auto value = static_cast<std::uint8_t>(amount * m_opacity);
            cell = std::max(cell, value);
        }

        CoverageMask &m_mask;
        int m_begin;
        int m_end;
        double m_half;
        double m_opacity;
    };

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

    bool isSeen(const GridRect &b, const ToPixels &to, int width, int begin, int end)
    {
        constexpr double reach = 4;
        return to.x(b.right) > -reach && to.x(b.left) < width + reach && to.y(b.bottom) > begin - reach
            && to.y(b.top) < end + reach;
    }

    /** A line shorter than this many pixels is drawn as part of the next. */
    constexpr double shortest = 0.8;

    void drawPolyline(LinePen &pen, std::span<const GridPoint> points, const ToPixels &to)
    {
        double x = to.x(points[0].x);
        double y = to.y(points[0].y);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const double nextX = to.x(points[i].x);
            const double nextY = to.y(points[i].y);
            if (std::abs(nextX - x) + std::abs(nextY - y) < shortest && i + 1 < points.size())
                continue;
            pen.line(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
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
        ChainBuilder(mesh, lines, level, std::move(byLevel[static_cast<std::size_t>(level + 1)])).build();
    lines.setDetail(mesh);
    return lines;
}

void BorderLines::setDetail(const MeshDetail &mesh)
{
    threshold = mesh.threshold;
    vertices.clear();
    for (Chain &chain : chains) {
        chain.first = static_cast<std::uint32_t>(vertices.size());
        for (const std::uint32_t step : std::span(arcs).subspan(chain.firstArc, chain.arcs)) {
            const auto points = mesh.points(mesh.arcs[step / 2]);
            const std::ptrdiff_t skip = vertices.size() > chain.first ? 1 : 0; // the joint is there already
            if (step % 2 == 0)
                vertices.insert(vertices.end(), points.begin() + skip, points.end());
            else
                vertices.insert(vertices.end(), points.rbegin() + skip, points.rend());
        }
        chain.count = static_cast<std::uint32_t>(vertices.size()) - chain.first;
    }
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
    return { widths[step] * swell, opacity };
}

CoverageMask drawBorders(
    const BorderLines &lines, const MeshDetail *backdrop, const Viewport &viewport, CoverageMask mask)
{
    mask.width = viewport.deviceSize().width();
    mask.height = viewport.deviceSize().height();
    mask.cells.resize(static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height));
    const ToPixels to(viewport);
    const auto borderLevels = static_cast<int>(lines.levels.size());
    const auto scaled = [&](LineStyle s) { return LineStyle { s.width * viewport.devicePixelRatio, s.opacity }; };
    forBands(mask.height, [&](int begin, int end) {
        std::fill(mask.cells.begin() + std::ptrdiff_t(begin) * mask.width,
            mask.cells.begin() + std::ptrdiff_t(end) * mask.width, std::uint8_t(0));
        if (backdrop) {
            LinePen pen(mask, begin, end, scaled({ 0.8, 0.3 }));
            for (const Arc &arc : backdrop->arcs) {
                if (isSeen(arc.bounds, to, mask.width, begin, end))
                    drawPolyline(pen, backdrop->points(arc), to);
            }
        }
        for (const Chain &chain : lines.chains) {
            if (!isSeen(chain.bounds, to, mask.width, begin, end))
                continue;
            const MapLevel *areas
                = chain.level < 0 ? nullptr : lines.levels[static_cast<std::size_t>(chain.level)].get();
            LinePen pen(
                mask, begin, end, scaled(borderStyle(chain.level, borderLevels, areas, viewport.metresPerPixel)));
            drawPolyline(pen, lines.points(chain), to);
        }
    });
    return mask;
}

}
