#include "Viewport.h"

#include <algorithm>
#include <cmath>

namespace ics {
namespace {

    QPointF middle(QSize size) { return { size.width() / 2.0, size.height() / 2.0 }; }

    /** The scale at which the rectangle just fits. */
    double fittingScale(QSizeF map, QSize size, double margin)
    {
        const double width = std::max(1.0, size.width() - 2 * margin);
        const double height = std::max(1.0, size.height() - 2 * margin);
        return std::max(map.width() / width, map.height() / height);
    }

}

QPointF Viewport::toScreen(QPointF map) const
{
    const QPointF offset = (map - centre) / metresPerPixel;
    return middle(size) + QPointF(offset.x(), -offset.y());
}

QPointF Viewport::toMap(QPointF screen) const
{
    const QPointF offset = (screen - middle(size)) * metresPerPixel;
    return centre + QPointF(offset.x(), -offset.y());
}

QRectF Viewport::mapRect() const
{
    const QSizeF extent = QSizeF(size) * metresPerPixel;
    return { centre - QPointF(extent.width(), extent.height()) / 2, extent };
}

QSize Viewport::deviceSize() const
{
    const auto pixels
        = [this](int length) { return std::max(0, static_cast<int>(std::lround(length * devicePixelRatio))); };
    return { pixels(size.width()), pixels(size.height()) };
}

Viewport Viewport::zoomedAbout(QPointF screen, double factor) const
{
    Viewport result = *this;
    const QPointF fixed = toMap(screen);
    result.metresPerPixel = metresPerPixel / factor;
    result = result.clamped();
    result.centre = fixed + (centre - fixed) * (result.metresPerPixel / metresPerPixel);
    return result.clamped();
}

Viewport Viewport::pannedBy(QPointF pixels) const
{
    Viewport result = *this;
    result.centre += QPointF(-pixels.x(), pixels.y()) * metresPerPixel;
    return result.clamped();
}

Viewport Viewport::fittedTo(const QRectF &map, double margin) const
{
    Viewport result = *this;
    result.centre = map.center();
    result.metresPerPixel = fittingScale(map.size(), size, margin);
    return result.clamped();
}

Viewport Viewport::resized(QSize newSize, double ratio) const
{
    Viewport result = *this;
    result.size = newSize;
    result.devicePixelRatio = ratio;
    return result.clamped();
}

Viewport Viewport::clamped() const
{
    Viewport result = *this;
    const double farthest = std::max(closest, 1.6 * fittingScale(england.size(), size, 0));
    result.metresPerPixel = std::clamp(metresPerPixel, closest, farthest);
    result.centre.setX(std::clamp(centre.x(), england.left(), england.right()));
    result.centre.setY(std::clamp(centre.y(), england.top(), england.bottom()));
    return result;
}

Viewport Viewport::between(const Viewport &a, const Viewport &b, double t)
{
    if (t >= 1)
        return b;
    Viewport result = b;
    result.metresPerPixel = a.metresPerPixel * std::pow(b.metresPerPixel / a.metresPerPixel, t);
    const double scaled = std::abs(a.metresPerPixel - b.metresPerPixel) < 1e-9
        ? t
        : (a.metresPerPixel - result.metresPerPixel) / (a.metresPerPixel - b.metresPerPixel);
    result.centre = a.centre + (b.centre - a.centre) * scaled;
    return result;
}

}
