#include "FateSign.h"

#include <QPainterPath>

namespace ics {

namespace {

    using Kind = AreaFate::Kind;

    QPainterPath signOf(Kind kind, QPointF c, double r)
    {
        QPainterPath sign;
        const auto polygon = [&](std::initializer_list<QPointF> points) {
            sign.addPolygon(QPolygonF(QList<QPointF>(points)));
            sign.closeSubpath();
        };
        const double s = r * 0.5;
        switch (kind) {
        case Kind::Closed:
            sign.moveTo(c + QPointF(-s, -s));
            sign.lineTo(c + QPointF(s, s));
            sign.moveTo(c + QPointF(-s, s));
            sign.lineTo(c + QPointF(s, -s));
            break;
        case Kind::Opened:
            sign.moveTo(c + QPointF(-r * 0.6, 0));
            sign.lineTo(c + QPointF(r * 0.6, 0));
            sign.moveTo(c + QPointF(0, -r * 0.6));
            sign.lineTo(c + QPointF(0, r * 0.6));
            break;
        case Kind::Enlarged:
            polygon({ c + QPointF(0, -s), c + QPointF(s, s * 0.7), c + QPointF(-s, s * 0.7) });
            break;
        case Kind::Reduced:
            polygon({ c + QPointF(0, s), c + QPointF(s, -s * 0.7), c + QPointF(-s, -s * 0.7) });
            break;
        case Kind::Redrawn:
            polygon({ c + QPointF(0, -s), c + QPointF(s, 0), c + QPointF(0, s), c + QPointF(-s, 0) });
            break;
        case Kind::Unchanged:
            break;
        }
        return sign;
    }

}

std::int8_t colourOfFate(Kind kind)
{
    switch (kind) {
    case Kind::Closed:
        return 1;
    case Kind::Opened:
        return 2;
    case Kind::Enlarged:
        return 3;
    case Kind::Reduced:
    case Kind::Redrawn:
        return 4;
    case Kind::Unchanged:
        break;
    }
    return 0;
}

void paintFateMark(QPainter &painter, QPointF centre, double radius, Kind kind, Theme theme)
{
    if (kind == Kind::Unchanged)
        return;
    const MapPalette &colours = MapPalette::of(theme);
    painter.setPen(QPen(colours.halo, 1.5));
    painter.setBrush(colours.text);
    painter.drawEllipse(centre, radius, radius);
    const QPainterPath sign = signOf(kind, centre, radius);
    painter.setPen(QPen(colours.halo, radius * 0.24, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.halo);
    painter.drawPath(sign);
}

}
