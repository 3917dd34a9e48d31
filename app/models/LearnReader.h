// The four files of texts as values: glossary.json, explainers.json, questions.json, differences.json. Strict: every
// field must be there and be of its kind, and no other may be.
#pragma once

#include "LearnContent.h"
#include "domain/Result.h"

namespace ics {

/** Errors: those of a file that cannot be read, and BadJson with the entry in its detail. */
Result<LearnContent> readLearnContent(const QString &folder);

}
