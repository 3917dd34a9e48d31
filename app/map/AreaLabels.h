// Names on the map: where each area's name may stand, and which of them fit without touching one another.
#pragma once

#include "LabelRaster.h"
#include "MapScene.h"
#include "Viewport.h"

#include <QFont>
#include <QImage>
#include <QStringList>

#include <vector>

namespace ics {

/** What is known of the areas of a level from the mesh alone. Metres, BNG. */
struct LevelIndex
{
    struct Place
    {
        QRectF bounds; // top() is the southern edge
        QPointF anchor; // pole of inaccessibility: the point inside that is farthest from the border
        double radius = 0; // its distance from the border
        LsoaId largest = none<LsoaId>; // its largest LSOA
    };
    std::vector<Place> areas;
    double typicalRadius = 0; // median

    /** Poles to about 300 m; an area smaller than that takes the middle of its largest LSOA. */
    [[nodiscard]] static LevelIndex make(const Mesh &mesh, const MapLevel &level);
};

struct AreaLabel
{
    int area = -1;
    QStringList lines;
    QRectF rect; // screen
    bool strong = false; // the selected one
};

/** The largest areas first, the selected one before all; nothing overlaps, sticks out of the view or enters a reserved
    rectangle. */
[[nodiscard]] std::vector<AreaLabel> placeLabels(const MapLevel &level, const LevelIndex &index, const Viewport &viewport,
    const QFont &font, int selected, const std::vector<QRectF> &reserved);

/** Balanced lines, none longer than so many characters where a break is possible. */
[[nodiscard]] QStringList balancedLines(const QString &text, int longest);

[[nodiscard]] QFont strongFont(const QFont &font);

}
