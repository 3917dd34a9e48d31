// Reads the atlas on a worker, so that the window is there at once. A file asked for later supersedes the one being
// read.
#pragma once

#include "atlas/Atlas.h"
#include "domain/Result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ics {

class AtlasLoader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Answer = std::shared_ptr<const Result<AtlasPtr>>;

    /** Reads on from now, before there is anybody to tell: a program that knows its atlas begins with it. */
    [[nodiscard]] static QFuture<Answer> begin(const QString &path);
    void load(const QString &path) { load(path, begin(path)); }
    void load(const QString &path, const QFuture<Answer> &begun);
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void loaded(const ics::AtlasPtr &atlas);
    void failed(const ics::Error &error);

private:
    QString m_path;
    quint64 m_newest = 0;
};

}
