#include "AreaTreeModel.h"

#include "AreaTreeCells.h"

#include <algorithm>

namespace ics {

struct AreaTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    AreaId area = none<AreaId>;
    const Practice *practice = nullptr;
    bool filled = false;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

    // The levels shown at the top of the tree, with and without grouping: the region, or the system below it.
    constexpr int groupRank = 1;
    constexpr int topRank = 2;

}

AreaTreeModel::AreaTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

AreaTreeModel::~AreaTreeModel() = default;

void AreaTreeModel::setAtlas(AtlasPtr atlas, EditionId edition)
{
    beginResetModel();
    m_atlas = std::move(atlas);
    m_edition = edition;
    m_shown = m_atlas ? ShownIndicator::make(*m_atlas, m_indicator, m_countAsRate) : std::nullopt;
    rebuild();
    endResetModel();
}

void AreaTreeModel::setEdition(EditionId edition)
{
    if (edition != m_edition)
        setAtlas(m_atlas, edition);
}

void AreaTreeModel::setGroupedByRegion(bool grouped)
{
    if (grouped == m_grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    rebuild();
    endResetModel();
}

void AreaTreeModel::setIndicator(IndicatorId indicator, bool countAsRate)
{
    if (indicator == m_indicator && countAsRate == m_countAsRate)
        return;
    m_indicator = indicator;
    m_countAsRate = countAsRate;
    m_shown = m_atlas ? ShownIndicator::make(*m_atlas, m_indicator, m_countAsRate) : std::nullopt;
    Q_EMIT headerDataChanged(Qt::Horizontal, IndicatorColumn, IndicatorColumn);
    const auto announce = [this](const auto &self, Node *node) -> void {
        if (node->children.empty())
            return;
        Q_EMIT dataChanged(createIndex(0, IndicatorColumn, node->children.front().get()),
            createIndex(static_cast<int>(node->children.size()) - 1, IndicatorColumn, node->children.back().get()));
        for (const auto &child : node->children)
            self(self, child.get());
    };
    announce(announce, m_root.get());
}

std::vector<AreaId> AreaTreeModel::topAreas() const
{
    const int rank = m_grouped ? groupRank : topRank;
    for (const Level &level : m_atlas->levels) {
        if (!level.nested || level.rank != rank)
            continue;
        const LevelTable &table = m_atlas->table(m_edition, level.id);
        std::vector<AreaId> areas(static_cast<std::size_t>(table.count));
        for (std::size_t i = 0; i < areas.size(); ++i)
            areas[i] = static_cast<AreaId>(static_cast<int>(table.first) + static_cast<int>(i));
        return areas;
    }
    return {};
}

void AreaTreeModel::rebuild()
{
    m_root = std::make_unique<Node>();
    m_root->filled = true;
    if (m_atlas && isValid(m_edition))
        m_root->children = childrenOf(*m_root);
}

std::vector<std::unique_ptr<AreaTreeModel::Node>> AreaTreeModel::childrenOf(Node &node) const
{
    std::vector<std::unique_ptr<Node>> children;
    const auto add = [&](AreaId area, const Practice *practice) {
        children.push_back(std::make_unique<Node>());
        children.back()->parent = &node;
        children.back()->row = static_cast<int>(children.size()) - 1;
        children.back()->area = area;
        children.back()->practice = practice;
    };
    if (&node == m_root.get()) {
        for (const AreaId area : topAreas())
            add(area, nullptr);
        return children;
    }
    const Area &area = m_atlas->area(node.area);
    for (const AreaId child : area.children)
        add(child, nullptr);
    if (!isValid(m_atlas->levelBelow(area.level)))
        for (const Practice *practice : m_atlas->practicesOf(area.id))
            add(none<AreaId>, practice);
    return children;
}

int AreaTreeModel::childCountOf(const Node &node) const
{
    if (node.filled)
        return static_cast<int>(node.children.size());
    if (!isValid(node.area))
        return 0;
    const Area &area = m_atlas->area(node.area);
    if (isValid(m_atlas->levelBelow(area.level)))
        return static_cast<int>(area.children.size());
    return static_cast<int>(m_atlas->practicesOf(area.id).size());
}

AreaTreeModel::Node *AreaTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex AreaTreeModel::indexOfNode(Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex AreaTreeModel::indexOf(AreaId area)
{
    if (!m_atlas || !isValid(area) || m_atlas->area(area).edition != m_edition)
        return {};
    Node *at = m_root.get();
    for (const AreaId step : m_atlas->pathTo(area)) {
        if (const QModelIndex here = indexOfNode(at); canFetchMore(here))
            fetchMore(here);
        const auto child = std::ranges::find(at->children, step, [](const auto &c) { return c->area; });
        if (child != at->children.end())
            at = child->get();
    }
    return at->area == area ? indexOfNode(at) : QModelIndex();
}

AreaId AreaTreeModel::areaAt(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->area : none<AreaId>;
}

QModelIndex AreaTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex AreaTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(node(index)->parent) : QModelIndex();
}

int AreaTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int AreaTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

bool AreaTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && childCountOf(*node(parent)) > 0;
}

bool AreaTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.column() <= 0 && !node(parent)->filled && childCountOf(*node(parent)) > 0;
}

void AreaTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *branch = node(parent);
    auto children = childrenOf(*branch);
    beginInsertRows(parent, 0, static_cast<int>(children.size()) - 1);
    branch->children = std::move(children);
    branch->filled = true;
    endInsertRows();
}

QVariant AreaTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= PopulationColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const Node *at = node(index);
    return at->practice ? practiceCell(*at->practice, index.column(), role)
                        : areaCell(*m_atlas, at->area, index.column(), role, m_shown);
}

QVariant AreaTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? headingCell(section, role, m_shown) : QVariant();
}

}
