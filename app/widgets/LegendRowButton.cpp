#include "LegendRowButton.h"

#include "Appearance.h"
#include "FlatStyle.h"
#include "domain/Figures.h"
#include "map/ColourScheme.h"
#include "map/Legend.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ics {

namespace {
    constexpr int swatchWidth = 26;
    constexpr int side = 5; // pixels left and right of the content
    constexpr int lead = 9; // before the swatch: room for the pointer to it

    QFont demiBold(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }
}

LegendRowButton::LegendRowButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(tr("Show this class alone, on the map and in the tree"));
}

void LegendRowButton::setClass(
    const QString &range, const QString &unit, int count, std::optional<QColor> colour, const QString &reason)
{
    m_colour = colour;
    m_reason = reason;
    m_count = count;
    setText(range);
    const QString figures = unit.isEmpty() || !colour ? range : tr("%1 %2", "figures unit").arg(range, unit);
    setAccessibleName(countText().isEmpty() ? figures : tr("%1: %n area(s)", nullptr, count).arg(figures));
    describe();
    updateGeometry();
    update();
}

void LegendRowButton::setHolds(Holds holds)
{
    m_holds = holds;
    describe();
    update();
}

void LegendRowButton::describe()
{
    const QString held = m_holds == Holds::Selected ? tr("Holds the selected area.") : QString();
    setAccessibleDescription(QString(m_reason + u' ' + held).trimmed());
}

QSize LegendRowButton::sizeHint() const
{
    return { lead + swatchWidth + fontMetrics().horizontalAdvance(text()) + 5 * side, fontMetrics().height() + 6 };
}

QString LegendRowButton::words() const { return m_reason.isEmpty() ? text() : QString(text() + u'\n' + m_reason); }

QString LegendRowButton::countText() const { return m_colour || m_count > 0 ? figure(m_count) : QString(); }

// Of the stronger type, so that a row that is pressed keeps its lines.
int LegendRowButton::roomForText(int width) const
{
    const QString count = countText();
    const int beside = count.isEmpty() ? 0 : QFontMetrics(demiBold(font())).horizontalAdvance(count) + 2 * side;
    return std::max(1, width - lead - swatchWidth - 3 * side - 1 - beside);
}

int LegendRowButton::heightForWidth(int width) const
{
    const QRect room(0, 0, roomForText(width), QWIDGETSIZE_MAX);
    const int lines = QFontMetrics(demiBold(font())).boundingRect(room, Qt::TextWordWrap, words()).height();
    return std::max(lines + 6, sizeHint().height());
}

void LegendRowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        Q_EMIT stepAsked(1);
    else if (event->key() == Qt::Key_Up)
        Q_EMIT stepAsked(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LegendRowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() || underMouse() ? QBrush(Appearance::tint(palette())) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int high = std::min(height(), sizeHint().height()) - 6;
    const QRect swatch(lead, (height() - high) / 2, swatchWidth + 1, high);
    const QRectF box = QRectF(mirrored(swatch)).adjusted(0.5, 0.5, -0.5, -0.5);
    const Theme theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light;
    if (!m_colour)
        paintHatch(painter, box, theme);
    painter.setPen(QPen(MapPalette::of(theme).panelFaint, 1));
    painter.setBrush(m_colour ? QBrush(*m_colour) : QBrush(Qt::NoBrush));
    painter.drawRect(box);
    const QRect room(lead + swatchWidth + 2 * side, 0, roomForText(width()), height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(isChecked() ? demiBold(font()) : font());
    painter.drawText(mirrored(room), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words());
    painter.setPen(Appearance::muted(palette()));
    painter.drawText(mirrored(rect().adjusted(side, 0, -side - 1, 0)), Qt::AlignRight | Qt::AlignVCenter, countText());
    paintPointer(painter);
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette());
}

// No frame, which the focus has: full for the selected area, open for the one under the pointer.
void LegendRowButton::paintPointer(QPainter &painter) const
{
    if (m_holds == Holds::Neither)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](double x, double y) { return QPointF(mirrored ? width() - x : x, height() / 2.0 + y); };
    const QColor colour = palette().color(QPalette::WindowText);
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(m_holds == Holds::Selected ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(QPolygonF { at(3, -4), at(7, 0), at(3, 4) });
}

}
