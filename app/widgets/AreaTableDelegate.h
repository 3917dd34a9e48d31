// Cells of the table of areas: room at either side, so that figures and words do not touch, and the colour of the class
// beside its words.
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <vector>

namespace ics {

class AreaTableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int swatch = 26; // pixels that the colour takes, with its gap

    using QStyledItemDelegate::QStyledItemDelegate;
    void setFills(const std::vector<QColor> &fills) { m_fills = fills; } // by class
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::vector<QColor> m_fills;
};

}
