#include "LabelRaster.h"

#include "Bands.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <utility>

namespace ics {
namespace {

    using Label = LabelRaster::Label;

    constexpr Label labelOf(LsoaId id) { return static_cast<Label>(static_cast<int>(id) + 1); }

    /** Decimetres to device pixels whose centres lie on whole numbers. */
    struct Projection
    {
        double scale;
        double x0;
        double y0;

        explicit Projection(const Viewport &viewport)
            : scale(0.1 / viewport.metresPerDevicePixel())
            , x0(viewport.size.width() * viewport.devicePixelRatio / 2 - viewport.centre.x() * 10 * scale - 0.5
                  + LabelRaster::tieOffset.x())
            , y0(viewport.size.height() * viewport.devicePixelRatio / 2 + viewport.centre.y() * 10 * scale - 0.5
                  + LabelRaster::tieOffset.y())
        {
        }
        [[nodiscard]] double x(std::int32_t decimetres) const { return x0 + decimetres * scale; }
        [[nodiscard]] double y(std::int32_t decimetres) const { return y0 - decimetres * scale; }
    };

    int firstCentre(double v) { return static_cast<int>(std::ceil(v)); }

    /** The rows [begin, end) of the raster: first the changes of label, then their running sums. */
    class Band final
    {
    public:
        Band(std::span<Label> labels, int width, int begin, int end, const Projection &projection)
            : m_labels(labels)
            , m_width(width)
            , m_begin(begin)
            , m_end(end)
            , m_projection(projection)
            , m_westChange(static_cast<std::size_t>(end - begin) + 1, 0)
        {
        }

        void add(const Arc &arc, std::span<const GridPoint> points)
        {
            const double top = m_projection.y(arc.bounds.top);
            const double bottom = m_projection.y(arc.bounds.bottom);
            if (arc.left == arc.right || bottom < m_begin - 1 || top > m_end
                || m_projection.x(arc.bounds.left) > m_width)
                return;
            const Label upward
                = static_cast<Label>(labelOf(arc.right) - labelOf(arc.left)); // change eastwards, going north
            if (m_projection.x(arc.bounds.right) < -1) {
                addWest(m_projection.y(points.front().y), m_projection.y(points.back().y), upward);
                return;
            }
            double x = m_projection.x(points[0].x);
            double y = m_projection.y(points[0].y);
            for (const GridPoint &point : points.subspan(1)) {
                const double nextX = m_projection.x(point.x);
                const double nextY = m_projection.y(point.y);
                if (nextY < y)
                    addEdge(nextX, nextY, x, y, upward);
                else
                    addEdge(x, y, nextX, nextY, static_cast<Label>(-upward));
                x = nextX;
                y = nextY;
            }
        }

        void sum(std::vector<std::uint32_t> &counts, Label highest)
        {
            Label west = 0;
            for (int y = m_begin; y < m_end; ++y) {
                Label *row = rowOf(y);
                west = static_cast<Label>(west + m_westChange[static_cast<std::size_t>(y - m_begin)]);
                row[0] = static_cast<Label>(row[0] + west);
                sumRow(row, counts, highest);
            }
        }

    private:
        [[nodiscard]] Label *rowOf(int y)
        {
            return m_labels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
        }

        /** An arc off to the west changes only where the rows begin: its ends say it all. */
        void addWest(double y0, double y1, Label upward)
        {
            const int a = std::clamp(firstCentre(std::min(y0, y1)), m_begin, m_end);
            const int b = std::clamp(firstCentre(std::max(y0, y1)), m_begin, m_end);
            const Label change = y1 < y0 ? upward : static_cast<Label>(-upward);
            Label &from = m_westChange[static_cast<std::size_t>(a - m_begin)];
            Label &to = m_westChange[static_cast<std::size_t>(b - m_begin)];
            from = static_cast<Label>(from + change);
            to = static_cast<Label>(to - change);
        }

