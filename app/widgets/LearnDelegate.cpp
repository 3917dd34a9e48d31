#include "LearnDelegate.h"

#include "Appearance.h"
#include "domain/Figures.h"
#include "models/LearnModel.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int sideMargin = 6;
    constexpr int lineMargin = 7;

    bool isSection(const QModelIndex &index) { return index.data(LearnModel::CountRole).isValid(); }

    int countWidth(const QFont &font) { return QFontMetrics(font).horizontalAdvance(u"0000"_s); }

    QFont fontOf(const QModelIndex &index)
    {
        QFont font = Appearance::font(Appearance::Text::Body);
        if (isSection(index))
            font.setWeight(QFont::DemiBold);
        return font;
    }

}

LearnDelegate::LearnDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void LearnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    m_view->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, m_view);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect words = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const auto draw
        = [&](const QRect &box, const QFont &font, const QColor &colour, Qt::Alignment alignment, const QString &text) {
              painter->setFont(font);
              painter->setPen(colour);
              painter->drawText(QStyle::visualRect(option.direction, words, box),
                  static_cast<int>(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter))
                      | Qt::TextWordWrap,
                  text);
          };
    painter->save();
    draw(words.adjusted(0, 0, isSection(index) ? -countWidth(fontOf(index)) : 0, 0), fontOf(index), ink, Qt::AlignLeft,
        index.data().toString());
    if (isSection(index))
        draw(words, Appearance::font(Appearance::Text::Small), selected ? ink : Appearance::muted(option.palette),
            Qt::AlignRight, figure(index.data(LearnModel::CountRole).toInt()));
    painter->restore();
}

QSize LearnDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int depth = index.parent().isValid() ? 2 : 1;
    int room = m_view->viewport()->width() - depth * m_view->indentation() - 2 * sideMargin;
    const QFontMetrics metrics(fontOf(index));
    if (isSection(index))
        room -= countWidth(fontOf(index));
    const QRect box
        = metrics.boundingRect(0, 0, std::max(room, 60), QWIDGETSIZE_MAX, Qt::TextWordWrap, index.data().toString());
    return { 60, std::max(box.height() + 2 * lineMargin, isSection(index) ? 40 : 36) };
}

}
