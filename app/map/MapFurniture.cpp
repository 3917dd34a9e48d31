#include "MapFurniture.h"

#include "MapRenderer.h"
#include "ScaleBar.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ics {

namespace {

    constexpr double edge = 14; // of the scale bar from the corner
    constexpr double gap = 8;
    constexpr double arrowWidth = 16;
    constexpr double arrowHeight = 24;

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapLayers)
    };

    /** Where all of it stands; an empty rectangle for what is not there. */
    struct Layout
    {
        QFont small;
        QRectF scale;
        QRectF arrow;
        QRectF attribution;
        QString credit; // what stands there
        double lift = 0;

        explicit Layout(const MapSettings &settings)
            : Layout(settings, settings.viewport)
        {
        }

        Layout(const MapSettings &settings, const Viewport &viewport)
            : small(settings.font)
        {
            const QSizeF size(viewport.size);
            const QFontMetricsF metrics(settings.font);
            const ScaleBar bar = ScaleBar::make(viewport);
            const double barWidth = bar.pixels + 6 + metrics.horizontalAdvance(bar.text);
            const double barHeight = std::max(arrowHeight, metrics.height());
            scale = { edge, size.height() - edge - barHeight + 4, barWidth, barHeight };
            double right = scale.right();
            if (settings.scene.layers.shown.testFlag(MapLayer::NorthArrow)) {
                const double width = arrowWidth + 4 + metrics.horizontalAdvance(Text::tr("N", "grid north"));
                arrow = { right + 2 * gap, size.height() - edge - arrowHeight + 4, width, arrowHeight };
                right = arrow.right();
            }
            placeAttribution(settings, size, right);
        }

    private:
        void placeAttribution(const MapSettings &settings, QSizeF size, double left)
        {
            if (small.pointSizeF() > 0)
                small.setPointSizeF(small.pointSizeF() * 0.85);
            else
                small.setPixelSize(std::max(8, small.pixelSize() * 17 / 20));
            const QFontMetricsF metrics(small);
            credit = settings.scene.attribution;
            if (!credit.isEmpty() && metrics.horizontalAdvance(credit) > size.width() - 2 * gap)
                credit = Text::tr("© Crown copyright, OGL v3.0");
            const double width = metrics.horizontalAdvance(credit);
            attribution = { size.width() - width - gap, size.height() - metrics.height() - 4, width, metrics.height() };
            if (credit.isEmpty())
                attribution = {};
            else if (attribution.left() < left + 2 * gap) { // no room beside the scale bar: below it
                lift = metrics.height();
                for (QRectF *rect : { &scale, &arrow })
                    if (!rect->isNull())
                        rect->translate(0, -lift);
            }
        }
    };

    void paintArrow(QPainter &painter, const QRectF &rect, const MapPalette &palette)
    {
        const double x = rect.left() + arrowWidth / 2;
        QPainterPath whole({ x, rect.top() });
        whole.lineTo(rect.left() + arrowWidth - 2, rect.bottom());
        whole.lineTo(x, rect.bottom() - 6);
        whole.lineTo(rect.left() + 2, rect.bottom());
        whole.closeSubpath();
        QPainterPath half({ x, rect.top() });
        half.lineTo(x, rect.bottom() - 6);
        half.lineTo(rect.left() + 2, rect.bottom());
        half.closeSubpath();
        painter.setBrush(palette.halo);
        painter.setPen(QPen(palette.halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(whole);
        painter.setPen(QPen(palette.text, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(whole);
        painter.setBrush(palette.text);
        painter.drawPath(half);
    }

}

std::vector<QRectF> furnitureRects(const MapSettings &settings)
{
    const Layout layout(settings);
    std::vector<QRectF> result;
    for (const QRectF &rect : { layout.scale, layout.arrow, layout.attribution })
        if (!rect.isNull())
            result.push_back(rect.adjusted(-4, -4, 4, 4));
    return result;
}

QRectF scaleBarRect(const MapSettings &settings, const Viewport &viewport) { return Layout(settings, viewport).scale; }

QRectF attributionRect(const MapSettings &settings) { return Layout(settings).attribution; }

double scaleBarLift(const MapSettings &settings) { return Layout(settings).lift; }

void paintFurniture(QPainter &painter, const MapSettings &settings, LabelSprites &sprites)
{
    const Layout layout(settings);
    const MapPalette &palette = MapPalette::of(settings.theme);
    const auto write = [&](QPointF topLeft, const QString &text, const QFont &font) {
        const double ratio = settings.viewport.devicePixelRatio;
        const QPointF device = (topLeft - QPointF(LabelSprites::margin, LabelSprites::margin)) * ratio;
        painter.drawImage(
            QPointF(std::round(device.x()), std::round(device.y())) / ratio, sprites.picture({ text }, font));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!layout.arrow.isNull()) {
        paintArrow(painter, layout.arrow, palette);
        write(
            { layout.arrow.left() + arrowWidth + 4, layout.arrow.bottom() - QFontMetricsF(settings.font).height() + 3 },
            Text::tr("N", "grid north"), settings.font);
    }
    if (!layout.attribution.isNull())
        write(layout.attribution.topLeft(), layout.credit, layout.small);
    painter.restore();
}

}
