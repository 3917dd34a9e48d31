#include "MapPicture.h"

#include "AreaLabels.h"
#include "BarrierTape.h"
#include "MapFurniture.h"
#include "domain/Exercise.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace ics {

namespace {

    constexpr int margin = 20;
    constexpr int gap = 12;
    constexpr int tape = 10; // round an exercise

    QFont scaled(QFont font, double factor)
    {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(std::max(8, static_cast<int>(std::lround(font.pixelSize() * factor))));
        return font;
    }

    QFont titleFont(const QFont &font) { return strongFont(scaled(font, 1.3)); }
    QFont smallFont(const QFont &font) { return scaled(font, 0.85); }

    int heightOf(const QString &text, const QFont &font, int width)
    {
        return QFontMetrics(font).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
    }

}

MapPicture MapPicture::make(const MapSettings &onScreen, const QString &attribution, bool mirrored)
{
    MapPicture picture;
    MapSettings &settings = picture.m_settings;
    settings = onScreen;
    settings.hovered = -1;
    settings.scene.attribution.clear(); // the whole of it stands below
    settings.reserved = furnitureRects(settings);
    picture.m_attribution = attribution.simplified();
    picture.m_london = LondonInset::make(settings, mirrored);
    MapRenderer renderer;
    if (picture.m_london.isShown()) {
        settings.reserved.emplace_back(picture.m_london.frame);
        settings.reserved.push_back(LondonInset::extent(settings.viewport));
        picture.m_londonFrame = MapRenderer().render(picture.m_london.settings(settings));
    }
    picture.m_frame = renderer.render(settings);
    picture.m_settings.scene.legend.metresPerPixel = onScreen.viewport.metresPerPixel;
    return picture;
}

QString MapPicture::footer() const
{
    const QString source = m_settings.scene.legend.source;
    return source.isEmpty()
        ? m_attribution
        : QCoreApplication::translate("ics::MapPicture", "Figures: %1").arg(source) + u'\n' + m_attribution;
}

int MapPicture::titleHeight() const
{
    return heightOf(title(), titleFont(m_settings.font), size().width() - 2 * margin);
}

int MapPicture::footerHeight() const
{
    return heightOf(footer(), smallFont(m_settings.font), size().width() - 2 * margin);
}

std::vector<LayerKeyRow> MapPicture::layers() const
{
    return layerKeyRows(m_settings.scene.layers, m_settings.viewport.metresPerPixel);
}

QSize MapPicture::legendSize() const
{
    const QSize legend = m_settings.scene.legend.size(m_settings.font).toSize();
    const QSize key
        = layers().empty() ? QSize() : layerKeySize(layers(), m_settings.font).toSize() + QSize(2 * gap, gap);
    return { std::max(legend.width(), key.width()), legend.height() + key.height() };
}

QSize MapPicture::size() const
{
    const QSize map = m_settings.viewport.size;
    const QSize legend = legendSize();
    const int width = map.width() + gap + legend.width() + 2 * margin;
    const int text = width - 2 * margin;
    const int height = heightOf(title(), titleFont(m_settings.font), text)
        + heightOf(footer(), smallFont(m_settings.font), text) + std::max(map.height(), legend.height()) + 2 * gap
        + 2 * margin;
    return { width, height };
}

QImage MapPicture::map() const
{
    QImage image = m_frame.base.copy();
    QPainter painter(&image);
    painter.drawImage(QPointF(), m_frame.overlay);
    m_london.paint(painter, m_londonFrame, m_settings);
    return image;
}

void MapPicture::paint(QPainter &painter) const
{
    const MapPalette &palette = MapPalette::of(m_settings.theme);
    const QSize whole = size();
    const int width = whole.width() - 2 * margin;
    painter.fillRect(QRect(QPoint(), whole), QColor(palette.panel.rgb()));
    if (title().startsWith(exerciseMark()))
        for (const int top : { 0, whole.height() - tape })
            paintTape(painter, QRect(0, top, whole.width(), tape));
    painter.setPen(palette.panelText);
    painter.setFont(titleFont(m_settings.font));
    painter.drawText(QRect(margin, margin, width, titleHeight()), Qt::TextWordWrap, title());
    const QRect map({ margin, margin + titleHeight() + gap }, m_settings.viewport.size);
    painter.drawImage(QRectF(map), this->map());
    painter.setPen(QPen(palette.panelFaint, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(map).adjusted(0.5, 0.5, -0.5, -0.5));
    m_settings.scene.legend.paint(
        painter, QPointF(map.right() + 1 + gap, map.top()), m_settings.font, m_settings.theme);
    const QSizeF key = layerKeySize(layers(), m_settings.font);
    const QPointF below(
        map.right() + 1 + 2 * gap, map.top() + m_settings.scene.legend.size(m_settings.font).height() + gap);
    paintLayerKey(painter, { below, key }, layers(), m_settings.font, m_settings.theme, Qt::LeftToRight);
    painter.setPen(palette.panelFaint);
    painter.setFont(smallFont(m_settings.font));
    painter.drawText(
        QRect(margin, whole.height() - margin - footerHeight(), width, footerHeight()), Qt::TextWordWrap, footer());
}

QImage MapPicture::image() const
{
    const double ratio = m_settings.viewport.devicePixelRatio;
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

}
