#include "LabelSprites.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ics {
namespace {

    constexpr int mostPictures = 2000;
    constexpr double haloWidth = 3.4;

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
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapPalette &palette = MapPalette::of(m_theme);
    QColor halo = palette.halo;
    halo.setAlphaF(0.85F);
    painter.strokePath(path, QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, palette.text);
    painter.end();
    return *m_pictures.insert(key, image);
}

}
