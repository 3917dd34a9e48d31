// Ties, coarse figures and the methods themselves can make another number of classes than was asked for: why, in a
// sentence for the legend.
#pragma once

#include "domain/Classification.h"

namespace ics {

/** Translated: "5 wanted: equal figures share a class."; empty if there are as many as wanted. */
[[nodiscard]] QString classRemark(const Classification &classes);

}
