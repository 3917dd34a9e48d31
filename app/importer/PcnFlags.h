// Keys of the cautions that go with a modelled catchment: where its outline means little. Those that follow
// from figures and positions are set by the model itself, those that need names by the import.
#pragma once

#include "PcnPlace.h"

namespace ics::pcn {

// none of its practices has a position, so there is nothing to measure from
inline constexpr char16_t noPractices[] = u"no-practices";
// no LSOA could be given to it
inline constexpr char16_t noCatchment[] = u"no-catchment";
// its share is estimated from its practices
inline constexpr char16_t listNotRecorded[] = u"list-not-recorded";
// the people of the catchment differ from its share of the lists by over 5 %
inline constexpr char16_t shareNotMet[] = u"share-not-met";
// all its practices are within 50 m of each other, as recorded; branch surgeries are not
inline constexpr char16_t oneBuilding[] = u"practices-in-one-building";
// all its practices are within 3 km of each other, and over a quarter of its people over 5 km from them
inline constexpr char16_t oneTown[] = u"practices-in-one-town";
// one of its practices stands where one of another PCN does
inline constexpr char16_t sharedBuilding[] = u"shares-a-building";
// over half its list is with practices outside the catchment
inline constexpr char16_t mostlyOutside[] = u"practices-mostly-outside";
// over a quarter of its list is with practices outside its place
inline constexpr char16_t severalPlaces[] = u"practices-in-several-places";
// its people live over 10 km from the nearest of its practices, in the mean
inline constexpr char16_t farOff[] = u"far-from-its-practices";
// in one piece only by a bridge between islands or detached parts
inline constexpr char16_t acrossGap[] = u"joined-across-a-gap";
// over a quarter of its list is with practices for students
inline constexpr char16_t university[] = u"university-practice";
// over a quarter of its list is with an online practice, whose patients live anywhere
inline constexpr char16_t fromAfar[] = u"list-gathered-from-afar";

/** Sets all but the last two; flags come out in the order above. */
void setFlags(const PcnModelInput &input, const std::vector<Place> &places, PcnCatchments &catchments);

}
