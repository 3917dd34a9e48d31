#include "WrappedCells.h"

#include <QHeaderView>
#include <QTreeView>

namespace ics {

WrappedCells::WrappedCells(QTreeView *view, int extraHeight)
    : QStyledItemDelegate(view)
    , m_view(*view)
    , m_extraHeight(extraHeight)
{
    view->setUniformRowHeights(false);
    view->setWordWrap(true);
    view->setItemDelegate(this);
    connect(view->header(), &QHeaderView::sectionResized, this, [this] { Q_EMIT sizeHintChanged({}); });
}

int WrappedCells::roomFor(const QModelIndex &index) const
{
    int depth = m_view.rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int indent = index.column() == 0 ? depth * m_view.indentation() : 0;
    const bool spans = m_view.isFirstColumnSpanned(index.row(), index.parent());
    return (spans ? m_view.header()->length() : m_view.columnWidth(index.column())) - indent;
}

void WrappedCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
}

// As wide as the text in one line, for columns that fit their contents.
QSize WrappedCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize inOneLine = QStyledItemDelegate::sizeHint(option, index);
    const int room = roomFor(index);
    if (inOneLine.width() <= room || room <= 0)
        return inOneLine + QSize(0, m_extraHeight);
    QStyleOptionViewItem inColumn = option;
    inColumn.rect = QRect(0, 0, room, QWIDGETSIZE_MAX);
    return { inOneLine.width(), QStyledItemDelegate::sizeHint(inColumn, index).height() + m_extraHeight };
}

}
