// The part of a page to which the focus goes when the page is given it. With a focus proxy Tab would jump to that part,
// past all that stands before it.
#pragma once

#include <QPointer>
#include <QWidget>

namespace ics {

class InitialFocus final : public QObject
{
    Q_OBJECT

public:
    /** Takes the place of the part set before. */
    static void set(QWidget *page, QWidget *part);

protected:
    bool eventFilter(QObject *page, QEvent *event) override;

private:
    using QObject::QObject;

    QPointer<QWidget> m_part;
};

}
