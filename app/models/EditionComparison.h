// What became of every area of a level between two editions, and who moved where: from the atlas's own LSOAs, not from
// a list of mergers. An area is the same one if its code is.
#pragma once

#include "atlas/Atlas.h"

#include <optional>
#include <vector>

namespace ics {

/** People and LSOAs that went from one area of the earlier edition to one of the later. */
struct AreaFlow
{
    AreaId from = none<AreaId>;
    AreaId to = none<AreaId>;
    int lsoas = 0;
    double people = 0; // census 2021
    bool stays = false; // both areas have the same code
};

struct AreaFate
{
    enum class Kind { Closed, Opened, Enlarged, Reduced, Redrawn, Unchanged };
    Kind kind = Kind::Unchanged;
    AreaId before = none<AreaId>; // none: opened
    AreaId after = none<AreaId>; // none: closed
    std::vector<AreaFlow> from {}; // where those in `after` came from, most people first; empty if closed
    std::vector<AreaFlow> to {}; // where those in `before` went, most people first; empty if opened
};

struct EditionComparison
{
    EditionId earlier = none<EditionId>;
    EditionId later = none<EditionId>;
    std::vector<AreaFate> fates; // what changed first, then by name
    int movedLsoas = 0; // to an area with another code
    double movedPeople = 0;
    int recodedLsoas = 0; // in an area that goes on under the same code here but has a new one of the ONS

    [[nodiscard]] int count(AreaFate::Kind kind) const;
    /** The fate of an area of either edition; nullptr if it is of neither, or of another level. */
    [[nodiscard]] const AreaFate *of(AreaId area) const;
};

[[nodiscard]] EditionComparison compareEditions(const Atlas &atlas, EditionId earlier, EditionId later, LevelId level);

/** The one fate of an area, between its edition and the next one, or the one before if it is of the last; nullopt if
    there is no other edition. */
[[nodiscard]] std::optional<EditionComparison> fateOfArea(const Atlas &atlas, AreaId area);

[[nodiscard]] QString fateName(AreaFate::Kind kind); // "Closed", translated
/** "Closed on 31 March 2026. Its people went to Hampshire and Isle of Wight (100,000), …" */
[[nodiscard]] QString fateText(const Atlas &atlas, const EditionComparison &comparison, const AreaFate &fate);
/** One paragraph: how many closed, opened and grew, and how many people have another system. */
[[nodiscard]] QString comparisonText(const Atlas &atlas, const EditionComparison &comparison);

}
