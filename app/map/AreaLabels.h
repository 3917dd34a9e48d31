// Names on the map: where each area's name may stand, and which of them fit without touching one another.
#pragma once

#include "LabelLines.h"
#include "LabelRaster.h"
#include "LevelIndex.h"
#include "MapScene.h"
#include "Viewport.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QStringList>

#include <vector>

namespace ics {

/** The pole of the part of an area that is seen, read off the label raster: screen position and pixels. */
struct ScreenPole
{
    QPointF at;
    double radius = 0;
};
[[nodiscard]] ScreenPole screenPole(
    const LabelRaster &labels, const MapLevel &level, int area, QRectF bounds, double devicePixelRatio);

struct AreaLabel
{
    int area = -1;
    QStringList lines;
    QRectF rect; // screen
    bool strong = false; // the selected one
};

/** What names are placed on. */
struct LabelGround
{
    const MapLevel &level;
    LevelIndex &index; // anchors grow exact as they are asked for
    const LabelRaster &labels;
    const Viewport &viewport;
};

/** The largest areas first, the selected one before all; nothing overlaps, sticks out of the view or enters a
   taken rectangle. With only the selected one asked for, no other is placed. */
[[nodiscard]] std::vector<AreaLabel> placeLabels(
    const LabelGround &ground, const QFont &font, int selected, bool onlySelected, std::vector<QRectF> taken);

[[nodiscard]] QFont strongFont(const QFont &font);

}
