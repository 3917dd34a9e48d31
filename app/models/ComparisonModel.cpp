#include "ComparisonModel.h"

#include "LevelText.h"

using namespace Qt::StringLiterals;

namespace ics {

void ComparisonModel::setComparison(AreaComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + m_comparison.columns();
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading
        = m_comparison.rows[static_cast<std::size_t>(index.row())].kind == ComparisonRow::Kind::Heading;
    return isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString ComparisonModel::shownText(const ComparisonRow &row, int column) const
{
    if (column == labelColumn)
        return row.label;
    const QString text = row.texts.value(column - 1);
    return text.isEmpty() && row.kind != ComparisonRow::Kind::Heading ? u"–"_s : text;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow &row = m_comparison.rows[static_cast<std::size_t>(index.row())];
    const int column = index.column() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, index.column());
    case Qt::AccessibleTextRole:
        return column < 0 ? QStringList { row.label, row.unit }.join(u' ').trimmed()
                          : m_comparison.spokenText(row, column);
    case Qt::AccessibleDescriptionRole:
    case SourceRole:
        return m_comparison.sourceLine(row);
    case Qt::ToolTipRole: {
        const QString own = column < 0 ? row.label : m_comparison.spokenText(row, column);
        return row.kind == ComparisonRow::Kind::Heading ? QString() : own + u"\n"_s + m_comparison.sourceLine(row);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column < 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case HeadingRole:
        return row.kind == ComparisonRow::Kind::Heading;
    case SecondRole:
        return column < 0 ? row.unit : m_comparison.relationText(row, column);
    case MarkRole:
        return static_cast<int>(m_comparison.mark(row, column));
    case IndicatorRole:
        return static_cast<int>(row.indicator);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == labelColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (section == labelColumn)
        return role == Qt::DisplayRole ? tr("What is compared") : QVariant();
    const Area &area = m_comparison.atlas->area(m_comparison.areaOf(section - 1));
    const QString kind = levelName(m_comparison.atlas->level(area.level));
    switch (role) {
    case Qt::DisplayRole:
        return areaName(area);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return areaName(area) + u", "_s + kind;
    case SecondRole:
        return kind;
    case AreaRole:
        return static_cast<int>(area.id);
    default:
        return {};
    }
}

}
