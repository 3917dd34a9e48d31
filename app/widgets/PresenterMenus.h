// The lists of levels and of indicators that open over the map in front of a room, large and by a key; the first
// letters of a name find it.
#pragma once

#include "models/Session.h"

class QMenu;
class QWidget;

namespace ics {

/** Made for the window's font and colours; the lines change the session. */
[[nodiscard]] QMenu *makeLevelMenu(Session &session, QWidget *window);
[[nodiscard]] QMenu *makeIndicatorMenu(Session &session, QWidget *window);

}
