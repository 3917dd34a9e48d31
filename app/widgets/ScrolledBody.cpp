#include "ScrolledBody.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace ics {

ScrolledBody::ScrolledBody(QWidget *body, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(body);
}

int ScrolledBody::bodyHeight(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

QSize ScrolledBody::sizeHint() const
{
    const QLayout *layout = widget() ? widget()->layout() : nullptr;
    return layout ? QSize(layout->totalSizeHint().width(), bodyHeight(width())) : QScrollArea::sizeHint();
}

QSize ScrolledBody::minimumSizeHint() const
{
    const QSize usual = QScrollArea::minimumSizeHint();
    return { usual.width(), std::min(usual.height(), sizeHint().height()) };
}

bool ScrolledBody::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    const bool mayFitNoMore
        = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (mayFitNoMore && widget() && widget()->layout()) {
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        widget()->setMinimumHeight(bodyHeight(viewport()->width()));
        updateGeometry();
    }
    return handled;
}

}
