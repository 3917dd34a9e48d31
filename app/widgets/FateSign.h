// What became of an area, as a colour and a sign: the same on the map, in its key and in the list.
#pragma once

#include "map/ColourScheme.h"
#include "models/EditionComparison.h"

#include <QPainter>

#include <cstdint>

namespace ics {

/** Which of kindColours() a kind has. */
[[nodiscard]] std::int8_t colourOfFate(AreaFate::Kind kind);
/** A disc with a sign: × closed, + opened, ▲ enlarged, ▼ reduced, ◆ redrawn. Nothing for what is unchanged. */
void paintFateMark(QPainter &painter, QPointF centre, double radius, AreaFate::Kind kind, Theme theme);

}
