// London larger, in a frame on the map of England: where the frame may stand, what is drawn in it and how it looks. A
// system of London is a few pixels wide where all of England is seen; in the frame it is some three times as large. It
// shows the same scene, with circles of the same size as on the map, and stands where it hides neither England nor
// anything that is reserved.
#pragma once

#include "MapRenderer.h"

#include <QPainter>
#include <QRect>

namespace ics {

struct LondonInset
{
    QRect frame; // screen; empty: not shown
    QRect map; // within the frame, below its title

    /** Greater London, metres, BNG; QRectF::top() is the southern edge. */
    static constexpr QRectF london { 503000, 155200, 59400, 46300 };

    /** Shown if most of England is in view, the scene asks for it and there is room. `mirrored`: on the left first. */
    [[nodiscard]] static LondonInset make(const MapSettings &settings, bool mirrored);

    /** London on the map itself, screen. */
    [[nodiscard]] static QRectF extent(const Viewport &viewport);
    [[nodiscard]] bool isShown() const { return !frame.isEmpty(); }
    /** What its own renderer is to draw. */
    [[nodiscard]] MapSettings settings(const MapSettings &main) const;
    /** The picture with frame and title, and on the map itself a thin line round London. */
    void paint(QPainter &painter, const MapFrame &picture, const MapSettings &main) const;
};

}
