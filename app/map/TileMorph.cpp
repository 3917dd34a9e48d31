#include "TileMorph.h"

#include "Bands.h"
#include "TileMap.h"

#include <QPainter>

#include <algorithm>

namespace ics {
namespace {

    struct Shape
    {
        QPolygonF outline; // device pixels
        QRectF bounds;
        QColor fill;
        bool hatched = false;
    };

    /** Metres to device pixels. */
    class ToPixels final
    {
    public:
        explicit ToPixels(const Viewport &v)
            : m_scale(1 / v.metresPerDevicePixel())
            , m_origin(v.toScreen({ 0, 0 }) * v.devicePixelRatio)
        {
        }
        [[nodiscard]] QPointF operator()(QPointF metres) const
        {
            return { m_origin.x() + metres.x() * m_scale, m_origin.y() - metres.y() * m_scale };
        }

    private:
        double m_scale;
        QPointF m_origin;
    };

    std::vector<Shape> shapesOf(const MapSettings &settings)
    {
        const TileMap &tiles = *settings.scene.tiles;
        const MapPalette &palette = MapPalette::of(settings.theme);
        const ToPixels toPixels(settings.viewport);
        const auto colours = settings.scene.choropleth.fills(settings.theme);
        const auto &classes = settings.scene.choropleth.classOfArea;
        std::vector<Shape> shapes;
        shapes.reserve(tiles.outlines.size());
        for (std::size_t i = 0; i < tiles.outlines.size(); ++i) {
            const TileOutline &way = tiles.outlines[i];
            Shape &shape = shapes.emplace_back();
            shape.outline.reserve(static_cast<qsizetype>(way.land.size()));
            for (std::size_t p = 0; p < way.land.size(); ++p)
                shape.outline << toPixels(way.land[p] + (way.tile[p] - way.land[p]) * settings.tileProgress);
            shape.bounds = shape.outline.boundingRect();
            const int c = i < classes.size() ? classes[i] : int(Choropleth::noData);
            shape.hatched = c < 0 || c >= static_cast<int>(colours.size());
            shape.fill = shape.hatched ? palette.noData : colours[static_cast<std::size_t>(c)];
        }
        return shapes;
    }

    std::vector<QPolygonF> backdropOf(const MapSettings &settings)
    {
        const ToPixels toPixels(settings.viewport);
        std::vector<QPolygonF> rings;
        for (const QPolygonF &ring : settings.scene.tiles->backdrop) {
            QPolygonF &out = rings.emplace_back();
            out.reserve(ring.size());
            for (const QPointF p : ring)
                out << toPixels(p);
        }
        return rings;
    }

    void drawShapes(QPainter &painter, const QRectF &band, const std::vector<Shape> &shapes, const MapPalette &palette,
        const QPen &pen)
    {
        for (const Shape &shape : shapes) {
            if (!shape.bounds.adjusted(-2, -2, 2, 2).intersects(band))
                continue;
            painter.setPen(Qt::NoPen);
            painter.setBrush(shape.fill);
            painter.drawPolygon(shape.outline);
            if (shape.hatched) {
                painter.setBrush(QBrush(palette.noDataHatch, Qt::BDiagPattern));
                painter.drawPolygon(shape.outline);
            }
            painter.setBrush(Qt::NoBrush);
            painter.setPen(pen);
            painter.drawPolygon(shape.outline);
        }
    }

}

MapFrame morphFrame(const MapSettings &settings)
{
    const MapPalette &palette = MapPalette::of(settings.theme);
    const std::vector<Shape> shapes = shapesOf(settings);
    const std::vector<QPolygonF> backdrop = backdropOf(settings);
    const double ratio = settings.viewport.devicePixelRatio;
    const QPen pen(palette.ink, 0.9 * ratio, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    QImage image(settings.viewport.deviceSize(), QImage::Format_RGB32);
    uchar *bits = image.bits();
    const auto stride = image.bytesPerLine();
    forBands(image.height(), [&](int begin, int end) {
        QImage rows(bits + begin * stride, image.width(), end - begin, stride, QImage::Format_RGB32);
        rows.fill(palette.sea);
        QPainter painter(&rows);
        painter.translate(0, -begin);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setOpacity(1 - settings.tileProgress);
        painter.setBrush(palette.backdrop);
        for (const QPolygonF &ring : backdrop)
            painter.drawPolygon(ring);
        painter.setOpacity(1);
        drawShapes(painter, QRectF(0, begin, image.width(), end - begin), shapes, palette, pen);
    });
    image.setDevicePixelRatio(ratio);
    MapFrame frame;
    frame.viewport = settings.viewport;
    frame.base = image;
    return frame;
}

}
