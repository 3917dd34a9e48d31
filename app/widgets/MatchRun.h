// Looks at a list and matches it, both on a worker; what it has to say arrives as signals on the thread of the window.
// A list asked for later supersedes the one being looked at. Going away stops a run, which then leaves no file behind.
#pragma once

#include "report/MatchList.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace ics {

class MatchRun final : public QObject
{
    Q_OBJECT

public:
    explicit MatchRun(AtlasPtr atlas, QObject *parent = nullptr);
    ~MatchRun() override;

    void look(const QString &path);
    void start(const MatchJob &job, const std::vector<EditionId> &editions);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_matching.isRunning(); }
    [[nodiscard]] const Atlas &atlas() const { return *m_atlas; }

Q_SIGNALS:
    void looked(const ics::ListSample &sample);
    void notReadable(const ics::Error &error);
    void progressed(double fraction, qint64 rows);
    void done(const ics::MatchSummary &summary);
    void failed(const ics::Error &error);

private:
    using Look = std::shared_ptr<const Result<ListSample>>;
    using Outcome = std::shared_ptr<const Result<MatchSummary>>;

    AtlasPtr m_atlas;
    QFutureWatcher<Look> m_looking;
    QFutureWatcher<Outcome> m_matching;
    std::atomic_bool m_stop = false;
};

}
