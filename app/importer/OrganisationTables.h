// Bodies with a name and an address: councils, NHS trusts, primary care networks, GP practices, hospitals.
#pragma once

#include "Hierarchy.h"
#include "PrimaryCareTables.h"
#include "Trusts.h"

#include "mesh/Mesh.h"

namespace ics {

struct Organisations
{
    OutputFiles files; // all below organisations/
    std::vector<TrustRow> trusts;
    std::vector<QString> hospitalLsoas; // one for each hospital; empty: in none
};

/** What the organisations are checked against. */
struct OrganisationInput
{
    const Hierarchy &hierarchy;
    const PrimaryCareTables &care;
    const Mesh &mesh;
};

/** Reads organisations/utla.csv, nhs_trust.csv and hospital_points_2022.csv. Errors: those of readSource(),
   DuplicateCode, UnknownCode (a system, council or LSOA that does not exist). Reports practices and PCNs whose figures
   disagree. */
Result<Organisations> makeOrganisations(const ImportContext &context, const OrganisationInput &input);

}
