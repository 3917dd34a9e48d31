#include "FlatIndicators.h"

#include "Appearance.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace ics {

namespace {

    bool isOn(const QStyleOption &option) { return option.state & (QStyle::State_On | QStyle::State_NoChange); }

    /** A square in the middle of the rectangle. */
    QRectF squareOf(const QStyleOption &option)
    {
        const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(option.rect).center());
        return square;
    }

    void setColours(QPainter *painter, const QStyleOption &option)
    {
        const QPalette &palette = option.palette;
        const bool onSelection = option.state & QStyle::State_Selected;
        const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(onSelection ? palette.color(QPalette::HighlightedText)
                : hovered                ? Appearance::accent(palette)
                                         : Appearance::muted(palette),
            1.3));
        painter->setBrush(palette.color(isOn(option) ? QPalette::Highlight : QPalette::Base));
    }

}

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    constexpr double corner = 3;
    const QRectF box = squareOf(option);
    painter->save();
    setColours(painter, option);
    painter->drawRoundedRect(box, corner, corner);
    if (isOn(option)) {
        QPainterPath sign;
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        if (option.state & QStyle::State_NoChange) {
            sign.moveTo(at(0.25, 0.5));
            sign.lineTo(at(0.75, 0.5));
        } else {
            sign.moveTo(at(0.22, 0.52));
            sign.lineTo(at(0.43, 0.73));
            sign.lineTo(at(0.79, 0.29));
        }
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), box.width() / 7, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(sign);
    }
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const QRectF disc = squareOf(option);
    painter->save();
    setColours(painter, option);
    painter->drawEllipse(disc);
    if (isOn(option)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::HighlightedText));
        painter->drawEllipse(disc.center(), disc.width() / 5, disc.width() / 5);
    }
    painter->restore();
}

}
