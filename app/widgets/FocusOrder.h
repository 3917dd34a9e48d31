// The order in which Tab goes through a window, where widgets are not made in the order in which they are read. What
// takes no focus is left out; setting an order that is there already changes nothing.
#pragma once

#include <QWidget>

namespace ics {

/** From the pane itself through what is seen of its contents: from top to bottom, and along a line as it is read. */
void orderFocusAsRead(QWidget &pane);

/** Through these parts one after the other, within each as before; the first stays where it is. */
void orderFocusOf(const QWidgetList &parts);

}
