#include "MapRenderer.h"

#include "Bands.h"
#include "CountLayer.h"
#include "Fills.h"
#include "Overlay.h"

#include <QPainter>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>

namespace ics {
namespace {

    bool samePlace(const MapSettings &a, const MapSettings &b)
    {
        return a.viewport == b.viewport && a.geometry.mesh == b.geometry.mesh
            && a.geometry.backdrop == b.geometry.backdrop;
    }

    bool sameFills(const MapScene &a, const MapScene &b)
    {
        return a.shown == b.shown && a.levels == b.levels && a.choropleth == b.choropleth
            && a.legend.symbols == b.legend.symbols;
    }

    bool sameOverlay(const MapSettings &a, const MapSettings &b)
    {
        return a.hovered == b.hovered && a.scene.selected == b.scene.selected && a.scene.labels == b.scene.labels
            && a.scene.shown == b.scene.shown && a.theme == b.theme && a.font == b.font && a.reserved == b.reserved
            && a.scene.layers == b.scene.layers && a.scene.attribution == b.scene.attribution
            && a.furniture == b.furniture;
    }

    bool sameLayers(const MapSettings &a, const MapSettings &b)
    {
        return a.scene.layers == b.scene.layers && a.theme == b.theme;
    }

    Fills fillsOf(const MapSettings &settings, std::vector<QRgb> table)
    {
        Fills fills(settings.theme, settings.viewport.devicePixelRatio, std::move(table));
        const MapLevel *level = settings.scene.shownLevel();
        std::vector<QRgb> colours;
        for (const QColor &colour : settings.scene.choropleth.fills(settings.theme))
            colours.push_back(colour.rgb());
        const auto &classes = settings.scene.choropleth.classOfArea;
        for (std::size_t lsoa = 0; lsoa < static_cast<std::size_t>(settings.geometry.mesh->lsoaCount()); ++lsoa) {
            const int area = level ? level->areaOfLsoa[lsoa] : -1;
            const int c = area >= 0 && area < static_cast<int>(classes.size()) ? classes[static_cast<std::size_t>(area)]
                                                                               : Choropleth::noData;
            fills.setColour(static_cast<LsoaId>(lsoa), c < 0 ? Fills::hatched : colours[static_cast<std::size_t>(c)]);
        }
        return fills;
    }

    /** False where the mesh is neither seen nor all round: nothing of it need be drawn. */
    bool isSeen(const MeshDetail &mesh, const Viewport &viewport)
    {
        const QRectF view = viewport.mapRect();
        const auto near = [&](const Arc &arc) {
            const GridRect &b = arc.bounds;
            const double margin = 2 * viewport.metresPerPixel;
            return b.left / 10.0 <= view.right() + margin && b.right / 10.0 >= view.left() - margin
                && b.bottom / 10.0 <= view.bottom() + margin && b.top / 10.0 >= view.top() - margin;
        };
        if (std::ranges::any_of(mesh.arcs, near))
            return true;
        Viewport middle = viewport;
        middle.size = { 1, 1 };
        return isValid(LabelRaster::make(mesh, middle).lsoaAt({ 0, 0 }));
    }

