// Work on the rows of an image, split into bands that run at the same time on all cores.
#pragma once

#include <functional>

namespace ics {

/** Calls work(firstRow, endRow) for bands that together cover all rows, and returns when the last one is
 * done. */
void forBands(int rows, const std::function<void(int, int)> &work);

/** Calls work(0) … work(parts − 1), several at the same time, and returns when the last one is done. */
void inParallel(int parts, const std::function<void(int)> &work);

}
