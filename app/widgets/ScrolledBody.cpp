#include "ScrolledBody.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace ics {

ScrolledBody::ScrolledBody(QWidget *body, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(body);
}

bool ScrolledBody::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    const bool mayFitNoMore
        = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (mayFitNoMore && widget()) {
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        widget()->setMinimumHeight(widget()->layout()->totalHeightForWidth(viewport()->width()));
    }
    return handled;
}

}
