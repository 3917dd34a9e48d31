// From the publishers' postcode tables to data/postcodes: every English unit postcode with its LSOA, its
// status and how both are known, and the country of every other one. The files are text, one line a postcode
// sector; PostcodeText.h of the atlas library describes them. As a by-product, where the people of each LSOA
// get their post.
#pragma once

#include "ImportStep.h"

#include <vector>

namespace ics {

/** The middle of an LSOA's postcodes, metres on the British National Grid, rounded. */
struct LsoaPosition
{
    QString lsoa;
    int x = 0;
    int y = 0;
    int postcodes = 0; // of which it is the mean
    bool live = true; // false: the LSOA has no live postcode, and the mean is that of its terminated ones
};

struct PostcodeImport
{
    OutputFiles files; // postcodes/england.txt.xz, postcodes/elsewhere.txt.xz
    std::vector<LsoaPosition> positions; // ascending by LSOA; an LSOA without any located postcode is absent
};

/** Reads postcodes/england_postcodes.csv and postcodes/other_uk_postcodes.csv. lsoaCodes: the codes that may
   occur, in ascending order; empty: any that looks like one. Errors: those of CsvReader, BadValue (no unit
   postcode, status, source or country that is known, position outside Great Britain), DuplicateCode,
   UnknownCode, Cancelled. */
Result<PostcodeImport> importPostcodes(const ImportContext &context, const std::vector<QString> &lsoaCodes);

}
