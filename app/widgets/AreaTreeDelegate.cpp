#include "AreaTreeDelegate.h"

#include "Appearance.h"
#include "Badge.h"
#include "Elided.h"
#include "Icons.h"
#include "models/AreaTreeModel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int iconSide = 18;
    constexpr int gap = 6;

    Basis basisOf(const QModelIndex &index) { return static_cast<Basis>(index.data(AreaTreeModel::BasisRole).toInt()); }

    QRect badgeRect(const QStyleOptionViewItem &option, Basis basis)
    {
        const int width = badgeSize(basis, BadgeSize::Letter).width();
        const QRect box(option.rect.right() - width - gap, option.rect.top(), width, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, box);
    }

}

void AreaTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != AreaTreeModel::NameColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool selected = option.state & QStyle::State_Selected;
    cell.text.clear();
    cell.icon = {};
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QPalette &palette = option.palette;
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor iconInk = selected ? ink : Appearance::muted(palette);
    const QRect inner = option.rect.adjusted(gap / 2, 0, -gap / 2, 0);
    const QRect iconRect = QStyle::visualRect(
        option.direction, inner, QRect(inner.left(), inner.center().y() - iconSide / 2, iconSide, iconSide));
    const QString kind = iconNameOfKind(index.data(AreaTreeModel::KindRole).toString());
    painter->drawPixmap(iconRect, iconPixmap(kind, iconSide, iconInk, painter->device()->devicePixelRatioF()));

    const Basis basis = basisOf(index);
    const int badgeWidth = badgeSize(basis, BadgeSize::Letter).width() + gap;
    const QRect textRect
        = QStyle::visualRect(option.direction, inner, inner.adjusted(iconSide + gap, 0, -badgeWidth, 0));
    painter->setFont(option.font);
    painter->setPen(ink);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(textRect,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        elidedAtEnd(option.fontMetrics, name, textRect.width()));
    paintBadge(painter, badgeRect(option, basis), basis, BadgeSize::Letter, palette, selected, option.direction);
}

QSize AreaTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == AreaTreeModel::NameColumn)
        size.rwidth() += iconSide + 3 * gap + badgeSize(basisOf(index), BadgeSize::Letter).width();
    size.setHeight(std::max(option.fontMetrics.height() + 12, 32));
    return size;
}

bool AreaTreeDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.column() == AreaTreeModel::NameColumn) {
        const Basis basis = basisOf(index);
        if (badgeRect(option, basis).contains(event->pos())) {
            QToolTip::showText(event->globalPos(), badgeTip(basis), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

}
