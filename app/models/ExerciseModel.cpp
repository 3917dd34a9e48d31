#include "ExerciseModel.h"

#include "Format.h"
#include "PopulationRange.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr quintptr topLevel = 0; // internal id of a system; of its rows the number of the system and one more

    QString dash() { return u"–"_s; }

    /** "1,134,000", with a sign where it went up or down. */
    QString withSign(const QString &text, double before, double after)
    {
        if (std::isnan(before) || std::isnan(after) || before == after)
            return text;
        return text + (after > before ? u" ▲"_s : u" ▼"_s);
    }

    QString positionText(RangePosition position)
    {
        switch (position) {
        case RangePosition::Below:
            return ExerciseModel::tr("below ▼");
        case RangePosition::Within:
            return ExerciseModel::tr("within ✓");
        case RangePosition::Above:
            return ExerciseModel::tr("above ▲");
        }
        return {};
    }

}

std::vector<ExerciseModel::Row> ExerciseModel::rowsOf(const SystemChange &change)
{
    std::vector<Row> rows;
    const auto number = [&](const QString &label, auto member, const QString &tip = {}) {
        const auto before = change.before ? double((*change.before).*member) : std::nan("");
        const auto after = change.after ? double((*change.after).*member) : std::nan("");
        rows.push_back({ { label, change.before ? formatNumber(before, 0) : dash(),
                             change.after ? withSign(formatNumber(after, 0), before, after) : dash() },
            tip });
    };
    number(tr("People"), &SystemFigures::people, tr("Residents, census 2021"));
    for (const PopulationRange &range : populationRanges(u"system")) {
        const auto text = [&](const std::optional<SystemFigures> &figures) {
            if (!figures)
                return dash();
            return std::isnan(figures->people) ? notRecorded() : positionText(positionIn(range, figures->people));
        };
        rows.push_back(
            //: %1 a range of people, e.g. "1–3 million"
            { { tr("Said: %1").arg(rangeText(range)), text(change.before), text(change.after) },
                //: %1 the documents that say so
                tr("What documents say a system has: %1. It is no rule.").arg(rangeSourcesText(range)) });
    }
    number(tr("Small areas"), &SystemFigures::lsoas, tr("LSOAs of 2021"));
    number(tr("Places"), &SystemFigures::places);
    for (const PopulationRange &range : populationRanges(u"place"))
        //: below "Places": how many are of the range, "250,000–500,000"
        number(tr("of %1").arg(rangeText(range)), &SystemFigures::placesInRange,
            tr("How many of its places have as many people as documents say: %1").arg(rangeSourcesText(range)));
    number(tr("Partnership seats"), &SystemFigures::partnershipSeats,
        tr("By law at least one for the board (ICB) and one for each responsible council, wholly or partly here"));
    number(tr("Board seats by law"), &SystemFigures::boardSeats, tr("The fewest members that an ICB may have"));
    for (const QString &remark : change.remarks)
        rows.push_back({ { remark, {}, {} }, {}, true });
    return rows;
}

void ExerciseModel::setAccount(ExerciseAccount account)
{
    beginResetModel();
    m_account = std::move(account);
    m_rows.clear();
    for (const SystemChange &change : m_account.systems)
        m_rows.push_back(rowsOf(change));
    endResetModel();
}

QModelIndex ExerciseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex ExerciseModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int ExerciseModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    const bool isSystem = parent.internalId() == topLevel && parent.column() == 0;
    return isSystem ? static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].size()) : 0;
}

int ExerciseModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant ExerciseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isSystem = index.internalId() == topLevel;
    const auto number = static_cast<std::size_t>(isSystem ? index.row() : static_cast<int>(index.internalId()) - 1);
    const SystemChange &change = m_account.systems[number];
    if (role == AreaRole)
        return static_cast<int>(change.area);
    if (isSystem) {
        if (role == SpansRole)
            return true;
        //: %1 the name of a system, %2 its code
        return role == Qt::DisplayRole && index.column() == NameColumn ? tr("%1 (%2)").arg(change.name, change.code)
                                                                       : QVariant();
    }
    const Row &row = m_rows[number][static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[index.column()];
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? QVariant() : row.tip;
    case Qt::TextAlignmentRole:
        return QVariant(
            index.column() == NameColumn ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    case SpansRole:
        return row.spans;
    default:
        return {};
    }
}

QVariant ExerciseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            section == NameColumn ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] { tr("System"), tr("Before"), tr("Now") };
    return titles[section];
}

QString exerciseAccountText(const ExerciseModel &model)
{
    QStringList lines;
    const auto add = [&](const QModelIndex &parent, int row) {
        QStringList cells;
        for (int column = 0; column < ExerciseModel::ColumnCount; ++column)
            cells += model.index(row, column, parent).data().toString();
        while (cells.size() > 1 && cells.constLast().isEmpty())
            cells.removeLast();
        lines += cells.join(u'\t');
    };
    for (int system = 0; system < model.rowCount(); ++system) {
        add({}, system);
        const QModelIndex parent = model.index(system, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            add(parent, row);
    }
    return lines.join(u'\n') + u'\n';
}

}
