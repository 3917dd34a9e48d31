#include "LabelRaster.h"

#include "BandLists.h"
#include "PixelGrid.h"
#include "RowSpans.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <mutex>
#include <utility>

namespace ics {
namespace {

    using Label = LabelRaster::Label;

    constexpr Label labelOf(LsoaId id) { return static_cast<Label>(static_cast<int>(id) + 1); }

    /** The rows [first, end) in which an arc changes labels. */
    std::pair<int, int> rowsOf(const Arc &arc, const PixelGrid &grid, int width, int height)
    {
        if (arc.left == arc.right || grid.x(arc.bounds.left) > width - 1)
            return { 0, 0 };
        const auto row = [&](double y) { return std::clamp(PixelGrid::firstCentre(y), 0, height); };
        return { row(grid.y(arc.bounds.top)), row(grid.y(arc.bounds.bottom)) };
    }

    /** The rows [begin, end) of the raster: first the changes of label, then their running sums. */
    class Band final
    {
    public:
        Band(Label *labels, int width, int begin, int end, const PixelGrid &grid)
            : m_labels(labels)
            , m_width(width)
            , m_begin(begin)
            , m_end(end)
            , m_grid(grid)
            , m_westChange(static_cast<std::size_t>(end - begin) + 1, 0)
        {
            std::fill(rowOf(begin), rowOf(end), LabelRaster::noLand);
        }

        void add(const Arc &arc, std::span<const GridPoint> points)
        {
            const auto upward = static_cast<Label>(labelOf(arc.right) - labelOf(arc.left)); // eastwards, going north
            const int column = columnOf(m_grid.x(arc.bounds.left));
            if (column == columnOf(m_grid.x(arc.bounds.right))) {
                addUpright(column, rowFrom(points.front()), rowFrom(points.back()), upward);
                return;
            }
            int row = rowFrom(points.front());
            for (std::size_t i = 1; i < points.size(); ++i) {
                const int next = rowFrom(points[i]);
                if (next < row)
                    addEdge(points[i - 1], points[i], next, row, upward);
                else if (next > row)
                    addEdge(points[i - 1], points[i], row, next, static_cast<Label>(-upward));
                row = next;
            }
        }

        /** Marks in owners, by label, those that are there. */
        void sum(std::vector<std::uint8_t> &owners, Label highest)
        {
            Label west = 0;
            for (int y = m_begin; y < m_end; ++y) {
                Label *row = rowOf(y);
                west = static_cast<Label>(west + m_westChange[static_cast<std::size_t>(y - m_begin)]);
                row[0] = static_cast<Label>(row[0] + west);
                sumRow(row, owners.data(), highest);
            }
        }

    private:
        [[nodiscard]] Label *rowOf(int y) { return m_labels + std::ptrdiff_t(y) * m_width; }
        /** The first row of this band whose centre is not above the point; the end if there is none. */
        [[nodiscard]] int rowFrom(GridPoint point) const
        {
            return std::clamp(PixelGrid::firstCentre(m_grid.y(point.y)), m_begin, m_end);
        }
        [[nodiscard]] int columnOf(double x) const
        {
            return x < 0 ? 0 : x < m_width ? PixelGrid::firstCentre(x) : m_width;
        }

        void add(int column, int y, Label change)
        {
            Label &cell = rowOf(y)[column];
            cell = static_cast<Label>(cell + change);
        }

        /** What crosses rows in one column only is said by its ends. */
        void addUpright(int column, int from, int to, Label upward)
        {
            const auto change = to < from ? upward : static_cast<Label>(-upward);
            const int begin = std::min(from, to);
            const int end = std::max(from, to);
            if (column == 0) {
                Label *changes = m_westChange.data() - m_begin;
                changes[begin] = static_cast<Label>(changes[begin] + change);
                changes[end] = static_cast<Label>(changes[end] - change);
            } else if (column < m_width) {
                for (int y = begin; y < end; ++y)
                    add(column, y, change);
            }
        }

