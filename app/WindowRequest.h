// What the command line asks the window to show: area, level, page, tour, exercise and the like.
#pragma once

#include "cli/CommandLine.h"
#include "domain/Error.h"

namespace ics {

class MainWindow;

/** Once the atlas is open. What cannot be shown is reported, and ends a run without a person. */
void showRequested(MainWindow &window, const WindowOptions &options);
/** Reports the error in the terminal and in the window, and ends a run without a person with its code. */
void refuse(MainWindow &window, const Error &error, const WindowOptions &options);

}
