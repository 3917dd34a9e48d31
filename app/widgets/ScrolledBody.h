// A body that scrolls where large text needs more height than there is. Where there is room it is as high as the body,
// so that what stands below follows closely; texts are never squeezed: the body is as high as they need at its width.
#pragma once

#include <QScrollArea>

namespace ics {

class ScrolledBody final : public QScrollArea
{
public:
    /** The body has a layout by the time it is shown. */
    explicit ScrolledBody(QWidget *body, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int bodyHeight(int width) const;
};

}
