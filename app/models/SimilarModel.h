// The areas most like one, as a table: name, distance, and in words where they are most alike and most different.
#pragma once

#include "SimilarAreas.h"

#include <QAbstractTableModel>

namespace ics {

class SimilarModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, DistanceColumn, AlikeColumn, DifferentColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSimilar(const AtlasPtr &atlas, SimilarAreas similar);
    [[nodiscard]] const SimilarAreas &similar() const { return m_similar; }
    [[nodiscard]] AreaId areaAt(int row) const; // none outside the table

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SimilarArea &similar, int column) const;

    AtlasPtr m_atlas;
    SimilarAreas m_similar;
};

}
