// Names and addresses as people write them. The registers hold them in capitals, or with a capital on every word, which
// spoils abbreviations (Nhs, Gp) and small words (Of, And).
#pragma once

#include <QString>

namespace ics {

/** A name in mixed case with its abbreviations and small words put right: "Acclaim Nhs PCN" → "Acclaim NHS PCN". */
[[nodiscard]] QString tidyName(const QString &name);

/** A name or an address in capitals: "1A HIGH STREET, STOKE-ON-TRENT" → "1A High Street, Stoke-on-Trent". */
[[nodiscard]] QString fromCapitals(const QString &capitals);

}
