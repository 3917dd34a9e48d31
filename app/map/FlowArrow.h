// An arrow that tells who went where: a curved band that widens towards its head, so that its direction can be seen
// even where the head is hidden. Its width stands for how many went. Screen positions, device-independent pixels.
#pragma once

#include <QPainterPath>
#include <QPointF>

namespace ics {

struct FlowArrow
{
    QPointF from;
    QPointF to; // the tip
    double width = 4; // at the head's neck

    static constexpr double thinnest = 2.5;
    static constexpr double shortest = 14; // from start to tip: one that is shorter is drawn that long

    /** Closed outline of band and head; bent to the left as one looks along it. */
    [[nodiscard]] QPainterPath shape() const;

    /** Widths in proportion to the people, from the thinnest to `widest` for the most of them. */
    [[nodiscard]] static double widthFor(double people, double most, double widest);
};

}
