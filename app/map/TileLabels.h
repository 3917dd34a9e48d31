// The name of every tile in view that has room for it or for a short form of it, at a size that all of them share as
// nearly as may be; where there is none, its code. No name is cut within a word.
#pragma once

#include "TileMap.h"
#include "Viewport.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <utility>
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
    /** Nothing for tiles too small for their code. The selected area (−1: none) is set in a stronger type. */
    [[nodiscard]] std::vector<TileLabel> place(
        const TileMap &tiles, const Viewport &viewport, const QFont &font, int selected);

    /** Pixels of type, beside text of that size. */
    [[nodiscard]] static double smallest(double usual);

private:
    struct Block
    {
        QStringList lines;
        double size = 0; // of the type, pixels
        bool strong = false;
    };
    [[nodiscard]] Block fitted(const QString &name, const QString &code, double tileWidth, double size, bool strong);
    void nameTiles(const MapLevelPtr &level);
    [[nodiscard]] QStringList broken(const QString &text, double tileWidth, double size);
    [[nodiscard]] Block coded(const QString &code, double tileWidth, double size, bool strong);
    [[nodiscard]] bool fits(const QStringList &lines, double tileWidth, double size);
    [[nodiscard]] double widthOf(const QString &text); // in the type set by measureIn
    void measureIn(double size, bool strong);

    QFont m_font; // that widths were measured in
    QHash<std::pair<int, bool>, QHash<QString, double>> m_widths; // of a size and strength
    QHash<QString, double> *m_measured = nullptr; // those in use
    QFontMetricsF m_metrics { QFont() };
    QHash<QString, QStringList> m_forms;
    MapLevelPtr m_coded; // whose codes these are
    std::vector<QString> m_codes;
};

}
