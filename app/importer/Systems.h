// The registers of an edition: its integrated care boards with their NHS regions, and who succeeded whom.
#pragma once

#include "EditionSpec.h"
#include "Hierarchy.h"

namespace ics {

struct SystemRow
{
    QString ods, ons;
    QString officialName; // of the board
    QString name; // of the system, friendly
    QString region; // ODS code
    QDate validFrom, validTo;
    QStringList successors; // as the register lists them
    qint64 lsoas = 0; // as the register counts them
};

struct RegionRow
{
    QString ods, ons, name;
};

struct SystemRegister
{
    std::vector<SystemRow> systems; // ascending by ODS code
    std::vector<RegionRow> regions; // ascending by ODS code
};

struct SuccessionRow
{
    QString predecessor, successor, type;
    QString predecessorName;
    QDate date;
};

/** Errors: those of readSource(), DuplicateCode, UnknownCode, Inconsistent (a board whose LSOAs are not as many as its
    register says, or that the hierarchy lacks). */
Result<SystemRegister> readSystems(
    const ImportContext &context, const EditionSpec &spec, const LsoaMembership &membership);

/** Reads organisations/icb_succession_2026.csv; the codes must be those of the given registers, older first. Errors:
   those of readSource(), UnknownCode, BadValue. */
Result<std::vector<SuccessionRow>> readSuccession(
    const ImportContext &context, const SystemRegister &before, const SystemRegister &after);
[[nodiscard]] OutputFiles successionTable(const std::vector<SuccessionRow> &rows);

}
