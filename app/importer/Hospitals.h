// Hospitals as points: a name and a position, of 2022, without any code.
#pragma once

#include "ImportStep.h"

#include "mesh/Mesh.h"

namespace ics {

struct HospitalTable
{
    QByteArray table;
    std::vector<QString> lsoas {}; // one for each hospital; empty: in none
};

/** Reads organisations/hospital_points_2022.csv (degrees, WGS84) and finds the LSOA around each point. Errors: those of
    readSource(), BadValue (no position in Great Britain). Reports points in the sea or outside England. */
Result<HospitalTable> makeHospitals(const ImportContext &context, const Mesh &mesh);

}
