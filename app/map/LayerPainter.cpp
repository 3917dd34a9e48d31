#include "LayerPainter.h"

#include "GridPainter.h"
#include "MapRenderer.h"
#include "Strokes.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace ics {

namespace {

    constexpr double shortest = 0.8; // device-independent pixels between the vertices of a line
    constexpr double reach = 6; // so far outside the view a line may still be seen

    /** Cuts a line into dashes as one walks along it. */
    class DashWalk final
    {
    public:
        DashWalk(std::vector<QLineF> &out, const LayerLine &style, double ratio, QRectF view)
            : m_out(out)
            , m_view(view.adjusted(-reach, -reach, reach, reach))
        {
            for (const double dash : style.dashes)
                m_period += m_dashes.emplace_back(dash * ratio);
        }

        void begin() { m_along = 0; }

        void line(QPointF from, QPointF to)
        {
            const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
            if (m_view.intersects(QRectF(from, to).normalized().adjusted(-0.1, -0.1, 0.1, 0.1)))
                draw(QLineF(from, to), length);
            m_along += length;
        }

    private:
        void draw(const QLineF &line, double length)
        {
            if (m_dashes.empty()) {
                m_out.push_back(line);
                return;
            }
            double at = -std::fmod(m_along, m_period); // where along the line the present period begins
            while (at < length) {
                for (std::size_t i = 0; i < m_dashes.size(); ++i) {
                    const double end = at + m_dashes[i];
                    if (i % 2 == 0 && end > 0 && at < length)
                        m_out.emplace_back(
                            line.pointAt(std::max(0.0, at) / length), line.pointAt(std::min(end, length) / length));
                    at = end;
                }
            }
        }

        std::vector<QLineF> &m_out;
        QRectF m_view;
        std::vector<double> m_dashes; // device pixels
        double m_period = 0;
        double m_along = 0; // of the line so far
    };

    std::span<const GridPoint> pointsOf(const BorderLines &lines, const Chain &chain)
    {
        return std::span(lines.vertices).subspan(chain.first, chain.count);
    }

}

std::vector<QLineF> LayerPainter::dashes(
    const Lines &lines, bool coast, const LayerLine &style, const Viewport &viewport)
{
    const double ratio = viewport.devicePixelRatio;
    const QRectF view(QPointF(), QSizeF(viewport.deviceSize()));
    const auto at = [&](GridPoint p) { return viewport.toScreen({ p.x / 10.0, p.y / 10.0 }) * ratio; };
    std::vector<QLineF> result;
    DashWalk walk(result, style, ratio, view);
    for (std::size_t c = 0; c < lines.lines.chains.size(); ++c) {
        const GridRect &b = lines.bounds[c];
        const QRectF bounds(at({ b.left, b.top }), at({ b.right, b.bottom }));
        if ((lines.lines.chains[c].level < 0) != coast
            || !view.intersects(bounds.adjusted(-reach, -reach, reach, reach)))
            continue;
        walk.begin();
        const auto points = pointsOf(lines.lines, lines.lines.chains[c]);
        QPointF last = at(points.front());
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPointF next = at(points[i]);
            if ((next - last).manhattanLength() < shortest * ratio && i + 1 < points.size())
                continue;
            walk.line(last, next);
            last = next;
        }
    }
    return result;
}

QImage LayerPainter::draw(const MapSettings &settings, const MeshDetail &mesh, QImage former)
{
    const MapLayers &layers = settings.scene.layers;
    QImage image = std::move(former);
    if (image.size() != settings.viewport.deviceSize())
        image = QImage(settings.viewport.deviceSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(settings.viewport.devicePixelRatio);
    image.fill(Qt::transparent);
    std::erase_if(m_lines, [&](const auto &entry) {
        return entry.first
            && std::ranges::find(layers.borders, entry.first, &MapLayers::Borders::level) == layers.borders.end();
    });
    if (layers.shown.testFlag(MapLayer::Grid))
        drawGridLines(image, settings);
    const auto stroke = [&](MapLayer layer, const Lines &lines) {
        const double ratio = settings.viewport.devicePixelRatio;
        const LayerLine style = layerLine(layer, settings.theme);
        const std::array strokes { Stroke { style.casing.rgb(), (style.width + 2 * style.casingWidth) * ratio },
            Stroke { style.core.rgb(), style.width * ratio } };
        strokeLines(image, dashes(lines, layer == MapLayer::Coast, style, settings.viewport), strokes);
    };
    if (layers.shown.testFlag(MapLayer::Coast))
        stroke(MapLayer::Coast, linesOf(nullptr, mesh));
    for (const MapLayers::Borders &borders : layers.borders)
        stroke(borders.layer, linesOf(borders.level, mesh));
    return image;
}

const LayerPainter::Lines &LayerPainter::linesOf(const std::shared_ptr<const MapLevel> &level, const MeshDetail &mesh)
{
    const auto [entry, isNew] = m_lines.try_emplace(level);
    Lines &kept = entry->second;
    if (!isNew && kept.lines.threshold == mesh.threshold)
        return kept;
    if (isNew)
        kept.lines = BorderLines::make(mesh, std::span(&level, level ? 1 : 0));
    else
        kept.lines.setDetail(mesh);
    kept.bounds.clear();
    for (const Chain &chain : kept.lines.chains) {
        GridRect &bounds = kept.bounds.emplace_back();
        for (const GridPoint point : pointsOf(kept.lines, chain))
            bounds.include(point);
    }
    return kept;
}

}
