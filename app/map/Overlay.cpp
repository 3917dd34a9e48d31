#include "Overlay.h"

#include "GridPainter.h"
#include "MapFurniture.h"
#include "ScaleBar.h"
#include "Strokes.h"

#include <QPainterPath>

#include <algorithm>
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

    void addLine(std::vector<QLineF> &lines, std::span<const GridPoint> points, const Viewport &viewport)
    {
        const double ratio = viewport.devicePixelRatio;
        const auto at = [&](GridPoint p) { return viewport.toScreen({ p.x / 10.0, p.y / 10.0 }) * ratio; };
        QPointF last = at(points.front());
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPointF next = at(points[i]);
            if ((next - last).manhattanLength() < shortest * ratio && i + 1 < points.size())
                continue;
            lines.emplace_back(last, next);
            last = next;
        }
    }

    constexpr double edge = 14; // of the scale bar from the corner

}

OverlayPainter::OverlayPainter(
    QImage &image, const MapSettings &settings, const MeshDetail &mesh, LabelSprites &sprites)
    : m_image(image)
    , m_painter(&image)
    , m_settings(settings)
    , m_mesh(mesh)
    , m_sprites(sprites)
    , m_palette(MapPalette::of(settings.theme))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

std::vector<QLineF> OverlayPainter::borderOf(AreaRef ref) const
{
    const MapLevel &level = *m_settings.scene.levels.at(static_cast<std::size_t>(ref.level));
    const GridRect view = seen(m_settings.viewport);
    const auto isInside = [&](LsoaId lsoa) { return isValid(lsoa) && level.areaOfLsoa[index(lsoa)] == ref.area; };
    std::vector<QLineF> lines;
    for (const Arc &arc : m_mesh.arcs) {
        if (isInside(arc.left) != isInside(arc.right) && view.intersects(arc.bounds))
            addLine(lines, m_mesh.points(arc), m_settings.viewport);
    }
    return lines;
}

void OverlayPainter::outline(AreaRef area, Outline kind)
{
    const double ratio = m_settings.viewport.devicePixelRatio;
    std::vector<Stroke> strokes { { m_palette.rim.rgb(), 6.6 * ratio }, { m_palette.casing.rgb(), 5.2 * ratio },
        { m_palette.selection.rgb(), 2.8 * ratio } };
    if (kind == Hover)
        strokes = { { m_palette.halo.rgb(), 4.2 * ratio }, { m_palette.text.rgb(), 1.8 * ratio } };
    strokeLines(m_image, borderOf(area), strokes);
}

void OverlayPainter::text(QPointF topLeft, const QStringList &lines, const QFont &font)
{
    const double ratio = m_settings.viewport.devicePixelRatio;
    const QPointF device = (topLeft - QPointF(LabelSprites::margin, LabelSprites::margin)) * ratio;
    m_painter.drawImage(
        QPointF(std::round(device.x()), std::round(device.y())) / ratio, m_sprites.picture(lines, font));
}

void OverlayPainter::markers(MarkerPainter &painter, const std::vector<PlacedMarker> &markers)
{
    painter.paint(m_painter, markers, m_settings.theme, m_settings.font);
}

void OverlayPainter::gridLetters()
{
    for (const GridText &word : gridTexts(m_settings))
        text(word.rect.topLeft(), { word.text }, word.strong ? strongFont(m_settings.font) : m_settings.font);
}

void OverlayPainter::names(const std::vector<AreaLabel> &labels)
{
    for (const AreaLabel &label : labels)
        text(label.rect.topLeft(), label.lines, label.strong ? strongFont(m_settings.font) : m_settings.font);
}

void OverlayPainter::tileNames(const std::vector<TileLabel> &labels)
{
    for (const TileLabel &label : labels)
        text(label.topLeft, label.lines, label.font);
}

void OverlayPainter::furniture()
{
    if (m_settings.scene.tiles)
        remark();
    else
        scaleBar(m_settings.viewport.size.height() - edge - scaleBarLift(m_settings));
    paintFurniture(m_painter, m_settings, m_sprites);
}

/** One line above the attribution. */
void OverlayPainter::remark()
{
    const QFontMetricsF metrics(m_settings.font);
    if (!m_settings.scene.tileRemark.isEmpty())
        text({ edge, m_settings.viewport.size.height() - edge - metrics.ascent() - metrics.lineSpacing() },
            { m_settings.scene.tileRemark }, m_settings.font);
}

void OverlayPainter::scaleBar(double y)
{
    const ScaleBar bar = ScaleBar::make(m_settings.viewport);
    QPainterPath path({ edge, y - 5 });
    path.lineTo(edge, y);
    path.lineTo(edge + bar.pixels, y);
    path.lineTo(edge + bar.pixels, y - 5);
    m_painter.strokePath(path, QPen(m_palette.halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.strokePath(path, QPen(m_palette.text, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    text({ edge + bar.pixels + 6, y - QFontMetricsF(m_settings.font).ascent() }, { bar.text }, m_settings.font);
}

}
