#include "ChangeListModel.h"

#include "Format.h"

#include "domain/Figures.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    using Kind = AreaFate::Kind;

    double peopleIn(const std::vector<AreaFlow> &flows)
    {
        double people = 0;
        for (const AreaFlow &flow : flows)
            people += flow.people;
        return people;
    }

}

ChangeListModel::ChangeListModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

int ChangeListModel::add(Node node)
{
    const int number = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings = node.parent < 0 ? m_headings : m_nodes[static_cast<std::size_t>(node.parent)].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(number);
    m_nodes.push_back(std::move(node));
    return number;
}

void ChangeListModel::setComparison(AtlasPtr atlas, EditionComparison comparison)
{
    beginResetModel();
    m_atlas = std::move(atlas);
    m_comparison = std::move(comparison);
    m_nodes.clear();
    m_headings.clear();
    m_nodeOfFate.assign(m_comparison.fates.size(), -1);
    for (std::size_t i = 0; i < m_comparison.fates.size(); ++i) {
        const Kind kind = m_comparison.fates[i].kind;
        if (m_headings.empty() || m_nodes[static_cast<std::size_t>(m_headings.back())].kind != kind)
            add({ .kind = kind, .share = std::nan("") });
        addFate(m_headings.back(), static_cast<int>(i));
    }
    endResetModel();
}

void ChangeListModel::addFate(int heading, int number)
{
    const AreaFate &fate = m_comparison.fates[static_cast<std::size_t>(number)];
    const int own = add({ .parent = heading,
        .kind = fate.kind,
        .fate = number,
        .area = isValid(fate.after) ? fate.after : fate.before,
        .share = std::nan("") });
    m_nodeOfFate[static_cast<std::size_t>(number)] = own;
    double moved = 0;
    int lsoas = 0;
    const auto addFlows = [&](const std::vector<AreaFlow> &flows, bool isTo) {
        const double all = peopleIn(flows);
        for (const AreaFlow &flow : flows) {
            if (flow.stays)
                continue;
            add({ .parent = own,
                .kind = fate.kind,
                .fate = number,
                .area = isTo ? flow.to : flow.from,
                .isFlow = true,
                .isTo = isTo,
                .people = flow.people,
                .lsoas = flow.lsoas,
                .share = all > 0 ? flow.people / all : std::nan("") });
            moved += flow.people;
            lsoas += flow.lsoas;
        }
    };
    addFlows(fate.to, true);
    addFlows(fate.from, false);
    Node &node = m_nodes[static_cast<std::size_t>(own)];
    node.people = moved;
    node.lsoas = lsoas;
    const double all = peopleIn(isValid(fate.after) ? fate.from : fate.to);
    node.share = all > 0 ? moved / all : std::nan("");
    Node &top = m_nodes[static_cast<std::size_t>(heading)];
    top.people += moved;
    top.lsoas += lsoas;
}

QModelIndex ChangeListModel::indexOfFate(int fate) const
{
    if (fate < 0 || static_cast<std::size_t>(fate) >= m_nodeOfFate.size())
        return {};
    const int number = m_nodeOfFate[static_cast<std::size_t>(fate)];
    return createIndex(m_nodes[static_cast<std::size_t>(number)].row, 0, static_cast<quintptr>(number));
}

const ChangeListModel::Node *ChangeListModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[static_cast<std::size_t>(index.internalId())] : nullptr;
}

QModelIndex ChangeListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = node(parent);
    const std::vector<int> &siblings = above ? above->children : m_headings;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex ChangeListModel::parent(const QModelIndex &index) const
{
    const Node *own = node(index);
    if (!own || own->parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(own->parent)].row, 0, static_cast<quintptr>(own->parent));
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *above = node(parent);
    return static_cast<int>(above ? above->children.size() : m_headings.size());
}

int ChangeListModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString ChangeListModel::text(const Node &node, int column) const
{
    const bool counts = node.kind != Kind::Unchanged;
    switch (column) {
    case NameColumn:
        if (node.fate < 0)
            //: %1 what happened, e.g. "Closed", %2 to how many areas
            return tr("%1 · %2").arg(fateName(node.kind), figure(m_comparison.count(node.kind)));
        if (node.isFlow)
            return (node.isTo ? tr("to %1", "an area") : tr("from %1", "an area")).arg(m_atlas->area(node.area).name);
        return m_atlas->area(node.area).name;
    case PeopleColumn:
        return counts ? formatNumber(node.people, 0) : QString();
    case LsoaColumn:
        return counts ? formatNumber(node.lsoas, 0) : QString();
    case ShareColumn:
        return counts && std::isfinite(node.share) ? tr("%1 %").arg(formatNumber(100 * node.share, 1)) : QString();
    default:
        return {};
    }
}

QVariant ChangeListModel::sortKey(const Node &node, int column) const
{
    if (node.fate < 0)
        return node.row;
    switch (column) {
    case PeopleColumn:
        return node.people;
    case LsoaColumn:
        return node.lsoas;
    case ShareColumn:
        return std::isfinite(node.share) ? node.share : -1.0;
    default:
        return m_atlas->area(node.area).name;
    }
}

QString ChangeListModel::accessibleText(const Node &node, int column) const
{
    if (column != NameColumn || node.fate < 0)
        return text(node, column);
    if (!node.isFlow)
        return fateName(node.kind) + u": "_s + text(node, NameColumn);
    return text(node, NameColumn) + u": "_s + tr("%1 people").arg(text(node, PeopleColumn));
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    const Node *own = node(index);
    if (!own)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*own, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(*own, index.column());
    case Qt::ToolTipRole:
        if (own->fate >= 0 && !own->isFlow)
            return fateText(*m_atlas, m_comparison, m_comparison.fates[static_cast<std::size_t>(own->fate)]);
        return text(*own, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case FateRole:
        return own->fate;
    case AreaRole:
        return static_cast<int>(own->area);
    case KindRole:
        return static_cast<int>(own->kind);
    case SortRole:
        return sortKey(*own, index.column());
    case SearchRole:
        return own->fate < 0 ? fateName(own->kind)
                             : QString(m_atlas->area(own->area).name + u' ' + m_atlas->area(own->area).code);
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString tips[] { tr("What happened, to which area, and where its people went or came from"),
            tr("People (census 2021) whose area is another one than before"),
            tr("Small areas (LSOAs) that lie in another area than before"), tr("Share of the area's people") };
        return section >= 0 && section < ColumnCount ? tips[section] : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] { tr("Area"), tr("People"), tr("LSOAs"), tr("Share") };
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

}
