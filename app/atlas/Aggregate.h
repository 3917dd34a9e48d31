// The one rule by which a figure of an area comes from its LSOAs: scale × Σ numerator / Σ denominator.
#pragma once

#include "domain/Indicator.h"

#include <optional>
#include <span>

namespace ics {

struct AggregateInput
{
    std::span<const double> numerator; // by LsoaId; NaN: not recorded
    std::span<const double> denominator; // by LsoaId; empty for a sum
};

/** Collects LSOAs one at a time; an LSOA of which a needed measure is not recorded counts in neither sum. */
class Aggregate final
{
public:
    void add(const Indicator &indicator, const AggregateInput &in, std::size_t lsoa);
    /** A figure known for the area itself, instead of the sum. */
    void overrideNumerator(double value) { m_numerator = value; }
    void overrideDenominator(double value) { m_denominator = value; }
    [[nodiscard]] double value(const Indicator &indicator) const; // NaN: not recorded

private:
    double m_sum = 0;
    double m_weight = 0;
    bool m_any = false;
    std::optional<double> m_numerator;
    std::optional<double> m_denominator;
};

}
