// What the map, the tree, the table and the sentence show of an indicator: the indicator itself, or for a count the
// rate that stands for it when it is shaded. A count is never shaded as it is, because large areas would look important
// only because they are large.
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
    /** Nothing without an indicator. Only a count can be shown as a rate; for others that says nothing. */
    [[nodiscard]] static std::optional<ShownIndicator> make(const Atlas &atlas, IndicatorId id, bool countAsRate);
    [[nodiscard]] static std::optional<ShownIndicator> make(const Atlas &atlas, const Selection &selection);

    /** Translated: "Hospitals"; of a rate worked out here with what it is divided by: "Hospitals (per 100,000
     * residents)". */
    [[nodiscard]] QString name() const;
    /** As a data file has it, not translated: "%"; of a rate worked out here "% of residents". */
    [[nodiscard]] QString unit() const;
    [[nodiscard]] double value(const Atlas &atlas, AreaId area) const; // NaN: not recorded
    [[nodiscard]] std::vector<double> values(const Atlas &atlas, EditionId edition, LevelId level) const;
};

}
