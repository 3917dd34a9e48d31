// The figures of every LSOA that indicators are made of. A measure is a column of data/indicators/lsoa.csv.xz; not
// recorded is NaN and becomes an empty field, never 0.
#pragma once

#include "Hierarchy.h"
#include "PrimaryCareTables.h"
#include "Trusts.h"

#include "mesh/Mesh.h"

namespace ics {

struct Measure
{
    QString name;
    int decimals = 0;
    std::vector<double> values; // by LSOA
};

struct MeasureInput
{
    const Hierarchy &hierarchy;
    const PrimaryCareTables &care;
    const std::vector<TrustRow> &trusts;
    const std::vector<QString> &hospitalLsoas; // one for each hospital; empty: outside England
    const Mesh &mesh; // its LSOAs are those of the hierarchy
};

/** Census 2021: people by age, disability, ethnic group. Errors: those of readLsoaColumns(); Inconsistent if the age
   bands of an LSOA do not sum to its total. */
Result<std::vector<Measure>> readCensusMeasures(const ImportContext &context, const Hierarchy &hierarchy);

/** English Indices of Deprivation 2025 and the rural-urban classification of 2021. Population by LSOA weighs both. */
Result<std::vector<Measure>> readPlaceMeasures(
    const ImportContext &context, const Hierarchy &hierarchy, const std::vector<double> &population);

/** Land, and what stands on it: practices, registered patients, headquarters of trusts, hospitals. */
std::vector<Measure> countMeasures(const MeasureInput &input);

/** indicators/lsoa.csv.xz */
[[nodiscard]] OutputFiles measuresTable(const std::vector<Measure> &measures, const Hierarchy &hierarchy);

}
