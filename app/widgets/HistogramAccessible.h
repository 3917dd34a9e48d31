// The histogram as assistive technology meets it: a slider for the edge that is chosen, with actions that move it and
// that choose another one.
#pragma once

namespace ics {

class Histogram;

/** From now on; once for each histogram is not too often. */
void makeHistogramAccessible();

}
