// A Lower layer Super Output Area of 2021: the smallest area of the atlas, of which every other one is a set.
#pragma once

#include "Ids.h"

#include <QString>

namespace ics {

struct Lsoa
{
    QString code; // E01…, in ascending order of LsoaId
    QString name; // "Stoke-on-Trent 014B"
    QString msoaCode;
    QString msoaName; // House of Commons Library name: "Hanley Park and Shelton"
    double x = 0; // metres, British National Grid: mean of the live postcodes, a point to label and to measure from
    double y = 0;
};

}
