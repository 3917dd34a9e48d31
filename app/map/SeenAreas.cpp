#include "SeenAreas.h"

#include <cmath>

namespace ics {
namespace {

    QRect onScreen(const QRect &device, double ratio)
    {
        return QRectF(QPointF(device.topLeft()) / ratio, QSizeF(device.size()) / ratio).toAlignedRect();
    }

}

std::vector<QRect> seenAreas(const MapFrame &frame)
{
    if (!frame.labels || !frame.level)
        return {};
    std::vector<QRect> seen(static_cast<std::size_t>(frame.level->count()));
    const auto include = [&](int area, const QRect &pixels) {
        if (area >= 0)
            seen[static_cast<std::size_t>(area)] |= pixels;
    };
    const auto &areaOfLsoa = frame.level->areaOfLsoa;
    const auto areaOf = [&](LabelRaster::Label label) {
        return label == LabelRaster::noLand || label == LabelRaster::backdrop ? -1 : areaOfLsoa[label - 1U];
    };
    for (int y = 0; y < frame.labels->height(); ++y) {
        const auto row = frame.labels->row(y);
        for (std::size_t begin = 0, end = 0; begin < row.size(); begin = end) {
            while (end < row.size() && row[end] == row[begin])
                ++end;
            include(areaOf(row[begin]), { static_cast<int>(begin), y, static_cast<int>(end - begin), 1 });
        }
    }
    for (const AreaDot &dot : frame.dots)
        include(dot.area, { dot.pixel, QSize(1, 1) });
    for (QRect &rect : seen) {
        if (!rect.isEmpty())
            rect = onScreen(rect, frame.viewport.devicePixelRatio);
    }
    return seen;
}

}
