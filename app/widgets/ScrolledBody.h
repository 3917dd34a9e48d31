// The upper part of a dialog, scrolled where large text needs more height than the window has. Texts are never
// squeezed: the body is as high as they need at its width.
#pragma once

#include <QScrollArea>

namespace ics {

class ScrolledBody final : public QScrollArea
{
public:
    /** The body has a layout. */
    explicit ScrolledBody(QWidget *body, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

}
