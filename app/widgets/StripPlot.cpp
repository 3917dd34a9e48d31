#include "StripPlot.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "domain/Figures.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int side = 8; // pixels at either end of the axis
    constexpr int tickHeight = 16;
    constexpr int markSide = 8;
    constexpr int barHeight = 6;
    constexpr int reach = 6; // pixels: how near a press finds a tick

    /** 1, 2 or 5 times a power of ten, so that at most four of them fill the length. */
    double niceStep(double length)
    {
        const double least = length / 4;
        const double power = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
        for (const double factor : { 1.0, 2.0, 5.0 })
            if (power * factor >= least)
                return power * factor;
        return power * 10;
    }

    QFont figureFont() { return Appearance::font(Appearance::Text::Small); }

    QColor markColour(const QPalette &palette)
    {
        return Appearance::isDark(palette) ? QColor(0xff5cad) : QColor(0xd1006b);
    }

}

StripPlot::StripPlot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Population beside all areas of the level"));
}

void StripPlot::setData(Data data)
{
    m_data = std::move(data);
    std::erase_if(m_data.dots, [](const Dot &dot) { return !std::isfinite(dot.people); });
    std::ranges::stable_sort(m_data.dots, {}, &Dot::people);
    double most = m_data.second.value_or(0);
    for (const Dot &dot : m_data.dots)
        most = std::max(most, dot.people);
    for (const Range &range : m_data.ranges)
        most = std::max(most, range.high);
    m_top = std::max(most, 1.0);
    m_step = niceStep(m_top);
    m_current = -1;
    describe();
    updateGeometry();
    update();
}

int StripPlot::rangeHeight() const { return QFontMetrics(figureFont()).height() + barHeight + 4; }

QSize StripPlot::sizeHint() const
{
    const int line = QFontMetrics(figureFont()).height();
    const int bars = static_cast<int>(m_data.ranges.size()) * rangeHeight();
    const int lines = m_data.second ? 3 : 2; // the figures, and what is pointed at
    return { 300, bars + markSide + tickHeight + lines * line + 10 };
}

QRectF StripPlot::strip() const
{
    const double top = static_cast<double>(m_data.ranges.size()) * rangeHeight() + markSide + 2;
    return { double(side), top, double(width() - 2 * side), double(tickHeight) };
}

double StripPlot::positionOf(double people) const
{
    const double along = std::clamp(people / m_top, 0.0, 1.0) * strip().width();
    return layoutDirection() == Qt::RightToLeft ? strip().right() - along : strip().left() + along;
}

int StripPlot::markedDot() const
{
    const auto found = std::ranges::find(m_data.dots, m_data.marked, &Dot::area);
    return found == m_data.dots.end() ? -1 : static_cast<int>(found - m_data.dots.begin());
}

int StripPlot::nearest(double x) const
{
    int best = -1;
    double distance = reach;
    for (std::size_t i = 0; i < m_data.dots.size(); ++i)
        if (const double d = std::abs(positionOf(m_data.dots[i].people) - x); d < distance) {
            distance = d;
            best = static_cast<int>(i);
        }
    return best;
}

QString StripPlot::dotText(const Dot &dot) const
{
    //: %1 the name of an area
    return tr("%1: %2 people").arg(dot.name, figure(dot.people));
}

void StripPlot::setCurrent(int dot)
{
    if (dot == m_current)
        return;
    m_current = dot;
    describe();
    update();
}

