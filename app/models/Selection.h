// What the person is looking at: the one state that every view shows and changes, as a value.
#pragma once

#include "domain/Ids.h"

#include <QString>

namespace ics {

struct Selection
{
    EditionId edition = none<EditionId>;
    LevelId level = none<LevelId>; // of the areas on the map
    IndicatorId indicator = none<IndicatorId>;
    AreaId area = none<AreaId>; // always of `edition`; the country when nothing is chosen
    LsoaId lsoa = none<LsoaId>; // the small area of a postcode or position that was looked up
    QString postcode; // that postcode, normalised; not kept in any history on disk

    friend bool operator==(const Selection &, const Selection &) = default;
};

}
