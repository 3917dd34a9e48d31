#include "GridPainter.h"

#include "AreaLabels.h"
#include "MapRenderer.h"
#include "domain/GridReference.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ics {

namespace {

    constexpr int square = 100'000; // metres: what two letters name
    constexpr double closest = 56; // pixels between two lines
    constexpr double gap = 5; // pixels between a text and a line or an edge

    /** The part of the grid of Great Britain that is seen, in whole steps of metres. */
    struct Seen
    {
        int left, bottom, right, top;
        Seen(const Viewport &viewport, int step)
        {
            const QRectF view = viewport.mapRect();
            const auto floor = [&](double metres) { return step * static_cast<int>(std::floor(metres / step)); };
            left = std::max(0, floor(view.left()));
            bottom = std::max(0, floor(view.top()));
            right = std::min(7 * square, floor(view.right()) + step);
            top = std::min(13 * square, floor(view.bottom()) + step);
        }
    };

    QSizeF sizeOf(const QString &text, const QFont &font)
    {
        const QFontMetricsF metrics(font);
        return { metrics.horizontalAdvance(text), metrics.height() };
    }

    /** On whole device pixels, so that the lines are sharp. */
    QPointF onPixel(const Viewport &viewport, int x, int y)
    {
        const QPointF device = viewport.toScreen(QPointF(x, y)) * viewport.devicePixelRatio;
        return QPointF(std::floor(device.x()) + 0.5, std::floor(device.y()) + 0.5) / viewport.devicePixelRatio;
    }

    /** Finds room for letters and figures. */
    class GridWriter final
    {
    public:
        explicit GridWriter(const MapSettings &settings)
            : m_settings(settings)
            , m_viewport(settings.viewport)
            , m_step(gridStep(settings.viewport.metresPerPixel))
            , m_taken(settings.reserved)
        {
        }

        void letters()
        {
            const Seen seen(m_viewport, square);
            const QRectF window(QPointF(), QSizeF(m_viewport.size));
            for (int x = seen.left; x < seen.right; x += square)
                for (int y = seen.bottom; y < seen.top; y += square)
                    place(gridReferenceText({ x, y, 1 }).left(2),
                        QRectF(at(x, y + square), at(x + square, y)).intersected(window));
        }

        /** The figures of each line within its square of 100 km. */
        void figures()
        {
            if (m_step == square)
                return;
            const Seen seen(m_viewport, m_step);
            const auto text = [&](int metres) {
                const int width = m_step == 1000 ? 2 : 1;
                return QStringLiteral("%1").arg(metres % square / m_step, width, 10, QLatin1Char('0'));
            };
            const double bottom = m_viewport.size.height() - gap;
            for (int x = seen.left; x <= seen.right; x += m_step) {
                const QSizeF size = sizeOf(text(x), m_settings.font);
                write(text(x), { at(x, 0).x() - size.width() / 2, bottom - size.height() }, size, false);
            }
            for (int y = seen.bottom; y <= seen.top; y += m_step) {
                const QSizeF size = sizeOf(text(y), m_settings.font);
                write(text(y), { gap, at(0, y).y() - size.height() / 2 }, size, false);
            }
        }

        [[nodiscard]] std::vector<GridText> take() { return std::move(m_texts); }

    private:
        [[nodiscard]] QPointF at(int x, int y) const { return onPixel(m_viewport, x, y); }

        void place(const QString &text, const QRectF &part)
        {
            const QSizeF size = sizeOf(text, strongFont(m_settings.font));
            if (text.isEmpty() || part.width() < 2 * size.width() + 2 * gap || part.height() < size.height() + 2 * gap)
                return;
            const double right = part.right() - gap - size.width();
            const double bottom = part.bottom() - gap - size.height();
            for (const QPointF corner : std::array { QPointF(part.left() + gap, part.top() + gap),
                     QPointF(right, part.top() + gap), QPointF(part.left() + gap, bottom), QPointF(right, bottom) }) {
                if (write(text, corner, size, true))
                    return;
            }
        }

        bool write(const QString &text, QPointF topLeft, QSizeF size, bool strong)
        {
            const QRectF rect(topLeft, size);
            if (!QRectF(QPointF(), QSizeF(m_viewport.size)).contains(rect)
                || std::ranges::any_of(m_taken, [&](const QRectF &taken) { return taken.intersects(rect); }))
                return false;
            m_taken.push_back(rect);
            m_texts.push_back({ text, rect, strong });
            return true;
        }

        const MapSettings &m_settings;
        const Viewport &m_viewport;
        int m_step;
        std::vector<QRectF> m_taken;
        std::vector<GridText> m_texts;
    };

    void drawLines(QPainter &painter, const MapSettings &settings)
    {
        const Viewport &viewport = settings.viewport;
        const int step = gridStep(viewport.metresPerPixel);
        const Seen seen(viewport, step);
        std::vector<QLineF> all;
        for (int x = seen.left; x <= seen.right; x += step)
            all.emplace_back(onPixel(viewport, x, seen.bottom), onPixel(viewport, x, seen.top));
        for (int y = seen.bottom; y <= seen.top; y += step)
            all.emplace_back(onPixel(viewport, seen.left, y), onPixel(viewport, seen.right, y));
        const LayerLine style = layerLine(MapLayer::Grid, settings.theme);
        QColor casing = style.casing;
        casing.setAlphaF(0.45F);
        painter.setPen(QPen(casing, style.width + 2 * style.casingWidth));
        painter.drawLines(all.data(), static_cast<int>(all.size()));
        painter.setPen(QPen(style.core, style.width));
        painter.drawLines(all.data(), static_cast<int>(all.size()));
    }

}

int gridStep(double metresPerPixel)
{
    for (const int step : std::array { 1000, 10'000 })
        if (step / metresPerPixel >= closest)
            return step;
    return square;
}

std::vector<GridText> gridTexts(const MapSettings &settings)
{
    if (!settings.scene.layers.shown.testFlag(MapLayer::Grid))
        return {};
    GridWriter writer(settings);
    writer.letters();
    writer.figures();
    return writer.take();
}

void drawGridLines(QImage &image, const MapSettings &settings)
{
    QPainter painter(&image);
    drawLines(painter, settings);
}

}
