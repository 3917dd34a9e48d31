#include "SimilarModel.h"

#include "Format.h"
#include "FoundAreas.h"

using namespace Qt::StringLiterals;

namespace ics {

void SimilarModel::setSimilar(const AtlasPtr &atlas, SimilarAreas similar)
{
    beginResetModel();
    m_atlas = atlas;
    m_similar = std::move(similar);
    endResetModel();
}

AreaId SimilarModel::areaAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_similar.nearest[static_cast<std::size_t>(row)].area : none<AreaId>;
}

int SimilarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_atlas ? 0 : static_cast<int>(m_similar.nearest.size());
}

int SimilarModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SimilarModel::text(const SimilarArea &similar, int column) const
{
    switch (column) {
    case NameColumn:
        return m_atlas->area(similar.area).name;
    case DistanceColumn:
        return formatNumber(similar.distance, 2);
    case AlikeColumn:
        return mostAlikeText(*m_atlas, similar);
    case DifferentColumn:
        return mostDifferentText(*m_atlas, similar);
    default:
        return {};
    }
}

QVariant SimilarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SimilarArea &similar = m_similar.nearest[static_cast<std::size_t>(index.row())];
    const QString shown = text(similar, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (index.column() == DistanceColumn)
            return tr("%1 standard deviations, from %n indicator(s)", nullptr, similar.compared).arg(shown);
        return index.column() == NameColumn ? QString(shown + u", "_s + whereText(*m_atlas, similar.area)) : shown;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == DistanceColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SimilarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DistanceColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Area");
    case DistanceColumn:
        return role == Qt::DisplayRole ? tr("Distance") : tr("Distance in standard deviations: 0 is no difference");
    case AlikeColumn:
        return tr("Most alike in");
    case DifferentColumn:
        return tr("Most different in");
    default:
        return {};
    }
}

}
