// Numbers as a person reads them, in the current locale. What is not recorded is never shown as zero.
#pragma once

#include "domain/Indicator.h"

#include <QDate>
#include <QString>

namespace ics {

[[nodiscard]] QString notRecorded(); // "not recorded"
[[nodiscard]] QString formatNumber(double value, int decimals); // NaN: notRecorded()
[[nodiscard]] QString formatValue(const Indicator &indicator, double value); // with its unit: "12.3 %"
[[nodiscard]] QString formatArea(double squareMetres); // "2,713 km²"
[[nodiscard]] QString formatDate(QDate date);
/** "April 2026" where it stands alone and not in a sentence: in Polish "kwiecień 2026", not "kwietnia 2026". */
[[nodiscard]] QString formatMonth(QDate date);
/** A name as it stands within a sentence: "place", "NHS region", "sub-ICB location". */
[[nodiscard]] QString inSentence(const QString &name);

}
