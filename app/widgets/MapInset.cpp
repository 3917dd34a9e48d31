#include "MapInset.h"

namespace ics {

void MapInset::place(const MapSettings &settings, bool mirrored)
{
    const bool same = m_placed.geometry.mesh == settings.geometry.mesh && m_placed.viewport == settings.viewport
        && m_placed.reserved == settings.reserved && m_placed.font == settings.font && m_mirrored == mirrored
        && m_placed.scene.layers.shown == settings.scene.layers.shown;
    if (same)
        return;
    m_inset = LondonInset::make(settings, mirrored);
    m_placed = settings;
    m_mirrored = mirrored;
}

MapEngine &MapInset::engine()
{
    if (!m_engine) {
        m_engine = std::make_unique<MapEngine>();
        connect(m_engine.get(), &MapEngine::frameReady, this, [this](const MapFrame &frame) {
            if (frame.request < m_frame.request)
                return;
            m_frame = frame;
            Q_EMIT changed();
        });
    }
    return *m_engine;
}

void MapInset::request(const MapSettings &settings)
{
    if (m_inset.isShown())
        engine().request(m_inset.settings(settings));
}

void MapInset::completeNow(const MapSettings &settings)
{
    if (m_inset.isShown())
        m_frame = engine().renderNow(m_inset.settings(settings));
}

void MapInset::paint(QPainter &painter, const MapSettings &settings) const
{
    if (m_frame.viewport.size == m_inset.map.size())
        m_inset.paint(painter, m_frame, settings);
}

bool MapInset::contains(QPointF position) const
{
    return m_inset.isShown() && m_inset.frame.contains(position.toPoint());
}

int MapInset::areaAt(QPointF position) const { return m_frame.areaAt(position - m_inset.map.topLeft()); }

QPointF MapInset::toMap(QPointF position) const { return m_frame.viewport.toMap(position - m_inset.map.topLeft()); }

}
