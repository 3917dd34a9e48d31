#include "LegendKeys.h"

#include "domain/Figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {
namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Legend)
    };

    constexpr double mark = 7; // above a bar
    constexpr double barHeight = 14;
    constexpr double tick = 4;
    constexpr int tickRows = 2;
    constexpr double mostRadius = 40;
    constexpr double gap = 6;
    constexpr double highest = 1000; // that a name may become

    double lineHeight(const QFont &font) { return QFontMetricsF(font).height(); }

    std::vector<double> referencesOf(const Legend &legend)
    {
        return legend.symbols.references(legend.metresPerPixel, mostRadius);
    }

    double cellHeight(const QFont &font) { return std::round(lineHeight(font) * 1.7); }

    void paintMark(QPainter &painter, double x, double top, const QColor &colour, const QColor &inside)
    {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(inside);
        painter.drawLine(QPointF(x, top + mark), QPointF(x, top + mark + barHeight + 2));
        painter.drawPolygon(QPolygonF {
            QPointF(x, top + mark + 1), QPointF(x - mark * 0.6, top + 1), QPointF(x + mark * 0.6, top + 1) });
    }

    /** The outer two and the median first; a text that finds no room is left out, its tick stays. */
    void paintTicks(QPainter &painter, const QRectF &bar, const std::vector<LegendTick> &ticks, const KeyLook &look,
        const auto &positionOf)
    {
        const QFontMetricsF metrics(look.font);
        std::array<std::vector<QRectF>, tickRows> taken;
        for (const LegendTick &t : ticks) {
            painter.setPen(QPen(look.faint, 1));
            painter.drawLine(
                QPointF(positionOf(t.value), bar.bottom()), QPointF(positionOf(t.value), bar.bottom() + tick));
        }
        painter.setPen(look.text);
        for (const std::size_t i : { 0U, 4U, 2U, 1U, 3U }) {
            if (i >= ticks.size())
                continue;
            const double width = metrics.horizontalAdvance(ticks[i].text);
            const double x = std::clamp(positionOf(ticks[i].value) - width / 2, bar.left(), bar.right() - width);
            for (int row = 0; row < tickRows; ++row) {
                const QRectF box(x, bar.bottom() + tick + row * metrics.height(), width, metrics.height());
                auto &others = taken[static_cast<std::size_t>(row)];
                if (std::ranges::any_of(
                        others, [&](const QRectF &o) { return o.adjusted(-gap, 0, gap, 0).intersects(box); }))
                    continue;
                others.push_back(box);
                painter.drawText(box, Qt::AlignCenter, ticks[i].text);
                break;
            }
        }
    }

    void paintBar(QPainter &painter, const QRectF &rect, const Legend &legend, const KeyLook &look)
    {
        const auto colours = legend.choropleth.colours(look.theme);
        const auto &edges = legend.choropleth.classification.edges;
        if (colours.empty())
            return;
        const QRectF bar(rect.left() + mark, rect.top() + mark + 2, rect.width() - 2 * mark, barHeight);
        const double step = bar.width() / static_cast<double>(colours.size());
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (std::size_t i = 0; i < colours.size(); ++i)
            painter.fillRect(
                QRectF(bar.left() + static_cast<double>(i) * step, bar.top(), step + 1, barHeight).intersected(bar),
                colours[i]);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.faint, 1));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        const double range = edges.back() - edges.front();
        const auto positionOf
            = [&](double v) { return bar.left() + (range > 0 ? (v - edges.front()) / range : 0.5) * bar.width(); };
        paintTicks(painter, bar, legend.ticks, look, positionOf);
        const QColor accent = MapPalette::of(look.theme).selection;
        if (look.hovered)
            paintMark(painter, positionOf(*look.hovered), rect.top(), look.text, look.panel);
        if (look.selected)
            paintMark(painter, positionOf(*look.selected), rect.top(), accent, accent);
    }

    void paintCircles(QPainter &painter, const QRectF &rect, const Legend &legend, const KeyLook &look)
    {
        const auto counts = referencesOf(legend);
        const MapPalette &palette = MapPalette::of(look.theme);
        QColor fill = ColourScheme::byKey(legend.choropleth.scheme).symbolFill(look.theme);
        fill.setAlphaF(static_cast<float>(symbolOpacity));
        const double line = lineHeight(look.font);
        const double bottom = rect.bottom() - gap / 2;
        const double centre = rect.left() + mostRadius + 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(look.font);
        double textTop = bottom + 1; // of the label below
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const double radius = legend.symbols.radius(counts[i], legend.metresPerPixel);
            painter.setPen(QPen(palette.text, 1.2));
            painter.setBrush(fill);
            painter.drawEllipse(QPointF(centre, bottom - radius), radius, radius);
        }
        for (std::size_t i = counts.size(); i-- > 0;) { // texts from the bottom up, never over one another
            const double top = bottom - 2 * legend.symbols.radius(counts[i], legend.metresPerPixel);
            const double middle = std::min(top, textTop - line / 2);
            textTop = middle - line / 2;
            const double side = centre + mostRadius + 2 * gap;
            painter.setPen(QPen(look.faint, 1));
            painter.drawPolyline(
                QPolygonF { QPointF(centre, top), QPointF(centre + mostRadius, top), QPointF(side - 3, middle) });
            painter.setPen(look.text);
            painter.drawText(QRectF(side, middle - line / 2, rect.right() - side, line),
                Qt::AlignLeft | Qt::AlignVCenter, figure(counts[i]));
        }
    }

    QString axisTitle(const LegendAxis &axis, const QString &arrow)
    {
        const QString named
            = axis.unit.isEmpty() ? axis.title : Text::tr("%1 (%2)", "indicator and unit").arg(axis.title, axis.unit);
        return arrow + u' ' + named;
    }

    QString upTitle(const Legend &legend) { return axisTitle(legend.up, u"↑"_s); }
    QString acrossTitle(const Legend &legend) { return axisTitle(legend.across, u"→"_s); }

    double titleHeight(const QString &title, const QFont &font, double width)
    {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, highest), Qt::TextWordWrap, title).height();
    }

    void paintAxes(QPainter &painter, const QRectF &rect, const Legend &legend, const KeyLook &look)
    {
        const QFontMetricsF metrics(look.font);
        const double line = metrics.height();
        painter.setPen(look.text);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, upTitle(legend));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, acrossTitle(legend));
        painter.setPen(look.faint);
        const QRectF low = keyCell(rect, legend, look.font, 0);
        for (std::size_t i = 0; i < legend.across.edges.size(); ++i) {
            const double width = metrics.horizontalAdvance(legend.across.edges[i]);
            const double x = low.left() + static_cast<double>(i) * low.width();
            painter.drawText(QRectF(std::max(rect.left(), x - width / 2), low.bottom(), width + 1, line),
                Qt::AlignCenter, legend.across.edges[i]);
        }
        const double side = keyCell(rect, legend, look.font, thirdCount - 1).right() + gap;
        for (std::size_t i = 0; i < legend.up.edges.size(); ++i) {
            const double y = low.bottom() - static_cast<double>(i) * low.height();
            painter.drawText(QRectF(side, std::max(y - line / 2 - (i == 0 ? 3 : 0), 0.0), rect.right() - side, line),
                Qt::AlignLeft | Qt::AlignVCenter, legend.up.edges[i]);
        }
    }

    void paintSquare(QPainter &painter, const QRectF &rect, const Legend &legend, const KeyLook &look)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(look.font);
        const auto fills = legend.choropleth.fills(look.theme);
        for (int i = 0; i < thirdCount * thirdCount; ++i) {
            const QColor fill = fills[static_cast<std::size_t>(i)];
            const QRectF cell = keyCell(rect, legend, look.font, i);
            painter.setPen(QPen(look.faint, 1));
            painter.setBrush(fill);
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setPen(relativeLuminance(fill) > 0.18 ? Qt::black : Qt::white);
            painter.drawText(cell, Qt::AlignCenter, figure(legend.choropleth.classSizes[static_cast<std::size_t>(i)]));
        }
        paintAxes(painter, rect, legend, look);
        if (look.selectedCell < 0)
            return;
        const QRectF cell = keyCell(rect, legend, look.font, look.selectedCell);
        const MapPalette &palette = MapPalette::of(look.theme);
        const double size = std::min(12.0, cell.height() / 2); // a corner: frames are the focus and the chosen cell
        painter.setBrush(palette.selection);
        painter.setPen(QPen(palette.casing, 1.5));
        painter.drawPolygon(
            QPolygonF { cell.topLeft(), cell.topLeft() + QPointF(size, 0), cell.topLeft() + QPointF(0, size) });
    }

}

