// Bodies that stand at a point: trusts, hospitals, practices. Where several would lie on one another, one mark with
// their number stands for them; which ones it stands for depends on the scale alone, so that marks stay while the map
// is panned. Kinds are told apart by shape and letter as well as by hue.
#pragma once

#include "MapLayers.h"
#include "Viewport.h"
#include "domain/Ids.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainter>

#include <map>
#include <vector>

namespace ics {

struct MarkerSet
{
    MapLayer layer = MapLayer::Trusts;
    std::vector<QPointF> at; // metres, BNG
    std::vector<QString> names;
    std::vector<LsoaId> lsoas; // that each stands in
};

struct PlacedMarker
{
    MarkerSetPtr set;
    QPointF at; // screen
    double radius = 0; // device-independent pixels
    std::vector<int> members; // positions in the set; never empty
    [[nodiscard]] bool contains(QPointF screen) const;
    [[nodiscard]] QRectF rect() const { return { at.x() - radius, at.y() - radius, 2 * radius, 2 * radius }; }
};

[[nodiscard]] bool isMarkerLayer(MapLayer layer);

/** One mark; `count` 1 shows the letter of its kind. */
void paintMarker(QPainter &painter, QPointF centre, MapLayer layer, int count, Theme theme, const QFont &font);

/** Keeps the groups of a scale and the finished pictures of marks. Belongs to one renderer. */
class MarkerPainter final
{
public:
    /** Those in view, from the lowest to the topmost. */
    [[nodiscard]] std::vector<PlacedMarker> place(const MapLayers &layers, const Viewport &viewport);
    void paint(QPainter &painter, const std::vector<PlacedMarker> &markers, Theme theme, const QFont &font);

private:
    struct Group
    {
        QPointF at; // metres
        std::vector<int> members;
    };
    struct Groups
    {
        double scale = 0; // metres per pixel that they were made for
        std::vector<Group> groups;
    };
    [[nodiscard]] static std::vector<Group> group(const MarkerSet &set, double metres);

    std::map<MarkerSetPtr, Groups> m_groups;
    QHash<QString, QImage> m_pictures;
};

}
