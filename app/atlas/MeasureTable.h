// What was counted for each LSOA, read from the atlas's file when figures of a new set of LSOAs are wanted: the window
// itself needs none of it. About 12 MB while it lives.
#pragma once

#include "Atlas.h"
#include "domain/Result.h"

namespace ics {

class MeasureTable final
{
public:
    /** The measures that the indicators of the atlas are made of. Errors: those of AtlasConnection, AtlasDamaged. */
    static Result<MeasureTable> read(const Atlas &atlas);

    /** Fills table.values for all indicators, by the rule of the atlas: scale × Σ numerator / Σ denominator over LSOAs.
        A measure that is recorded for districts only is summed where an area consists of whole ones that have it. */
    void fillValues(const Atlas &atlas, EditionId edition, LevelTable &table) const;

private:
    struct Measure
    {
        QString key;
        std::vector<double> ofLsoa; // NaN: not recorded
    };
    struct OfDistrict
    {
        AreaId district = none<AreaId>;
        QString measure;
        double value = 0;
    };
    using Districts = std::vector<std::vector<AreaId>>; // by area of the table: those it consists of; empty if of parts
    [[nodiscard]] const std::vector<double> *measure(const QString &key) const;
    [[nodiscard]] std::vector<double> values(
        const Indicator &indicator, const LevelTable &table, const Districts &districts) const;
    [[nodiscard]] double ofDistricts(const std::vector<AreaId> &districts, const QString &measure) const;
    [[nodiscard]] bool isOfDistricts(const QString &measure) const;

    std::vector<Measure> m_measures;
    std::vector<OfDistrict> m_ofDistricts; // by district and measure
};

}
