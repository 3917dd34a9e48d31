// In what manner a map shows its figures: it follows from the indicator and from what the person chose.
#pragma once

namespace ics {

enum class MapStyle {
    Classes, // each class one colour
    Continuous, // the colour changes with the figure
    Circles, // a count: circles whose area is proportional to it, on plain land
    TwoIndicators, // thirdCount of one indicator by thirdCount of another, nine colours
    Kinds, // a few kinds without an order, each with a hue of its own
};

inline constexpr int thirdCount = 3; // classes of each of two indicators

}