        void addEdge(GridPoint a, GridPoint b, int begin, int end, Label change)
        {
            const double slope = static_cast<double>(b.x - a.x) / (a.y - b.y); // columns a row, rows going south
            double x = m_grid.x(a.x) + (begin - m_grid.y(a.y)) * slope;
            for (int y = begin; y < end; ++y, x += slope) {
                const int column = columnOf(x);
                if (column < m_width)
                    add(column, y, change);
            }
        }

        /** A sum that is no label comes from two edges in the wrong order by a rounding; the last good label goes
         * on. */
        void sumRow(Label *row, std::uint8_t *owners, Label highest)
        {
            constexpr int step = 4;
            Label running = 0;
            Label label = 0;
            const auto next = [&](Label &cell) {
                running = static_cast<Label>(running + cell);
                label = running <= highest ? running : label;
                owners[label] = 1;
                cell = label;
            };
            int x = 0;
            for (; x + step <= m_width; x += step) {
                std::uint64_t changes = 0;
                std::memcpy(&changes, row + x, sizeof changes);
                if (changes == 0) {
                    changes = label * 0x0001'0001'0001'0001U;
                    std::memcpy(row + x, &changes, sizeof changes);
                } else {
                    std::for_each_n(row + x, step, next);
                }
            }
            std::for_each(row + x, row + m_width, next);
            owners[label] = 1;
        }

        Label *m_labels;
        int m_width;
        int m_begin;
        int m_end;
        const PixelGrid &m_grid;
        std::vector<Label> m_westChange; // by row: change of what the row begins with
    };

    void unite(std::vector<std::uint8_t> &all, const std::vector<std::uint8_t> &some)
    {
        std::ranges::transform(all, some, all.begin(), std::bit_or());
    }

}

LabelRaster LabelRaster::make(const MeshDetail &mesh, const Viewport &viewport) { return make(mesh, viewport, {}); }

LabelRaster LabelRaster::make(const MeshDetail &mesh, const Viewport &viewport, LabelRaster former)
{
    LabelRaster raster = std::move(former);
    raster.m_width = viewport.deviceSize().width();
    raster.m_height = viewport.deviceSize().height();
    raster.m_labels.resize(static_cast<std::size_t>(raster.m_width) * static_cast<std::size_t>(raster.m_height));
    const auto labels = static_cast<std::size_t>(mesh.lsoaCount) + 1;
    raster.m_owners.assign(labels, 0);
    if (raster.m_width <= 0)
        return raster;
    const PixelGrid grid(viewport);
    const Bands bands(raster.m_height);
    const BandLists arcs(mesh.arcs.size(), bands,
        [&](std::size_t i) { return rowsOf(mesh.arcs[i], grid, raster.m_width, raster.m_height); });
    std::mutex mutex;
    inParallel(bands.count(), [&](int i) {
        Band band(raster.m_labels.data(), raster.m_width, bands.begin(i), bands.end(i), grid);
        arcs.forEach(i, [&](std::uint32_t arc) { band.add(mesh.arcs[arc], mesh.points(mesh.arcs[arc])); });
        std::vector<std::uint8_t> owners(labels, 0);
        band.sum(owners, static_cast<Label>(mesh.lsoaCount));
        const std::lock_guard lock(mutex);
        unite(raster.m_owners, owners);
    });
    raster.m_owners.erase(raster.m_owners.begin());
    return raster;
}

void LabelRaster::addBackdrop(const MeshDetail &land, const Viewport &viewport)
{
    const PixelGrid grid(viewport);
    forBands(m_height, [&](int begin, int end) {
        RowSpans(land, grid, m_width, begin, end).forEach([&](int y, int from, int to) {
            Label *row = m_labels.data() + std::ptrdiff_t(y) * m_width;
            std::replace(row + from, row + to, noLand, backdrop);
        });
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
