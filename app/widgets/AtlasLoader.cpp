#include "AtlasLoader.h"

#include "atlas/AtlasReader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ics {

namespace {

#ifdef __GLIBC__
    constexpr int largeBlock = 1 << 20;
#endif

    AtlasLoader::Answer readHere(const QString &path)
    {
        auto answer = std::make_shared<const Result<AtlasPtr>>(readAtlas(path));
#ifdef __GLIBC__
        malloc_trim(0); // what reading needed in passing goes back to the system
        mallopt(M_MMAP_THRESHOLD, largeBlock); // and so, from now on, does every picture when it is let go
#endif
        return answer;
    }

}

QFuture<AtlasLoader::Answer> AtlasLoader::begin(const QString &path) { return QtConcurrent::run(readHere, path); }

void AtlasLoader::load(const QString &path, const QFuture<Answer> &begun)
{
    m_path = path;
    const quint64 request = ++m_newest;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcher<Answer>::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request != m_newest)
            return;
        const Answer answer = watcher->result();
        if (*answer)
            Q_EMIT loaded(**answer);
        else
            Q_EMIT failed(answer->error());
    });
    watcher->setFuture(begun);
}

}
