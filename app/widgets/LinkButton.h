// Words that lead to an area: they look like a link, and are a button to the keyboard and to assistive technology.
#pragma once

#include <QAbstractButton>

namespace ics {

class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    /** Says "Go to NAME" to a screen reader, and the whole name where it has been shortened. */
    void setLink(const QString &text, const QString &description = {});
    void setStrong(bool strong);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

}
