#include "LabelSprites.h"

#include "Strokes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ics {
namespace {

    constexpr int mostPictures = 2000;
    constexpr double haloWidth = 3.4;
    constexpr double shortest = 0.4; // device pixels of an outline's line: the halo is a soft edge
    constexpr int haloAlpha = 217; // of 255

    void drawHalo(QImage &image, const QPainterPath &text, QRgb colour)
    {
        const double ratio = image.devicePixelRatio();
        std::vector<QLineF> lines;
        for (const QPolygonF &outline : text.toSubpathPolygons(QTransform::fromScale(ratio, ratio))) {
            QPointF last = outline.first();
            for (qsizetype i = 1; i < outline.size(); ++i) {
                if ((outline[i] - last).manhattanLength() < shortest && i + 1 < outline.size())
                    continue;
                lines.emplace_back(last, outline[i]);
                last = outline[i];
            }
        }
        strokeLines(image, lines, std::vector<Stroke> { { colour, haloWidth * ratio } });
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(image.rect(), QColor(0, 0, 0, haloAlpha));
    }

}

void LabelSprites::setLook(Theme theme, double devicePixelRatio)
{
    if (theme != m_theme || devicePixelRatio != m_ratio || m_pictures.size() > mostPictures)
        m_pictures.clear();
    m_theme = theme;
    m_ratio = devicePixelRatio;
}

QImage LabelSprites::picture(const QStringList &lines, const QFont &font)
{
    const QString key = font.key() + u'\n' + lines.join(u'\n');
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd())
        return *known;

    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QPainterPath path;
    double y = margin + metrics.ascent();
    for (const QString &line : lines) {
        path.addText(margin + (width - metrics.horizontalAdvance(line)) / 2, y, font, line);
        y += metrics.lineSpacing();
    }
    const QSizeF size(width + 2 * margin, metrics.lineSpacing() * static_cast<double>(lines.size()) + 2 * margin);
    QImage image((size * m_ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    const MapPalette &palette = MapPalette::of(m_theme);
    drawHalo(image, path, palette.halo.rgb());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, palette.text);
    painter.end();
    return *m_pictures.insert(key, image);
}

}
