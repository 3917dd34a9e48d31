// The seats of both boards of a system as rows: the chart's content for whoever reads tables, and for other programs.
#pragma once

#include "BoardComposition.h"

#include <QAbstractTableModel>
#include <QByteArray>

namespace ics {

class BoardTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        BoardColumn,
        SeatColumn,
        CountColumn,
        NominatorColumn,
        BasisColumn,
        ReferenceColumn,
        SourceColumn,
        DateColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole }; // the boards' own order, the number of seats, else text

    using QAbstractTableModel::QAbstractTableModel;

    void setBoards(const AtlasPtr &atlas, std::vector<BoardComposition> boards);
    [[nodiscard]] const std::vector<BoardComposition> &boards() const { return m_boards; }
    [[nodiscard]] const AtlasPtr &atlas() const { return m_atlas; }
    [[nodiscard]] const BoardSeat *seatAt(int row) const; // null outside
    [[nodiscard]] Board boardAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)).board->board; }
    [[nodiscard]] int rowOf(Board board, const QString &key, AreaId council) const; // −1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        const BoardComposition *board;
        const BoardSeat *seat;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    AtlasPtr m_atlas;
    std::vector<BoardComposition> m_boards;
    std::vector<Row> m_rows; // into m_boards
};

/** Tab-separated, with a heading; rows in the order given. */
[[nodiscard]] QString boardTableAsTsv(const BoardTableModel &model, const std::vector<int> &rows);
/** CSV (UTF-8) of all rows, with evidence, note and the names of those who may nominate; the attribution stands in the
   last column of the first row. */
[[nodiscard]] QByteArray boardTableAsCsv(const BoardTableModel &model);
/** "boards-QNC-2026-04.csv" */
[[nodiscard]] QString boardTableFileName(const BoardTableModel &model);

}
