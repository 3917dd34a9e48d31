// Two partitions of the same land, as shapes to draw over a map: the outline and the pole of every area of either, and
// the borders that vanished from one to the other. Made on a worker; a value. Metres, BNG, y north.
#pragma once

#include "MapScene.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace ics {

struct ChangeShapes
{
    struct Shape
    {
        QPainterPath outline;
        QPointF pole; // the point inside that is farthest from the border
        double radius = 0; // its distance from the border
    };
    std::vector<Shape> before; // by number of the area in its level
    std::vector<Shape> after;
    QPainterPath vanished; // borders between former areas that now lie in one

    [[nodiscard]] static ChangeShapes make(const Mesh &mesh, const MapLevelPtr &before, const MapLevelPtr &after);
};

}
