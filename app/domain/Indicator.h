// What a map can show: a number for every area, with its rule of aggregation from the LSOAs. All rules are one formula,
// scale × Σ numerator / Σ denominator, so an indicator exists for any set of LSOAs.
#pragma once

#include "Basis.h"
#include "Ids.h"

#include <QString>
#include <QStringList>

namespace ics {

enum class Direction { Neutral, HigherIsWorse, HigherIsBetter };
enum class Aggregation {
    Sum, // a count: scale × Σ numerator
    Ratio, // scale × Σ numerator / Σ denominator
    WeightedMean, // Σ value × weight / Σ weight, over LSOAs that have a value
};

struct Indicator
{
    IndicatorId id = none<IndicatorId>;
    QString key; // "imd_score"
    QString name; // English; shown through translation
    QString group; // "People", "Deprivation", "Health", "Services"
    QString unit; // "%", "people per km²", "" for an index
    QString denominatorName; // "of residents", "per 100,000 residents"
    Direction direction = Direction::Neutral;
    Aggregation aggregation = Aggregation::Sum;
    QString numerator; // name of the LSOA measure
    QString denominator; // name of the LSOA measure; empty for a sum
    double scale = 1;
    int decimals = 0;
    bool isCount = false; // counts are never shaded
    Basis basis = Basis::OfficialStatistic;
    QString source; // key of a Source
    QString date; // of the data: "Census 21 March 2021"
    QString note; // English: how it was aggregated and what is uncertain
    QString series {}; // key that the years of one indicator share; empty: recorded once only
    int year = 0; // of a series; 0 without one

    /** What its figures are, in English: { "%", "of residents" }; only the unit where that says itself of what it is:
     * { "people per km²" }; may be empty. */
    [[nodiscard]] QStringList measure() const
    {
        QStringList parts { unit, unit.contains(QLatin1String(" per ")) ? QString() : denominatorName };
        parts.removeAll(QString());
        return parts;
    }
};

}
