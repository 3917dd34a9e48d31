// Where the facts come from: the rows of data/sources.csv, and the text that every export must carry.
#pragma once

#include "ImportStep.h"

namespace ics {

/** sources.csv and attribution.txt */
[[nodiscard]] OutputFiles sourceTables();

}
