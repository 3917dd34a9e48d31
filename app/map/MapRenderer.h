// Draws a map from immutable settings. Every layer is kept with what it was made from and made again only
// when that changes: labels and borders with the viewport, fills with classes and colours, the overlay with
// hover and selection. So recolouring never rasterises, hovering touches nothing but the overlay, and panning
// is one frame's work. Not thread-safe: one renderer belongs to one thread.
#pragma once

#include "AreaDots.h"
#include "AreaLabels.h"
#include "Borders.h"
#include "DetailAhead.h"
#include "ImagePool.h"
#include "LabelRaster.h"
#include "LabelSprites.h"
#include "LayerPainter.h"
#include "MapScene.h"
#include "Markers.h"
#include "TileLabels.h"
#include "Viewport.h"

#include <QFont>
#include <QImage>

#include <map>
#include <memory>

namespace ics {

struct MapSettings
{
    MapGeometry geometry;
    Viewport viewport;
    MapScene scene;
    int hovered = -1; // area of the shown level
    Theme theme = Theme::Light;
    QFont font;
    std::vector<QRectF> reserved; // screen rectangles that names keep out of
    bool furniture = true; // scale bar, attribution
    double symbolScale = 0; // metres per pixel that circles are as large as at; 0: those of the viewport
    double tileProgress = 1; // of a scene of tiles: from 0, the land, to 1, the hexagons
};

/** A finished picture. Images are shared, never changed. */
struct MapFrame
{
    quint64 request = 0;
    Viewport viewport;
    MapLevelPtr level; // that the areas are of
    QImage base; // sea, land and borders
    QImage overlay; // hover, selection, names and scale bar, premultiplied
    std::shared_ptr<const LabelRaster> labels;
    std::vector<AreaDot> dots; // by pixel: y, then x
    std::vector<PlacedMarker> markers; // from the lowest to the topmost
    std::vector<QRectF> names; // screen: where the names of areas stand

    /** The area of the shown level under a screen position; −1 over sea and land that the level does not
     * cover. */
    [[nodiscard]] int areaAt(QPointF screen) const;
};

class Fills;

class MapRenderer final
{
public:
    [[nodiscard]] MapFrame render(const MapSettings &settings);

    /** Does a little of what later frames will want, for times when no frame is wanted; false when nothing is left. */
    bool prepareMore();

    /** How often each layer was made, for tests. */
    struct Counts
    {
        int labels = 0;
        int borders = 0;
        int base = 0;
        int overlay = 0;
        int layers = 0;
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    bool preparePictures(); // of names that are measured
    void updateDetail(const MapSettings &settings);
    void beginNextDetail(const MapSettings &settings);
    bool updateLabels(const MapSettings &settings);
    bool updateBorders(const MapSettings &settings);
    void updateDots(const MapSettings &settings);
    void paintGround(QImage &image, const Fills &fills) const;
    void updateBase(const MapSettings &settings);
    bool updateLayers(const MapSettings &settings, bool moved);
    void updateOverlay(const MapSettings &settings);
    [[nodiscard]] int labelledLevel(const MapSettings &settings);
    [[nodiscard]] std::vector<AreaLabel> names(const MapSettings &settings);
    [[nodiscard]] LevelIndex &indexOf(const MapLevelPtr &level);

    Counts m_counts;
    MapSettings m_last;
    std::shared_ptr<const Mesh> m_mesh;
    MeshDetail m_detail;
    std::shared_ptr<const MeshDetail> m_backdropDetail;
    std::shared_ptr<LabelRaster> m_labels;
    std::shared_ptr<LabelRaster> m_formerLabels; // used again once no frame holds them
    BorderLines m_borderLines;
    DetailAhead m_ahead; // of the two above
    CoverageMask m_mask;
    std::vector<AreaDot> m_dots;
    std::vector<QRgb> m_fillTable; // its memory is used again
    QImage m_base;
    QImage m_overlay;
    LayerPainter m_layerPainter;
    MarkerPainter m_markerPainter;
    std::vector<PlacedMarker> m_markers;
    std::vector<QRectF> m_names;
    QImage m_layers; // null if there are none
    ImagePool m_pool;
    LabelSprites m_sprites;
    TileLabels m_tileLabels;
    LabelRaster m_indexRaster; // made for the first level that is indexed
    std::map<MapLevelPtr, std::unique_ptr<LevelIndex>> m_levelIndex;
};

}
