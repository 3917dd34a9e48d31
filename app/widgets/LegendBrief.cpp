#include "LegendBrief.h"

#include "Appearance.h"
#include "domain/Figures.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ics {

namespace {
    constexpr int gap = 6; // pixels
    constexpr int swatch = 22; // of hatching
    constexpr int leastColours = 60;
}

LegendBrief::LegendBrief(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LegendBrief::setLegend(const Legend &legend)
{
    const auto &edges = legend.choropleth.classification.edges;
    const bool isShaded = legend.style() == MapStyle::Classes || legend.style() == MapStyle::Continuous;
    const bool hasFigures = isShaded && legend.choropleth.classification.classCount() > 0;
    m_choropleth = legend.choropleth;
    m_low = hasFigures ? figure(edges.front(), legend.decimals) : QString();
    m_high = hasFigures ? figure(edges.back(), legend.decimals) : QString();
    m_hasNoData = legend.hasNoData;
    setAccessibleName(hasFigures ? tr("From %1 to %2").arg(m_low, m_high) : QString());
    setAccessibleDescription(m_hasNoData ? legend.noDataText() : QString());
    updateGeometry();
    update();
}

QSize LegendBrief::sizeHint() const
{
    const int figures = fontMetrics().horizontalAdvance(m_low) + fontMetrics().horizontalAdvance(m_high) + 2 * gap;
    return { figures + leastColours + (m_hasNoData ? swatch + gap : 0), fontMetrics().height() + 4 };
}

void LegendBrief::paintColours(QPainter &painter, const QRect &room)
{
    const Theme theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light;
    const std::vector<QColor> colours = m_choropleth.colours(theme);
    const auto count = static_cast<int>(colours.size());
    for (int i = 0; i < count; ++i) {
        const int from = room.left() + room.width() * i / count;
        const int to = room.left() + room.width() * (i + 1) / count;
        const QRect step(from, room.top(), to - from, room.height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), room, step), colours[static_cast<std::size_t>(i)]);
    }
    painter.setPen(Appearance::muted(palette()));
    painter.drawRect(room.adjusted(0, 0, -1, -1));
}

void LegendBrief::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int low = fontMetrics().horizontalAdvance(m_low);
    const int high = fontMetrics().horizontalAdvance(m_high);
    const int band = std::max(8, fontMetrics().ascent());
    const int top = (height() - band) / 2;
    const int end = width() - (m_hasNoData ? swatch + 2 * gap : 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(mirrored({ 0, 0, low + 1, height() }), Qt::AlignCenter, m_low);
    painter.drawText(mirrored({ end - high - 1, 0, high + 1, height() }), Qt::AlignCenter, m_high);
    paintColours(painter, mirrored({ low + gap, top, std::max(1, end - low - high - 2 * gap), band }));
    if (m_hasNoData) {
        const QRect box = mirrored({ width() - swatch, top, swatch, band });
        paintHatch(painter, box, Appearance::isDark(palette()) ? Theme::Dark : Theme::Light);
        painter.setPen(Appearance::muted(palette()));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
}

}
