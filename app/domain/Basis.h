// On what footing a fact or an area stands. Shown beside it everywhere, always in the same words.
#pragma once

#include <QString>

#include <optional>

namespace ics {

enum class Basis { Statutory, NhsAdministrative, NationalPolicy, OfficialStatistic, LocallyDefined, Derived, Modelled };

/** The word that data files use: "statutory", "nhs-administrative", … */
[[nodiscard]] QString basisKey(Basis basis);
[[nodiscard]] std::optional<Basis> basisFromKey(QStringView key);
/** The short label of the badge, translated. */
[[nodiscard]] QString basisLabel(Basis basis);
/** One sentence on what the label means, translated. */
[[nodiscard]] QString basisExplanation(Basis basis);

}
