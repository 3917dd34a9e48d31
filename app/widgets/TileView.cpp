#include "TileView.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace ics {

TileView::TileView(QObject *parent)
    : QObject(parent)
{
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_progress = value.toDouble();
        Q_EMIT changed();
    });
    connect(&m_making, &QFutureWatcher<TileMapPtr>::finished, this, [this] {
        keepMade();
        update(false);
    });
}

TileView::~TileView() = default;

MapLevelPtr TileView::shown() const
{
    return m_land.shownLevel() ? m_land.levels[static_cast<std::size_t>(m_land.shown)] : nullptr;
}

TileMapPtr TileView::tiles() const
{
    const auto made = m_made.find(shown());
    return made == m_made.end() ? nullptr : made->second;
}

bool TileView::isPossible() const { return m_land.shownLevel() && TileMap::suits(*m_land.shownLevel()); }

void TileView::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    update(false);
}

void TileView::setGeometry(const MapGeometry &geometry)
{
    m_made.clear(); // also with the same mesh: other places are other levels
    m_scenes = {};
    m_makingOf.reset(); // what is being made is of the former ones
    m_geometry = geometry;
    update(true);
}

void TileView::setScene(const MapScene &scene)
{
    const MapLevelPtr before = shown();
    m_land = scene;
    update(shown() != before);
}

void TileView::setSelected(AreaRef selected) { m_land.selected = selected; }

void TileView::update(bool jump)
{
    const TileMapPtr ready = tiles();
    const bool other = m_drawn && m_drawn != ready; // the hexagons shown are of another level
    if (target()) {
        const bool fromTiles = m_progress > 0 && other;
        m_drawn = ready;
        goTo(1, jump && fromTiles);
    } else {
        goTo(0, jump || other);
    }
    if (!m_wanted || !m_geometry.mesh)
        return;
    for (const int level : { m_land.shown, m_land.shown + 1, m_land.shown - 1 }) // those that are likely next, too
        make(m_land, level);
}

void TileView::goTo(double progress, bool jump)
{
    if (m_progress == progress && m_animation.state() != QAbstractAnimation::Running)
        return;
    if (m_animation.state() == QAbstractAnimation::Running && m_animation.endValue().toDouble() == progress && !jump)
        return;
    m_animation.stop();
    if (jump || m_reducedMotion) {
        m_progress = progress;
        Q_EMIT changed();
        return;
    }
    m_animation.setStartValue(m_progress);
    m_animation.setEndValue(progress);
    m_animation.setDuration(static_cast<int>(duration * std::abs(progress - m_progress)));
    m_animation.start();
}

void TileView::make(const MapScene &scene, int level)
{
    if (m_makingOf || level < 0 || level >= static_cast<int>(scene.levels.size()))
        return;
    const MapLevelPtr &wanted = scene.levels[static_cast<std::size_t>(level)];
    if (m_made.contains(wanted) || !TileMap::suits(*wanted))
        return;
    m_makingOf = wanted;
    const MapLevelPtr above = level > 0 ? scene.levels[static_cast<std::size_t>(level - 1)] : nullptr;
    m_making.setFuture(
        QtConcurrent::run([geometry = m_geometry, wanted, above] { return TileMap::make(geometry, wanted, above); }));
}

void TileView::keepMade()
{
    const TileMapPtr made = m_making.future().isResultReadyAt(0) ? m_making.result() : nullptr;
    if (made && made->level == m_makingOf)
        m_made[m_makingOf] = made;
    m_makingOf.reset();
}

TileMapPtr TileView::target() const { return m_wanted && isPossible() ? tiles() : nullptr; }

void TileView::finish()
{
    if (m_wanted && isPossible() && m_geometry.mesh && !tiles())
        m_made[shown()] = TileMap::make(m_geometry, shown(), groupingLevel(m_land));
    update(true);
    m_animation.stop();
    m_drawn = target() ? target() : m_drawn;
    m_progress = target() ? 1 : 0;
    Q_EMIT changed();
}

void TileView::fill(MapSettings &settings)
{
    if (m_progress > 0 && m_drawn && m_drawn->level == shown()) {
        settings.geometry = { m_drawn->mesh, nullptr };
        settings.scene = m_scenes.scene(m_land, m_drawn);
    } else {
        settings.geometry = m_geometry;
        settings.scene = m_land;
    }
    settings.tileProgress = m_progress;
}

}
