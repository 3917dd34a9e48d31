// The name of every tile in view, as much of it as the hexagon has room for, at a size that all of them share as nearly
// as may be.
#pragma once

#include "TileMap.h"
#include "Viewport.h"

#include <QFont>
#include <QHash>
#include <QStringList>

#include <vector>

namespace ics {

struct TileLabel
{
    int area = -1;
    QStringList lines; // centred
    QPointF topLeft; // of the block, screen
    QFont font;
};

class TileLabels final
{
public:
    /** Nothing for tiles too small for any name. The selected area (−1: none) is set in a stronger type. */
    [[nodiscard]] std::vector<TileLabel> place(
        const TileMap &tiles, const Viewport &viewport, const QFont &font, int selected);

    static constexpr double smallest = 9; // pixels of type

private:
    struct Block
    {
        QStringList lines;
        double size = 0; // of the type, pixels
    };
    [[nodiscard]] Block fitted(const QString &name, double tileWidth, double size);
    [[nodiscard]] QStringList broken(const QString &text, double tileWidth, double size);
    [[nodiscard]] bool fits(const QStringList &lines, double tileWidth, double size);
    [[nodiscard]] double widthOf(const QString &text); // at a size of one

    QFont m_font; // that widths were measured in
    QHash<QString, double> m_widths;
    QHash<QString, QStringList> m_forms;
};

}
