// Search as you type, off the window's thread: asks a Finder on one worker, keeps only the newest question, and drops
// an answer whose question is no longer the current one.
#pragma once

#include "Finder.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace ics {

class FindService final : public QObject
{
    Q_OBJECT

public:
    explicit FindService(QObject *parent = nullptr);
    ~FindService() override;

    void setAtlas(AtlasPtr atlas); // null: every question is answered by silence
    void ask(const QString &text, EditionId edition);
    void cancel();

Q_SIGNALS:
    /** The answer to the newest question; emitted on this object's thread. */
    void answered(const ics::FindResult &result);

private:
    class Worker;
    void answer(quint64 question, const FindResult &result);

    QThread m_thread;
    Worker *m_worker; // lives on m_thread, and is deleted there when it ends
    std::atomic<quint64> m_current = 0; // number of the newest question; read by the worker to skip older ones
};

}
