#include "Bands.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace ics {
namespace {

    constexpr int fewestRows = 32;

    QThreadPool &pool()
    {
        static QThreadPool bands;
        return bands;
    }

}

void forBands(int rows, const std::function<void(int, int)> &work)
{
    const int bands = std::clamp(rows / fewestRows, 1, std::max(1, QThread::idealThreadCount()));
    const auto edge = [=](int band) { return static_cast<int>(qint64(rows) * band / bands); };
    QSemaphore done;
    for (int band = 1; band < bands; ++band) {
        pool().start([&, band] {
            work(edge(band), edge(band + 1));
            done.release();
        });
    }
    work(0, edge(1));
    done.acquire(bands - 1);
}

}
