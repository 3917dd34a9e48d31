// How wide the columns of the area tree are: figures have the room that those of the shown indicator need, the names
// the rest, and never so little that they could not be told apart; the tree scrolls sideways before that.
#pragma once

#include "models/Session.h"

class QTreeView;

namespace ics {

/** Which there are, and a menu of the header to choose from them. */
void buildTreeColumns(QTreeView &view);

/** Those that are the same for every indicator, in the present font. */
void fitTreeColumns(QTreeView &view);

void fitTreeFigures(QTreeView &view, const Session &session);

/** The names get what the other columns leave; to be called whenever that may have changed. */
void stretchTreeNames(QTreeView &view);

/** Pixels for readable names and whole figures, as far as a pane beside a map may ask for them. */
[[nodiscard]] int leastTreeWidth(const QTreeView &view);

}
