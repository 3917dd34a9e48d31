#include "LevelIndex.h"

#include "LabelLines.h"
#include "TileLayout.h"
#include "TileNames.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace ics {
namespace {

    constexpr int longestLine = 16;
    constexpr int narrowLine = 10;
    constexpr int narrowestLine = 6;
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

}

const std::vector<MeasuredName> &LevelIndex::namesOf(int area, const MapLevel &level, const QFontMetricsF &metrics)
{
    std::vector<MeasuredName> &names = areas[static_cast<std::size_t>(area)].names;
    const QString &name = level.names[static_cast<std::size_t>(area)];
    const auto add = [&](const QString &text, int longest) {
        QStringList lines = balancedLines(text, longest);
        if (names.empty() || lines != names.back().lines)
            names.push_back({ lines, linesSize(lines, metrics) });
    };
    if (names.empty()) {
        add(name, longestLine);
        if (areas.size() <= TileLayout::mostAreas) {
            add(name, narrowLine);
            if (name.count(u' ') < 3)
                add(name, narrowestLine);
            static const QRegularExpression word(QStringLiteral("\\w{3}")); // “N W” would be a riddle
            if (const QString shorter = shortName(name); shorter.contains(word))
                add(shorter, narrowLine);
        }
    }
    return names;
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
        place.names.clear();
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
        (void)namesOf(static_cast<int>(measured), level, metrics);
    return true;
}

}
