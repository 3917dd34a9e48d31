#include "AreaTableDelegate.h"

#include "models/AreaTableModel.h"

#include <QApplication>
#include <QPainter>

namespace ics {

namespace {

    constexpr int side = 3; // pixels free at either side of a cell
    constexpr int swatchWidth = 16;

    const QStyle &styleOf(const QStyleOptionViewItem &option)
    {
        return option.widget ? *option.widget->style() : *QApplication::style();
    }

}

void AreaTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    styleOf(cell).drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(side, 0, -side, 0);
    const int number
        = index.column() == AreaTableModel::ClassColumn ? index.data(AreaTableModel::ClassRole).toInt() : -1;
    if (number >= 0 && number < static_cast<int>(m_fills.size())) {
        const int height = cell.rect.height() / 2;
        QRect box(cell.rect.left(), cell.rect.center().y() - height / 2, swatchWidth, height);
        painter->setPen(
            cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Dark));
        painter->setBrush(m_fills[static_cast<std::size_t>(number)]);
        painter->drawRect(QStyle::visualRect(cell.direction, cell.rect, box));
        cell.direction == Qt::RightToLeft ? cell.rect.adjust(0, 0, -swatch, 0) : cell.rect.adjust(swatch, 0, 0, 0);
    }
    cell.backgroundBrush = Qt::NoBrush;
    styleOf(cell).drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

}
