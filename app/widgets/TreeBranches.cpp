#include "TreeBranches.h"

#include "models/AreaTreeModel.h"

#include <QTreeView>

namespace ics {

namespace {

    AreaId areaOf(const QModelIndex &line) { return static_cast<AreaId>(line.data(AreaTreeModel::AreaRole).toInt()); }

    void collect(const QTreeView &view, const QModelIndex &parent, std::set<AreaId> &open)
    {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            const QModelIndex line = view.model()->index(row, 0, parent);
            if (!view.isExpanded(line))
                continue;
            open.insert(areaOf(line));
            collect(view, line, open);
        }
    }

    void open(QTreeView &view, const QModelIndex &parent, const std::set<AreaId> &areas)
    {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            const QModelIndex line = view.model()->index(row, 0, parent);
            if (!areas.contains(areaOf(line))) {
                view.collapse(line);
                continue;
            }
            if (view.model()->canFetchMore(line))
                view.model()->fetchMore(line);
            view.expand(line);
            open(view, line, areas);
        }
    }

}

std::set<AreaId> openBranches(const QTreeView &view)
{
    std::set<AreaId> areas;
    collect(view, {}, areas);
    return areas;
}

void setOpenBranches(QTreeView &view, const std::set<AreaId> &areas) { open(view, {}, areas); }

}
