// No area vanishes, however far away it is seen: one that owns no pixel gets one.
#pragma once

#include "LabelRaster.h"
#include "LevelIndex.h"
#include "MapScene.h"
#include "Viewport.h"

#include <QPoint>

#include <span>
#include <vector>

namespace ics {

/** A pixel that stands for an area too small to own one. */
struct AreaDot
{
    QPoint pixel; // device
    int area = -1; // of the shown level
    LsoaId lsoa = none<LsoaId>;
};

/** Where the level has areas that own no pixel, the middle of their largest LSOA stands for them; no two on one pixel.
 * By pixel: y, then x. */
[[nodiscard]] std::vector<AreaDot> areaDots(
    const LabelRaster &labels, const MapLevel &level, const LevelIndex &places, const Viewport &viewport);

/** Null where there is none. */
[[nodiscard]] const AreaDot *dotAt(std::span<const AreaDot> dots, QPoint pixel);

}
