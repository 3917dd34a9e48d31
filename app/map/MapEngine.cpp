#include "MapEngine.h"

#include "TileMorph.h"

#include <QMetaObject>
#include <QTimer>

#include <chrono>

namespace ics {

MapEngine::MapEngine(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("map"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

MapEngine::~MapEngine()
{
    m_thread.quit();
    m_thread.wait();
}

quint64 MapEngine::request(const MapSettings &settings)
{
    const std::lock_guard lock(m_waitingMutex);
    const bool idle = !m_waiting;
    m_waiting = std::pair(++m_newest, settings);
    if (idle)
        QMetaObject::invokeMethod(
            &m_worker, [this] { renderWaiting(); }, Qt::QueuedConnection);
    return m_newest;
}

MapFrame MapEngine::renderNow(const MapSettings &settings)
{
    {
        const std::lock_guard lock(m_waitingMutex);
        ++m_newest;
    }
    const std::lock_guard lock(m_rendererMutex);
    MapFrame frame = render(settings);
    frame.request = m_newest;
    return frame;
}

MapFrame MapEngine::render(const MapSettings &settings)
{
    if (!settings.scene.tiles) {
        m_tileRenderer.reset();
        return m_renderer.render(settings);
    }
    if (settings.tileProgress < 1)
        return morphFrame(settings);
    if (!m_tileRenderer)
        m_tileRenderer = std::make_unique<MapRenderer>();
    return m_tileRenderer->render(settings);
}

void MapEngine::renderWaiting()
{
    std::optional<std::pair<quint64, MapSettings>> wanted;
    {
        const std::lock_guard lock(m_waitingMutex);
        wanted.swap(m_waiting);
    }
    if (!wanted)
        return;
    MapFrame frame;
    {
        const std::lock_guard lock(m_rendererMutex);
        frame = render(wanted->second);
    }
    frame.request = wanted->first;
    Q_EMIT frameReady(frame);
    constexpr std::chrono::milliseconds rest(150); // a person who pans or zooms is not kept waiting
    QTimer::singleShot(rest, &m_worker, [this, after = wanted->first] { prepareMore(after); });
}

void MapEngine::prepareMore(quint64 after)
{
    {
        const std::lock_guard lock(m_waitingMutex);
        if (m_newest != after)
            return; // the newer frame will come back here
    }
    const std::lock_guard lock(m_rendererMutex);
    if (m_renderer.prepareMore())
        QMetaObject::invokeMethod(
            &m_worker, [this, after] { prepareMore(after); }, Qt::QueuedConnection);
}

}
