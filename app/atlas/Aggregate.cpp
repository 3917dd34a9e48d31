#include "Aggregate.h"

#include <cmath>
#include <limits>

namespace ics {

namespace {
    constexpr double notRecorded = std::numeric_limits<double>::quiet_NaN();
}

void Aggregate::add(const Indicator &indicator, const AggregateInput &in, std::size_t lsoa)
{
    const double numerator = in.numerator[lsoa];
    const double denominator = in.denominator.empty() ? 1 : in.denominator[lsoa];
    if (std::isnan(numerator) || std::isnan(denominator))
        return;
    m_sum += indicator.aggregation == Aggregation::WeightedMean ? numerator * denominator : numerator;
    m_weight += denominator;
    m_any = true;
}

double Aggregate::value(const Indicator &indicator) const
{
    if (!m_any && !m_numerator)
        return notRecorded;
    const double weight = m_denominator.value_or(m_weight);
    switch (indicator.aggregation) {
    case Aggregation::Sum:
        return indicator.scale * m_numerator.value_or(m_sum);
    case Aggregation::Ratio:
        return weight > 0 ? indicator.scale * m_numerator.value_or(m_sum) / weight : notRecorded;
    case Aggregation::WeightedMean:
        if (m_numerator)
            return indicator.scale * *m_numerator;
        return weight > 0 ? indicator.scale * m_sum / weight : notRecorded;
    }
    return notRecorded;
}

}
