// System → Place → Neighbourhood → practices of one edition, optionally under NHS regions; children are made when a
// branch is opened. Columns: name, code, population, the current indicator.
#pragma once

#include "ShownIndicator.h"

#include <QAbstractItemModel>

#include <memory>

namespace ics {

class AreaTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CodeColumn, PopulationColumn, IndicatorColumn, ColumnCount };
    enum Role {
        AreaRole = Qt::UserRole, // int AreaId; −1 for a practice
        KindRole, // key of the level, or "practice"
        BasisRole, // int Basis
        CodeRole, // QString
        SortRole, // the raw value of the column, to sort by
    };

    explicit AreaTreeModel(QObject *parent = nullptr);
    ~AreaTreeModel() override;

    void setAtlas(AtlasPtr atlas, EditionId edition);
    void setEdition(EditionId edition);
    void setIndicator(IndicatorId indicator, bool countAsRate = false); // as on the map
    void setGroupedByRegion(bool grouped);
    [[nodiscard]] bool isGroupedByRegion() const { return m_grouped; }

    [[nodiscard]] QModelIndex indexOf(AreaId area); // fills the branches above it; invalid if not shown
    [[nodiscard]] AreaId areaAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(Node *node, int column = 0) const;
    void rebuild();
    [[nodiscard]] std::vector<AreaId> topAreas() const;
    [[nodiscard]] std::vector<std::unique_ptr<Node>> childrenOf(Node &node) const;
    [[nodiscard]] int childCountOf(const Node &node) const;

    AtlasPtr m_atlas;
    EditionId m_edition = none<EditionId>;
    IndicatorId m_indicator = none<IndicatorId>;
    bool m_countAsRate = false;
    std::optional<ShownIndicator> m_shown; // of the indicator column; nothing without an atlas or an indicator
    bool m_grouped = false;
    std::unique_ptr<Node> m_root;
};

}
