// Figures that are known for an area as a whole and then take the place of the sum over its LSOAs: the lists of a PCN's
// own practices, patients per doctor where an area consists of whole districts, the Health Index of a system.
#pragma once

#include "AreaTables.h"

namespace ics {

/** Reads indicators/LAD24_patients_per_GP.csv and ICB_ONS_Health_Index_2015_2021.csv; gives indicators/areas.csv.
   Errors: those of readSource(), UnknownCode, DuplicateCode. */
Result<OutputFiles> makeAreaMeasures(const ImportContext &context, const Hierarchy &hierarchy,
    const PrimaryCareTables &care, const std::vector<EditionTables> &editions);

}
