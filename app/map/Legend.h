// The key of a choropleth as a value, and its picture: the same in the window, in a report and on the
// clipboard.
#pragma once

#include "Choropleth.h"
#include "Symbols.h"

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

struct LegendTick
{
    double value = 0;
    QString text; // the value
    QString name; // "median"
    friend bool operator==(const LegendTick &, const LegendTick &) = default;
};

/** One axis of a map of two indicators. */
struct LegendAxis
{
    QString title;
    QString unit;
    std::vector<QString> edges; // of the thirds, lowest first
    friend bool operator==(const LegendAxis &, const LegendAxis &) = default;
};

struct Legend
{
    QString title; // name of the indicator
    QString unit; // "% of residents"; empty for an index
    QString method; // "Natural breaks, 5 classes"
    QString shortfall; // "5 wanted: equal figures share a class"; empty if there are just as many as wanted
    QString source; // publisher, title, date of the figures and edition of the areas
    std::vector<LegendRow> rows; // lowest class first; of two indicators nine, in words; else none
    std::vector<LegendTick> ticks; // of MapStyle::Continuous: lowest, quartiles, highest
    SymbolScale symbols; // of MapStyle::Circles
    double metresPerPixel = 700; // of the map beside it, for the circles
    LegendAxis across; // of MapStyle::TwoIndicators: the first
    LegendAxis up; // and the second
    Choropleth choropleth; // for its colours
    int decimals = 0; // of the figures
    int noDataCount = 0;
    QString noDataLabel; // "No area of this level here"; empty: "Not recorded"
    QString noDataReason; // why figures are missing: "Published for districts only."; may be empty
    bool hasNoData = false; // there is hatched land: areas without a value, or land that no area covers
    QString note; // when there is nothing to shade: why

    /** Decimals are the indicator's own, or more where two edges would read the same. */
    [[nodiscard]] static Legend make(
        const Choropleth &choropleth, const QString &title, const QString &unit, int decimals);
    /** The ticks of a continuous map. */
    void setTicks(std::span<const double> values);
    /** Of a choropleth of two indicators. */
    [[nodiscard]] static Legend makeTwo(
        const Choropleth &choropleth, const LegendAxis &across, int decimals, const LegendAxis &up, int upDecimals);
    [[nodiscard]] MapStyle style() const { return choropleth.style; }
    /** So many of the rows stand below one another, each with its colour. */
    [[nodiscard]] std::size_t listedRows() const { return style() == MapStyle::Classes ? rows.size() : 0; }
    [[nodiscard]] QString noDataText() const; // of the row of areas without a value
    /** What is said below the rows: the note, why there are not as many classes as wanted, and why figures are missing.
     */
    [[nodiscard]] QString remarks() const;

    [[nodiscard]] QSizeF size(const QFont &font) const;
    /** Paints into a panel whose top left corner is given; a highlighted class is framed (−1: none,
     * rows.size(): no data). */
    void paint(QPainter &painter, QPointF topLeft, const QFont &font, Theme theme, int highlighted = -1) const;

    friend bool operator==(const Legend &, const Legend &) = default;
};

/** Diagonal lines for land without a value, the same on map and legend. Positions are device pixels. */
[[nodiscard]] int hatchDevicePeriod(double ratio); // along a row
[[nodiscard]] int hatchWeight(int x, int y, double ratio); // 0 … 256: how much of the hatch colour
/** Into a swatch of a legend. */
void paintHatch(QPainter &painter, const QRectF &box, Theme theme);

}
