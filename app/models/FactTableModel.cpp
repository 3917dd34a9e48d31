#include "FactTableModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QVariant sortValue(const Fact &fact, int column, bool byAmount)
    {
        if (column == FactTableModel::NameColumn)
            return fact.label;
        if (byAmount)
            return fact.amount.value_or(-1); // not recorded: below the smallest
        return fact.raw.typeId() == QMetaType::Double ? fact.raw : QVariant(fact.value);
    }

    QString tip(const Atlas &atlas, const Fact &fact)
    {
        QStringList lines { fact.label + u": "_s + fact.value, fact.note,
            basisLabel(fact.basis) + u": "_s + basisExplanation(fact.basis),
            FactTableModel::tr("Source: %1").arg(sourceText(atlas, fact)) };
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

}

void FactTableModel::setFacts(const AtlasPtr &atlas, std::vector<Fact> facts)
{
    beginResetModel();
    m_atlas = atlas;
    m_facts = std::move(facts);
    m_byAmount = std::ranges::any_of(m_facts, [](const Fact &fact) { return fact.amount.has_value(); });
    endResetModel();
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = m_facts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? fact.label : fact.value;
    case SortRole:
        return sortValue(fact, index.column(), m_byAmount);
    case Qt::ToolTipRole:
        return m_atlas ? tip(*m_atlas, fact) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter | (index.column() == DetailColumn && fact.amount ? Qt::AlignTrailing : Qt::AlignLeading));
    default:
        return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == NameColumn ? tr("Name") : tr("Detail");
}

}
