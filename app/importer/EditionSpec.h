// The editions that the importer makes: where each finds its systems, regions and sub-ICB locations in the publishers'
// files. A further edition is a further row.
#pragma once

#include "ImportStep.h"
#include "PrimaryCareTables.h"

#include <QByteArray>
#include <QDate>

namespace ics {

struct EditionSpec
{
    QString key;
    QDate validFrom;
    QDate validTo; // invalid: in force
    QString source; // key of a Source
    QString systemsFile; // the register of the boards
    QString regionsFile; // board → NHS region
    QByteArray regionsSystemColumn;
    QString placesFile; // council × board, with the number of LSOAs, to check the places against
    QByteArray placesSystemColumn;
    QByteArray systemColumn; // of the LSOA hierarchy
    QByteArray subIcbColumn;
    QString PcnRow::*pcnSystem;
    bool subIcbNamesPublished; // whether the ONS names and codes of sub-ICB locations are those of this edition
};

/** Oldest first. */
[[nodiscard]] const std::vector<EditionSpec> &editionSpecs();
[[nodiscard]] OutputFiles editionsTable();
[[nodiscard]] OutputFiles levelsTable();

}
