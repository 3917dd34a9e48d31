// Every text of Learn that is shown in the person's language, as messages for translators in the context ics::Learn.
// Not among them: Easy Read, which is a form of English, and keys, sources and numbers.
#pragma once

#include "Learn.h"

namespace ics {

struct LearnMessage
{
    QString text {};
    QString comment {}; // for the translator; may be empty
};

/** In the order of the files, each text once. */
[[nodiscard]] std::vector<LearnMessage> learnMessages(const Learn &learn);

}
