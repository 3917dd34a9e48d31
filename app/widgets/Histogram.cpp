#include "Histogram.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "HistogramAccessible.h"
#include "domain/Figures.h"

#include "domain/Figures.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ics {

namespace {
    constexpr int handle = 8; // pixels: the triangle below a break
    constexpr int reach = 7; // pixels: how near a press takes hold of a break
    constexpr int markSide = 7;
    constexpr int binWidth = 5;
    constexpr int lines = 4; // of text, as high as the whole
}

Histogram::Histogram(QWidget *parent)
    : QWidget(parent)
{
    makeHistogramAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Histogram of the figures"));
    setToolTip(tr("Drag an edge to set the classes by hand.\nKeys: Up and Down choose an edge, Left and Right move it, "
                  "Delete removes it."));
}

QSize Histogram::sizeHint() const { return { 200, fontMetrics().height() * lines }; }

void Histogram::setData(const Data &data)
{
    if (data == m_data)
        return;
    m_data = data;
    m_current = breakCount() == 0 ? -1 : std::clamp(m_current, 0, breakCount() - 1);
    updateAccessibleText();
    update();
}

void Histogram::setMarks(double selected, double hovered)
{
    const auto known = [](double v) { return std::isfinite(v) ? std::optional(v) : std::nullopt; };
    m_selected = known(selected);
    m_hovered = known(hovered);
    update();
}

int Histogram::breakCount() const { return std::max(0, static_cast<int>(m_data.edges.size()) - 2); }

void Histogram::setCurrentBreak(int number)
{
    if (number < 0 || number >= breakCount() || number == m_current)
        return;
    m_current = number;
    updateAccessibleText();
    update();
}

double Histogram::step() const { return std::pow(10, -m_data.decimals); }

void Histogram::moveBreak(int number, double to, bool beginsAMove)
{
    if (number < 0 || number >= breakCount())
        return;
    const auto edge = static_cast<std::size_t>(number) + 1;
    const double low = m_data.edges[edge - 1] + step();
    const double high = std::max(low, m_data.edges[edge + 1] - (number + 1 < breakCount() ? step() : 0));
    const double wanted = QString::number(std::clamp(to, low, high), 'f', m_data.decimals).toDouble();
    if (wanted == m_data.edges[edge])
        return;
    std::vector<double> breaks(m_data.edges.begin() + 1, m_data.edges.end() - 1);
    breaks[static_cast<std::size_t>(number)] = wanted;
    Q_EMIT breaksMoved(breaks, beginsAMove);
}

void Histogram::removeBreak()
{
    if (m_current < 0 || breakCount() < 2)
        return;
    std::vector<double> breaks(m_data.edges.begin() + 1, m_data.edges.end() - 1);
    breaks.erase(breaks.begin() + m_current);
    Q_EMIT breaksMoved(breaks, true);
}

QRectF Histogram::plot() const { return QRectF(rect()).adjusted(handle, markSide + 3, -handle, -handle - 3); }

double Histogram::positionOf(double value) const
{
    const double low = m_data.edges.empty() ? 0 : m_data.edges.front();
    const double high = m_data.edges.empty() ? 1 : m_data.edges.back();
    return plot().left() + (high > low ? (value - low) / (high - low) : 0.5) * plot().width();
}

double Histogram::valueAt(double x) const
{
    return m_data.edges.front()
        + (x - plot().left()) / std::max(1.0, plot().width()) * (m_data.edges.back() - m_data.edges.front());
}

int Histogram::breakNear(double x) const
{
    int nearest = -1;
    double distance = reach;
    for (int i = 0; i < breakCount(); ++i) {
        if (std::abs(positionOf(breakAt(i)) - x) <= distance) {
            distance = std::abs(positionOf(breakAt(i)) - x);
            nearest = i;
        }
    }
    return nearest;
}

std::vector<int> Histogram::bins() const
{
    std::vector<int> counts(static_cast<std::size_t>(std::max(1.0, plot().width() / binWidth)), 0);
    for (const double value : m_data.values) {
        if (!std::isfinite(value))
            continue;
        const double along = (positionOf(value) - plot().left()) / plot().width() * static_cast<double>(counts.size());
        ++counts[static_cast<std::size_t>(std::clamp(along, 0.0, static_cast<double>(counts.size()) - 1))];
    }
    return counts;
}

void Histogram::paintEvent(QPaintEvent *)
{
    if (m_data.edges.empty())
        return;
    QPainter painter(this);
    paintBars(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBreaks(painter);
    paintMarks(painter);
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette());
}

