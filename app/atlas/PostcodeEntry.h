// One unit postcode as the data know it, without its sector: the row of the text tables and of the blobs of
// the atlas.
#pragma once

#include <cstdint>

namespace ics {

enum class PostcodeStatus : std::uint8_t {
    Live,
    Terminated,
    Unrecorded, // listed, but whether it is in use is not recorded (Channel Islands, Isle of Man)
    NotListed,
};

enum class Country : std::uint8_t {
    England,
    Wales,
    Scotland,
    NorthernIreland,
    ChannelIslands,
    IsleOfMan,
    Unknown, // a terminated postcode whose country is not recorded
};
inline constexpr int countryCount = 7;

/** How the LSOA of a postcode was found. */
enum class LsoaSource : std::uint8_t {
    None, // it has no LSOA
    Published, // in the National Statistics Postcode Lookup, August 2024
    PointInArea, // not there: its point lies in the LSOA's outline
    MovedPoint, // there, but the postcode has moved since: by its point
    NearestArea, // its point lies in no outline: the LSOA nearest to it
    ConfirmedPoint, // "pip_v" of the source file: by its point; the source does not say what sets it apart
};

/** Position in units of 10 m on the British National Grid; −1: not recorded. */
struct PostcodeEntry
{
    std::int16_t pair = 0; // Postcode::inwardPair()
    PostcodeStatus status = PostcodeStatus::Live;
    Country country = Country::England;
    std::int32_t lsoa = -1; // LsoaId in the atlas, the digits of the code in the text tables; −1: none
    LsoaSource source = LsoaSource::None;
    std::uint8_t quality = 0; // OS positional quality: 10 best … 60, 90 no position; 0 not recorded
    std::int32_t x = -1;
    std::int32_t y = -1;

    [[nodiscard]] bool hasPosition() const { return x >= 0; }
    friend bool operator==(const PostcodeEntry &, const PostcodeEntry &) = default;
};

}
