// From decimetres on the British National Grid to device pixels whose centres lie on whole numbers: the grid on which
// labels are made.
#pragma once

#include "LabelRaster.h"
#include "Viewport.h"

#include <cstdint>

namespace ics {

struct PixelGrid
{
    double scale;
    double x0;
    double y0;

    explicit PixelGrid(const Viewport &viewport)
        : scale(0.1 / viewport.metresPerDevicePixel())
        , x0(viewport.size.width() * viewport.devicePixelRatio / 2 - viewport.centre.x() * 10 * scale - 0.5
              + LabelRaster::tieOffset.x())
        , y0(viewport.size.height() * viewport.devicePixelRatio / 2 + viewport.centre.y() * 10 * scale - 0.5
              + LabelRaster::tieOffset.y())
    {
    }
    [[nodiscard]] double x(std::int32_t decimetres) const { return x0 + decimetres * scale; }
    [[nodiscard]] double y(std::int32_t decimetres) const { return y0 - decimetres * scale; }

    /** The smallest whole number not below v, without the call that std::ceil is on plain x86-64. */
    [[nodiscard]] static int firstCentre(double v)
    {
        const int whole = static_cast<int>(v);
        return whole + (v > whole ? 1 : 0);
    }
};

}
