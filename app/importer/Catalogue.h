// The catalogue of indicators: how each is made from the measures of the LSOAs, and what it means. A further indicator
// is a further row here, if its measures exist.
#pragma once

#include "ImportStep.h"

#include <QStringList>

namespace ics {

/** indicators/catalogue.csv */
[[nodiscard]] OutputFiles catalogueTable();
/** Names of the measures that the catalogue needs. */
[[nodiscard]] QStringList catalogueMeasures();
[[nodiscard]] QStringList catalogueSources();

}
