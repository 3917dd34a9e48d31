#include "Markers.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double reach = 32; // pixels: marks nearer than this become one
    constexpr int room = 22; // pixels: half of a picture

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapLayers)
    };

    QString textOf(MapLayer layer, int count)
    {
        if (count > 1)
            return QString::number(count);
        switch (layer) {
        case MapLayer::Trusts:
            return Text::tr("T", "letter in the mark of an NHS trust");
        case MapLayer::Hospitals:
            return Text::tr("H", "letter in the mark of a hospital");
        default:
            return Text::tr("P", "letter in the mark of a GP practice");
        }
    }

    QColor fillOf(MapLayer layer, Theme theme)
    {
        const bool light = theme == Theme::Light;
        switch (layer) {
        case MapLayer::Trusts:
            return light ? 0xff16386f : 0xffbcd6ff;
        case MapLayer::Hospitals:
            return light ? 0xff8a1230 : 0xffffc4cf;
        default:
            return light ? 0xff1d4a2a : 0xffc2efcb;
        }
    }

    double radiusOf(int count) { return count == 1 ? 8 : count < 10 ? 9.5 : count < 100 ? 11.5 : 14.5; }

    QPainterPath shapeOf(MapLayer layer, QPointF centre, double radius)
    {
        QPainterPath path;
        const double side = radius * 0.9;
        if (layer == MapLayer::Hospitals)
            path.addRoundedRect(QRectF(centre - QPointF(side, side), QSizeF(2 * side, 2 * side)), 3, 3);
        else if (layer == MapLayer::Trusts) {
            const double tip = radius * 1.28;
            path.moveTo(centre - QPointF(0, tip));
            for (const QPointF corner : { QPointF(tip, 0), QPointF(0, tip), QPointF(-tip, 0) })
                path.lineTo(centre + corner);
            path.closeSubpath();
        } else {
            path.addEllipse(centre, radius, radius);
        }
        return path;
    }

    std::int64_t keyOf(std::int64_t column, std::int64_t row) { return column * 1'000'003 + row; }

}

bool isMarkerLayer(MapLayer layer) { return markerLayers.testFlag(layer); }

bool PlacedMarker::contains(QPointF screen) const
{
    const QPointF away = screen - at;
    return std::hypot(away.x(), away.y()) <= radius + 1;
}

void paintMarker(QPainter &painter, QPointF centre, MapLayer layer, int count, Theme theme, const QFont &font)
{
    const double radius = radiusOf(count);
    const QPainterPath shape = shapeOf(layer, centre, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(shape, QPen(MapPalette::of(theme).halo, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(shape, fillOf(layer, theme));
    QFont letters = font;
    letters.setWeight(QFont::Bold);
    letters.setPixelSize(count < 100 ? 11 : 10);
    painter.setFont(letters);
    painter.setPen(theme == Theme::Light ? Qt::white : Qt::black);
    painter.drawText(
        QRectF(centre.x() - room, centre.y() - room, 2 * room, 2 * room), Qt::AlignCenter, textOf(layer, count));
    painter.restore();
}

// Each joins the first group that it is near enough to: the order is that of the set, so the groups are the same
// wherever one looks.
std::vector<MarkerPainter::Group> MarkerPainter::group(const MarkerSet &set, double metres)
{
    std::vector<Group> groups;
    std::vector<QPointF> leaders;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> cells;
    for (std::size_t i = 0; i < set.at.size(); ++i) {
        const QPointF at = set.at[i];
        const auto column = static_cast<std::int64_t>(std::floor(at.x() / metres));
        const auto row = static_cast<std::int64_t>(std::floor(at.y() / metres));
        std::size_t nearest = groups.size();
        double distance = metres;
        for (std::int64_t x = column - 1; x <= column + 1; ++x)
            for (std::int64_t y = row - 1; y <= row + 1; ++y)
                if (const auto cell = cells.find(keyOf(x, y)); cell != cells.end())
                    for (const std::size_t g : cell->second) {
                        const QPointF away = leaders[g] - at;
                        if (const double d = std::hypot(away.x(), away.y()); d < distance) {
                            distance = d;
                            nearest = g;
                        }
                    }
        if (nearest == groups.size()) {
            cells[keyOf(column, row)].push_back(groups.size());
            groups.push_back({ {}, {} });
            leaders.push_back(at);
        }
        groups[nearest].at += at;
        groups[nearest].members.push_back(static_cast<int>(i));
    }
    for (Group &g : groups)
        g.at /= static_cast<double>(g.members.size());
    return groups;
}

std::vector<PlacedMarker> MarkerPainter::place(const MapLayers &layers, const Viewport &viewport)
{
    std::vector<PlacedMarker> placed;
    const double scale = std::exp2(std::floor(std::log2(viewport.metresPerPixel) * 2) / 2);
    const QRectF view = QRectF(QPointF(), QSizeF(viewport.size)).adjusted(-room, -room, room, room);
    std::erase_if(m_groups,
        [&](const auto &kept) { return std::ranges::find(layers.markers, kept.first) == layers.markers.end(); });
    for (const MarkerSetPtr &set : layers.markers) {
        Groups &groups = m_groups[set];
        if (groups.scale != scale)
            groups = { scale, group(*set, reach * scale) };
        for (const Group &g : groups.groups)
            if (const QPointF at = viewport.toScreen(g.at); view.contains(at))
                placed.push_back({ set, at, radiusOf(static_cast<int>(g.members.size())), g.members });
    }
    return placed;
}

void MarkerPainter::paint(QPainter &painter, const std::vector<PlacedMarker> &markers, Theme theme, const QFont &font)
{
    const double ratio = painter.device()->devicePixelRatioF();
    for (const PlacedMarker &marker : markers) {
        const int count = static_cast<int>(marker.members.size());
        const QString key = u"%1 %2 %3 %4 %5"_s.arg(static_cast<int>(marker.set->layer))
                                .arg(count)
                                .arg(theme == Theme::Light)
                                .arg(ratio)
                                .arg(font.key());
        QImage &picture = m_pictures[key];
        if (picture.isNull()) {
            picture = QImage(QSize(2 * room, 2 * room) * std::ceil(ratio), QImage::Format_ARGB32_Premultiplied);
            picture.setDevicePixelRatio(std::ceil(ratio));
            picture.fill(Qt::transparent);
            QPainter inside(&picture);
            paintMarker(inside, QPointF(room, room), marker.set->layer, count, theme, font);
        }
        painter.drawImage(marker.at - QPointF(room, room), picture);
    }
}

}
