// The table of areas for other programs: rows for the clipboard, and the whole of it as a file that says what it holds,
// in which edition, and where the figures come from.
#pragma once

#include "AreaTableModel.h"

#include <QByteArray>

namespace ics {

/** Tab-separated, with a heading; figures without grouping, empty where not recorded. Rows in the order given. */
[[nodiscard]] QString areaTableAsTsv(const AreaTableModel &model, const std::vector<int> &rows);
/** CSV (UTF-8) of all rows in the order shown; the attribution stands in the last column of the first row. */
[[nodiscard]] QByteArray areaTableAsCsv(const AreaTableModel &model);
/** "systems-imd_score-2026-04.csv" */
[[nodiscard]] QString areaTableFileName(const AreaTableModel &model);

}
