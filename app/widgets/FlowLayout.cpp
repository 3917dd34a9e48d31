#include "FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ics {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *FlowLayout::itemAt(int position) const
{
    return position >= 0 && position < count() ? m_items[static_cast<std::size_t>(position)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int position)
{
    QLayoutItem *item = itemAt(position);
    if (item)
        m_items.erase(m_items.begin() + position);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

std::size_t FlowLayout::mostOnALine(int width) const
{
    std::vector<int> widths;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            widths.push_back(item->sizeHint().width());
    for (std::size_t lines = 1; m_even && lines < widths.size(); ++lines) {
        const std::size_t each = (widths.size() + lines - 1) / lines;
        int used = 0;
        int widest = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            used = (i % each == 0 ? 0 : used + spacing()) + widths[i];
            widest = std::max(widest, used);
        }
        if (widest <= width)
            return each;
    }
    return m_even ? 1 : m_items.size();
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem *> line;
    int y = area.y();
    int used = 0;
    int lineHeight = 0;
    const std::size_t most = mostOnALine(area.width());
    const auto endLine = [&] {
        int x = area.x();
        for (QLayoutItem *item : line) {
            const QSize size = item->sizeHint().boundedTo({ area.width(), QWIDGETSIZE_MAX });
            if (m_spread && line.size() > 1 && item == line.back())
                x = area.right() + 1 - size.width();
            const QRect box(x, y + (lineHeight - size.height()) / 2, size.width(), size.height());
            if (place)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, box));
            x += size.width() + spacing();
        }
        y += lineHeight + spacing();
        line.clear();
        used = lineHeight = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({ area.width(), QWIDGETSIZE_MAX });
        if (!line.empty() && (line.size() == most || used + size.width() > area.width()))
            endLine();
        line.push_back(item);
        used += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    if (!line.empty())
        endLine();
    return std::max(0, y - spacing() - rect.y() + contentsMargins().bottom());
}

}
