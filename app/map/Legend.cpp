#include "Legend.h"

#include "ClassRemark.h"
#include "LegendKeys.h"
#include "domain/Figures.h"
#include "domain/Quartile.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace ics {
namespace {

    constexpr double padding = 12;
    constexpr double textWidth = 208; // of the panel's content
    constexpr double swatchWidth = 26;
    constexpr double rowGap = 4;
    constexpr int mostDecimals = 6;

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Legend)
    };

    bool isExact(double value, int decimals)
    {
        const double scaled = value * std::pow(10, decimals);
        return std::abs(scaled - std::round(scaled)) < 1e-6;
    }

    /** The indicator's own decimals, or as many as the inner edges need to be read without doubt. */
    int decimalsFor(const std::vector<double> &edges, int atLeast)
    {
        int decimals = atLeast;
        const auto isInnerExact = [&](double edge) { return isExact(edge, decimals); };
        while (decimals < mostDecimals && edges.size() > 2 && decimals < atLeast + 3
            && !std::all_of(edges.begin() + 1, edges.end() - 1, isInnerExact))
            ++decimals;
        return decimals;
    }

    QString rangeText(const std::vector<double> &edges, std::size_t i, int decimals)
    {
        const QString low = figure(edges[i], decimals);
        const QString high = figure(edges[i + 1], decimals);
        if (edges[i] == edges[i + 1])
            return low;
        return i + 2 == edges.size() ? Text::tr("%1 to %2").arg(low, high) : Text::tr("%1 to under %2").arg(low, high);
    }

    QFont scaledFont(const QFont &font, double factor, QFont::Weight weight = QFont::Normal)
    {
        QFont result = font;
        if (font.pointSizeF() > 0)
            result.setPointSizeF(font.pointSizeF() * factor);
        else
            result.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
        result.setWeight(weight);
        return result;
    }

    double wrappedHeight(const QString &text, const QFont &font)
    {
        if (text.isEmpty())
            return 0;
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, textWidth, 1000), Qt::TextWordWrap, text).height();
    }

    /** Fonts and heights, the same for measuring and for painting. */
    struct Layout
    {
        QFont title;
        QFont small;
        double titleHeight;
        double subtitleHeight;
        double noteHeight;
        double keyHeight;
        double rowHeight;
        int rows;

        Layout(const Legend &legend, const QFont &font)
            : title(scaledFont(font, 1.0, QFont::DemiBold))
            , small(scaledFont(font, 0.9))
            , titleHeight(wrappedHeight(legend.title, title))
            , subtitleHeight(wrappedHeight(subtitle(legend), small))
            , noteHeight(wrappedHeight(legend.remarks(), small))
            , keyHeight(ics::keyHeight(legend, small, textWidth))
            , rowHeight(QFontMetricsF(small).height() + rowGap)
            , rows(static_cast<int>(legend.listedRows()) + (legend.hasNoData ? 1 : 0))
        {
        }
        [[nodiscard]] static QString subtitle(const Legend &legend)
        {
            return legend.unit.isEmpty() || legend.method.isEmpty()
                ? legend.unit + legend.method
                : legend.unit + QStringLiteral(" · ") + legend.method;
        }
        [[nodiscard]] QSizeF size() const
        {
            const double gap = (rows > 0 || keyHeight > 0 ? 6 : 0) + (noteHeight > 0 ? 6 : 0);
            return { textWidth + 2 * padding,
                titleHeight + subtitleHeight + noteHeight + gap + keyHeight + rows * rowHeight + 2 * padding };
        }
    };

    struct RowPainter
    {
        QPainter &painter;
        const Layout &layout;
        Theme theme;

        void operator()(QRectF line, const QString &text, int count, const QColor *fill, bool highlighted) const
        {
            const MapPalette &palette = MapPalette::of(theme);
            const QRectF box(line.left(), line.top() + rowGap / 2, swatchWidth, line.height() - rowGap);
            if (highlighted) {
                painter.setPen(QPen(palette.selection, 2));
                painter.drawRoundedRect(line.adjusted(-5, 0, 5, 0), 4, 4);
            }
            if (fill)
                painter.fillRect(box, *fill);
            else
                paintHatch(painter, box, theme);
            painter.setPen(QPen(palette.panelFaint, 1));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setFont(layout.small);
            const QRectF words = line.adjusted(swatchWidth + 8, 0, 0, 0);
            painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, figure(count));
            painter.setPen(palette.panelText);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        }
    };

}

Legend Legend::make(const Choropleth &choropleth, const QString &title, const QString &unit, int decimals)
{
    Legend legend;
    legend.title = title;
    legend.unit = unit;
    legend.choropleth = choropleth;
    legend.decimals = decimals;
    legend.noDataCount = choropleth.noDataCount;
    legend.hasNoData = choropleth.noDataCount > 0;
    if (choropleth.style == MapStyle::Continuous && choropleth.classification.classCount() > 0)
        legend.method = Text::tr("Continuous colour, no classes");
    if (choropleth.style == MapStyle::Circles)
        legend.method = Text::tr("Circles");
    if (choropleth.style != MapStyle::Classes)
        return legend;
    const auto &edges = choropleth.classification.edges;
    const int classes = choropleth.classification.classCount();
    if (classes > 0)
        legend.method = QCoreApplication::translate("ics::Legend", "%1, %n class(es)", nullptr, classes)
                            .arg(classMethodName(choropleth.classification.method));
    legend.shortfall = classRemark(choropleth.classification);
    const int shownDecimals = decimalsFor(edges, decimals);
    for (std::size_t i = 0; i < static_cast<std::size_t>(classes); ++i)
        legend.rows.push_back({ rangeText(edges, i, shownDecimals), choropleth.classSizes[i] });
    return legend;
}

