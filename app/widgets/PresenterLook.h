// How things look in front of a room: black on white or white on black with at least 7:1 for every text, and letters
// larger than the person's own by as much as the height of the screen asks for.
#pragma once

#include <QFont>
#include <QPalette>

namespace ics {

/** All text at least 7:1 on window and base. */
[[nodiscard]] QPalette presenterPalette(bool dark);

/** The font of the application so much larger that it is read from the back of a room, for a window of that height in
    device-independent pixels; percent: the trainer's own choice, usually 100. */
[[nodiscard]] QFont presenterFont(int height, int percent);

inline constexpr int smallestPresenterText = 60; // percent
inline constexpr int largestPresenterText = 160;
inline constexpr int presenterTextStep = 10;

}
