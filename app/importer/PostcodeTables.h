// The publishers' tables of postcodes row by row, checked: the first half of importPostcodes().
#pragma once

#include "ImportStep.h"

#include "atlas/PostcodeEntry.h"

#include <utility>
#include <vector>

namespace ics {

inline constexpr QLatin1StringView englandPostcodesFile("postcodes/england_postcodes.csv");
inline constexpr QLatin1StringView otherPostcodesFile("postcodes/other_uk_postcodes.csv");

struct PostcodeRow
{
    int sector = -1;
    PostcodeEntry entry {}; // position in metres; lsoa: the number in its code
    qint64 line = 0;
    [[nodiscard]] std::pair<int, int> key() const { return { sector, entry.pair }; }
};

/** Ascending by key, none twice. Errors: see importPostcodes(). */
Result<std::vector<PostcodeRow>> readEnglandPostcodes(
    const ImportContext &context, const std::vector<QString> &lsoaCodes);
/** Without Northern Ireland. */
Result<std::vector<PostcodeRow>> readOtherPostcodes(const ImportContext &context);

}
