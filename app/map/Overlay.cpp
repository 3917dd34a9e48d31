#include "Overlay.h"

#include "ScaleBar.h"

#include <cmath>

namespace ics {
namespace {

GridRect seen(const Viewport &viewport)
{
    const QRectF r = viewport.mapRect();
    const double margin = 8 * viewport.metresPerPixel;
    const auto grid = [](double metres) { return static_cast<std::int32_t>(std::clamp(metres * 10, -2e9, 2e9)); };
    return { grid(r.left() - margin), grid(r.top() - margin), grid(r.right() + margin), grid(r.bottom() + margin) };
}

constexpr double shortest = 0.7; // device-independent pixels between vertices of an outline

void addLine(QPainterPath &path, std::span<const GridPoint> points, const Viewport &viewport)
{
    const auto at = [&](GridPoint p) { return viewport.toScreen({ p.x / 10.0, p.y / 10.0 }); };
    QPointF last = at(points.front());
    path.moveTo(last);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF next = at(points[i]);
        if ((next - last).manhattanLength() < shortest && i + 1 < points.size())
            continue;
        path.lineTo(next);
        last = next;
    }
}

constexpr double edge = 14; // of the scale bar from the corner

}

OverlayPainter::OverlayPainter(QImage &image, const MapSettings &settings, const MeshDetail &mesh)
    : m_painter(&image)
    , m_settings(settings)
    , m_mesh(mesh)
    , m_palette(MapPalette::of(settings.theme))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QPainterPath OverlayPainter::borderOf(AreaRef ref) const
{
    const MapLevel &level = *m_settings.scene.levels.at(static_cast<std::size_t>(ref.level));
    const GridRect view = seen(m_settings.viewport);
    const auto isInside = [&](LsoaId lsoa) { return isValid(lsoa) && level.areaOfLsoa[index(lsoa)] == ref.area; };
    QPainterPath path;
    for (const Arc &arc : m_mesh.arcs) {
        if (isInside(arc.left) != isInside(arc.right) && view.intersects(arc.bounds))
            addLine(path, m_mesh.points(arc), m_settings.viewport);
    }
    return path;
}

void OverlayPainter::stroke(const QPainterPath &path, const QColor &colour, double width)
{
    m_painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void OverlayPainter::outline(AreaRef area, Outline kind)
{
    const QPainterPath path = borderOf(area);
    stroke(path, m_palette.casing, kind == Selection ? 5.6 : 4.2);
    stroke(path, kind == Selection ? m_palette.selection : m_palette.ink, kind == Selection ? 3.0 : 1.8);
}

void OverlayPainter::haloedText(QPointF baseline, const QString &text, const QFont &font)
{
    QPainterPath path;
    path.addText(baseline, font, text);
    QColor halo = m_palette.halo;
    halo.setAlphaF(0.85F);
    m_painter.strokePath(path, QPen(halo, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.fillPath(path, m_palette.text);
}

void OverlayPainter::names(int level, const LevelIndex &places)
{
    const MapScene &scene = m_settings.scene;
    const int selected = scene.selected.level == level ? scene.selected.area : -1;
    const auto labels = placeLabels(*scene.levels[static_cast<std::size_t>(level)], places, m_settings.viewport,
        m_settings.font, selected, m_settings.reserved);
    for (const AreaLabel &label : labels) {
        const QFont font = label.strong ? strongFont(m_settings.font) : m_settings.font;
        const QFontMetricsF metrics(font);
        double y = label.rect.top() + metrics.ascent();
        for (const QString &line : label.lines) {
            haloedText({ label.rect.center().x() - metrics.horizontalAdvance(line) / 2, y }, line, font);
            y += metrics.lineSpacing();
        }
    }
}

void OverlayPainter::scaleBar()
{
    const ScaleBar bar = ScaleBar::make(m_settings.viewport);
    const double y = m_settings.viewport.size.height() - edge;
    QPainterPath path({ edge, y - 5 });
    path.lineTo(edge, y);
    path.lineTo(edge + bar.pixels, y);
    path.lineTo(edge + bar.pixels, y - 5);
    stroke(path, m_palette.halo, 4);
    m_painter.strokePath(path, QPen(m_palette.text, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    haloedText({ edge + bar.pixels + 6, y }, bar.text, m_settings.font);
}

}
