#include "TreeColumns.h"

#include "Badge.h"
#include "models/AreaTreeModel.h"
#include "models/Format.h"
#include "models/ShownIndicator.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int besideFigure = 16;
    constexpr int besideName = 36; // icon and gaps
    constexpr int leastNameChars = 12;
    constexpr int mostHeadChars = 14;
    constexpr int mostPaneChars = 30; // asked for, so that the smallest window has room for all panes

    int widthOf(const QTreeView &view, const QString &text)
    {
        return view.fontMetrics().horizontalAdvance(text) + besideFigure;
    }

    int leastNameWidth(const QTreeView &view)
    {
        return leastNameChars * view.fontMetrics().averageCharWidth() + view.indentation() + besideName
            + badgeSize(Basis::Statutory, BadgeSize::Letter).width();
    }

    void chooseColumns(QTreeView &view, QPoint place)
    {
        QMenu menu(&view);
        for (int column = AreaTreeModel::CodeColumn; column < AreaTreeModel::ColumnCount; ++column) {
            QAction *action = menu.addAction(view.model()->headerData(column, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(!view.isColumnHidden(column));
            QObject::connect(action, &QAction::toggled, &view,
                [&view, column](bool shown) { view.setColumnHidden(column, !shown); });
        }
        menu.exec(view.header()->mapToGlobal(place));
    }

    /** Of the least and the greatest figure at any level of the tree, which are the longest. */
    int figureWidth(const QTreeView &view, const Session &session)
    {
        int width = widthOf(view, u"000.0"_s);
        const auto shown = session.atlas() ? ShownIndicator::make(*session.atlas(), session.selection()) : std::nullopt;
        if (!shown)
            return width;
        for (const Level &level : session.atlas()->levels) {
            if (!level.nested || level.rank == 0)
                continue;
            std::vector<double> values = shown->values(*session.atlas(), session.selection().edition, level.id);
            std::erase_if(values, [](double value) { return std::isnan(value); });
            if (values.empty())
                continue;
            const auto [least, greatest] = std::ranges::minmax_element(values);
            for (const double value : { *least, *greatest })
                width = std::max(width, widthOf(view, formatNumber(value, shown->indicator.decimals)));
        }
        return width;
    }

}

void buildTreeColumns(QTreeView &view)
{
    QHeaderView *header = view.header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    view.setColumnHidden(AreaTreeModel::CodeColumn, true);
    view.setColumnHidden(AreaTreeModel::PopulationColumn, true);
    QObject::connect(
        header, &QWidget::customContextMenuRequested, &view, [&view](QPoint place) { chooseColumns(view, place); });
    QObject::connect(header, &QHeaderView::sectionResized, &view, [&view](int column) {
        if (column != AreaTreeModel::NameColumn)
            stretchTreeNames(view);
    });
}

void fitTreeColumns(QTreeView &view)
{
    view.header()->setMinimumSectionSize(widthOf(view, u"00.0"_s));
    view.setColumnWidth(AreaTreeModel::CodeColumn, widthOf(view, u"E00000000"_s));
    view.setColumnWidth(AreaTreeModel::PopulationColumn, widthOf(view, u"10,000,000"_s));
}

void fitTreeFigures(QTreeView &view, const Session &session)
{
    const int head = std::min(view.header()->sectionSizeHint(AreaTreeModel::IndicatorColumn),
        mostHeadChars * view.fontMetrics().averageCharWidth());
    view.setColumnWidth(AreaTreeModel::IndicatorColumn, std::max(figureWidth(view, session), head));
    stretchTreeNames(view);
}

void stretchTreeNames(QTreeView &view)
{
    QHeaderView *header = view.header();
    int others = 0;
    for (int column = AreaTreeModel::NameColumn + 1; column < AreaTreeModel::ColumnCount; ++column)
        others += view.isColumnHidden(column) ? 0 : view.columnWidth(column);
    const int least = leastNameWidth(view);
    const bool isRoom = view.viewport()->width() - others >= least;
    header->setSectionResizeMode(AreaTreeModel::NameColumn, isRoom ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (!isRoom)
        header->resizeSection(AreaTreeModel::NameColumn, least);
}

int leastTreeWidth(const QTreeView &view)
{
    const int figures
        = view.isColumnHidden(AreaTreeModel::IndicatorColumn) ? 0 : view.columnWidth(AreaTreeModel::IndicatorColumn);
    const int bar = view.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return std::min(leastNameWidth(view) + figures + bar, mostPaneChars * view.fontMetrics().averageCharWidth());
}

}
