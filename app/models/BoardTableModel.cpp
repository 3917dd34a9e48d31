#include "BoardTableModel.h"

#include "Format.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString shortName(Board board)
    {
        return board == Board::Icb ? BoardTableModel::tr("ICB") : BoardTableModel::tr("ICP");
    }

}

void BoardTableModel::setBoards(const AtlasPtr &atlas, std::vector<BoardComposition> boards)
{
    beginResetModel();
    m_atlas = atlas;
    m_boards = std::move(boards);
    m_rows.clear();
    for (const BoardComposition &board : m_boards)
        for (const BoardGroup &group : board.groups)
            for (const BoardSeat &seat : group.seats)
                m_rows.push_back({ &board, &seat });
    endResetModel();
}

const BoardSeat *BoardTableModel::seatAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].seat : nullptr;
}

int BoardTableModel::rowOf(Board board, const QString &key, AreaId council) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].board->board == board && m_rows[i].seat->key == key && m_rows[i].seat->council == council)
            return static_cast<int>(i);
    return -1;
}

int BoardTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BoardTableModel::text(const Row &row, int column) const
{
    const Source *source = m_atlas->source(row.seat->source);
    switch (column) {
    case BoardColumn:
        return shortName(row.board->board);
    case SeatColumn:
        return row.seat->role;
    case CountColumn:
        return row.seat->count;
    case NominatorColumn:
        return row.seat->nominator;
    case BasisColumn:
        return basisLabel(row.seat->basis);
    case ReferenceColumn:
        return row.seat->authority.isEmpty() ? notRecorded() : row.seat->authority;
    case SourceColumn:
        return source ? source->title : row.seat->source;
    case DateColumn:
        return source && !source->date.isEmpty() ? source->date : notRecorded();
    default:
        return {};
    }
}

QVariant BoardTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        if (index.column() == BoardColumn)
            return index.row();
        return index.column() == CountColumn ? QVariant(row.seat->seats) : QVariant(text(row, index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return seatText(*m_atlas, *row.seat);
    default:
        return {};
    }
}

QVariant BoardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case BoardColumn:
        return tr("Body");
    case SeatColumn:
        return tr("Seat");
    case CountColumn:
        return tr("How many");
    case NominatorColumn:
        return tr("Who nominates or appoints");
    case BasisColumn:
        return tr("Basis");
    case ReferenceColumn:
        return tr("Legal reference");
    case SourceColumn:
        return tr("Source");
    case DateColumn:
        return tr("Date");
    default:
        return {};
    }
}

}
