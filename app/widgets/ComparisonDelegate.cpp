#include "ComparisonDelegate.h"

#include "Appearance.h"
#include "models/ComparisonModel.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int side = 8; // pixels free at either side of a cell
    constexpr int above = 5; // and above and below
    constexpr int mostNameLines = 7;

    QString withMark(const QModelIndex &index)
    {
        const QString text = index.data().toString();
        switch (static_cast<ComparisonMark>(index.data(ComparisonModel::MarkRole).toInt())) {
        case ComparisonMark::Highest:
            return u"▲ "_s + text;
        case ComparisonMark::Lowest:
            return u"▼ "_s + text;
        case ComparisonMark::None:
            break;
        }
        return text;
    }

    int heightOf(const QFont &font, int width, const QString &text)
    {
        return text.isEmpty()
            ? 0
            : QFontMetrics(font).boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, text).height();
    }

    int alignmentOf(const QModelIndex &index, Qt::LayoutDirection direction)
    {
        const bool label = index.column() == ComparisonModel::labelColumn;
        return static_cast<int>(QStyle::visualAlignment(direction, label ? Qt::AlignLeft : Qt::AlignRight));
    }

}

QFont ComparisonDelegate::font(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont result = option.font;
    const bool shown = isValid(m_shown) && index.column() == ComparisonModel::labelColumn
        && index.data(ComparisonModel::IndicatorRole).toInt() == static_cast<int>(m_shown);
    if (shown || index.data(ComparisonModel::HeadingRole).toBool())
        result.setWeight(QFont::DemiBold);
    return result;
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const bool heading = index.data(ComparisonModel::HeadingRole).toBool();
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (heading)
        painter->fillRect(cell.rect, Appearance::tint(cell.palette));
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (!heading) {
        painter->setPen(QPen(Appearance::line(cell.palette), 1));
        painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    }
    const QRect room = cell.rect.adjusted(side, above, -side, -above);
    const int alignment = alignmentOf(index, cell.direction) | Qt::TextWordWrap;
    const QFont first = font(option, index);
    const QString text = withMark(index);
    const int height = heightOf(first, room.width(), text);
    const QString second = index.data(ComparisonModel::SecondRole).toString();
    painter->setFont(first);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(second.isEmpty() ? room : QRect(room.left(), room.top(), room.width(), height),
        alignment | (second.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop), text);
    if (!second.isEmpty()) {
        painter->setFont(Appearance::font(Appearance::Text::Small));
        painter->setPen(selected ? cell.palette.color(QPalette::HighlightedText) : Appearance::muted(cell.palette));
        painter->drawText(room.adjusted(0, height, 0, 0), alignment | Qt::AlignTop, second);
    }
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    int width = view ? view->columnWidth(index.column()) : 120;
    if (view && index.data(ComparisonModel::HeadingRole).toBool()) {
        if (index.column() != ComparisonModel::labelColumn)
            return { 0, 0 };
        width = view->viewport()->width();
    }
    width = std::max(40, width - 2 * side);
    const QString second = index.data(ComparisonModel::SecondRole).toString();
    return { width + 2 * side,
        heightOf(font(option, index), width, withMark(index))
            + heightOf(Appearance::font(Appearance::Text::Small), width, second) + 2 * above + 1 };
}

ComparisonHeader::ComparisonHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Columns of the comparison"));
    setHighlightSections(false);
    setSectionsClickable(false);
}

int ComparisonHeader::leastColumnWidth() const
{
    const QFontMetrics metrics(bold());
    int widest = 0;
    for (int section = ComparisonModel::labelColumn + 1; section < count(); ++section)
        for (const QString &word : model()->headerData(section, Qt::Horizontal).toString().split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 2 * side;
}

QFont ComparisonHeader::bold() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ComparisonHeader::sizeHint() const
{
    const QFont bold = this->bold();
    const int line = QFontMetrics(bold).lineSpacing();
    int height = line;
    for (int section = 0; section < count(); ++section) {
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        height = std::max(height, heightOf(bold, std::max(40, sectionSize(section) - 2 * side), name));
    }
    const QFontMetrics small(Appearance::font(Appearance::Text::Small));
    return { 0, std::min(height, mostNameLines * line) + small.height() + 2 * above + 2 };
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(Appearance::line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool label = section == ComparisonModel::labelColumn;
    const auto alignment = QStyle::visualAlignment(layoutDirection(), label ? Qt::AlignLeft : Qt::AlignRight);
    const QFont small = Appearance::font(Appearance::Text::Small);
    const QRect room = rect.adjusted(side, above, -side, -above);
    const int kindHeight = QFontMetrics(small).height();
    painter->setFont(small);
    painter->setPen(Appearance::muted(palette()));
    const QString kind = model()->headerData(section, Qt::Horizontal, ComparisonModel::SecondRole).toString();
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(
        room, static_cast<int>(alignment | Qt::AlignBottom) | (label ? Qt::TextWordWrap : 0), label ? name : kind);
    if (!label) {
        painter->setFont(bold());
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(room.adjusted(0, 0, 0, -kindHeight),
            static_cast<int>(alignment | Qt::AlignBottom) | Qt::TextWordWrap, name);
    }
    painter->restore();
}

}
