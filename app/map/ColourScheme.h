// The colours of the map. A sequential scheme gives n classes whose lightness falls (light theme) or rises
// (dark theme) monotonically with the value, so that the order survives greyscale print and every kind of
// colour vision. All fills stay between luminance 0.125 and 0.9: a near-black border keeps 3:1 against each
// of them (WCAG 1.4.11).
#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace ics {

enum class Theme { Light, Dark };

struct ColourScheme
{
    QString key; // "blues"
    std::vector<QColor> anchors; // from low to high in the light theme, evenly spaced
    std::vector<QColor> below; // of a diverging scheme: outwards from the middle, which it shares with anchors

    [[nodiscard]] bool isDiverging() const { return !below.empty(); }
    /** At least one colour, low values first; of a diverging scheme those above the middle. */
    [[nodiscard]] std::vector<QColor> colours(int classes, Theme theme) const;

    /** How the classes lie about a meaningful middle. */
    struct Sides
    {
        int below = 0; // classes
        bool middle = false; // a class holds the middle; else it is an edge
        int above = 0;
        [[nodiscard]] int count() const { return below + middle + above; }
    };
    /** Low values first: equally strong colours are equally many classes away from the middle. */
    [[nodiscard]] std::vector<QColor> divergingColours(Sides sides, Theme theme) const;

    /** The fill of circles, which lie on plain land and over one another. */
    [[nodiscard]] QColor symbolFill(Theme theme) const;

    [[nodiscard]] static const std::vector<ColourScheme> &all();
    [[nodiscard]] static const ColourScheme &byKey(QStringView key); // the first one if unknown
};

[[nodiscard]] QString colourSchemeName(const ColourScheme &scheme); // translated

/** Thirds of two indicators: 3 × that of the second (towards blue) + that of the first (towards orange). Any two differ
   for every kind of colour vision, and all nine in lightness. */
[[nodiscard]] std::vector<QColor> twoIndicatorColours(Theme theme);

/** Hues for kinds that have no order: the first for what is usual, hardly a colour. Any two differ for every kind of
   colour vision; a letter or mark must go with each. */
[[nodiscard]] std::vector<QColor> kindColours(Theme theme);

/** Everything on the map that is no class colour. */
struct MapPalette
{
    QColor sea;
    QColor backdrop; // land of the other countries
    QColor land; // of England where it carries circles
    QColor ink; // borders and coast
    QColor text;
    QColor halo; // round text
    QColor selection; // the one accent
    QColor casing; // on both sides of the accent
    QColor rim; // outside the casing: one of the two is 3:1 against whatever lies beneath
    QColor noData;
    QColor noDataHatch;
    QColor panel; // behind the legend
    QColor panelText;
    QColor panelFaint; // counts and methods

    [[nodiscard]] static const MapPalette &of(Theme theme);
};

[[nodiscard]] double relativeLuminance(const QColor &colour); // WCAG 2
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b); // 1 … 21
[[nodiscard]] double lightness(const QColor &colour); // CIE L*, 0 … 100

}
