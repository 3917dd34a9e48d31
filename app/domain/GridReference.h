// A reference on the British National Grid as a person writes it: "SJ 88 47", "SJ8847", "SJ 88123 47456", or easting
// and northing in metres, "388000 347000". The number of figures says how large a square is meant, and nothing smaller
// is made of it.
#pragma once

#include <QString>

#include <optional>

namespace ics {

struct GridSquare
{
    int easting = 0; // of its south-west corner, metres
    int northing = 0;
    int side = 1; // metres: 1, 10, 100, 1,000 or 10,000

    friend bool operator==(const GridSquare &, const GridSquare &) = default;
};

/** nullopt for what is no such reference, or lies off the grid of Great Britain (700 × 1,300 km). */
[[nodiscard]] std::optional<GridSquare> parseGridReference(QStringView text);

/** "SJ 88 47" for a square of 1 km, "SJ 88123 47456" for one of 1 m; empty off the grid. */
[[nodiscard]] QString gridReferenceText(const GridSquare &square);

}
