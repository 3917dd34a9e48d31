#include "AtlasLoader.h"

#include "atlas/AtlasReader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace ics {

void AtlasLoader::load(const QString &path)
{
    m_path = path;
    const quint64 request = ++m_newest;
    using Answer = std::shared_ptr<const Result<AtlasPtr>>;
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
    watcher->setFuture(QtConcurrent::run([path]() -> Answer { return std::make_shared<const Result<AtlasPtr>>(readAtlas(path)); }));
}

}
