// A latitude and longitude as people write and paste them: decimal degrees with a point or a comma, degrees and
// minutes, degrees, minutes and seconds, with a sign or N, S, E, W on either side, a geo: address, or a link to one of
// the usual maps on the web, which is read here and never opened.
#pragma once

#include <QString>

#include <optional>

namespace ics {

struct LatLon
{
    double latitude = 0; // degrees, WGS84, north positive
    double longitude = 0; // east positive
    double metres = 0; // how far off it may be by its last written digit: half a step of it to the north

    friend bool operator==(const LatLon &, const LatLon &) = default;
};

/** nullopt for what is no such writing, and for whole degrees without anything smaller. */
[[nodiscard]] std::optional<LatLon> parseLatLon(QStringView text);

/** "53.00270° N, 2.17940° W" */
[[nodiscard]] QString latLonText(double latitude, double longitude);

}
