// Which names a frame carries, and what later frames will want of them.
#include "GridPainter.h"
#include "MapRenderer.h"

#include <utility>

namespace ics {

/** The selected area is named before all others, whatever level they are of. */
std::vector<AreaLabel> MapRenderer::names(const MapSettings &settings)
{
    const MapScene &scene = settings.scene;
    if (!scene.labels || scene.levels.empty())
        return {};
    const int general = labelledLevel(settings);
    std::vector<AreaLabel> result;
    std::vector<QRectF> taken = settings.reserved;
    for (const GridText &text : gridTexts(settings))
        taken.push_back(text.rect);
    for (const PlacedMarker &marker : m_markers)
        taken.push_back(marker.rect());
    const auto place = [&](int level, int selected, bool onlySelected) {
        const auto &areas = scene.levels[static_cast<std::size_t>(level)];
        const LabelGround ground { *areas, indexOf(areas), *m_labels, settings.viewport };
        for (AreaLabel &label : placeLabels(ground, settings.font, selected, onlySelected, taken)) {
            taken.push_back(label.rect);
            result.push_back(std::move(label));
        }
    };
    if (scene.selected.isValid() && scene.selected.level != general)
        place(scene.selected.level, scene.selected.area, true);
    place(general, scene.selected.level == general ? scene.selected.area : -1, false);
    return result;
}

/** The finest level, down to the one shown, whose areas are large enough on screen to carry their names. */
int MapRenderer::labelledLevel(const MapSettings &settings)
{
    constexpr double readable = 11; // pixels, radius
    for (int level = settings.scene.shown; level > 0; --level) {
        const auto &places = indexOf(settings.scene.levels[static_cast<std::size_t>(level)]);
        if (places.typicalRadius / settings.viewport.metresPerPixel >= readable)
            return level;
    }
    return 0;
}

bool MapRenderer::prepareMore()
{
    if (!m_mesh)
        return false;
    for (const MapLevelPtr &level : m_last.scene.levels) {
        const bool isNew = !m_levelIndex.contains(level);
        if (indexOf(level).measureMore(*level, m_last.font) || isNew)
            return true;
    }
    if (m_ahead.prepare(m_mesh, m_detail, m_borderLines))
        return true;
    return m_last.scene.labels && (m_sprites.prepareLetters(m_last.font) || preparePictures());
}

bool MapRenderer::preparePictures()
{
    std::vector<const QStringList *> names;
    for (const MapLevelPtr &level : m_last.scene.levels)
        for (const LevelIndex::Place &place : indexOf(level).areas)
            if (!place.names.empty())
                names.push_back(&place.names.front().lines);
    return m_sprites.preparePictures(names, m_last.font);
}

LevelIndex &MapRenderer::indexOf(const MapLevelPtr &level)
{
    auto &entry = m_levelIndex[level];
    if (!entry) {
        if (m_indexRaster.width() == 0)
            m_indexRaster = LevelIndex::raster(*m_mesh);
        entry = std::make_unique<LevelIndex>(LevelIndex::make(*m_mesh, m_indexRaster, *level));
    }
    return *entry;
}

}
