// The part of a legend that is no list of classes: a bar of changing colour, nested circles, or the square of two
// indicators. The same in the window and in pictures of the legend.
#pragma once

#include "Legend.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <optional>

class QPainter;

namespace ics {

struct KeyLook
{
    QFont font;
    Theme theme = Theme::Light;
    QColor text;
    QColor faint;
    QColor panel; // behind it
    std::optional<double> selected = {}; // figures to mark on a bar
    std::optional<double> hovered = {};
    int selectedCell = -1; // of two indicators
};

/** 0 for a list of classes. Names of two indicators are broken at this width rather than cut. */
[[nodiscard]] double keyHeight(const Legend &legend, const QFont &font, double width);
/** Into a rectangle of that height. */
void paintKey(QPainter &painter, const QRectF &rect, const Legend &legend, const KeyLook &look);
/** Cell 3 × third of the second indicator + third of the first, within the rectangle of the whole key. */
[[nodiscard]] QRectF keyCell(const QRectF &rect, const Legend &legend, const QFont &font, int cell);
/** All that the key says, in words. */
[[nodiscard]] QString keyText(const Legend &legend);

}
