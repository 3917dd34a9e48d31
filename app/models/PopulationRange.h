// How many people a system, place or neighbourhood is said to have, and how many it has. The documents differ on
// systems, so every range stays apart, with its sources; none of them is a rule that an area would break.
#pragma once

#include "atlas/Atlas.h"

#include <optional>
#include <span>

namespace ics {

struct PopulationRange
{
    double low = 0; // people
    double high = 0;
    QStringList sources {}; // keys
};

enum class RangePosition { Below, Within, Above };
[[nodiscard]] RangePosition positionIn(const PopulationRange &range, double people); // its ends belong to it

/** "1–3 million", "30,000–50,000". */
[[nodiscard]] QString rangeText(const PopulationRange &range);
/** "BHTA 2023, Stotles 2022". */
[[nodiscard]] QString rangeSourcesText(const PopulationRange &range);
/** "within both ranges", "above the range", "within 0.5–3 million, below 1–3 million". */
[[nodiscard]] QString rangeVerdict(std::span<const PopulationRange> ranges, double people);

struct PopulationComparison
{
    AreaId area = none<AreaId>;
    LevelId level = none<LevelId>;
    std::vector<PopulationRange> ranges {};
    double residents = 0; // census
    std::optional<double> patients {}; // on the lists of its practices; of a neighbourhood only
    QString residentsVerdict {}; // "1,134,000 people: within both ranges"
    QString patientsVerdict {};
    QString disagreement {}; // where the documents differ; else empty
};

/** What the documents say of the level, by its key; empty where they say nothing. */
[[nodiscard]] std::vector<PopulationRange> populationRanges(QStringView levelKey);
/** Empty for a level without a range, or where the residents are not recorded. */
[[nodiscard]] std::optional<PopulationComparison> comparePopulation(const Atlas &atlas, AreaId area);

}
