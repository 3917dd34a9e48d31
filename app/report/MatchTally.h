// Counts the rows of a run, and tells progress a few times a second at most.
#pragma once

#include "MatchList.h"

#include <QElapsedTimer>

namespace ics {

class MatchTally final
{
public:
    MatchTally(const MatchProgress &progress, const std::atomic_bool *stop)
        : m_progress(progress)
        , m_stop(stop)
    {
        m_clock.start();
    }

    [[nodiscard]] const std::atomic_bool *stop() const { return m_stop; }
    [[nodiscard]] bool isStopped() const { return m_stop && *m_stop; }
    void count(const PostcodeMatch &match, bool isLong, qint64 line)
    {
        ++m_summary.rows;
        ++m_summary.outcomes[static_cast<std::size_t>(match.outcome)];
        if (isLong && m_summary.longRows++ == 0)
            m_summary.firstLongLine = line;
    }
    void tell(double fraction)
    {
        if (!m_progress || m_clock.elapsed() < interval)
            return;
        m_clock.restart();
        m_progress(fraction, m_summary.rows);
    }
    void tellEnd() const
    {
        if (m_progress)
            m_progress(1, m_summary.rows);
    }
    [[nodiscard]] const MatchSummary &summary() const { return m_summary; }

private:
    static constexpr qint64 interval = 200; // ms

    const MatchProgress &m_progress;
    const std::atomic_bool *m_stop;
    QElapsedTimer m_clock;
    MatchSummary m_summary;
};

}
