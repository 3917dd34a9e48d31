// Cells of a tree whose texts break into lines where the column is narrower: Qt itself makes every row of a tree one
// line high. The rows follow when a column changes its width.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace ics {

class WrappedCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Becomes the delegate of the view; rows are so many pixels higher than their text. */
    explicit WrappedCells(QTreeView *view, int extraHeight = 0);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int roomFor(const QModelIndex &index) const;

    const QTreeView &m_view;
    int m_extraHeight;
};

}
