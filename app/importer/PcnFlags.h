// Keys of the cautions that go with a modelled catchment: where its outline means little. Those that follow
// from figures and positions are set by the model itself, those that need names by the import.
#pragma once

#include "PcnPlace.h"

namespace ics::pcn {

inline constexpr char16_t noPractices[] = u"no-practices"; // none with a position, so nothing to measure from
inline constexpr char16_t noCatchment[] = u"no-catchment"; // no LSOA could be given to it
inline constexpr char16_t listNotRecorded[] = u"list-not-recorded"; // its share is estimated
inline constexpr char16_t shareNotMet[]
    = u"share-not-met"; // people differ from its share of the lists by over 5 %
inline constexpr char16_t oneBuilding[] = u"practices-in-one-building"; // all within 50 m, as recorded
inline constexpr char16_t oneTown[]
    = u"practices-in-one-town"; // all within 3 km; over a quarter of its people 5 km off
inline constexpr char16_t sharedBuilding[] = u"shares-a-building"; // with a practice of another PCN
inline constexpr char16_t mostlyOutside[]
    = u"practices-mostly-outside"; // over half its list is held outside the catchment
inline constexpr char16_t acrossGap[]
    = u"joined-across-a-gap"; // one piece only by way of a bridge between islands or parts
inline constexpr char16_t university[]
    = u"university-practice"; // over a quarter of its list in practices for students
inline constexpr char16_t fromAfar[]
    = u"list-gathered-from-afar"; // over a quarter of its list with an online practice

/** Sets all but the last two; flags come out in the order above. */
void setFlags(const PcnModelInput &input, const std::vector<Place> &places, PcnCatchments &catchments);

}