double keyHeight(const Legend &legend, const QFont &font, double width)
{
    const double line = lineHeight(font);
    switch (legend.style()) {
    case MapStyle::Classes:
    case MapStyle::Kinds:
        break;
    case MapStyle::Continuous:
        return legend.ticks.empty() ? 0 : mark + 2 + barHeight + tick + tickRows * line;
    case MapStyle::Circles: {
        const auto counts = referencesOf(legend);
        const double largest = counts.empty() ? 0 : 2 * legend.symbols.radius(counts.front(), legend.metresPerPixel);
        return counts.empty() ? 0 : std::max(largest + line / 2, static_cast<double>(counts.size()) * line) + gap;
    }
    case MapStyle::TwoIndicators:
        return titleHeight(upTitle(legend), font, width) + thirdCount * cellHeight(font) + line + line / 2
            + titleHeight(acrossTitle(legend), font, width);
    }
    return 0;
}

void paintKey(QPainter &painter, const QRectF &rect, const Legend &legend, const KeyLook &look)
{
    if (rect.height() <= 0)
        return;
    painter.save();
    painter.setFont(look.font);
    if (legend.style() == MapStyle::Continuous)
        paintBar(painter, rect, legend, look);
    else if (legend.style() == MapStyle::Circles)
        paintCircles(painter, rect, legend, look);
    else if (legend.style() == MapStyle::TwoIndicators)
        paintSquare(painter, rect, legend, look);
    painter.restore();
}

QRectF keyCell(const QRectF &rect, const Legend &legend, const QFont &font, int cell)
{
    const double height = cellHeight(font);
    const double width = std::round(height * 1.9);
    const double top = rect.top() + titleHeight(upTitle(legend), font, rect.width()) + lineHeight(font) / 2;
    return { rect.left() + gap + (cell % thirdCount) * width, top + (thirdCount - 1 - cell / thirdCount) * height,
        width, height };
}

QString keyText(const Legend &legend)
{
    QStringList parts;
    for (const LegendTick &t : legend.ticks)
        parts << Text::tr("%1 %2", "median 12.4").arg(t.name, t.text);
    if (legend.style() == MapStyle::Circles)
        for (const double count : referencesOf(legend))
            parts << figure(count);
    if (legend.style() == MapStyle::TwoIndicators)
        parts << acrossTitle(legend) << upTitle(legend);
    return parts.join(u", "_s);
}

}
