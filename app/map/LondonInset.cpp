#include "LondonInset.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

namespace ics {

namespace {

    constexpr double mostOfEngland = 0.8; // of its rectangle
    constexpr double leastMagnification = 1.8;
    constexpr int widest = 400; // pixels
    constexpr int narrowest = 120;
    constexpr int edge = 12; // from the edge of the map
    constexpr int gap = 6; // from all else

    /** Which parts of the window are taken, in cells of a few pixels. */
    class Occupancy final
    {
    public:
        explicit Occupancy(QSize window)
            : m_window(window)
            , m_width(window.width() / cell + 1)
            , m_height(window.height() / cell + 1)
            , m_cells(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height), 0)
        {
        }

        void take(const QRectF &rect)
        {
            forCells(rect, [](char &taken) {
                taken = 1;
                return true;
            });
        }

        [[nodiscard]] bool isFree(const QRect &rect)
        {
            return QRect(QPoint(), m_window).contains(rect)
                && forCells(QRectF(rect), [](const char &taken) { return taken == 0; });
        }

    private:
        static constexpr int cell = 4;

        template <typename Function> bool forCells(const QRectF &rect, Function each)
        {
            const auto at = [](double pixels, int count) {
                return static_cast<int>(std::clamp(std::floor(pixels / cell), 0.0, count - 1.0));
            };
            if (!rect.intersects(QRectF(QPointF(), QSizeF(m_window))))
                return true;
            for (int y = at(rect.top(), m_height); y <= at(rect.bottom(), m_height); ++y)
                for (int x = at(rect.left(), m_width); x <= at(rect.right(), m_width); ++x)
                    if (!each(m_cells[static_cast<std::size_t>(y * m_width + x)]))
                        return false;
            return true;
        }

        QSize m_window;
        int m_width;
        int m_height;
        std::vector<char> m_cells;
    };

    bool isWanted(const MapSettings &settings)
    {
        if (!settings.scene.layers.shown.testFlag(MapLayer::London) || !settings.geometry.mesh)
            return false;
        const QRectF seen = settings.viewport.mapRect().intersected(Viewport::england);
        const double share = seen.width() * seen.height() / (Viewport::england.width() * Viewport::england.height());
        return share >= mostOfEngland;
    }

    Occupancy occupancy(const MapSettings &settings)
    {
        const Viewport &viewport = settings.viewport;
        Occupancy taken(viewport.size);
        for (const GridRect &b : settings.geometry.mesh->lsoaBounds)
            taken.take(QRectF(viewport.toScreen({ b.left / 10.0, b.top / 10.0 }),
                viewport.toScreen({ b.right / 10.0, b.bottom / 10.0 })));
        for (const QRectF &rect : settings.reserved)
            taken.take(rect.adjusted(-gap, -gap, gap, gap));
        return taken;
    }

    int titleHeight(const QFont &font) { return QFontMetrics(font).height() + 4; }

    /** As low as possible, at the one side or the other. */
    QRect freePlace(Occupancy &taken, QSize window, QSize size, bool mirrored)
    {
        const std::array sides { window.width() - edge - size.width(), edge };
        for (const int x : { sides[mirrored ? 1 : 0], sides[mirrored ? 0 : 1] })
            for (int y = window.height() - edge - size.height(); y >= edge; y -= gap)
                if (taken.isFree({ QPoint(x, y), size }))
                    return { QPoint(x, y), size };
        return {};
    }

}

LondonInset LondonInset::make(const MapSettings &settings, bool mirrored)
{
    if (!isWanted(settings))
        return {};
    const Viewport &viewport = settings.viewport;
    Occupancy taken = occupancy(settings);
    const int title = titleHeight(settings.font);
    const int largest = std::min(widest, std::min(viewport.size.width(), viewport.size.height()) * 2 / 7);
    for (int width = largest; width >= narrowest; width -= 12) {
        if (london.width() / width > viewport.metresPerPixel / leastMagnification)
            return {};
        const int height = static_cast<int>(std::lround(width * london.height() / london.width()));
        const QRect frame = freePlace(taken, viewport.size, { width + 2, height + title + 2 }, mirrored);
        if (!frame.isEmpty())
            return { frame, frame.adjusted(1, title + 1, -1, -1) };
    }
    return {};
}

QRectF LondonInset::extent(const Viewport &viewport)
{
    return { viewport.toScreen({ london.left(), london.bottom() }),
        viewport.toScreen({ london.right(), london.top() }) };
}

MapSettings LondonInset::settings(const MapSettings &main) const
{
    MapSettings result = main;
    result.viewport.size = map.size();
    result.viewport = result.viewport.fittedTo(london, 0);
    if (main.scene.choropleth.style == MapStyle::Circles)
        result.symbolScale = main.viewport.metresPerPixel; // one legend for both
    result.scene.labels = false;
    result.scene.layers.shown &= MapLayer::Coast;
    result.scene.layers.markers.clear();
    result.reserved.clear();
    result.furniture = false;
    return result;
}

void LondonInset::paint(QPainter &painter, const MapFrame &picture, const MapSettings &main) const
{
    if (!isShown() || picture.base.isNull())
        return;
    const MapPalette &palette = MapPalette::of(main.theme);
    painter.save();
    const QRectF extent = LondonInset::extent(main.viewport);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.halo, 3));
    painter.drawRect(extent);
    painter.setPen(QPen(palette.text, 1));
    painter.drawRect(extent);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(frame, palette.panelFaint);
    painter.fillRect(frame.adjusted(1, 1, -1, -1), QColor(palette.panel.rgb()));
    painter.setFont(main.font);
    painter.setPen(palette.panelText);
    const QRect title = frame.adjusted(8, 1, -8, map.top() - frame.bottom() - 1);
    painter.drawText(title, Qt::AlignCenter, QCoreApplication::translate("ics::MapLayers", "London"));
    painter.drawImage(map.topLeft(), picture.base);
    painter.drawImage(map.topLeft(), picture.overlay);
    painter.restore();
}

}