    void clear(QImage &image)
    {
        uchar *bits = image.bits();
        const auto stride = image.bytesPerLine();
        forBands(image.height(), [&](int begin, int end) { std::fill(bits + begin * stride, bits + end * stride, 0); });
    }

}

int MapFrame::areaAt(QPointF screen) const
{
    if (!labels || !level)
        return -1;
    const QPointF device = screen * viewport.devicePixelRatio;
    const QPoint pixel(static_cast<int>(std::floor(device.x())), static_cast<int>(std::floor(device.y())));
    if (const AreaDot *dot = dotAt(dots, pixel))
        return dot->area;
    const LsoaId lsoa = labels->lsoaAt(pixel);
    return isValid(lsoa) ? level->areaOfLsoa[index(lsoa)] : -1;
}

MapFrame MapRenderer::render(const MapSettings &settings)
{
    if (!settings.geometry.mesh || settings.viewport.size.isEmpty())
        return {};
    const bool moved = updateLabels(settings);
    const bool bordered = updateBorders(settings);
    const bool redrawn = updateLayers(settings, moved) || bordered || moved;
    if (redrawn || m_base.isNull() || m_last.theme != settings.theme || m_last.symbolScale != settings.symbolScale
        || !sameFills(m_last.scene, settings.scene)) {
        if (redrawn || m_last.scene.levels != settings.scene.levels || m_last.scene.shown != settings.scene.shown)
            updateDots(settings);
        updateBase(settings);
    }
    if (moved || m_overlay.isNull() || m_last.scene.levels != settings.scene.levels || !sameOverlay(m_last, settings))
        updateOverlay(settings);
    beginNextDetail(settings);
    m_last = settings;
    const auto shown = settings.scene.shownLevel()
        ? settings.scene.levels[static_cast<std::size_t>(settings.scene.shown)]
        : MapLevelPtr();
    return { 0, settings.viewport, shown, m_base, m_overlay, m_labels, m_dots, m_markers, m_names };
}

void MapRenderer::updateDetail(const MapSettings &settings)
{
    const std::uint8_t threshold = drawingThreshold(settings.viewport.metresPerDevicePixel());
    if (m_detail.arcs.empty() || m_last.geometry.mesh != settings.geometry.mesh)
        m_detail = MeshDetail::make(*settings.geometry.mesh, threshold);
    else if (m_detail.threshold != threshold
        && !m_ahead.take(settings.geometry.mesh, threshold, m_detail, m_borderLines))
        m_detail.setThreshold(*settings.geometry.mesh, threshold);
    if (!settings.geometry.backdrop)
        m_backdropDetail.reset();
    else if (!m_backdropDetail || m_last.geometry.backdrop != settings.geometry.backdrop)
        m_backdropDetail = std::make_shared<const MeshDetail>(MeshDetail::make(*settings.geometry.backdrop, 0));
}

void MapRenderer::beginNextDetail(const MapSettings &settings)
{
    const double now = settings.viewport.metresPerDevicePixel();
    const double before = m_last.viewport.size.isEmpty() ? now : m_last.viewport.metresPerDevicePixel();
    if (const std::uint8_t next = comingThreshold(before, now); next != m_detail.threshold)
        m_ahead.begin(settings.geometry.mesh, m_detail, m_borderLines, next);
}

bool MapRenderer::updateLabels(const MapSettings &settings)
{
    if (m_labels && samePlace(m_last, settings))
        return false;
    if (m_mesh != settings.geometry.mesh) {
        m_levelIndex.clear();
        m_layerPainter.forget();
        m_indexRaster = {};
    }
    m_mesh = settings.geometry.mesh;
    updateDetail(settings);
    LabelRaster former;
    if (m_formerLabels && m_formerLabels.use_count() == 1) {
        std::atomic_thread_fence(std::memory_order_acquire); // whoever held them has read what they wanted
        former = std::move(*m_formerLabels);
    }
    auto labels = std::make_shared<LabelRaster>(LabelRaster::make(m_detail, settings.viewport, std::move(former)));
    if (m_backdropDetail && isSeen(*m_backdropDetail, settings.viewport))
        labels->addBackdrop(*m_backdropDetail, settings.viewport);
    m_formerLabels = std::exchange(m_labels, std::move(labels));
    ++m_counts.labels;
    return true;
}

bool MapRenderer::updateBorders(const MapSettings &settings)
{
    const auto drawn = std::clamp<std::size_t>(
        static_cast<std::size_t>(std::max(0, settings.scene.borderLevels)), 0, settings.scene.levels.size());
    const std::span levels(settings.scene.levels.data(), drawn);
    const bool sameLines = !m_mask.cells.empty() && std::ranges::equal(levels, m_borderLines.levels)
        && m_last.geometry.mesh == settings.geometry.mesh;
    if (sameLines && m_borderLines.threshold == m_detail.threshold && samePlace(m_last, settings))
        return false;
    if (!sameLines)
        m_borderLines = BorderLines::make(m_detail, levels);
    else if (m_borderLines.threshold != m_detail.threshold)
        m_borderLines.setDetail(m_detail);
    m_borderLines.ofTiles = settings.scene.tiles != nullptr;
    m_mask = drawBorders(m_borderLines, m_backdropDetail.get(), settings.viewport, std::move(m_mask));
    ++m_counts.borders;
    return true;
}

void MapRenderer::updateDots(const MapSettings &settings)
{
    m_dots.clear();
    const MapLevel *level = settings.scene.shownLevel();
    if (!level || !settings.scene.dots)
        return;
    const auto &places = indexOf(settings.scene.levels[static_cast<std::size_t>(settings.scene.shown)]);
    m_dots = areaDots(*m_labels, *level, places, settings.viewport);
}

/** The borders of the map's own levels lie over those of other geographies. */
void MapRenderer::paintGround(QImage &image, const Fills &fills) const
{
    uchar *bits = image.bits();
    const auto stride = image.bytesPerLine();
    const auto width = static_cast<std::size_t>(image.width());
    const auto paint = [&](bool fill, bool ink) {
        forBands(m_labels->height(), [&](int begin, int end) {
            for (int y = begin; y < end; ++y) {
                auto *row = reinterpret_cast<QRgb *>(bits + y * stride);
                if (fill)
                    fills.paintRow(y, m_labels->row(y), row);
                if (ink)
                    fills.paintInk(m_mask.row(y), { row, width });
            }
        });
    };
    paint(true, m_layers.isNull());
    if (m_layers.isNull())
        return;
    QPainter(&image).drawImage(QPointF(), m_layers);
    paint(false, true);
}

void MapRenderer::updateBase(const MapSettings &settings)
{
    Fills fills = fillsOf(settings, std::move(m_fillTable));
    m_pool.giveBack(std::exchange(m_base, {}));
    QImage image
        = m_pool.take(settings.viewport.deviceSize(), QImage::Format_RGB32, settings.viewport.devicePixelRatio);
    paintGround(image, fills);
    for (const AreaDot &dot : m_dots) {
        if (image.valid(dot.pixel) && fills.colour(dot.lsoa) != Fills::hatched)
            image.setPixel(dot.pixel, fills.colour(dot.lsoa));
    }
    m_fillTable = fills.takeTable();
    if (settings.scene.choropleth.style == MapStyle::Circles && settings.scene.shownLevel())
        drawCounts(image, settings, indexOf(settings.scene.levels[static_cast<std::size_t>(settings.scene.shown)]));
    m_base = image;
    ++m_counts.base;
}

bool MapRenderer::updateLayers(const MapSettings &settings, bool moved)
{
    if (settings.scene.layers.isEmpty())
        return !std::exchange(m_layers, {}).isNull();
    if (!m_layers.isNull() && !moved && sameLayers(m_last, settings))
        return false;
    m_layers = m_layerPainter.draw(settings, m_detail, std::move(m_layers));
    ++m_counts.layers;
    return true;
}

void MapRenderer::updateOverlay(const MapSettings &settings)
{
    const MapScene &scene = settings.scene;
    m_pool.giveBack(std::exchange(m_overlay, {}));
    m_overlay = m_pool.take(
        settings.viewport.deviceSize(), QImage::Format_ARGB32_Premultiplied, settings.viewport.devicePixelRatio);
    clear(m_overlay);
    m_sprites.setLook(settings.theme, settings.viewport.devicePixelRatio);
    OverlayPainter painter(m_overlay, settings, m_detail, m_sprites);
    if (settings.hovered >= 0 && AreaRef { scene.shown, settings.hovered } != scene.selected)
        painter.outline({ scene.shown, settings.hovered }, OverlayPainter::Hover);
    if (scene.selected.isValid())
        painter.outline(scene.selected, OverlayPainter::Selection);
    m_markers.clear();
    m_names.clear();
    if (scene.tiles) {
        const int selected = scene.selected.level == scene.shown ? scene.selected.area : -1;
        const auto labels = m_tileLabels.place(*scene.tiles, settings.viewport, settings.font, selected);
        for (const TileLabel &label : labels)
            m_names.emplace_back(label.topLeft, linesSize(label.lines, QFontMetricsF(label.font)));
        painter.tileNames(labels);
    } else {
        painter.gridLetters();
        m_markers = m_markerPainter.place(scene.layers, settings.viewport);
        painter.markers(m_markerPainter, m_markers);
        const auto labels = names(settings);
        for (const AreaLabel &label : labels)
            m_names.push_back(label.rect);
        painter.names(labels);
    }
    if (settings.furniture)
        painter.furniture();
    ++m_counts.overlay;
}

}
