// What became of the areas of a level between two editions, as a tree: what happened (closed, opened, …), the areas it
// happened to, and where their people went or came from. Figures are people of the census of 2021, small areas (LSOAs)
// and the share of the area's people.
#pragma once

#include "EditionComparison.h"

#include <QAbstractItemModel>

namespace ics {

class ChangeListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PeopleColumn, LsoaColumn, ShareColumn, ColumnCount };
    enum Role {
        FateRole = Qt::UserRole, // number in the comparison's fates; −1: the heading of a kind
        AreaRole, // int of the AreaId that the row names; −1: a heading
        KindRole, // int of the AreaFate::Kind
        SortRole, // number or name; headings stay in their order
        SearchRole, // what a filter looks in: name and code
    };

    explicit ChangeListModel(QObject *parent = nullptr);

    void setComparison(AtlasPtr atlas, EditionComparison comparison);
    [[nodiscard]] const AtlasPtr &atlas() const { return m_atlas; }
    [[nodiscard]] const EditionComparison &comparison() const { return m_comparison; }
    /** The row of an area itself, not of its successor's list; invalid for a number that is none. */
    [[nodiscard]] QModelIndex indexOfFate(int fate) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        AreaFate::Kind kind = AreaFate::Kind::Unchanged;
        int fate = -1; // −1: a heading
        AreaId area = none<AreaId>;
        bool isFlow = false;
        bool isTo = false; // of a flow: its people went there; else they came from there
        double people = 0;
        int lsoas = 0;
        double share = 0; // of the area's people; NaN: of none
        std::vector<int> children {};
    };

    int add(Node node);
    void addFate(int heading, int number);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] QString text(const Node &node, int column) const;
    [[nodiscard]] QVariant sortKey(const Node &node, int column) const;
    [[nodiscard]] QString accessibleText(const Node &node, int column) const;

    AtlasPtr m_atlas;
    EditionComparison m_comparison;
    std::vector<Node> m_nodes;
    std::vector<int> m_headings; // nodes
    std::vector<int> m_nodeOfFate;
};

/** Every movement of people as a line: both codes and names, LSOAs, people and shares, with the source. */
[[nodiscard]] QByteArray changesAsCsv(const Atlas &atlas, const EditionComparison &comparison);
/** The people who went from one area to the other, most first: all of them that changed their area. */
[[nodiscard]] std::vector<AreaFlow> flowsOf(const EditionComparison &comparison);

}
