#include "PlaceBasis.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr std::array keys { "council"_L1, "sub-icb"_L1, "district"_L1, "own"_L1 };
}

QString placeBasisKey(PlaceBasis basis) { return keys.at(static_cast<std::size_t>(basis)); }

std::optional<PlaceBasis> placeBasisFromKey(QStringView key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? std::nullopt : std::optional(static_cast<PlaceBasis>(found - keys.begin()));
}

}
