// The text tables of postcodes in data/postcodes: written by the importer, read when the atlas is built. One
// line a sector, in order, with seven fields between bars; fields empty at the end are left out. Lines that
// begin with # explain.
//
//   AL1 1|E01023743 E01023667|aaABadaeAX|0 1 1 1 0|51460 272 0 0 .|20690 -8 0 0 .|AX=pip,10
//
//   sector   as a person writes it
//   places   LSOA codes, or a country for what has none: E W S N L (Channel Islands) M (Isle of Man) ? (not
//   recorded);
//            "~" behind it: the status of its postcodes is not recorded
//   letters  the last two of each postcode, ascending; small: terminated
//   which    for each postcode the number of its place, from 0; empty if there is one place
//   east     for each postcode the easting in units of 10 m, less that of the one before; "." if not
//   recorded; empty if none is north    likewise remarks  letters=source,quality of postcodes whose LSOA is
//   known otherwise than usual: source nspl, pip, pip_moved,
//            pip_far, pip_v, none (see LsoaSource), and OS positional quality. Usual is nspl with 10 if live,
//            0 if terminated; none with 0 where the place is a country
#pragma once

#include "PostcodeEntry.h"

#include "domain/Result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace ics {

struct PostcodeSector
{
    int key = -1; // Postcode::sectorKey()
    std::vector<PostcodeEntry> entries {}; // ascending; lsoa is the number in the code: 1023743 for E01023743
};

[[nodiscard]] QByteArray formatPostcodes(const std::vector<PostcodeSector> &sectors);
/** Errors: BadValue with line, number and name of the field; DuplicateCode for a sector out of order. */
Result<std::vector<PostcodeSector>> parsePostcodes(const QByteArray &text, const QString &nameForErrors);

/** The words of the source files: "nspl", "pip", … */
[[nodiscard]] QByteArrayView lsoaSourceKey(LsoaSource source);
[[nodiscard]] std::optional<LsoaSource> lsoaSourceFromKey(QByteArrayView key);
/** One letter, or "?". */
[[nodiscard]] char countryKey(Country country);
[[nodiscard]] std::optional<Country> countryFromKey(QByteArrayView key);
/** The number of "E01023743"; nothing for any other shape. */
[[nodiscard]] std::optional<int> lsoaNumber(QByteArrayView code);
[[nodiscard]] QByteArray lsoaCode(int number);

}
