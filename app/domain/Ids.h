// Identities of the atlas: dense indices from 0 that are good for one opened atlas and never stored by a person's own
// files (those keep codes). -1 is "none".
#pragma once

#include <cstddef>

namespace ics {

enum class EditionId : int {};
enum class LevelId : int {};
enum class AreaId : int {};
enum class LsoaId : int {};
enum class IndicatorId : int {};

template <typename Id> inline constexpr Id none = static_cast<Id>(-1);
template <typename Id> [[nodiscard]] constexpr bool isValid(Id id) { return static_cast<int>(id) >= 0; }
template <typename Id> [[nodiscard]] constexpr std::size_t index(Id id) { return static_cast<std::size_t>(id); }

}
