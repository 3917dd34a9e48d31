#include "Strokes.h"

#include "Bands.h"

#include <QRect>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace ics {
namespace {

    /** The squared distance to the nearest line, for the pixels of a rectangle. */
    class DistanceRows final
    {
    public:
        explicit DistanceRows(QRect area)
            : m_area(area)
            , m_squared(static_cast<std::size_t>(area.width()) * static_cast<std::size_t>(area.height()),
                  std::numeric_limits<float>::max())
        {
        }

        [[nodiscard]] float *row(int y)
        {
            return m_squared.data()
                + static_cast<std::size_t>(y - m_area.top()) * static_cast<std::size_t>(m_area.width());
        }

        void add(const QLineF &line, double reach)
        {
            const int first
                = std::max(m_area.top(), static_cast<int>(std::floor(std::min(line.y1(), line.y2()) - reach)));
            const int last
                = std::min(m_area.bottom(), static_cast<int>(std::ceil(std::max(line.y1(), line.y2()) + reach)));
            const double slant = line.dy() == 0 ? 0 : line.dx() / line.dy();
            const double half = line.dy() == 0 ? 0 : reach * std::sqrt(1 + slant * slant);
            for (int y = first; y <= last; ++y) {
                double from = std::min(line.x1(), line.x2()) - reach;
                double to = std::max(line.x1(), line.x2()) + reach;
                if (line.dy() != 0) { // no farther to the side than the endless line reaches
                    const double middle = line.x1() + (y + 0.5 - line.y1()) * slant;
                    from = std::max(from, middle - half);
                    to = std::min(to, middle + half);
                }
                const int begin = static_cast<int>(std::max<double>(m_area.left(), std::floor(from)));
                const int end = static_cast<int>(std::min<double>(m_area.right() + 1, std::ceil(to) + 1));
                if (begin < end)
                    addToRow(line, y, begin, end);
            }
        }

    private:
        void addToRow(const QLineF &line, int y, int begin, int end)
        {
            const auto dx = static_cast<float>(line.dx());
            const auto dy = static_cast<float>(line.dy());
            const float length = dx * dx + dy * dy;
            const float inverse = length > 0 ? 1 / length : 0;
            const auto py = static_cast<float>(y + 0.5 - line.y1());
            const auto px = static_cast<float>(begin + 0.5 - line.x1());
            float *cell = row(y) + (begin - m_area.left());
            for (int i = 0; i < end - begin; ++i) {
                const float x = px + static_cast<float>(i);
                float along = (x * dx + py * dy) * inverse;
                along = along < 0 ? 0 : along;
                along = along > 1 ? 1 : along;
                const float awayX = x - along * dx;
                const float awayY = py - along * dy;
                const float squared = awayX * awayX + awayY * awayY;
                cell[i] = squared < cell[i] ? squared : cell[i];
            }
        }

        QRect m_area;
        std::vector<float> m_squared;
    };

    QRgb over(QRgb below, QRgb colour, QRgb weight) // weight 0 … 256
    {
        constexpr QRgb lanes = 0x00ff00ffU;
        const QRgb low = ((below & lanes) * (256 - weight) + (colour & lanes) * weight) >> 8 & lanes;
        const QRgb high = ((below >> 8 & lanes) * (256 - weight) + (colour >> 8 & lanes) * weight) & ~lanes;
        return high | low;
    }

    void colour(QRgb *out, const float *squared, int width, std::span<const Stroke> strokes, double reach)
    {
        const auto farthest = static_cast<float>(reach * reach);
        for (int x = 0; x < width; ++x) {
            if (squared[x] >= farthest)
                continue;
            const double distance = std::sqrt(double(squared[x]));
            for (const Stroke &stroke : strokes) {
                const double cover = std::clamp(stroke.width / 2 + 0.5 - distance, 0.0, 1.0);
                out[x] = over(out[x], stroke.colour, static_cast<QRgb>(std::lround(cover * 256)));
            }
        }
    }

    QRect reached(std::span<const QLineF> lines, double reach, QRect image)
    {
        double left = image.right(), top = image.bottom(), right = image.left(), bottom = image.top();
        for (const QLineF &line : lines) {
            left = std::min({ left, line.x1(), line.x2() });
            right = std::max({ right, line.x1(), line.x2() });
            top = std::min({ top, line.y1(), line.y2() });
            bottom = std::max({ bottom, line.y1(), line.y2() });
        }
        return image.intersected(
            QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-reach, -reach, reach, reach).toAlignedRect());
    }

}

void strokeLines(QImage &image, std::span<const QLineF> lines, std::span<const Stroke> strokes)
{
    if (lines.empty() || strokes.empty())
        return;
    const double reach = std::ranges::max(strokes, {}, &Stroke::width).width / 2 + 0.5;
    const QRect area = reached(lines, reach, image.rect());
    if (area.isEmpty())
        return;
    uchar *bits = image.bits();
    const auto stride = image.bytesPerLine();
    forBands(area.height(), [&](int begin, int end) {
        const QRect rows(area.left(), area.top() + begin, area.width(), end - begin);
        DistanceRows distances(rows);
        for (const QLineF &line : lines)
            distances.add(line, reach);
        for (int y = rows.top(); y <= rows.bottom(); ++y)
            colour(reinterpret_cast<QRgb *>(bits + y * stride) + rows.left(), distances.row(y), rows.width(), strokes,
                reach);
    });
}

}
