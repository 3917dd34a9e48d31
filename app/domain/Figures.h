// Figures as the language in use groups them.
#pragma once

#include <QString>

namespace ics {

[[nodiscard]] QString figure(double value, int decimals = 0);
/** Qt 6.4 leaves out the first separator of seven digits where a language, as Polish, writes four without one: "1134
   516" becomes "1 134 516". All else stays. */
[[nodiscard]] QString regrouped(QString figure);

}
