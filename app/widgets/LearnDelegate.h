// The rows of the list of Learn: sections as headings with their number of entries; titles as long as they are, over
// two lines where need be, for a question that is cut off is no question.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace ics {

class LearnDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LearnDelegate(QTreeView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

}
