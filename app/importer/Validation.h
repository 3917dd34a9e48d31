// Reads back the tables that an import has made and checks them against one another, before any of them is written:
// every LSOA once at every level, no code that leads nowhere, and for the whole of England its known totals.
#pragma once

#include "ImportStep.h"

namespace ics {

inline constexpr qint64 englandLsoas = 33'755;
inline constexpr qint64 englandPopulation = 56'490'091; // usual residents, Census 2021
inline constexpr double englandHectares
    = 13'045'790; // 130,457.9 km²; the borders are good to a twentieth of a per cent

/** Puts the totals in the report. Errors: Inconsistent, with the table at fault; those of CsvReader. */
Result<Done> validateTables(const ImportContext &context, const OutputFiles &files);

}
