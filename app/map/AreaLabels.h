// Names on the map: where each area's name may stand, and which of them fit without touching one another.
#pragma once

#include "LabelRaster.h"
#include "MapScene.h"
#include "Viewport.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QStringList>

#include <vector>

namespace ics {

/** What is known of the areas of a level from the mesh alone. Metres, BNG. */
struct LevelIndex
{
    struct Place
    {
        QRectF bounds; // top() is the southern edge
        QPointF anchor; // pole of inaccessibility: the point inside that is farthest from the border
        QPointF middle; // the same to the 500 m of the index, always
        double radius = 0; // its distance from the border
        LsoaId largest = none<LsoaId>; // its largest LSOA
        bool exact = false; // the anchor is better than the 500 m of the index
        QStringList nameLines; // measured once for a font; empty until then
        QSizeF nameSize;
    };
    std::vector<Place> areas;
    double typicalRadius = 0; // median
    QFont font; // of the measured names
    std::size_t measured = 0; // the names before this one are measured

    /** Poles to about 500 m; an area smaller than that takes the middle of its largest LSOA. */
    [[nodiscard]] static LevelIndex make(const Mesh &mesh, const LabelRaster &raster, const MapLevel &level);
    /** Measures some more names; false when all are, or when there are too many to be worth it. */
    bool measureMore(const MapLevel &level, const QFont &wanted);
    /** Forgets the measures of another font. */
    void setFont(const QFont &wanted);
    /** All of England in pixels of 500 m, the same for every level. */
    [[nodiscard]] static LabelRaster raster(const Mesh &mesh);
};

/** The pole of the part of an area that is seen, read off the label raster: screen position and pixels. */
struct ScreenPole
{
    QPointF at;
    double radius = 0;
};
[[nodiscard]] ScreenPole screenPole(
    const LabelRaster &labels, const MapLevel &level, int area, QRectF bounds, double devicePixelRatio);

struct AreaLabel
{
    int area = -1;
    QStringList lines;
    QRectF rect; // screen
    bool strong = false; // the selected one
};

/** What names are placed on. */
struct LabelGround
{
    const MapLevel &level;
    LevelIndex &index; // anchors grow exact as they are asked for
    const LabelRaster &labels;
    const Viewport &viewport;
};

/** The largest areas first, the selected one before all; nothing overlaps, sticks out of the view or enters a
   taken rectangle. With only the selected one asked for, no other is placed. */
[[nodiscard]] std::vector<AreaLabel> placeLabels(
    const LabelGround &ground, const QFont &font, int selected, bool onlySelected, std::vector<QRectF> taken);

/** Balanced lines, none longer than so many characters where a break is possible. */
[[nodiscard]] QStringList balancedLines(const QString &text, int longest);

/** Of lines one below the other. */
[[nodiscard]] QSizeF textSize(const QStringList &lines, const QFontMetricsF &metrics);

[[nodiscard]] QFont strongFont(const QFont &font);

}
