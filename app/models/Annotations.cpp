#include "Annotations.h"

namespace ics {

bool Annotations::add(const Annotation &annotation)
{
    if (count() >= most)
        return false;
    beginInsertRows({}, count(), count());
    m_all.push_back(annotation);
    m_all.back().text.truncate(longestText);
    endInsertRows();
    return true;
}

void Annotations::removeLast()
{
    if (m_all.empty())
        return;
    beginRemoveRows({}, count() - 1, count() - 1);
    m_all.pop_back();
    endRemoveRows();
}

void Annotations::clear()
{
    if (m_all.empty())
        return;
    beginResetModel();
    m_all.clear();
    endResetModel();
}

int Annotations::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant Annotations::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation &annotation = m_all[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return annotation.text;
    case Qt::AccessibleTextRole:
        //: a number on the map and what is written beside it
        return annotation.text.isEmpty() ? tr("Number %1").arg(index.row() + 1)
                                         : tr("Number %1: %2").arg(index.row() + 1).arg(annotation.text);
    default:
        return {};
    }
}

bool Annotations::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_all[static_cast<std::size_t>(index.row())].text = value.toString().simplified().left(longestText);
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags Annotations::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : usual;
}

}