void Histogram::paintBars(QPainter &painter) const
{
    const QRectF area = plot();
    const std::vector<int> counts = bins();
    const double most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    const double width = area.width() / static_cast<double>(counts.size());
    const int base = qRound(area.bottom());
    const auto leftOf = [&](std::size_t i) { return qRound(area.left() + static_cast<double>(i) * width); };
    std::vector<QRect> bars;
    QPolygon outline { QPoint(leftOf(0), base) };
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const int high = counts[i] > 0 ? std::max(2, qRound(area.height() * counts[i] / most)) : 0;
        bars.emplace_back(leftOf(i), base - high, leftOf(i + 1) - leftOf(i), high);
        outline << QPoint(leftOf(i), base - high) << QPoint(leftOf(i + 1), base - high);
    }
    outline << QPoint(leftOf(counts.size()), base);
    for (std::size_t c = 0; c < m_data.colours.size() && c + 1 < m_data.edges.size(); ++c) {
        const int left = qRound(positionOf(m_data.edges[c]));
        const QRect ofClass(left, 0, qRound(positionOf(m_data.edges[c + 1])) - left, height());
        for (const QRect &bar : bars)
            painter.fillRect(bar & ofClass, m_data.colours[c]);
    }
    painter.setPen(Appearance::muted(palette()));
    painter.drawPolyline(outline);
    painter.drawLine(leftOf(0), base, leftOf(counts.size()), base);
}

void Histogram::paintBreaks(QPainter &painter) const
{
    const QRectF area = plot();
    for (int i = 0; i < breakCount(); ++i) {
        const bool current = hasFocus() && i == m_current;
        const QColor colour = current ? Appearance::accent(palette()) : palette().color(QPalette::WindowText);
        const double x = positionOf(breakAt(i));
        painter.setPen(QPen(colour, current ? 2 : 1));
        painter.drawLine(QPointF(x, area.top() + 2), QPointF(x, area.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double half = current ? handle * 0.65 : handle * 0.5;
        painter.drawPolygon(QPolygonF { QPointF(x, area.bottom() + 1), QPointF(x - half, area.bottom() + handle + 1),
            QPointF(x + half, area.bottom() + handle + 1) });
    }
}

void Histogram::paintMarks(QPainter &painter) const
{
    const QRectF area = plot();
    const auto mark = [&](double value, const QColor &colour, bool filled) {
        const double x = positionOf(value);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(filled ? QBrush(colour) : QBrush(palette().base()));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawPolygon(QPolygonF { QPointF(x, area.top() + 1), QPointF(x - markSide * 0.6, area.top() - markSide),
            QPointF(x + markSide * 0.6, area.top() - markSide) });
    };
    if (m_hovered)
        mark(*m_hovered, palette().color(QPalette::WindowText), false);
    if (m_selected)
        mark(*m_selected, Appearance::isDark(palette()) ? QColor(0xff5cad) : QColor(0xd1006b), true);
}

bool Histogram::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void Histogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_data.edges.empty())
        return;
    m_dragged = breakNear(event->position().x());
    m_dragBegun = false;
    setCurrentBreak(m_dragged);
}

void Histogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_data.edges.empty())
        return;
    if (m_dragged < 0) {
        setCursor(breakNear(event->position().x()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    const double before = breakAt(m_dragged);
    moveBreak(m_dragged, valueAt(event->position().x()), !m_dragBegun);
    m_dragBegun = m_dragBegun || breakAt(m_dragged) != before;
}

void Histogram::mouseReleaseEvent(QMouseEvent *) { m_dragged = -1; }

void Histogram::keyPressEvent(QKeyEvent *event)
{
    const double far = event->modifiers() & Qt::ShiftModifier ? 10 * step() : step();
    const bool begins = !event->isAutoRepeat();
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentBreak(m_current + 1);
        return;
    case Qt::Key_Down:
        setCurrentBreak(m_current - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (m_current >= 0)
            moveBreak(m_current, breakAt(m_current) + (event->key() == Qt::Key_Right ? far : -far), begins);
        return;
    case Qt::Key_Delete:
        removeBreak();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Histogram::updateAccessibleText()
{
    setAccessibleDescription(m_current < 0
            ? tr("No edge to move.")
            : tr("Edge %1 of %2, at %3. Up and Down choose an edge, Left and Right move it, Delete removes it.")
                  .arg(m_current + 1)
                  .arg(breakCount())
                  .arg(figure(breakAt(m_current), m_data.decimals)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (m_current >= 0) {
        QAccessibleValueChangeEvent moved(this, breakAt(m_current));
        QAccessible::updateAccessibility(&moved);
    }
}

}
