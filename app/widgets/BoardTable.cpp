#include "BoardTable.h"

#include "Appearance.h"
#include "TermHeads.h"
#include "domain/FileIo.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QSortFilterProxyModel>

#include <array>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

BoardTable::BoardTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new BoardTableModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(BoardTableModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    setModel(m_proxy);
    setAccessibleName(tr("Seats of the board and the partnership"));
    setAccessibleDescription(tr("A row for each seat. Ctrl+C copies the selected rows."));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setAccessibleName(tr("Columns of the table"));
    new TermHeads(horizontalHeader());
    horizontalHeader()->setToolTip(tr("Press a heading to sort by it"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(BoardTableModel::BoardColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    fitColumns();
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT rowChosen(currentRow()); });
}

void BoardTable::fitColumns()
{
    const std::array<int, BoardTableModel::ColumnCount> characters { 10, 36, 18, 30, 15, 40, 40, 22 };
    for (int column = 0; column < BoardTableModel::ColumnCount; ++column)
        setColumnWidth(column, characters[static_cast<std::size_t>(column)] * fontMetrics().averageCharWidth() + 16);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Appearance::grid + 2);
}

void BoardTable::setBoards(const AtlasPtr &atlas, std::vector<BoardComposition> boards)
{
    m_model->setBoards(atlas, std::move(boards));
}

int BoardTable::currentRow() const { return m_proxy->mapToSource(currentIndex()).row(); }

void BoardTable::setCurrentRow(int row)
{
    if (row == currentRow())
        return;
    const QModelIndex target = m_proxy->mapFromSource(m_model->index(row, BoardTableModel::SeatColumn));
    setCurrentIndex(target);
    scrollTo(target);
}

void BoardTable::copy() const
{
    std::set<int> shown; // in the order shown
    for (const QModelIndex &index : selectionModel()->selectedRows())
        shown.insert(index.row());
    std::vector<int> rows;
    for (const int row : shown)
        rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    rows.empty() ? copyAll() : QApplication::clipboard()->setText(boardTableAsTsv(*m_model, rows));
}

void BoardTable::copyAll() const
{
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    QApplication::clipboard()->setText(boardTableAsTsv(*m_model, rows));
}

std::optional<Error> BoardTable::saveTo(const QString &path) const
{
    const Result<Done> written = writeFile(path, boardTableAsCsv(*m_model));
    return written ? std::nullopt : std::optional(written.error());
}

void BoardTable::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the seats as CSV"), boardTableFileName(*m_model), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto error = saveTo(path))
        QMessageBox::warning(this, tr("Save the seats as CSV"), errorText(*error));
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void BoardTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

}
