#include "FocusOrder.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ics {

namespace {

    /** Also what only arrows or the mouse lead to: Tab goes on from there. */
    bool isStop(const QWidget &widget) { return widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy(); }

    void chain(const QWidgetList &stops)
    {
        for (qsizetype i = 1; i < stops.size(); ++i)
            QWidget::setTabOrder(stops[i - 1], stops[i]);
    }

}

void orderFocusAsRead(QWidget &pane)
{
    struct Stop
    {
        std::pair<int, int> place; // from the top, then from where a line begins
        QWidget *widget;
    };
    std::vector<Stop> seen;
    for (QWidget *widget : pane.findChildren<QWidget *>()) {
        if (!isStop(*widget) || !widget->isVisibleTo(&pane))
            continue;
        const QRect box(widget->mapTo(&pane, QPoint()), widget->size());
        seen.push_back({ { box.top(), pane.isRightToLeft() ? -box.right() : box.left() }, widget });
    }
    std::ranges::stable_sort(seen, {}, &Stop::place);
    QWidgetList stops;
    if (isStop(pane))
        stops += &pane;
    for (const Stop &stop : seen)
        stops += stop.widget;
    chain(stops);
}

void orderFocusOf(const QWidgetList &parts)
{
    std::vector<QWidgetList> stopsOf(static_cast<std::size_t>(parts.size()));
    QWidget *first = parts.front()->window();
    QWidget *widget = first;
    do {
        const auto part = std::ranges::find_if(
            parts, [widget](const QWidget *root) { return root == widget || root->isAncestorOf(widget); });
        if (part != parts.end() && isStop(*widget))
            stopsOf[static_cast<std::size_t>(part - parts.begin())] += widget;
        widget = widget->nextInFocusChain();
    } while (widget != first);
    QWidgetList stops;
    for (const QWidgetList &stopsOfPart : stopsOf)
        stops += stopsOfPart;
    chain(stops);
}

}
