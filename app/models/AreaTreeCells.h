// What the area tree says in each column and role (those of AreaTreeModel) of an area, a practice and the headings.
#pragma once

#include "ShownIndicator.h"

#include <QVariant>

#include <optional>

namespace ics {

/** The indicator column is empty without `shown`. */
[[nodiscard]] QVariant areaCell(
    const Atlas &atlas, AreaId id, int column, int role, const std::optional<ShownIndicator> &shown);

[[nodiscard]] QVariant practiceCell(const Practice &practice, int column, int role);

[[nodiscard]] QVariant headingCell(int column, int role, const std::optional<ShownIndicator> &shown);

}
