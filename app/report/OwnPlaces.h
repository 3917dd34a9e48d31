// A person's own places: a small CSV of areas and the places they belong to. An area is an LSOA, MSOA, district,
// sub-ICB location or council, by ONS or ODS code or by its whole name; encoding, separator, columns and whether there
// is a heading are told from the file. Of two rows that name the same small area the finer one counts (an LSOA before
// its MSOA before its district before its sub-ICB location before its council), whatever their order; of two as fine,
// the first. What no row names stays in its council's place. The file is read where it lies and kept nowhere else.
#pragma once

#include "AreaNames.h"

#include "atlas/PlaceCut.h"

#include <QByteArray>

namespace ics {

struct OwnPlacesProblem
{
    qint64 line = 0; // as a person counts them
    QString text; // why the row is not used, or not for all of its area
};

struct OwnPlaces
{
    QString path;
    PlaceCut cut;
    int rows = 0; // read, without the heading and blank lines
    int used = 0; // of them
    int places = 0; // that have a small area
    int lsoas = 0; // in one of them
    QString columns {}; // which ones were taken, in words
    std::vector<OwnPlacesProblem> problems {}; // the first ones
    int problemCount = 0; // all of them
    static constexpr std::size_t mostProblems = 1000;
};

/** Errors: those of readFile() (at most 64 MB) and of RecordReader; FileTruncated if it is empty; MissingColumn “area”
   if nothing in the first rows is an area, “place” if there is no other column. */
Result<OwnPlaces> readOwnPlaces(const QString &path, const Atlas &atlas);
/** The same for bytes. `path` is for the result and for errors. */
Result<OwnPlaces> parseOwnPlaces(
    const QByteArray &content, const QString &path, QDate date, const AreaNames &names, std::size_t lsoas);

/** "312 rows read, 310 used: 9 places with 214 small areas (LSOAs)." and what becomes of the rest. */
[[nodiscard]] QString summaryText(const OwnPlaces &places, const Atlas &atlas);
/** One line a problem: "mine.csv, line 4: …". */
[[nodiscard]] QString problemsText(const OwnPlaces &places);

/** An atlas with the places that a word of placeBasisKey() or the path of a CSV asks for, and what was read of it. */
struct PlacesAsked
{
    AtlasPtr atlas;
    std::optional<OwnPlaces> own;
};
/** Errors: those of readOwnPlaces() and withPlaces(); MissingColumn “place” if no row of the file leads to one. */
Result<PlacesAsked> atlasWithPlaces(const AtlasPtr &atlas, const QString &keyOrFile);

}
