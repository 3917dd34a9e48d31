#include "GlyphMasks.h"

#include "Strokes.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ics {
namespace {

    constexpr double shortest = 0.4; // device pixels of an outline's line: the halo is a soft edge

    std::vector<QLineF> outlineOf(const QPainterPath &path)
    {
        std::vector<QLineF> lines;
        for (const QPolygonF &outline : path.toSubpathPolygons()) {
            QPointF last = outline.first();
            for (qsizetype i = 1; i < outline.size(); ++i) {
                if ((outline[i] - last).manhattanLength() < shortest && i + 1 < outline.size())
                    continue;
                lines.emplace_back(last, outline[i]);
                last = outline[i];
            }
        }
        return lines;
    }

    std::vector<std::uint8_t> alphaOf(const QImage &image)
    {
        std::vector<std::uint8_t> alpha;
        alpha.reserve(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()));
        for (int y = 0; y < image.height(); ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            std::transform(row, row + image.width(), std::back_inserter(alpha),
                [](QRgb pixel) { return static_cast<std::uint8_t>(qAlpha(pixel)); });
        }
        return alpha;
    }

    GlyphMask maskOf(const QPainterPath &path, double haloWidth) // device pixels
    {
        const double reach = haloWidth / 2 + 1;
        const QRect area = path.boundingRect().adjusted(-reach, -reach, reach, reach).toAlignedRect();
        const QPainterPath moved = path.translated(-area.topLeft());
        QImage image(area.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(moved, Qt::black);
        painter.end();
        GlyphMask mask { area.topLeft(), area.width(), area.height(), alphaOf(image), {} };
        strokeLines(image, outlineOf(moved), std::vector<Stroke> { { 0xff000000U, haloWidth } });
        mask.halo = alphaOf(image);
        return mask;
    }

}

void GlyphMasks::clear(double devicePixelRatio)
{
    m_known.clear();
    m_masks.clear();
    m_ratio = devicePixelRatio;
}

quint64 GlyphMasks::faceOf(const QString &name)
{
    const auto known = m_faces.constFind(name);
    return known != m_faces.constEnd() ? *known : *m_faces.insert(name, static_cast<quint64>(m_faces.size()));
}

std::vector<PlacedGlyph> GlyphMasks::line(const QString &text, const QFont &font, QPointF baseline)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine shaped = layout.createLine();
    layout.endLayout();
    const double top = baseline.y() - shaped.ascent();
    std::vector<PlacedGlyph> result;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        const quint64 face
            = faceOf(QStringLiteral("%1/%2/%3").arg(raw.familyName(), raw.styleName()).arg(raw.pixelSize()));
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF at = (QPointF(baseline.x(), top) + positions[i]) * m_ratio;
            const auto quarter = static_cast<int>(std::floor(at.x() * quarters + 0.5));
            const int column = quarter >= 0 ? quarter / quarters : -((quarters - 1 - quarter) / quarters);
            const int phase = quarter - column * quarters;
            const quint64 key = face << 40 | quint64(glyphs[i]) << 2 | quint64(phase);
            GlyphMask *&mask = m_known[key];
            if (!mask) {
                const QTransform scale = QTransform::fromScale(m_ratio, m_ratio);
                const QPainterPath path
                    = scale.map(raw.pathForGlyph(glyphs[i])).translated(double(phase) / quarters, 0);
                mask = m_masks.emplace_back(std::make_unique<GlyphMask>(maskOf(path, haloWidth * m_ratio))).get();
            }
            result.push_back({ mask, QPoint(column, static_cast<int>(std::lround(at.y()))) + mask->topLeft });
        }
    }
    return result;
}

}
