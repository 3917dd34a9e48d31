// Reads the polygons of a GeoJSON feature collection, feature by feature, with the properties that are text
// or numbers. Coordinates are passed on as they stand: the file's own reference system is the caller's
// business.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace ics {

struct GeoPoint
{
    double x = 0; // easting or longitude
    double y = 0; // northing or latitude
};
using GeoRing = std::vector<GeoPoint>;
using GeoPolygon = std::vector<GeoRing>; // the shell, then its holes

struct GeoFeature
{
    qint64 line = 0; // on which the feature ends
    std::vector<std::pair<QString, QString>> properties; // numbers as they are written
    std::vector<GeoPolygon> polygons; // none where the geometry is null
    [[nodiscard]] QString property(QStringView name) const; // empty if absent
};

/** Takes one feature; an error ends the reading. */
using GeoFeatureSink = std::function<std::optional<Error>(GeoFeature &&)>;

/** Errors: BadJson; BadGeometry for other kinds of geometry, and for coordinates that are no polygon; those
 * of the sink. */
Result<Done> readGeoJson(const QByteArray &content, const QString &nameForErrors, const GeoFeatureSink &sink);

}
