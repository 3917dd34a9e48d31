// One event of the timeline: the year where it is the first of it, a sign on the line, date and title. The sign says
// the kind by its shape, and is filled for what came and hollow for what was only planned; the words say it, too.
#pragma once

#include "models/Timeline.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ics {

/** A square for a law, a diamond for a plan, a disc where bodies begin or end, a page for guidance. */
void paintTimelineSign(
    QPainter &painter, QPointF centre, double radius, TimelineEvent::Kind kind, bool planned, const QPalette &palette);

class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
