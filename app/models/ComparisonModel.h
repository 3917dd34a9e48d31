// A comparison of areas as a table: a row a fact, under headings; a column an area, and one for England. Every cell
// says how it stands to the others in words as well (accessible text), and every row where it comes from (tip).
#pragma once

#include "AreaComparison.h"

#include <QAbstractTableModel>

namespace ics {

class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int labelColumn = 0; // the areas follow
    enum Role {
        HeadingRole = Qt::UserRole + 1, // bool
        SecondRole, // QString: the unit of a label, the relation of a figure; of a column's head the kind of the area
        MarkRole, // ComparisonMark as int
        SourceRole, // QString
        AreaRole, // AreaId as int; of a column's head
        IndicatorRole, // IndicatorId as int; −1 for what is no indicator
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(AreaComparison comparison);
    [[nodiscard]] const AreaComparison &comparison() const { return m_comparison; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString shownText(const ComparisonRow &row, int column) const;

    AreaComparison m_comparison;
};

}
