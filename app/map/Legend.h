// The key of a choropleth as a value, and its picture: the same in the window, in a report and on the
// clipboard.
#pragma once

#include "Choropleth.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace ics {

struct LegendRow
{
    QString range; // "12.4 to under 18.0"
    int count = 0; // areas in the class
    friend bool operator==(const LegendRow &, const LegendRow &) = default;
};

struct Legend
{
    QString title; // name of the indicator
    QString unit; // "% of residents"; empty for an index
    QString method; // "Natural breaks, 5 classes"
    QString shortfall; // "5 wanted: equal figures share a class"; empty if there are as many as wanted
    QString source; // publisher, title, date of the figures and edition of the areas
    std::vector<LegendRow> rows; // lowest class first
    Choropleth choropleth; // for its colours
    int decimals = 0; // of the figures
    int noDataCount = 0;
    QString noDataReason; // "No PCN here"; empty: "Not recorded"
    bool hasNoData = false; // there is hatched land: areas without a value, or land that no area covers
    QString note; // when there is nothing to shade: why

    /** Decimals are the indicator's own, or more where two edges would read the same. */
    [[nodiscard]] static Legend make(
        const Choropleth &choropleth, const QString &title, const QString &unit, int decimals);
    [[nodiscard]] QString noDataText() const; // of the row of areas without a value

    [[nodiscard]] QSizeF size(const QFont &font) const;
    /** Paints into a panel whose top left corner is given; a highlighted class is framed (−1: none,
     * rows.size(): no data). */
    void paint(QPainter &painter, QPointF topLeft, const QFont &font, Theme theme, int highlighted = -1) const;

    friend bool operator==(const Legend &, const Legend &) = default;
};

/** Diagonal lines for land without a value, the same on map and legend. Positions are device pixels. */
[[nodiscard]] int hatchDevicePeriod(double ratio); // along a row
[[nodiscard]] int hatchWeight(int x, int y, double ratio); // 0 … 256: how much of the hatch colour

}
