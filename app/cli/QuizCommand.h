// The command `quiz`: the questions of a class in the terminal, or with -o as a PDF to print.
#pragma once

#include "CommandLine.h"
#include "atlas/Atlas.h"

namespace ics {

/** Exit codes: Found; WrongUsage for a kind, number, field or code that there is not; FileFailed. For a PDF a
   QGuiApplication must be there. */
[[nodiscard]] ExitCode runQuiz(const Atlas &atlas, const CommandLine &line);

}
