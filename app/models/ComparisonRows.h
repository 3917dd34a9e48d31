// The sections that compareAreas() puts together. Internal to this library.
#pragma once

#include "AreaComparison.h"

#include <QCoreApplication>

namespace ics::comparison {

/** The texts of all parts stand in one context of the catalogues. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ics::AreaComparison)
};

/** Into a comparison whose areas are set. */
void addStructure(AreaComparison &comparison);
void addIndicators(AreaComparison &comparison);

[[nodiscard]] ComparisonRow heading(const QString &label);
/** A figure for each column; texts and rounded values follow from them. */
[[nodiscard]] ComparisonRow figure(ComparisonRow row, std::vector<double> exact);

}
