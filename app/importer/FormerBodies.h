// Bodies and areas that are gone but still remembered: clinical commissioning groups and sustainability and
// transformation partnerships of 2021, districts since 2016, closed boards. People search by these names, and sub-ICB
// locations, which have no usable name of their own, are called after the CCG they succeeded.
#pragma once

#include "Hierarchy.h"
#include "Systems.h"

#include <tuple>

namespace ics {

struct FormerRow
{
    QString kind; // "ccg", "stp", "district", "icb"
    QString code, name;
    QString successorLevel, successor;
    [[nodiscard]] auto key() const { return std::tie(kind, name, code, successorLevel, successor); }
};

/** How many LSOAs (of 2011) a sub-ICB location took from a CCG. */
struct CcgShare
{
    QString ccgName; // tidied: "Barnsley"
    QString subIcb; // ODS code
    qint64 lsoas = 0;
};

struct FormerBodies
{
    std::vector<FormerRow> rows; // sorted, no two the same
    std::vector<CcgShare> ccgShares;
};

/** Reads organisations/former_ccg_stp_2021.csv and lookups/LTLA_2016_2024_EN.csv. Errors: those of readSource(),
    UnknownCode (a successor that the hierarchy lacks). */
Result<FormerBodies> readFormerBodies(
    const ImportContext &context, const Hierarchy &hierarchy, const std::vector<SuccessionRow> &succession);
[[nodiscard]] OutputFiles formerTable(const std::vector<FormerRow> &rows);

/** Friendly name of a sub-ICB location, empty if it succeeded no CCG, with a remark if CCG and location are not the
 * same. */
struct SubIcbName
{
    QString name, note;
};
[[nodiscard]] SubIcbName subIcbName(const std::vector<CcgShare> &shares, const QString &subIcb);

}
