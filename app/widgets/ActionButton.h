// A button with a shorter text of its own that is an action in every other respect: enabled, checked, explained and
// triggered as it is.
#pragma once

class QAbstractButton;
class QAction;

namespace ics {

/** The button keeps its text. Its accessible name is the text of the action. */
void bindButton(QAbstractButton *button, QAction *action);

}
