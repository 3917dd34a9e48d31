#include "DifferenceLinks.h"

#include "LinkButton.h"

#include <QStyle>

#include <algorithm>

namespace ics {

void DifferenceLinks::setLinks(const std::vector<Link> &links)
{
    m_links = links;
    while (m_buttons.size() < links.size()) {
        auto *button = new LinkButton(this);
        connect(button, &QAbstractButton::clicked, this,
            [this, number = m_buttons.size()] { Q_EMIT requested(m_links.at(number).key); });
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < links.size());
        if (i < links.size())
            m_buttons[i]->setLink(
                tr("Sources differ: %1").arg(links[i].topic), tr("What each source says, and what settles it"));
    }
    setVisible(!links.empty());
    place();
}

QSize DifferenceLinks::sizeHint() const
{
    QSize size(0, 0);
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const QSize link = m_buttons[i]->sizeHint();
        size = { std::max(size.width(), link.width()), size.height() + link.height() };
    }
    return size;
}

void DifferenceLinks::place()
{
    int y = 0;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const QSize link = m_buttons[i]->sizeHint();
        const QRect box(0, y, std::min(width(), link.width()), link.height());
        m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        y += link.height();
    }
}

void DifferenceLinks::resizeEvent(QResizeEvent *) { place(); }

}
