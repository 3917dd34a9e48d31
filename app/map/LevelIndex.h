// The areas of a level, whatever part of them is seen: where each lies, the point in it that is farthest from its
// border, and how large its name is. Names, dots and circles are placed by it.
#pragma once

#include "LabelRaster.h"
#include "MapScene.h"

#include <QFont>
#include <QStringList>

#include <vector>

class QFontMetricsF;

namespace ics {

/** A name in lines, and how large it is. */
struct MeasuredName
{
    QStringList lines;
    QSizeF size;
};

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
        std::vector<MeasuredName> names; // measured once for a font, the best first; empty until then
    };
    std::vector<Place> areas;
    double typicalRadius = 0; // median
    QFont font; // of the measured names
    std::size_t measured = 0; // the names before this one are measured

    /** Poles to about 500 m; an area smaller than that takes the middle of its largest LSOA. */
    [[nodiscard]] static LevelIndex make(const Mesh &mesh, const LabelRaster &raster, const MapLevel &level);
    /** The forms of an area's name: narrower and shorter ones, too, at a level of few areas. */
    const std::vector<MeasuredName> &namesOf(int area, const MapLevel &level, const QFontMetricsF &metrics);
    /** Measures some more names; false when all are, or when there are too many to be worth it. */
    bool measureMore(const MapLevel &level, const QFont &wanted);
    /** Forgets the measures of another font. */
    void setFont(const QFont &wanted);
    /** All of England in pixels of 500 m, the same for every level. */
    [[nodiscard]] static LabelRaster raster(const Mesh &mesh);
};

}
