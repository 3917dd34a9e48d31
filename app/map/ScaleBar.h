// A round length and its width on screen: exact, because British National Grid metres are the same everywhere
// in view (the scale factor of the projection is within 0.04 % of 1 over England).
#pragma once

#include "Viewport.h"

#include <QString>

namespace ics {

struct ScaleBar
{
    double metres = 0; // 1, 2 or 5 × a power of ten
    double pixels = 0; // device-independent
    QString text; // "20 km"
    [[nodiscard]] static ScaleBar make(const Viewport &viewport, double longestPixels = 140);
};

}
