// NHS trusts and foundation trusts. Their type is not published anywhere; it was derived, and each says from what.
#pragma once

#include "Hierarchy.h"

namespace ics {

struct TrustRow
{
    QString code, lsoa; // of the headquarters
};

struct TrustTable
{
    QByteArray table;
    std::vector<TrustRow> rows;
};

/** Reads organisations/nhs_trust.csv. Errors: those of readSource(), DuplicateCode, UnknownCode (a system or LSOA that
   does not exist), BadValue (a type or a reason for it that is not known). */
Result<TrustTable> makeTrusts(const ImportContext &context, const Hierarchy &hierarchy);

}
