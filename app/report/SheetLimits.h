// How much a sheet of a workbook holds, in the words of errors.
#pragma once

#include <QString>

namespace ics {

[[nodiscard]] QString sheetRowsText(qint64 found);
[[nodiscard]] QString sheetColumnsText();
[[nodiscard]] QString sheetCharactersText();

}
