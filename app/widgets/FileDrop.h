// A file let go over a window: one on this computer that ends in .json, as exercises and tours do. Anything else is
// left to whoever else may want it.
#pragma once

#include <QObject>

class QWidget;

namespace ics {

class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &window);

Q_SIGNALS:
    /** After the drag has ended, so that a question may be asked. */
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
