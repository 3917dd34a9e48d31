// Renders on a thread of its own. Only the newest request counts: one that has not begun when the next
// arrives is dropped, and what comes back is a finished frame, delivered in the thread of the engine's owner.
#pragma once

#include "MapRenderer.h"

#include <QObject>
#include <QThread>

#include <mutex>
#include <optional>

namespace ics {

class MapEngine final : public QObject
{
    Q_OBJECT
public:
    explicit MapEngine(QObject *parent = nullptr);
    ~MapEngine() override; // waits for the frame in hand

    /** Returns the number that the frame will carry. */
    quint64 request(const MapSettings &settings);
    [[nodiscard]] quint64 newestRequest() const { return m_newest; }
    /** Renders in the calling thread, after the frame in hand. */
    [[nodiscard]] MapFrame renderNow(const MapSettings &settings);

Q_SIGNALS:
    void frameReady(const ics::MapFrame &frame);

private:
    void renderWaiting(); // on m_thread
    void prepareMore(quint64 after); // on m_thread: one short step after another until a newer frame is wanted
    [[nodiscard]] MapFrame render(const MapSettings &settings);

    QThread m_thread;
    QObject m_worker; // lives on m_thread
    quint64 m_newest = 0;
    std::mutex m_waitingMutex;
    std::optional<std::pair<quint64, MapSettings>> m_waiting;
    std::mutex m_rendererMutex;
    MapRenderer m_renderer;
    std::unique_ptr<MapRenderer> m_tileRenderer; // what either keeps of its own map outlasts the other's; null: unused
};

}