        void addEdge(double x0, double y0, double x1, double y1, Label change) // y0 ≤ y1
        {
            const int first = std::max(firstCentre(y0), m_begin);
            const int end = std::min(firstCentre(y1), m_end);
            if (first >= end)
                return;
            const double slope = (x1 - x0) / (y1 - y0);
            double x = x0 + (first - y0) * slope;
            for (int y = first; y < end; ++y, x += slope) {
                const int column = x < 0 ? 0 : x < m_width ? firstCentre(x) : m_width;
                if (column < m_width) {
                    Label &cell = rowOf(y)[column];
                    cell = static_cast<Label>(cell + change);
                }
            }
        }

        /** A sum that is no label comes from two edges in the wrong order by a rounding; the last good label goes
         * on. */
        void sumRow(Label *row, std::vector<std::uint32_t> &counts, Label highest)
        {
            Label running = 0;
            Label label = 0;
            int since = 0;
            for (int x = 0; x < m_width; ++x) {
                if (row[x] != 0) {
                    counts[label] += static_cast<std::uint32_t>(x - since);
                    since = x;
                    running = static_cast<Label>(running + row[x]);
                    label = running <= highest ? running : label;
                }
                row[x] = label;
            }
            counts[label] += static_cast<std::uint32_t>(m_width - since);
        }

        std::span<Label> m_labels;
        int m_width;
        int m_begin;
        int m_end;
        const Projection &m_projection;
        std::vector<Label> m_westChange; // by row: change of what the row begins with
    };

}

LabelRaster LabelRaster::make(const MeshDetail &mesh, const Viewport &viewport) { return make(mesh, viewport, {}); }

LabelRaster LabelRaster::make(const MeshDetail &mesh, const Viewport &viewport, LabelRaster former)
{
    LabelRaster raster = std::move(former);
    raster.m_width = viewport.deviceSize().width();
    raster.m_height = viewport.deviceSize().height();
    const auto width = static_cast<std::size_t>(raster.m_width);
    raster.m_labels.resize(width * static_cast<std::size_t>(raster.m_height));
    const auto labels = static_cast<std::size_t>(mesh.lsoaCount) + 1;
    raster.m_counts.assign(labels, 0);
    if (raster.m_width <= 0)
        return raster;
    const Projection projection(viewport);
    std::mutex mutex;
    forBands(raster.m_height, [&](int begin, int end) {
        const auto rows = raster.m_labels.begin();
        std::fill(
            rows + static_cast<std::ptrdiff_t>(width) * begin, rows + static_cast<std::ptrdiff_t>(width) * end, noLand);
        Band band(raster.m_labels, raster.m_width, begin, end, projection);
        for (const Arc &arc : mesh.arcs)
            band.add(arc, mesh.points(arc));
        std::vector<std::uint32_t> counts(labels, 0);
        band.sum(counts, static_cast<Label>(mesh.lsoaCount));
        const std::lock_guard lock(mutex);
        std::transform(counts.begin(), counts.end(), raster.m_counts.begin(), raster.m_counts.begin(), std::plus());
    });
    raster.m_counts.erase(raster.m_counts.begin());
    return raster;
}

void LabelRaster::addBackdrop(const LabelRaster &other)
{
    if (other.m_labels.size() != m_labels.size())
        return;
    forBands(m_height, [&](int begin, int end) {
        const auto width = static_cast<std::size_t>(m_width);
        for (std::size_t i = static_cast<std::size_t>(begin) * width; i < static_cast<std::size_t>(end) * width; ++i)
            m_labels[i] = m_labels[i] == noLand && other.m_labels[i] != noLand ? backdrop : m_labels[i];
    });
}

LsoaId LabelRaster::lsoaAt(QPoint devicePixel) const
{
    if (devicePixel.x() < 0 || devicePixel.y() < 0 || devicePixel.x() >= m_width || devicePixel.y() >= m_height)
        return none<LsoaId>;
    const Label label = row(devicePixel.y())[static_cast<std::size_t>(devicePixel.x())];
    return label == noLand || label == backdrop ? none<LsoaId> : static_cast<LsoaId>(label - 1);
}

}
