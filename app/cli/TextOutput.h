// What the commands print for a person to read: aligned, wrapped to the width of a terminal, and without colours.
#pragma once

#include "models/AreaAccount.h"
#include "models/Finder.h"

namespace ics {

[[nodiscard]] QString findText(const Atlas &atlas, const FindResult &result);
[[nodiscard]] QString showText(const Atlas &atlas, const AreaAccount &account);

/** Breaks a paragraph at spaces so that no line, with its indent, is wider than 100 characters where it can be helped.
 */
[[nodiscard]] QString wrapped(const QString &paragraph, int indent = 0);

}
