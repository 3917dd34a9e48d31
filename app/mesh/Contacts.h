// Where the straight segments of a coverage touch or cross without a vertex in common: nowhere, if it is
// valid.
#pragma once

#include "Mesh.h"

#include <utility>
#include <vector>

namespace ics {

struct Segment // a < b, so that both sides of a border name it alike
{
    GridPoint a;
    GridPoint b;
    friend constexpr bool operator==(const Segment &, const Segment &) = default;
    friend constexpr auto operator<=>(const Segment &, const Segment &) = default;
};

[[nodiscard]] constexpr Segment segmentBetween(GridPoint p, GridPoint q)
{
    return p < q ? Segment { p, q } : Segment { q, p };
}

/** A segment that ought to pass through a vertex at this point, and does not. */
struct Contact
{
    Segment segment;
    GridPoint at;
    friend constexpr bool operator==(const Contact &, const Contact &) = default;
    friend constexpr auto operator<=>(const Contact &, const Contact &) = default;
};

/** For segments without duplicates, the vertices that are missing: sorted, each once. A crossing off the grid
   of decimetres is moved to the nearest point of it, so look again after inserting them. */
[[nodiscard]] std::vector<Contact> findContacts(std::vector<Segment> segments);

}
