#include "FlowArrow.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ics {

namespace {

    constexpr double bend = 0.18; // how far the middle of the curve stands off, as a share of its length
    constexpr int steps = 20;
    constexpr double tailShare = 0.35; // width at the start, as a share of that at the neck

    QPointF turnedLeft(QPointF v) { return { v.y(), -v.x() }; } // on a screen, y down

    double lengthOf(QPointF v) { return std::hypot(v.x(), v.y()); }

    struct Curve
    {
        QPointF from, control, to;
        [[nodiscard]] QPointF at(double t) const
        {
            return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
        }
        [[nodiscard]] QPointF direction(double t) const
        {
            const QPointF d = 2 * (1 - t) * (control - from) + 2 * t * (to - control);
            const double length = lengthOf(d);
            return length > 0 ? d / length : QPointF(1, 0);
        }
    };

}

QPainterPath FlowArrow::shape() const
{
    QPointF start = from;
    QPointF along = to - from;
    if (const double length = lengthOf(along); length < shortest) {
        along = (length > 0.5 ? along / length : QPointF(0, 1)) * shortest;
        start = to - along;
    }
    const double length = lengthOf(along);
    const Curve curve { start, start + along / 2 + turnedLeft(along) * bend, to };
    const double head = std::min(std::max(2.1 * width, 8.0), 0.55 * length);
    const double neck = 1 - head / length;
    const double halfHead = std::max(width * 1.05, 4.5);

    std::array<QPointF, steps + 1> left, right;
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const double half = width / 2 * (tailShare + (1 - tailShare) * share);
        const QPointF middle = curve.at(share * neck);
        const QPointF side = turnedLeft(curve.direction(share * neck)) * half;
        left[static_cast<std::size_t>(i)] = middle + side;
        right[static_cast<std::size_t>(i)] = middle - side;
    }
    const QPointF barb = turnedLeft(curve.direction((neck + 1) / 2)) * halfHead;
    QPainterPath path(left.front());
    for (const QPointF &point : left)
        path.lineTo(point);
    path.lineTo(curve.at(neck) + barb);
    path.lineTo(to);
    path.lineTo(curve.at(neck) - barb);
    for (auto point = right.rbegin(); point != right.rend(); ++point)
        path.lineTo(*point);
    path.closeSubpath();
    return path;
}

double FlowArrow::widthFor(double people, double most, double widest)
{
    return most > 0 ? std::max(thinnest, widest * std::max(0.0, people) / most) : thinnest;
}

}
