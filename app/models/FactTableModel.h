// A long list of facts as a table of two columns, name and detail, that a proxy can sort by amount as well as by name.
#pragma once

#include "AreaAccount.h"

#include <QAbstractTableModel>

namespace ics {

class FactTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, DetailColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole }; // a number where there is one, else text

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(const AtlasPtr &atlas, std::vector<Fact> facts);
    [[nodiscard]] const std::vector<Fact> &facts() const { return m_facts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    AtlasPtr m_atlas;
    std::vector<Fact> m_facts;
    bool m_byAmount = false;
};

}
