// What may lie over the choropleth: borders of other geographies, the coast, the British National Grid, bodies at their
// addresses, names and furniture. MapLayerSet is what a person has chosen, and can be written as keys; MapLayers is
// what a scene draws of it. A line of a layer is told from others by its dashes as well as by its hue, and carries a
// casing: one of the two keeps 3:1 against any fill (WCAG 1.4.11).
#pragma once

#include "ColourScheme.h"

#include <QFlags>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace ics {

struct MapLevel;
struct MarkerSet;
using MarkerSetPtr = std::shared_ptr<const MarkerSet>;

enum class MapLayer {
    Councils = 0x01,
    SubIcbs = 0x02,
    Districts = 0x04,
    Coast = 0x08,
    Grid = 0x10,
    Names = 0x20,
    NorthArrow = 0x40,
    London = 0x80,
    Trusts = 0x100,
    Hospitals = 0x200,
    Practices = 0x400,
};
Q_DECLARE_FLAGS(MapLayerSet, MapLayer)
Q_DECLARE_OPERATORS_FOR_FLAGS(MapLayerSet)

inline constexpr std::array mapLayers { MapLayer::Councils, MapLayer::SubIcbs, MapLayer::Districts, MapLayer::Coast,
    MapLayer::Grid, MapLayer::Trusts, MapLayer::Hospitals, MapLayer::Practices, MapLayer::Names, MapLayer::NorthArrow,
    MapLayer::London };
inline constexpr MapLayerSet markerLayers = MapLayerSet(MapLayer::Trusts) | MapLayer::Hospitals | MapLayer::Practices;
inline constexpr MapLayerSet usualLayers = MapLayerSet(MapLayer::Names) | MapLayer::London;

[[nodiscard]] QString mapLayerKey(MapLayer layer); // "council"
[[nodiscard]] QString mapLayerName(MapLayer layer); // translated, "Council borders"
/** All that are on, by key, with a comma between. */
[[nodiscard]] QString mapLayerKeys(MapLayerSet layers);
/** "council,grid,-names": the usual layers, with those named added and those after a minus taken away; nullopt if a key
 * is unknown. */
[[nodiscard]] std::optional<MapLayerSet> mapLayersWith(QStringView keys);
/** Exactly those named; unknown keys, as a later version might have written, are passed over. */
[[nodiscard]] MapLayerSet mapLayersFromKeys(QStringView keys);

struct MapLayers
{
    struct Borders
    {
        MapLayer layer = MapLayer::Councils;
        std::shared_ptr<const MapLevel> level;
        friend bool operator==(const Borders &, const Borders &) = default;
    };
    std::vector<Borders> borders; // from the lowest to the topmost
    std::vector<MarkerSetPtr> markers; // from the lowest to the topmost
    MapLayerSet shown; // of coast, grid, north arrow and London

    /** Nothing of it is drawn as part of the ground. */
    [[nodiscard]] bool isEmpty() const { return borders.empty() && !(shown & (MapLayer::Coast | MapLayer::Grid)); }
    friend bool operator==(const MapLayers &, const MapLayers &) = default;
};

struct LayerLine
{
    QColor core;
    QColor casing; // on both sides of every dash
    double width = 2; // of the core, device-independent pixels
    double casingWidth = 1; // on each side
    std::vector<double> dashes; // on, off, …, between round caps; empty: an unbroken line
};
[[nodiscard]] LayerLine layerLine(MapLayer layer, Theme theme);

}
