// No register of places exists. A place is derived: the LSOAs that an upper-tier or unitary council and a system have
// in common. A council in several systems has one main place (the largest), and parts or slivers.
#pragma once

#include "EditionSpec.h"
#include "Hierarchy.h"
#include "Systems.h"

namespace ics {

struct PlaceRow
{
    QString code {}; // "QNC-E06000021"
    QString system {}; // ODS code
    QString council {}; // ONS code
    QString name {}; // the council's, friendly, with "(part)" unless it is the main one
    QString kind {}; // "main", "part", or "sliver": under a twentieth of the council
    int lsoas = 0;
    int councilLsoas = 0;
    QString note {}; // which part of its council it is; empty if it is all of it
};

struct Places
{
    std::vector<PlaceRow> rows; // ascending by code
    std::vector<QString> ofLsoa; // code, by LSOA
    QHash<QString, int> indexOf;
};

/** Errors: those of readSource() on the file to check against, Inconsistent. */
Result<Places> makePlaces(const ImportContext &context, const EditionSpec &spec, const Hierarchy &hierarchy,
    const LsoaMembership &membership, const SystemRegister &systems);

}
