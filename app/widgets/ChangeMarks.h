// What is drawn over the map of what changed, as a value: the borders that vanished, arrows from former areas to their
// successors, a mark and a name on every area that changed. A mark and a word go with each kind, never colour alone.
#pragma once

#include "FateSign.h"
#include "map/ChangeShapes.h"
#include "map/ColourScheme.h"
#include "map/Viewport.h"
#include "models/EditionComparison.h"

#include <QFont>

namespace ics {

struct ChangeMarks
{
    AtlasPtr atlas;
    EditionComparison comparison;
    LevelId level = none<LevelId>;
    ChangeShapes shapes; // empty until they are made
    bool before = false; // the former areas are shown
    int chosen = -1; // number of a fate
    int hovered = -1;
    Theme theme = Theme::Light;
    QFont font;

    void paint(QPainter &painter, const Viewport &viewport) const;
    /** Where the mark of an area stands; null if the shapes are not there yet. */
    [[nodiscard]] QPointF markOf(AreaId area, const Viewport &viewport) const;
    [[nodiscard]] QRectF boundsOf(const AreaFate &fate) const; // metres; of all areas that it concerns

private:
    [[nodiscard]] const ChangeShapes::Shape *shapeOf(AreaId area) const;
    [[nodiscard]] bool concerns(const AreaFlow &flow, int fate) const;
    void paintVanished(QPainter &painter, const QTransform &toScreen) const;
    void paintChosen(QPainter &painter, const QTransform &toScreen) const;
    [[nodiscard]] QPointF anchorOf(AreaId area) const; // metres; null without its shape
    [[nodiscard]] std::vector<QRectF> paintArrows(QPainter &painter, const Viewport &viewport) const; // their heads
    void paintNames(QPainter &painter, const Viewport &viewport, const std::vector<QRectF> &heads) const;
};

}
