#include "LayerKey.h"

#include "GridPainter.h"
#include "Markers.h"

#include "domain/Figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace ics {

namespace {

    constexpr double sample = 30; // length of a line
    constexpr double gap = 8;

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapLayers)
    };

    double rowHeight(const QFont &font) { return QFontMetricsF(font).height() + 3; }

    void paintLine(QPainter &painter, QPointF from, MapLayer layer, Theme theme)
    {
        const LayerLine style = layerLine(layer, theme);
        const auto pen = [&](const QColor &colour, double width) {
            QPen result(colour, width, Qt::SolidLine, Qt::RoundCap);
            if (!style.dashes.empty()) {
                QList<qreal> pattern;
                for (const double dash : style.dashes)
                    pattern << dash / width;
                result.setDashPattern(pattern);
            }
            return result;
        };
        painter.setPen(pen(style.casing, style.width + 2 * style.casingWidth));
        painter.drawLine(from, from + QPointF(sample, 0));
        painter.setPen(pen(style.core, style.width));
        painter.drawLine(from, from + QPointF(sample, 0));
    }

}

std::vector<LayerKeyRow> layerKeyRows(const MapLayers &layers, double metresPerPixel)
{
    std::vector<LayerKeyRow> rows;
    for (const MarkerSetPtr &markers : layers.markers)
        rows.push_back({ markers->layer, mapLayerName(markers->layer) });
    for (const MapLayers::Borders &borders : layers.borders)
        rows.push_back({ borders.layer, mapLayerName(borders.layer) });
    std::ranges::reverse(rows);
    std::stable_partition(rows.begin(), rows.end(), [](const LayerKeyRow &row) { return isMarkerLayer(row.layer); });
    if (layers.shown.testFlag(MapLayer::Coast))
        rows.push_back({ MapLayer::Coast, mapLayerName(MapLayer::Coast) });
    if (layers.shown.testFlag(MapLayer::Grid))
        rows.push_back({ MapLayer::Grid,
            Text::tr("%1, %2 km", "name of the grid, distance of its lines")
                .arg(mapLayerName(MapLayer::Grid), figure(gridStep(metresPerPixel) / 1000)) });
    return rows;
}

QSizeF layerKeySize(const std::vector<LayerKeyRow> &rows, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const LayerKeyRow &row : rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.text));
    return { sample + gap + widest, static_cast<double>(rows.size()) * rowHeight(font) };
}

void paintLayerKey(QPainter &painter, const QRectF &rect, const std::vector<LayerKeyRow> &rows, const QFont &font,
    Theme theme, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const double height = rowHeight(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    double top = rect.top();
    for (const LayerKeyRow &row : rows) {
        const QPointF middle((mirrored ? rect.right() - sample : rect.left()) + 0.5, top + height / 2);
        if (isMarkerLayer(row.layer))
            paintMarker(painter, middle + QPointF(sample / 2, 0), row.layer, 1, theme, font);
        else
            paintLine(painter, middle, row.layer, theme);
        const QRectF words(
            mirrored ? rect.left() : rect.left() + sample + gap, top, rect.width() - sample - gap, height);
        painter.setPen(MapPalette::of(theme).panelText);
        painter.drawText(words, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(row.text, Qt::ElideRight, words.width() + 1));
        top += height;
    }
    painter.restore();
}

}
