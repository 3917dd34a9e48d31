// What --json prints. The keys are part of the interface: they may be added to, never renamed. What is not recorded is
// null, never an empty string or zero.
#pragma once

#include "models/AreaAccount.h"
#include "models/Finder.h"

#include <QJsonObject>

namespace ics {

/** query, normalised, status, message, edition, lsoa, areas, matches. */
[[nodiscard]] QJsonObject findJson(const Atlas &atlas, const FindResult &result);

/** The area itself, its parents, children, facts, and the sources that the facts refer to. */
[[nodiscard]] QJsonObject showJson(const Atlas &atlas, const AreaAccount &account);

}
