// A comparison as text for other programs: tab-separated for the clipboard, CSV for a file with sources and
// attribution.
#pragma once

#include "AreaComparison.h"

#include <QByteArray>

namespace ics {

/** Heading and rows as they are read, headings of sections alone on their lines; of a cell its figure only. */
[[nodiscard]] QString comparisonAsTsv(const AreaComparison &comparison, const std::vector<int> &rows);
/** One line a fact, one column an area; figures plain and with their decimals, what is not known empty. */
[[nodiscard]] QByteArray comparisonAsCsv(const AreaComparison &comparison);
/** "comparison-QNC-QHM.csv"; the suffix is given. */
[[nodiscard]] QString comparisonFileName(const AreaComparison &comparison, const QString &suffix);
/** "Staffordshire and Stoke-on-Trent (QNC, 2026-04)": one area where it must not be taken for another. */
[[nodiscard]] QString comparisonColumnName(const AreaComparison &comparison, int column);

}