void Legend::setTicks(std::span<const double> values)
{
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](double v) { return std::isfinite(v); });
    std::sort(known.begin(), known.end());
    ticks.clear();
    if (known.empty())
        return;
    const std::array names { Text::tr("lowest"), Text::tr("lower quartile"), Text::tr("median"),
        Text::tr("upper quartile"), Text::tr("highest") };
    for (int i = 0; i < 5; ++i)
        ticks.push_back(
            { quartile(known, i), figure(quartile(known, i), decimals), names[static_cast<std::size_t>(i)] });
}

Legend Legend::makeTwo(
    const Choropleth &choropleth, const LegendAxis &across, int decimals, const LegendAxis &up, int upDecimals)
{
    Legend legend = make(choropleth, Text::tr("%1 and %2").arg(across.title, up.title), {}, decimals);
    legend.method = Text::tr("Thirds of each: as many areas in one as in another");
    legend.across = across;
    legend.up = up;
    const auto texts = [](const Classification &classes, int atLeast, std::vector<QString> &edges) {
        const int shown = decimalsFor(classes.edges, atLeast);
        for (const double edge : classes.edges)
            edges.push_back(figure(edge, shown));
        std::vector<QString> ranges;
        for (std::size_t i = 0; i < static_cast<std::size_t>(classes.classCount()); ++i)
            ranges.push_back(rangeText(classes.edges, i, shown));
        ranges.resize(thirdCount);
        return ranges;
    };
    const auto first = texts(choropleth.classification, decimals, legend.across.edges);
    const auto second = texts(choropleth.second, upDecimals, legend.up.edges);
    for (std::size_t cell = 0; cell < choropleth.classSizes.size(); ++cell)
        //: two indicators with the range of each: "Aged 65 and over 18.1 to under 20.3; Disabled 16.0 to 19.1"
        legend.rows.push_back(
            { Text::tr("%1 %2; %3 %4").arg(across.title, first[cell % thirdCount], up.title, second[cell / thirdCount]),
                choropleth.classSizes[cell] });
    return legend;
}

QString Legend::noDataText() const { return noDataLabel.isEmpty() ? Text::tr("Not recorded") : noDataLabel; }

QString Legend::remarks() const
{
    QStringList texts { note, shortfall, noDataReason };
    texts.removeAll(QString());
    return texts.join(u' ');
}

QSizeF Legend::size(const QFont &font) const { return Layout(*this, font).size(); }

void Legend::paint(QPainter &painter, QPointF topLeft, const QFont &font, Theme theme, int highlighted) const
{
    const Layout layout(*this, font);
    const MapPalette &palette = MapPalette::of(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(QRectF(topLeft, layout.size()), 6, 6);
    painter.setBrush(Qt::NoBrush);

    QPointF at = topLeft + QPointF(padding, padding);
    const auto words = [&](const QString &text, const QFont &f, const QColor &colour, double height) {
        painter.setFont(f);
        painter.setPen(colour);
        painter.drawText(QRectF(at, QSizeF(textWidth, height + 1)), Qt::TextWordWrap, text);
        at.ry() += height;
    };
    words(title, layout.title, palette.panelText, layout.titleHeight);
    words(Layout::subtitle(*this), layout.small, palette.panelFaint, layout.subtitleHeight);
    at.ry() += layout.rows > 0 || layout.keyHeight > 0 ? 6 : 0;
    paintKey(painter, QRectF(at, QSizeF(textWidth, layout.keyHeight)), *this,
        { .font = layout.small,
            .theme = theme,
            .text = palette.panelText,
            .faint = palette.panelFaint,
            .panel = palette.panel });
    at.ry() += layout.keyHeight;

    const RowPainter row { painter, layout, theme };
    const auto fills = choropleth.colours(theme);
    for (std::size_t i = 0; i < listedRows(); ++i) {
        row(QRectF(at, QSizeF(textWidth, layout.rowHeight)), rows[i].range, rows[i].count, &fills[i],
            highlighted == static_cast<int>(i));
        at.ry() += layout.rowHeight;
    }
    if (hasNoData) {
        row(QRectF(at, QSizeF(textWidth, layout.rowHeight)), noDataText(), noDataCount, nullptr,
            highlighted == static_cast<int>(listedRows()));
        at.ry() += layout.rowHeight;
    }
    at.ry() += layout.noteHeight > 0 ? 6 : 0;
    words(remarks(), layout.small, palette.panelFaint, layout.noteHeight);
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &box, Theme theme)
{
    const MapPalette &palette = MapPalette::of(theme);
    painter.save();
    painter.fillRect(box, palette.noData);
    painter.setClipRect(box);
    painter.setPen(QPen(palette.noDataHatch, 1.6));
    for (double x = box.left() - box.height(); x < box.right(); x += hatchDevicePeriod(1))
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

int hatchDevicePeriod(double ratio) { return std::max(4, static_cast<int>(std::lround(7 * ratio))); }

int hatchWeight(int x, int y, double ratio)
{
    const int period = hatchDevicePeriod(ratio);
    const double phase = (x + y) % period;
    const double half = period * 0.16; // half the width of a line, along the row
    const double distance = std::min(phase, period - phase);
    return static_cast<int>(std::lround(std::clamp(half + 0.5 - distance, 0.0, 1.0) * 256));
}

}
