#include "Bands.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace ics {
namespace {

    constexpr int fewestRows = 32;
    constexpr int bandsPerThread = 3; // the south has more to draw than the north

    QThreadPool &pool()
    {
        static QThreadPool bands;
        return bands;
    }

}

void inParallel(int parts, const std::function<void(int)> &work, Cores cores)
{
    const int most = cores == Cores::One ? 1 : std::max(1, QThread::idealThreadCount());
    const int threads = std::clamp(parts, 1, most);
    std::atomic_int next = 0;
    const auto takeParts = [&] {
        for (int part = next++; part < parts; part = next++)
            work(part);
    };
    QSemaphore done;
    for (int i = 1; i < threads; ++i) {
        pool().start([&] {
            takeParts();
            done.release();
        });
    }
    takeParts();
    done.acquire(threads - 1);
}

Bands::Bands(int rows)
    : m_rows(std::max(0, rows))
{
    const int threads = std::max(1, QThread::idealThreadCount());
    const int wanted = std::clamp(rows / fewestRows, 1, threads > 1 ? threads * bandsPerThread : 1);
    m_size = std::max(1, (m_rows + wanted - 1) / wanted);
    m_count = std::max(1, (m_rows + m_size - 1) / m_size);
}

void forBands(int rows, const std::function<void(int, int)> &work)
{
    const Bands bands(rows);
    inParallel(bands.count(), [&](int band) { work(bands.begin(band), bands.end(band)); });
}

}
