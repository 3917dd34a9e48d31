// What the areas of level "place" are. No national list of places exists, so that it is a person's choice: the councils
// within each system (the usual one), two other geographies cut along the borders of the systems, or a list of their
// own.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ics {

enum class PlaceBasis { Council, SubIcb, District, Own };

/** The word that settings and the command line use: "council", "sub-icb", "district", "own". */
[[nodiscard]] QString placeBasisKey(PlaceBasis basis);
[[nodiscard]] std::optional<PlaceBasis> placeBasisFromKey(QStringView key);

/** The choice as it is shown: for own places with the file they are from. */
struct PlaceChoice
{
    PlaceBasis basis = PlaceBasis::Council;
    QString file; // its name without folder; empty unless own
    QDate date; // of the file

    friend bool operator==(const PlaceChoice &, const PlaceChoice &) = default;
};

}
