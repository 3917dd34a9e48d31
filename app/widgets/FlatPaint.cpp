#include "FlatPaint.h"

#include "Appearance.h"
#include "FlatStyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace ics {

namespace {

    constexpr double radius = 5;

    void paintBox(
        QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &border, double corner = radius)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(fill);
        painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        painter->restore();
    }

    QColor hoverFill(const QPalette &palette)
    {
        QColor colour = palette.color(QPalette::WindowText);
        colour.setAlphaF(0.08F);
        return colour;
    }

}

void paintFocusRing(QPainter *painter, const QRect &rect, const QPalette &palette, double corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Appearance::accent(palette), 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    painter->restore();
}

void paintPanel(QWidget *panel, const QColor &border, double corner)
{
    QPainter painter(panel);
    paintBox(&painter, panel->rect(), panel->palette().base(), border, corner);
}

void paintChevron(QPainter *painter, const QRect &rect, const QColor &colour, bool down, bool mirrored)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    if (!down)
        painter->rotate(mirrored ? 90 : -90);
    painter->drawPolyline(QPolygonF { { -4, -2 }, { 0, 2 }, { 4, -2 } });
    painter->restore();
}

void paintToolButton(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & QStyle::State_On;
    const bool sunken = option->state & QStyle::State_Sunken;
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (on)
        paintBox(painter, option->rect, Appearance::tint(option->palette), Appearance::accent(option->palette));
    else if (sunken || hovered)
        paintBox(painter, option->rect, hoverFill(option->palette), {});
}

void paintMirroredLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style)
{
    constexpr int gap = 4;
    const QSize icon = button.icon.actualSize(button.iconSize);
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int left = button.rect.center().x() - (text + gap + icon.width()) / 2;
    const QRect textRect(left, button.rect.top(), text, button.rect.height());
    const QIcon::Mode mode = button.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    button.icon.paint(painter,
        QRect(QPoint(textRect.right() + 1 + gap, button.rect.center().y() - icon.height() / 2), icon), Qt::AlignCenter,
        mode);
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    style.drawItemText(
        painter, textRect, flags, button.palette, mode == QIcon::Normal, button.text, QPalette::ButtonText);
}

bool isPrimary(const QStyleOptionButton &button)
{
    return (button.features & QStyleOptionButton::DefaultButton) && (button.state & QStyle::State_Enabled);
}

void paintPushButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = button && isPrimary(*button);
    const QPalette &p = option->palette;
    QColor fill = primary ? p.color(QPalette::Highlight) : p.color(QPalette::Button);
    if (option->state & (QStyle::State_Sunken | QStyle::State_MouseOver))
        fill = Appearance::isDark(p) != primary ? fill.lighter(115) : fill.darker(106);
    paintBox(painter, option->rect, fill, primary ? QColor() : p.color(QPalette::Dark));
    if (!(option->state & QStyle::State_HasFocus))
        return;
    QPalette ring = p;
    if (primary) // on which the accent colour would be lost
        ring.setColor(QPalette::Link, p.color(QPalette::HighlightedText));
    paintFocusRing(painter, primary ? option->rect.adjusted(2, 2, -2, -2) : option->rect, ring);
}

void paintField(const QStyleOption *option, QPainter *painter, bool focus)
{
    const QPalette &p = option->palette;
    paintBox(painter, option->rect, p.color(QPalette::Base), p.color(QPalette::Dark));
    if (focus)
        paintFocusRing(painter, option->rect, p);
}

void paintHeader(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(Appearance::line(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void paintTab(const QStyleOption *option, QPainter *painter)
{
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && (option->state & QStyle::State_MouseOver))
        painter->fillRect(option->rect, hoverFill(option->palette));
    const int thickness = selected ? 3 : 1;
    painter->fillRect(option->rect.adjusted(0, option->rect.height() - thickness, 0, 0),
        selected ? Appearance::accent(option->palette) : Appearance::line(option->palette));
}

void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (option->minimum == option->maximum)
        return;
    QColor colour = option->palette.color(QPalette::Dark);
    colour.setAlphaF(option->state & QStyle::State_MouseOver ? 0.95F : 0.6F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

}
