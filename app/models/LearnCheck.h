// What the texts must hold to as a whole: no key and no form twice, every link and every related entry there, every
// placeholder known. Internal to this library.
#pragma once

#include "LearnContent.h"
#include "domain/Error.h"

namespace ics {

/** The first fault, as BadJson with the file in `folder`, the entry and the reason. */
[[nodiscard]] std::optional<Error> checkLearnContent(const LearnContent &content, const QString &folder);

}
