#include "SnugScroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ics {

SnugScroll::SnugScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize SnugScroll::sizeHint() const
{
    const QLayout *content = widget() ? widget()->layout() : nullptr;
    if (!content)
        return QScrollArea::sizeHint();
    const QSize usual = content->totalSizeHint();
    return { usual.width(), content->hasHeightForWidth() ? content->totalHeightForWidth(width()) : usual.height() };
}

QSize SnugScroll::minimumSizeHint() const
{
    const QSize usual = QScrollArea::minimumSizeHint();
    return { usual.width(), std::min(usual.height(), sizeHint().height()) };
}

void SnugScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool SnugScroll::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::viewportEvent(event);
}

}
