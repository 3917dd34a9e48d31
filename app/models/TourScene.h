// What the window shows at a step of a tour, worked out from all steps so far: so that going back, or beginning in the
// middle, shows the same as going there step by step. A tour begins with all of England, the systems of the newest
// edition, on the land; the indicator is the person's until a step names one.
#pragma once

#include "Selection.h"
#include "Tour.h"
#include "atlas/Atlas.h"

namespace ics {

struct TourScene
{
    Selection selection {};
    QString postcode {}; // to be answered for the selection; empty: none
    bool hexagons = false;
    bool wholeEngland = true; // on the map; else the area
    QString page {}; // empty: the panes
    QString read {};
    QString spotlight {};
};

/** `chosen` is what the tour is about, `now` what is on screen: both count only for what the steps leave to them. */
[[nodiscard]] TourScene tourScene(
    const Tour &tour, int step, const AtlasPtr &atlas, AreaId chosen, const Selection &now);

/** The area of a level and edition that stands for another one: it itself, what it lies in, or what most of its people
    live in; none if nobody does. */
[[nodiscard]] AreaId areaStandingFor(const Atlas &atlas, AreaId area, EditionId edition, LevelId level);

}
