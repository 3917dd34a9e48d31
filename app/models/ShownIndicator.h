// What a map shows of an indicator: the indicator itself, or for a count the rate that stands for it when it is shaded.
// A count is never shaded as it is, because large areas would look important only because they are large.
#pragma once

#include "Selection.h"
#include "atlas/Atlas.h"

#include <vector>

namespace ics {

struct ShownIndicator
{
    Indicator indicator; // in words and units as it is shown
    IndicatorId per = none<IndicatorId>; // a rate worked out here: the count it is divided by

    /** The rate of the catalogue with the same numerator, or else the count divided by the residents; nothing where the
     * count is of neither. */
    [[nodiscard]] static std::optional<ShownIndicator> rateOf(const Atlas &atlas, IndicatorId count);
    /** Nothing without an indicator. */
    [[nodiscard]] static std::optional<ShownIndicator> make(const Atlas &atlas, const Selection &selection);

    [[nodiscard]] double value(const Atlas &atlas, AreaId area) const; // NaN: not recorded
    [[nodiscard]] std::vector<double> values(const Atlas &atlas, EditionId edition, LevelId level) const;
};

}
