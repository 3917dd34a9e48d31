// The catalogue of indicators: how each is made from the measures of the LSOAs, and what it means. A further indicator
// is a further row here, if its measures exist.
#pragma once

#include "ImportStep.h"

namespace ics {

/** The years of the Health Index, the only series so far. */
inline constexpr int firstHealthIndexYear = 2015;
inline constexpr int lastHealthIndexYear = 2021;
/** "health_index_2015"; the last year has the key of the series itself. */
[[nodiscard]] QString keyOfYear(const QString &series, int year);

/** indicators/catalogue.csv */
[[nodiscard]] OutputFiles catalogueTable();

}
