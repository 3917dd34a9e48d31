#include "MapLayers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapLayers)
    };

    std::optional<MapLayer> layerOfKey(QStringView key)
    {
        const auto found = std::ranges::find_if(mapLayers, [&](MapLayer layer) { return mapLayerKey(layer) == key; });
        return found != mapLayers.end() ? std::optional(*found) : std::nullopt;
    }

}

QString mapLayerKey(MapLayer layer)
{
    switch (layer) {
    case MapLayer::Councils:
        return u"council"_s;
    case MapLayer::SubIcbs:
        return u"sub-icb"_s;
    case MapLayer::Districts:
        return u"district"_s;
    case MapLayer::Coast:
        return u"coast"_s;
    case MapLayer::Grid:
        return u"grid"_s;
    case MapLayer::Names:
        return u"names"_s;
    case MapLayer::NorthArrow:
        return u"north"_s;
    case MapLayer::London:
        return u"london"_s;
    case MapLayer::Trusts:
        return u"trust"_s;
    case MapLayer::Hospitals:
        return u"hospital"_s;
    case MapLayer::Practices:
        return u"practice"_s;
    }
    return {};
}

QString mapLayerName(MapLayer layer)
{
    switch (layer) {
    case MapLayer::Councils:
        return Text::tr("Council borders");
    case MapLayer::SubIcbs:
        return Text::tr("Sub-ICB location borders");
    case MapLayer::Districts:
        return Text::tr("District borders");
    case MapLayer::Coast:
        return Text::tr("Coast and border of England");
    case MapLayer::Grid:
        return Text::tr("British National Grid");
    case MapLayer::Names:
        return Text::tr("Names");
    case MapLayer::NorthArrow:
        return Text::tr("Grid-north arrow");
    case MapLayer::London:
        return Text::tr("Inset of London");
    case MapLayer::Trusts:
        return Text::tr("NHS trusts");
    case MapLayer::Hospitals:
        return Text::tr("Hospitals");
    case MapLayer::Practices:
        return Text::tr("GP practices");
    }
    return {};
}

QString mapLayerKeys(MapLayerSet layers)
{
    QStringList keys;
    for (const MapLayer layer : mapLayers)
        if (layers.testFlag(layer))
            keys << mapLayerKey(layer);
    return keys.join(u',');
}

std::optional<MapLayerSet> mapLayersWith(QStringView keys)
{
    MapLayerSet result = usualLayers;
    for (QStringView key : keys.split(u',', Qt::SkipEmptyParts)) {
        key = key.trimmed();
        const bool off = key.startsWith(u'-');
        const auto layer = layerOfKey(off ? key.sliced(1) : key);
        if (!layer)
            return std::nullopt;
        result.setFlag(*layer, !off);
    }
    return result;
}

MapLayerSet mapLayersFromKeys(QStringView keys)
{
    MapLayerSet result;
    for (const QStringView key : keys.split(u',', Qt::SkipEmptyParts))
        if (const auto layer = layerOfKey(key.trimmed()))
            result |= *layer;
    return result;
}

LayerLine layerLine(MapLayer layer, Theme theme)
{
    const bool light = theme == Theme::Light;
    const QColor casing = MapPalette::of(theme).halo;
    switch (layer) {
    case MapLayer::Councils:
        return { light ? 0xff5a0f8c : 0xffe2c4ff, casing, 2, 0.9, { 8, 7 } };
    case MapLayer::SubIcbs:
        return { light ? 0xff004f49 : 0xff8ff0e0, casing, 2, 0.9, { 6, 5, 0.1, 5 } };
    case MapLayer::Districts:
        return { light ? 0xff6e3100 : 0xffffd6a3, casing, 2, 0.8, { 0.1, 5 } };
    case MapLayer::Coast:
        return { light ? 0xff06386b : 0xffa9d5ff, casing, 1.8, 0.8, {} };
    case MapLayer::Grid:
        return { light ? 0xff3c4650 : 0xffc3ccd4, casing, 0.9, 0.8, {} };
    case MapLayer::Names:
    case MapLayer::NorthArrow:
    case MapLayer::London:
    case MapLayer::Trusts:
    case MapLayer::Hospitals:
    case MapLayer::Practices:
        break;
    }
    return { MapPalette::of(theme).text, casing, 1, 1, {} };
}

}
