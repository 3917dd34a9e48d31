// Links below the facts of a card to the points on which the sources differ, one below the other.
#pragma once

#include <QWidget>

#include <vector>

namespace ics {

class LinkButton;

class DifferenceLinks final : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        QString key {};
        QString topic {};
    };

    using QWidget::QWidget;

    void setLinks(const std::vector<Link> &links); // hidden if there are none
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void requested(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    std::vector<Link> m_links;
    std::vector<LinkButton *> m_buttons; // the hidden ones are spare
};

}
