// A scroll area that is as high as what is in it where there is room, so that what stands below it follows closely.
#pragma once

#include <QScrollArea>

namespace ics {

class SnugScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SnugScroll(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
};

}
