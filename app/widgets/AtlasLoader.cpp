#include "AtlasLoader.h"

#include "atlas/AtlasReader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ics {

namespace {

    using Answer = std::shared_ptr<const Result<AtlasPtr>>;

    Answer readHere(const QString &path)
    {
        auto answer = std::make_shared<const Result<AtlasPtr>>(readAtlas(path));
#ifdef __GLIBC__
        malloc_trim(0); // what reading needed in passing goes back to the system
#endif
        return answer;
    }

}

void AtlasLoader::load(const QString &path)
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
    watcher->setFuture(QtConcurrent::run(readHere, path));
}

}
