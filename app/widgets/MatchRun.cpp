#include "MatchRun.h"

#include <QtConcurrentRun>

namespace ics {

namespace {

    Result<MatchSummary> matchHere(const Atlas &atlas, const MatchJob &job, const std::vector<EditionId> &editions,
        const MatchProgress &progress, const std::atomic_bool *stop)
    {
        const auto postcodes = PostcodeTable::read(atlas.path);
        if (!postcodes)
            return postcodes.error();
        return matchList(PostcodeMatcher(atlas, *postcodes, editions), job, progress, stop);
    }

}

MatchRun::MatchRun(AtlasPtr atlas, QObject *parent)
    : QObject(parent)
    , m_atlas(std::move(atlas))
{
    connect(&m_looking, &QFutureWatcher<Look>::finished, this, [this] {
        const Look answer = m_looking.result();
        if (*answer)
            Q_EMIT looked(**answer);
        else
            Q_EMIT notReadable(answer->error());
    });
    connect(&m_matching, &QFutureWatcher<Outcome>::finished, this, [this] {
        const Outcome answer = m_matching.result();
        if (*answer)
            Q_EMIT done(**answer);
        else
            Q_EMIT failed(answer->error());
    });
}

MatchRun::~MatchRun()
{
    stop();
    m_matching.waitForFinished();
}

void MatchRun::look(const QString &path)
{
    m_looking.setFuture(
        QtConcurrent::run([path] { return std::make_shared<const Result<ListSample>>(sampleList(path)); }));
}

void MatchRun::start(const MatchJob &job, const std::vector<EditionId> &editions)
{
    m_stop = false;
    const auto progress = [this](double fraction, qint64 rows) {
        QMetaObject::invokeMethod(
            this, [this, fraction, rows] { Q_EMIT progressed(fraction, rows); }, Qt::QueuedConnection);
    };
    m_matching.setFuture(QtConcurrent::run([this, atlas = m_atlas, job, editions, progress] {
        return std::make_shared<const Result<MatchSummary>>(matchHere(*atlas, job, editions, progress, &m_stop));
    }));
}

void MatchRun::stop() { m_stop = true; }

}
