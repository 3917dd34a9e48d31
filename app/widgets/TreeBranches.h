// Which lines of the area tree are open, so that what opens some for a while can leave the tree as it was.
#pragma once

#include "domain/Ids.h"

#include <set>

class QTreeView;

namespace ics {

/** Those that are seen to be open. */
[[nodiscard]] std::set<AreaId> openBranches(const QTreeView &view);

/** Opens these and closes all others. */
void setOpenBranches(QTreeView &view, const std::set<AreaId> &areas);

}
