// The constants of the format that PostcodeBlob.h describes, for its reader and its writer.
#pragma once

#include "PostcodeEntry.h"

#include "domain/Postcode.h"

#include <QtGlobal>

namespace ics::postcodeblob {

inline constexpr char format = 1;
inline constexpr int pairs = Postcode::pairsInSector;
inline constexpr qsizetype presenceAt = 1;
inline constexpr qsizetype presenceBytes = pairs / 8;
inline constexpr int firstLsoa = 8;
inline constexpr std::int32_t positionLimit = 1 << 18; // 2,600 km
inline constexpr int usual = 0;
inline constexpr int statusUnrecorded = 255;
inline constexpr int sourceCount = 6;

[[nodiscard]] constexpr std::uint8_t usualQuality(PostcodeStatus status)
{
    return status == PostcodeStatus::Live ? 10 : 0;
}

[[nodiscard]] constexpr bool isAttribute(int code)
{
    return code == usual || code == statusUnrecorded || (code - 1) / 16 < sourceCount;
}

}
