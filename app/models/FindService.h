// Search as you type, off the window's thread: asks a Finder on one worker, keeps only the newest question, and drops an
// answer whose question is no longer the current one.
#pragma once

#include "Finder.h"

#include <QObject>
#include <QThread>

namespace ics {

class FindService final : public QObject
{
    Q_OBJECT

public:
    explicit FindService(QObject *parent = nullptr);
    ~FindService() override;

    void setAtlas(AtlasPtr atlas);
    void ask(const QString &text, EditionId edition);
    void cancel();

Q_SIGNALS:
    void answered(const ics::FindResult &result);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr;
    quint64 m_current = 0;
};

}
