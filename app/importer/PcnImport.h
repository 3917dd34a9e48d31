// The step of an import that gives every LSOA its neighbourhood: from the tables of primary care and what is
// known of the LSOAs of an edition to the modelled catchment of each PCN, with its cautions. Everything odd
// in the tables is noted in the report of the import, with file and line.
#pragma once

#include "ImportStep.h"
#include "PcnModel.h"
#include "PrimaryCareTables.h"

#include "mesh/Mesh.h"

namespace ics {

/** What is known of the LSOAs of one edition, by LsoaId of the mesh. */
struct PcnImportInput
{
    const Mesh &mesh;
    const PrimaryCareTables &tables;
    std::vector<int> population; // persons
    std::vector<GridMetres> position; // from which people set out
    QStringList place; // code, "QNC-E06000021"; empty: in none
    QString PcnRow::*system = &PcnRow::icb2026; // the column that tells which system a PCN is in at this edition
};

struct PcnArea
{
    QString code;
    QString place; // code: its parent
    PcnCatchment catchment; // with flags; lsoas = 0 if it could be given no area
};

struct PcnNeighbourhoods
{
    QStringList pcnOfLsoa; // code by LsoaId; empty where the place has no PCN
    std::vector<PcnArea> pcns; // ascending by code, all those of the table
    std::vector<std::pair<LsoaId, LsoaId>> bridges;
    PcnQuality quality;
};

/** A PCN whose system × council is no place goes to the place of that system nearest to its largest practice.
    Errors: UnknownCode (pcn.csv: a PCN's system has no place in this edition), Cancelled. */
Result<PcnNeighbourhoods> modelNeighbourhoods(
    const PcnImportInput &input, const ImportContext &context, PcnModelOptions options = {});

/** Pairs of LSOAs that share an edge: the two sides of each arc that has an LSOA on both. Ascending, each
 * pair once. */
std::vector<std::pair<int, int>> lsoaNeighbours(const Mesh &mesh);

}
