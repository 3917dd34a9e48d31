// The polygons of a coverage as a publisher gives them, and their repair: afterwards every ring is closed and
// simple, shells run counter-clockwise and holes clockwise (the area lies on the left), and no two borders
// cross. Each repair is noted.
#pragma once

#include "Ring.h"
#include "domain/Result.h"

#include <QString>

#include <vector>

namespace ics {

struct CoverageFeature
{
    QString code;
    qint64 line = 0; // in the publisher's file
    std::vector<std::vector<Ring>> polygons; // the shell, then its holes
};

struct CoverageNote
{
    QString code; // of the feature; empty: of the whole file
    qint64 line = 0;
    QString text; // what was found and what was done about it, English
};

/** The rings of one feature in good order. */
struct CleanFeature
{
    QString code;
    qint64 line = 0;
    std::vector<Ring> rings;
};

[[nodiscard]] CleanFeature clean(const CoverageFeature &feature, std::vector<CoverageNote> &notes);

/** Puts vertices where borders touch or cross without one. Errors: BadGeometry if crossings remain. */
Result<Done> joinCrossings(std::vector<CleanFeature> &features, std::vector<CoverageNote> &notes);

}
