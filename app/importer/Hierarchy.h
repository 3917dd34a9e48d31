// The spine of every table: the LSOAs of 2021 with the areas that ONS and the NHS place each of them in.
#pragma once

#include "ImportStep.h"

#include <QHash>
#include <QMap>

namespace ics {

struct LsoaRecord
{
    QString code, name, msoa, msoaName;
    QString district; // lower-tier or unitary authority of 2024, ONS code
    QString council; // upper-tier or unitary authority of 2024, ONS code
    qint64 line = 0;
};

/** What changes from edition to edition, by LSOA. ODS codes. */
struct LsoaMembership
{
    std::vector<QString> system;
    std::vector<QString> subIcb;
};

struct Hierarchy
{
    std::vector<LsoaRecord> lsoas; // ascending by code
    QHash<QString, int> indexOf;
    std::vector<LsoaMembership> editions; // as editionSpecs()
    QMap<QString, QString> councilNames, districtNames; // ONS code → ONS name

    [[nodiscard]] std::vector<QString> codes() const;
};

/** Reads lookups/LSOA21_full_hierarchy_EN.csv. Errors: those of readSource(), BadValue (a code of the wrong shape),
    DuplicateCode, Inconsistent (one code, two names). */
Result<Hierarchy> readHierarchy(const ImportContext &context);

/** The text without the afterthought that ONS puts behind some names: "Bristol, City of" → "Bristol". */
[[nodiscard]] QString friendlyCouncil(const QString &name);

}
