// The areas of an edition and the table of its LSOAs, as data/editions/<key> holds them.
#pragma once

#include "FormerBodies.h"
#include "Neighbourhoods.h"
#include "Places.h"

namespace ics {

struct AreaRow
{
    QString level {}, code {}, parent {}, ons {}, ods {}, name {}, officialName {}, basis {}, source {};
    QDate validFrom {}, validTo {};
    QStringList successors {}, flags {};
    QString note {};
};

struct LsoaAreas
{
    QString place, neighbourhood, council, district, subIcb;
};

struct EditionTables
{
    QString key;
    std::vector<AreaRow> areas; // in the order of the file
    std::vector<LsoaAreas> lsoas; // as the hierarchy
};

struct SubIcbRow // as ONS names them, of the oldest edition
{
    QString ons, officialName;
};

/** Everything that the areas of all editions are made from. */
struct AreaInput
{
    const Hierarchy &hierarchy;
    const std::vector<SystemRegister> &registers; // by edition
    const std::vector<Places> &places; // by edition
    const std::vector<Neighbourhoods> &neighbourhoods; // by edition
    const FormerBodies &former;
    const QHash<QString, SubIcbRow> &subIcbs; // ODS code → row
};

/** Reads lookups/SICBL24_ICB24_NHSER24_EN.csv. Errors: those of readSource(), DuplicateCode. */
Result<QHash<QString, SubIcbRow>> readSubIcbs(const ImportContext &context);

/** One for each edition, with successors in the edition that follows. Reports systems whose successors in the register
   are not those that their LSOAs went to. */
std::vector<EditionTables> makeEditions(const ImportContext &context, const AreaInput &input);

[[nodiscard]] OutputFiles editionFiles(const EditionTables &edition, const Hierarchy &hierarchy);

}
