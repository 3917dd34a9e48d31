// The black and yellow stripes that mark everything of an exercise, the same in every theme: they are told without
// their colours.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>

namespace ics {

inline constexpr QColor tapeYellow(255, 214, 10);
inline constexpr QColor tapeBlack(20, 20, 20);

/** Fills the band, which is wide and low, with slanted stripes. */
void paintTape(QPainter &painter, const QRect &band);

}
