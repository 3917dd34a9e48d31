// The lines below the search field: what a FindResult lists, or where it lists nothing but several areas share the
// answer (a part postcode), those areas with their shares.
#pragma once

#include "models/Finder.h"

#include <QAbstractListModel>

namespace ics {

class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, KindKeyRole, WhereRole, CodeRole, BasisRole };

    using QAbstractListModel::QAbstractListModel;
    void setResult(const Atlas *atlas, const FindResult &result);
    [[nodiscard]] const FoundItem &item(int row) const { return m_items.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant basisOf(const FoundItem &item) const;

    const Atlas *m_atlas = nullptr;
    std::vector<FoundItem> m_items;
};

}