void StripPlot::describe()
{
    QStringList parts { m_data.text };
    for (const Range &range : m_data.ranges)
        parts << tr("Range of %1: %2.").arg(range.label, range.sources);
    if (m_current >= 0)
        parts.prepend(dotText(m_data.dots[static_cast<std::size_t>(m_current)]) + u'.');
    setAccessibleDescription(parts.join(u' '));
    setToolTip(m_current >= 0
            ? dotText(m_data.dots[static_cast<std::size_t>(m_current)])
            : parts.join(u'\n') + u'\n' + tr("Keys: Left and Right step from area to area, Enter goes there."));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool StripPlot::event(QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        setCurrent(-1);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

void StripPlot::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(nearest(event->position().x()));
    setCursor(m_current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StripPlot::leaveEvent(QEvent *) { setCurrent(-1); }

void StripPlot::mousePressEvent(QMouseEvent *event)
{
    if (const int dot = nearest(event->position().x()); event->button() == Qt::LeftButton && dot >= 0)
        Q_EMIT areaActivated(m_data.dots[static_cast<std::size_t>(dot)].area);
}

void StripPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.dots.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto step = [&](int by) { setCurrent(std::clamp((m_current < 0 ? markedDot() : m_current) + by, 0, last)); };
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT areaActivated(m_data.dots[static_cast<std::size_t>(m_current)].area);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StripPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(figureFont());
    paintRanges(painter);
    paintTicks(painter);
    paintAxis(painter);
    paintMarks(painter);
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette());
}

// The label stands above its bar, moved inwards as far as the width demands.
void StripPlot::paintRanges(QPainter &painter) const
{
    const QFontMetrics metrics(figureFont());
    double y = 0;
    for (const Range &range : m_data.ranges) {
        const double from = std::min(positionOf(range.low), positionOf(range.high));
        const double to = std::max(positionOf(range.low), positionOf(range.high));
        const QString text
            = metrics.elidedText(range.label + u" · "_s + range.sources, Qt::ElideRight, width() - 2 * side);
        const double wide = metrics.horizontalAdvance(text) + 2;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double left = std::clamp(mirrored ? to - wide : from, 0.0, std::max(0.0, width() - wide));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left, y, wide, metrics.height()), Qt::AlignCenter, text);
        const QRectF bar(from, y + metrics.height() + 1, to - from, barHeight);
        painter.setPen(QPen(Appearance::accent(palette()), 1));
        painter.setBrush(Appearance::accent(palette()));
        painter.setOpacity(0.35);
        painter.drawRect(bar);
        painter.setOpacity(1);
        for (const double x : { bar.left(), bar.right() })
            painter.drawLine(QPointF(x, bar.top() - 1), QPointF(x, bar.bottom() + 1));
        y += rangeHeight();
    }
}

void StripPlot::paintTicks(QPainter &painter) const
{
    QColor ink = palette().color(QPalette::WindowText);
    const std::size_t many = 150; // so many ticks cover one another
    ink.setAlphaF(m_data.dots.size() > many ? 0.22F : 0.55F);
    painter.setPen(QPen(ink, m_data.dots.size() > many ? 1 : 1.5));
    const QRectF area = strip();
    for (const Dot &dot : m_data.dots) {
        const double x = positionOf(dot.people);
        painter.drawLine(QPointF(x, area.top() + 1), QPointF(x, area.bottom() - 1));
    }
}

void StripPlot::paintAxis(QPainter &painter) const
{
    const QRectF area = strip();
    const QFontMetrics metrics(figureFont());
    painter.setPen(Appearance::muted(palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (double at = 0; at <= m_top; at += m_step) {
        const double x = positionOf(at);
        const QString text
            = m_step >= 5e5 ? (at == 0 ? u"0"_s : tr("%1 m", "million").arg(QLocale().toString(at / 1e6))) : figure(at);
        const double wide = metrics.horizontalAdvance(text) + 2;
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, area.bottom() + 3, wide, metrics.height()), Qt::AlignCenter, text);
    }
    const QString line = m_current >= 0 ? dotText(m_data.dots[static_cast<std::size_t>(m_current)]) : m_data.resting;
    const QRectF below(0, area.bottom() + 5 + metrics.height(), width(), 2 * metrics.height());
    painter.drawText(below,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap,
        line);
}

void StripPlot::paintMarks(QPainter &painter) const
{
    const QRectF area = strip();
    const auto mark = [&](double people, const QColor &colour, bool filled) {
        const double x = positionOf(people);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(filled ? QBrush(colour) : QBrush(palette().base()));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawPolygon(QPolygonF { QPointF(x, area.top()), QPointF(x - markSide * 0.55, area.top() - markSide + 1),
            QPointF(x + markSide * 0.55, area.top() - markSide + 1) });
    };
    if (m_data.second)
        mark(*m_data.second, markColour(palette()), false);
    if (const int own = markedDot(); own >= 0)
        mark(m_data.dots[static_cast<std::size_t>(own)].people, markColour(palette()), true);
    if (m_current >= 0 && m_current != markedDot())
        mark(m_data.dots[static_cast<std::size_t>(m_current)].people, palette().color(QPalette::WindowText), false);
}

}
