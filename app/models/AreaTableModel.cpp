#include "AreaTableModel.h"

#include "Format.h"
#include "LevelText.h"
#include "Ranks.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    bool isNumeric(int column)
    {
        return column == AreaTableModel::ValueColumn || column == AreaTableModel::RankColumn
            || column == AreaTableModel::DifferenceColumn;
    }

    QString differenceText(double difference, int decimals)
    {
        if (std::isnan(difference))
            return {};
        const QString size = formatNumber(std::abs(difference), decimals);
        const bool nothing = size == formatNumber(0, decimals);
        return nothing ? size : (difference > 0 ? u'+' : u'−') + size;
    }

}

AreaTableModel::AreaTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AreaTableModel::setContent(AreaTableContent content)
{
    if (content == m_content)
        return;
    const bool sameAreas = content.atlas == m_content.atlas && content.edition == m_content.edition
        && content.level == m_content.level && content.onlyClass == m_content.onlyClass && !content.onlyClass;
    if (!sameAreas)
        beginResetModel();
    m_content = std::move(content);
    readFigures();
    std::vector<int> rows = shownAreas();
    arrange(rows);
    if (!sameAreas) {
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    rearrange(std::move(rows));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void AreaTableModel::readFigures()
{
    const AtlasPtr &atlas = m_content.atlas;
    m_shown = atlas ? ShownIndicator::make(*atlas, m_content.indicator, m_content.countAsRate) : std::nullopt;
    m_values = m_shown ? m_shown->values(*atlas, m_content.edition, m_content.level) : std::vector<double>();
    m_ranks = ranksFromHighest(m_values);
    m_ranked = static_cast<int>(std::ranges::count_if(m_ranks, [](int rank) { return rank > 0; }));
    const bool comparable = m_shown && !m_shown->indicator.isCount;
    m_england = comparable ? m_shown->value(*atlas, atlas->country(m_content.edition)) : std::nan("");
}

std::vector<int> AreaTableModel::shownAreas() const
{
    std::vector<int> areas;
    if (!m_content.atlas)
        return areas;
    for (int number = 0; number < table().count; ++number) {
        if (!m_content.onlyClass || classOf(number) == *m_content.onlyClass)
            areas.push_back(number);
    }
    return areas;
}

const Area &AreaTableModel::areaOf(int number) const
{
    return m_content.atlas->areas[ics::index(table().first) + static_cast<std::size_t>(number)];
}

double AreaTableModel::valueOf(int number) const
{
    return m_shown ? m_values[static_cast<std::size_t>(number)] : std::nan("");
}

double AreaTableModel::differenceOf(int number) const { return valueOf(number) - m_england; }

int AreaTableModel::classOf(int number) const
{
    const auto i = static_cast<std::size_t>(number);
    return i < m_content.classOfArea.size() ? m_content.classOfArea[i] : -1;
}

AreaId AreaTableModel::areaAt(int row) const
{
    return row >= 0 && row < rowCount() ? areaOf(m_rows[static_cast<std::size_t>(row)]).id : none<AreaId>;
}

int AreaTableModel::rowOf(AreaId area) const
{
    if (!m_content.atlas || !isValid(area) || !table().contains(area))
        return -1;
    const int number = static_cast<int>(area) - static_cast<int>(table().first);
    const auto found = std::ranges::find(m_rows, number);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

double AreaTableModel::value(int row) const { return valueOf(m_rows.at(static_cast<std::size_t>(row))); }

double AreaTableModel::difference(int row) const { return differenceOf(m_rows.at(static_cast<std::size_t>(row))); }

int AreaTableModel::rank(int row) const
{
    const auto number = static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row)));
    return number < m_ranks.size() ? m_ranks[number] : 0;
}

int AreaTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AreaTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AreaTableModel::text(int number, int column) const
{
    const int decimals = m_shown ? m_shown->indicator.decimals : 0;
    switch (column) {
    case NameColumn:
        return areaOf(number).name;
    case WithinColumn:
        return isValid(areaOf(number).parent) ? m_content.atlas->area(areaOf(number).parent).name : QString();
    case ValueColumn:
        return m_shown ? formatNumber(valueOf(number), decimals) : QString();
    case RankColumn: {
        const int rank
            = static_cast<std::size_t>(number) < m_ranks.size() ? m_ranks[static_cast<std::size_t>(number)] : 0;
        return rank > 0 ? formatNumber(rank, 0) : QString();
    }
    case ClassColumn:
        return m_content.classTexts.value(number);
    case DifferenceColumn:
        return differenceText(differenceOf(number), decimals);
    default:
        return {};
    }
}

QString AreaTableModel::spokenText(int number, int column) const
{
    const QString plain = text(number, column);
    if (column == ValueColumn && m_shown)
        return formatValue(m_shown->indicator, valueOf(number));
    if (column == RankColumn && !plain.isEmpty())
        return tr("%1 of %2").arg(plain, formatNumber(m_ranked, 0));
    return plain;
}

QVariant AreaTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(number, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(number, index.column());
    case Qt::ToolTipRole:
        return isNumeric(index.column()) ? spokenText(number, index.column()) : text(number, index.column());
    case Qt::TextAlignmentRole:
        return isNumeric(index.column()) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case AreaRole:
        return static_cast<int>(areaOf(number).id);
    case ClassRole:
        return classOf(number);
    default:
        return {};
    }
}

QVariant AreaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumeric(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool brief = role == Qt::DisplayRole;
    if (!brief && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_content.atlas ? levelName(m_content.atlas->level(m_content.level)) : tr("Name");
    case ValueColumn: // the column is narrow: its unit stands for the whole name
        if (!m_shown || (brief && m_shown->indicator.unit.isEmpty()))
            return tr("Value");
        return brief ? QCoreApplication::translate("ics::Unit", m_shown->indicator.unit.toUtf8().constData())
                     : m_shown->name();
    case RankColumn:
        return brief ? tr("Rank") : tr("Rank: 1 is the highest figure");
    case ClassColumn:
        return brief ? tr("Class") : tr("Class on the map");
    case DifferenceColumn:
        return brief ? tr("± England", "difference from the figure of England") : tr("Difference from England");
    case WithinColumn:
        return tr("Lies in");
    default:
        return {};
    }
}

void AreaTableModel::arrange(std::vector<int> &areas) const
{
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == NameColumn || m_sortColumn == WithinColumn) {
        QCollator collator;
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(static_cast<std::size_t>(m_content.atlas ? table().count : 0));
        for (int number = 0; m_content.atlas && number < table().count; ++number)
            keys.push_back(collator.sortKey(text(number, m_sortColumn)));
        std::ranges::stable_sort(areas, [&](int a, int b) {
            const int order = keys[static_cast<std::size_t>(a)].compare(keys[static_cast<std::size_t>(b)]);
            return descending ? order > 0 : order < 0;
        });
        return;
    }
    const auto key = [&](int number) {
        if (m_sortColumn == ClassColumn)
            return classOf(number) < 0 ? std::nan("") : classOf(number);
        const double figure = m_sortColumn == DifferenceColumn ? differenceOf(number) : valueOf(number);
        return m_sortColumn == RankColumn ? -figure : figure;
    };
    std::ranges::stable_sort(areas, [&](int a, int b) {
        const double x = key(a);
        const double y = key(b);
        if (std::isnan(x) || std::isnan(y))
            return !std::isnan(x) && std::isnan(y);
        return descending ? x > y : x < y;
    });
}

void AreaTableModel::rearrange(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rowOfNumber(static_cast<std::size_t>(table().count), -1);
    for (std::size_t row = 0; row < rows.size(); ++row)
        rowOfNumber[static_cast<std::size_t>(rows[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int number = m_rows[static_cast<std::size_t>(old.row())];
        after << createIndex(rowOfNumber[static_cast<std::size_t>(number)], old.column());
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void AreaTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<int> rows = shownAreas();
    arrange(rows);
    rearrange(std::move(rows));
}

}
