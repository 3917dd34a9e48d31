#include "MatchPreview.h"

#include "Appearance.h"

#include <QHeaderView>

#include <algorithm>

namespace ics {

MatchPreview::MatchPreview(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("First rows of the list"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setAccessibleName(tr("Headings of the list"));
    horizontalHeader()->setHighlightSections(false);
}

void MatchPreview::setSample(const ListSample &sample)
{
    clear();
    const std::size_t first = sample.hasHeading ? 1 : 0;
    const int columns = std::min(sample.columnCount(), shownColumns);
    const int rows = std::min(static_cast<int>(sample.rows.size() - first), shownRows);
    setColumnCount(columns);
    setRowCount(rows);
    QStringList names;
    for (int column = 0; column < columns; ++column) {
        names << sample.columnName(column);
        for (int row = 0; row < rows; ++row)
            setItem(row, column,
                new QTableWidgetItem(sample.rows[first + static_cast<std::size_t>(row)].value(column).simplified()));
    }
    setHorizontalHeaderLabels(names);
}

void MatchPreview::setPostcodeColumn(int chosen)
{
    for (int column = 0; column < columnCount(); ++column) {
        QFont look = font();
        look.setBold(column == chosen);
        horizontalHeaderItem(column)->setFont(look);
        for (int row = 0; row < rowCount(); ++row) {
            item(row, column)->setFont(look);
            item(row, column)->setBackground(column == chosen ? QBrush(Appearance::tint(palette())) : QBrush());
        }
    }
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) // what the header keeps for itself is not counted
        setColumnWidth(column, columnWidth(column) + 2 * Appearance::grid);
    if (chosen >= 0 && chosen < columnCount() && rowCount() > 0)
        scrollToItem(item(0, chosen));
}

}
