// Why areas of the map have no figure: what the catalogue says of an indicator that is not known for every area.
#pragma once

#include "ShownClasses.h"

#include <QString>

namespace ics {

/** Translated; of two indicators both reasons; empty if every area has its figures. */
[[nodiscard]] QString noDataReason(const ShownClasses &shown);

}
