#include "FoundDelegate.h"

#include "Appearance.h"
#include "Badge.h"
#include "Elided.h"
#include "FoundModel.h"
#include "Icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int iconSide = 20;
    constexpr int margin = 10;

    struct Pen
    {
        QPainter *painter;
        const QStyleOptionViewItem &option;

        void text(const QRect &box, const QString &text, Qt::Alignment alignment, const QFont &font,
            const QColor &colour) const
        {
            const Qt::Alignment visual = QStyle::visualAlignment(option.direction, alignment);
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, box), static_cast<int>(visual),
                elidedAtEnd(QFontMetrics(font), text, box.width()));
        }
    };

    /** In a thin outline at the trailing end of the line; its width. */
    int paintKind(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QString &kind,
        const QColor &ink)
    {
        const QFont font = Appearance::font(Appearance::Text::Small);
        const QFontMetrics metrics(font);
        const int height = std::min(metrics.height() + 2, line.height());
        QRect box(0, line.center().y() - height / 2, metrics.horizontalAdvance(kind) + 2 * Appearance::grid, height);
        box.moveRight(line.right());
        box = QStyle::visualRect(option.direction, option.rect, box);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(font);
        painter->setPen(ink);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->drawText(box, Qt::AlignCenter, kind);
        painter->restore();
        return box.width();
    }

}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    if (selected)
        painter->fillRect(option.rect, palette.highlight());
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, palette.alternateBase());
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor soft = selected ? ink : Appearance::muted(palette);
    const QRect inner = option.rect.adjusted(margin, 4, -margin, -4);
    const QRect iconBox(inner.left(), inner.center().y() - iconSide / 2, iconSide, iconSide);
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, iconBox),
        iconPixmap(iconNameOfKind(index.data(FoundModel::KindKeyRole).toString()), iconSide, soft,
            painter->device()->devicePixelRatioF()));

    const QFont small = Appearance::font(Appearance::Text::Small);
    const QString code = index.data(FoundModel::CodeRole).toString();
    const QRect words = inner.adjusted(iconSide + margin, 0, 0, 0);
    const int codeWidth = code.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(code) + Appearance::grid;
    const int half = words.height() / 2;
    const QRect upper(words.left(), words.top(), words.width(), half);
    const QRect lower(words.left(), words.top() + half, words.width(), words.height() - half);
    const Pen pen { painter, option };
    pen.text(upper.adjusted(0, 0, -codeWidth, 0), index.data(Qt::DisplayRole).toString(),
        Qt::AlignLeft | Qt::AlignVCenter, option.font, ink);
    pen.text(upper, code, Qt::AlignRight | Qt::AlignVCenter, small, soft);

    int badgeWidth = 0;
    if (const QVariant basis = index.data(FoundModel::BasisRole); basis.isValid()) {
        badgeWidth = badgeSize(static_cast<Basis>(basis.toInt()), BadgeSize::Letter).width() + 6;
        const QRect badge(lower.right() - badgeWidth + 6, lower.top(), badgeWidth - 6, lower.height());
        paintBadge(painter, QStyle::visualRect(option.direction, option.rect, badge), static_cast<Basis>(basis.toInt()),
            BadgeSize::Letter, palette, selected, option.direction);
    }
    const QString kind = index.data(FoundModel::KindRole).toString();
    if (index.data(FoundModel::IsTextRole).toBool()) {
        badgeWidth = paintKind(painter, option, lower, kind, soft) + Appearance::grid;
        pen.text(lower.adjusted(0, 0, -badgeWidth, 0), index.data(FoundModel::WhereRole).toString(),
            Qt::AlignLeft | Qt::AlignVCenter, small, soft);
        return;
    }
    const QString where = index.data(FoundModel::WhereRole).toString();
    pen.text(lower.adjusted(0, 0, -badgeWidth, 0), where.isEmpty() ? kind : QString(kind + u" · "_s + where),
        Qt::AlignLeft | Qt::AlignVCenter, small, soft);
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = option.fontMetrics.height() + QFontMetrics(Appearance::font(Appearance::Text::Small)).height();
    return { 200, std::max(text + 14, Appearance::target) };
}

}
