// Reads a tour from the file that a trainer has written (data/learn/TOURS.md says how), strictly: every fault is told
// with its line, and a file with any is not used at all.
#pragma once

#include "Tour.h"
#include "atlas/Atlas.h"
#include "domain/Error.h"

namespace ics {

struct TourReading
{
    TourPtr tour {}; // null if there are faults
    std::vector<Error> faults {}; // in the order of their lines, most of them BadField with file, line and reason
};

namespace tourLimits {
    constexpr qsizetype bytes = 256 * 1024;
    constexpr std::size_t steps = 40;
    constexpr int titleCharacters = 80;
    constexpr int descriptionWords = 40;
    constexpr int textWords = 60; // of `text` or `presenter`, and `here` together
    constexpr int notesWords = 150;
    constexpr int textCharacters = 2000; // of any text, for words without end
    constexpr std::size_t faults = 50; // told at once
}

/** Without an atlas, what only an atlas knows (codes, editions, levels, indicators, postcodes, what is told of an area)
   is not checked. */
[[nodiscard]] TourReading readTour(const QString &path, const AtlasPtr &atlas = {});
[[nodiscard]] TourReading parseTour(const QByteArray &content, const QString &file, const AtlasPtr &atlas = {});
/** "our-patch.json, line 12: no area has the code …", a line each. */
[[nodiscard]] QString tourFaultsText(const std::vector<Error> &faults);

}
