#include "FindService.h"

namespace ics {

/** Holds the Finder, whose connection belongs to the worker's thread. */
class FindService::Worker final : public QObject
{
public:
    void setAtlas(AtlasPtr atlas)
    {
        m_finder.reset();
        if (atlas)
            m_finder = std::make_unique<Finder>(std::move(atlas));
    }
    [[nodiscard]] Finder *finder() { return m_finder.get(); }

private:
    std::unique_ptr<Finder> m_finder;
};

FindService::FindService(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("find"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

FindService::~FindService()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void FindService::setAtlas(AtlasPtr atlas)
{
    cancel();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, atlas = std::move(atlas)] { worker->setAtlas(atlas); });
}

void FindService::ask(const QString &text, EditionId edition)
{
    const quint64 question = ++m_current;
    QMetaObject::invokeMethod(m_worker, [this, question, text, edition] {
        Finder *const finder = m_worker->finder();
        if (!finder || question != m_current)
            return;
        const FindResult result = finder->find(text, edition);
        QMetaObject::invokeMethod(this, [this, question, result] { answer(question, result); });
    });
}

void FindService::cancel() { ++m_current; }

void FindService::answer(quint64 question, const FindResult &result)
{
    if (question == m_current)
        Q_EMIT answered(result);
}

}
