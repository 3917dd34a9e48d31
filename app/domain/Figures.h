// Figures as the language in use groups them.
#pragma once

#include <QString>

#include <concepts>

namespace ics {

/** With a minus sign as wide as a plus; without one for what is rounded to nothing. */
[[nodiscard]] QString figure(double value, int decimals = 0);
[[nodiscard]] QString figure(std::integral auto count) { return figure(static_cast<double>(count)); }
/** For files that programs read: a hyphen for each minus sign. */
[[nodiscard]] QString withHyphens(QString text);
/** Qt 6.4 leaves out the first separator of seven digits where a language, as Polish, writes four without one: "1134
   516" becomes "1 134 516". All else stays. */
[[nodiscard]] QString regrouped(QString figure);

}
