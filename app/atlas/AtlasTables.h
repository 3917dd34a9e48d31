// The parts of AtlasWriter: each fills a group of tables. Errors go to the AtlasDatabase.
#pragma once

#include "AtlasInput.h"
#include "TableInsert.h"

namespace ics {

void insertSources(AtlasDatabase &database, const AtlasInput &input); // meta, source, edition, level
void insertAreas(AtlasDatabase &database, const AtlasInput &input); // area, msoa, lsoa, level_table
void insertMesh(AtlasDatabase &database, const AtlasInput &input); // mesh, neighbour
void insertIndicators(AtlasDatabase &database, const AtlasInput &input); // measure, area_measure, indicator, …_value
void insertOrganisations(AtlasDatabase &database, const AtlasInput &input); // council, pcn, practice, trust, hospital
void insertRegisters(AtlasDatabase &database, const AtlasInput &input); // seat, succession
void insertSearch(AtlasDatabase &database, const AtlasInput &input); // search_…

}
