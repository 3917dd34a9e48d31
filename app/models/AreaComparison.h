// Two to four areas side by side, as rows of facts in sections: structure, then every indicator by its group. Says for
// each figure which area has the highest and which the lowest, and how each stands to the first. What is not recorded,
// and what an area of that kind cannot have, is neither high nor low.
#pragma once

#include "atlas/Atlas.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ics {

struct ComparisonRow
{
    enum class Kind { Heading, Text, Figure };
    enum class Relation { Ratio, Difference }; // to the first area: of counts, and of rates and scores

    Kind kind = Kind::Text;
    QString key {}; // stable, English: "land_area", or that of the indicator
    QString label {}; // translated
    QString unit {}; // translated: "% of residents"; empty for an index
    QStringList texts {}; // by column, as shown; empty: does not apply to that area
    std::vector<double> values {}; // of figures, by column, rounded as they are shown; NaN: nothing to compare
    std::vector<double> exact {}; // the same, not rounded
    int decimals = 0;
    Relation relation = Relation::Difference;
    IndicatorId indicator = none<IndicatorId>;
    Basis basis = Basis::OfficialStatistic;
    QString source {}; // key of a Source
    QString date {}; // of the data; may be empty
    QString note {};
};

enum class ComparisonMark { None, Highest, Lowest };

struct AreaComparison
{
    AtlasPtr atlas;
    std::vector<AreaId> areas; // a column each
    AreaId england = none<AreaId>; // the last column; none: left out
    std::vector<ComparisonRow> rows;

    [[nodiscard]] int columns() const { return static_cast<int>(areas.size()) + isValid(england); }
    [[nodiscard]] AreaId areaOf(int column) const; // none beyond the columns
    /** Among the areas that were chosen, England apart; none if all figures are the same or only one is known. Equal
     * figures share a mark. */
    [[nodiscard]] ComparisonMark mark(const ComparisonRow &row, int column) const;
    /** "× 1.25" or "+2.1": how the figure stands to that of the first area; empty where that says nothing. */
    [[nodiscard]] QString relationText(const ComparisonRow &row, int column) const;
    /** The whole of it in words: "12.3 % of residents, highest of 3, 2.1 more than Stoke-on-Trent". */
    [[nodiscard]] QString spokenText(const ComparisonRow &row, int column) const;
    /** "Source: …" with date, basis and note. */
    [[nodiscard]] QString sourceLine(const ComparisonRow &row) const;
    /** What a person must know before comparing: that the areas are of different kinds, editions, or lie within one
     * another. Empty where there is nothing to say. */
    [[nodiscard]] QString caution() const;
};

[[nodiscard]] AreaComparison compareAreas(const AtlasPtr &atlas, const std::vector<AreaId> &areas, bool withEngland);

}
