#include "FileDrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString pathIn(const QMimeData &data)
    {
        const QList<QUrl> urls = data.urls();
        const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
        return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString();
    }

}

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // an entering drag is one, too
    const QString path = pathIn(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, path] { Q_EMIT dropped(path); });
    return true;
}

}
