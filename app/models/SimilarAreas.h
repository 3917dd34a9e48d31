// "Areas like this one": the areas of the same level and edition whose figures lie nearest. Every figure is first
// standardised over all areas of the level (z-score: the difference from their mean in standard deviations), so that no
// indicator outweighs another by its unit; the distance is Euclidean. Rates and scores only: by counts, areas would be
// alike because they are equally large.
#pragma once

#include "atlas/Atlas.h"

#include <span>
#include <vector>

namespace ics {

/** The indicators that are compared unless a person chooses others: one for each concept, none of them a part or the
 * complement of another. */
[[nodiscard]] std::vector<IndicatorId> usualIndicators(const Atlas &atlas);
/** All that can be compared: whatever is no count. */
[[nodiscard]] std::vector<IndicatorId> comparableIndicators(const Atlas &atlas);

struct SimilarRow
{
    std::size_t row = 0;
    double distance = 0; // standard deviations
    int compared = 0; // columns in which both rows have a figure
};

/** Columns of equal length as z-scores; NaN stays NaN. A column without spread becomes empty: it tells nothing. */
[[nodiscard]] std::vector<std::vector<double>> standardised(const std::vector<std::span<const double>> &columns);
/** The rows nearest to one, nearest first, without itself. Columns in which one of the two has no figure are left out
 * of their distance, which is enlarged in proportion: √(K ⁄ k · Σ d²) over k of K columns. A row with fewer than half
 * of the columns in common is passed over. Equal distances stay in the order of rows. */
[[nodiscard]] std::vector<SimilarRow> nearestRows(
    const std::vector<std::vector<double>> &scores, std::size_t row, std::size_t most);

/** One indicator of two areas: how far apart they are, in standard deviations; above 0 if the other has more. */
struct SimilarPart
{
    IndicatorId indicator = none<IndicatorId>;
    double difference = 0;
};

struct SimilarArea
{
    AreaId area = none<AreaId>;
    double distance = 0;
    int compared = 0;
    std::vector<SimilarPart> parts; // nearest first
};

struct SimilarAreas
{
    AreaId area = none<AreaId>;
    std::vector<IndicatorId> compared; // asked for and of use here
    std::vector<IndicatorId> leftOut; // asked for, but not recorded for the area itself or the same everywhere
    int candidates = 0; // other areas of the level
    int withGaps = 0; // of these, without some of the compared figures
    std::vector<SimilarArea> nearest; // nearest first
};

[[nodiscard]] SimilarAreas similarAreas(
    const Atlas &atlas, AreaId area, const std::vector<IndicatorId> &indicators, std::size_t most = 10);

/** "Living in rural areas, Aged 65 and over": where the two are most alike. */
[[nodiscard]] QString mostAlikeText(const Atlas &atlas, const SimilarArea &similar);
/** "Crime deprivation (more)": where they differ most; empty where they hardly differ. */
[[nodiscard]] QString mostDifferentText(const Atlas &atlas, const SimilarArea &similar);
/** How it was worked out, for the person: level, edition, number of areas, what was left out. */
[[nodiscard]] QString similarityText(const Atlas &atlas, const SimilarAreas &similar);

}
