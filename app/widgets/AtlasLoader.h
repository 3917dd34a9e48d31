// Reads the atlas on a worker, so that the window is there at once. A file asked for later supersedes the one being
// read.
#pragma once

#include "atlas/Atlas.h"
#include "domain/Error.h"

#include <QObject>

namespace ics {

class AtlasLoader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void load(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void loaded(const ics::AtlasPtr &atlas);
    void failed(const ics::Error &error);

private:
    QString m_path;
    quint64 m_newest = 0;
};

}
