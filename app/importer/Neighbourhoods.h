// Which place each primary care network belongs to, and its modelled catchment there: the result of PcnImport, as the
// tables of an edition need it.
#pragma once

#include "PcnImport.h"
#include "Places.h"

namespace ics {

struct NeighbourhoodRow
{
    QString code {}; // of the PCN
    QString name {};
    QString place {}; // code
    QStringList flags {}; // keys of cautions, sorted
    QString note {};
};

struct Neighbourhoods
{
    std::vector<NeighbourhoodRow> pcns {}; // ascending by code, as the tables of primary care
    std::vector<QString> ofLsoa; // code of a PCN; empty where the place has none
    PcnQuality quality {};
};

/** What the model needs to know of the country, by LSOA. */
struct ModelGround
{
    const Mesh &mesh;
    const PrimaryCareTables &care;
    std::vector<int> population;
    std::vector<GridMetres> position;
};

/** Errors: those of modelNeighbourhoods(). */
Result<Neighbourhoods> makeNeighbourhoods(
    const ImportContext &context, const EditionSpec &spec, const Places &places, const ModelGround &ground);

}
