// Which part of the country is seen, and how large: the one place where metres on the British National Grid
// become pixels and back. A value; every change gives a new one. Screen positions are device-independent
// pixels, y down.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace ics {

struct Viewport
{
    QPointF centre { 350000, 340000 }; // metres, BNG, y north
    double metresPerPixel = 800; // of a device-independent pixel
    QSize size; // device-independent pixels
    double devicePixelRatio = 1;

    static constexpr double closest = 0.5; // metres per pixel
    /** England with the Isles of Scilly, metres, BNG; QRectF::top() is the southern edge. */
    static constexpr QRectF england { 82600, 5300, 573100, 652400 };

    [[nodiscard]] QPointF toScreen(QPointF map) const;
    [[nodiscard]] QPointF toMap(QPointF screen) const;
    [[nodiscard]] QRectF mapRect() const; // seen now; top() is the southern edge
    [[nodiscard]] QSize deviceSize() const;
    [[nodiscard]] double metresPerDevicePixel() const { return metresPerPixel / devicePixelRatio; }

    /** The point under the given screen position stays where it is. A factor above 1 comes closer. */
    [[nodiscard]] Viewport zoomedAbout(QPointF screen, double factor) const;
    /** The map follows the pointer by so many pixels. */
    [[nodiscard]] Viewport pannedBy(QPointF pixels) const;
    /** The rectangle (metres) centred and as large as fits, with a margin in pixels on every side. */
    [[nodiscard]] Viewport fittedTo(const QRectF &map, double margin = 24) const;
    /** Same centre and scale in a window of another size. */
    [[nodiscard]] Viewport resized(QSize newSize, double ratio) const;
    /** Neither so far out nor so far off that England could be lost, nor closer than a street. */
    [[nodiscard]] Viewport clamped() const;
    /** Between two views, 0 ≤ t ≤ 1: scale in equal proportions, as the eye expects of a flight. */
    [[nodiscard]] static Viewport between(const Viewport &a, const Viewport &b, double t);

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

}
