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

void inParallel(int parts, const std::function<void(int)> &work)
{
    const int threads = std::clamp(parts, 1, std::max(1, QThread::idealThreadCount()));
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

void forBands(int rows, const std::function<void(int, int)> &work)
{
    const int threads = std::max(1, QThread::idealThreadCount());
    const int bands = std::clamp(rows / fewestRows, 1, threads > 1 ? threads * bandsPerThread : 1);
    const auto edge = [=](int band) { return static_cast<int>(qint64(rows) * band / bands); };
    inParallel(bands, [&](int band) { work(edge(band), edge(band + 1)); });
}

}
