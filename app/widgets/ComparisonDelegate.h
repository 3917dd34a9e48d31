// The cells of a comparison: a figure with its mark (▲ highest, ▼ lowest) and below it how it stands to the first area;
// a label with its unit; headings of sections as bands. And the heads of the columns, with name and kind of each area.
#pragma once

#include "domain/Ids.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace ics {

class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The indicator on the maps: its label is bold. */
    void setShown(IndicatorId indicator) { m_shown = indicator; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QFont font(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    IndicatorId m_shown = none<IndicatorId>;
};

class ComparisonHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ComparisonHeader(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    /** In which no word of any name is cut. */
    [[nodiscard]] int leastColumnWidth() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QFont bold() const;
};

}
