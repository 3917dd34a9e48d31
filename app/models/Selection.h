// What the person is looking at: the one state that every view shows and changes, as a value.
#pragma once

#include "domain/Classification.h"
#include "domain/Ids.h"

#include <QString>

#include <optional>

namespace ics {

struct Selection
{
    EditionId edition = none<EditionId>;
    LevelId level = none<LevelId>; // of the areas on the map
    IndicatorId indicator = none<IndicatorId>;
    AreaId area = none<AreaId>; // always of `edition`; the country when nothing is chosen
    LsoaId lsoa = none<LsoaId>; // the small area of a postcode or position that was looked up
    QString postcode; // that postcode, normalised; not kept in any history on disk
    ClassChoice classes; // how the map's figures are classed
    QString scheme; // key of a colour scheme; empty: the usual one
    bool continuous = false; // colours change with the figures instead of standing for classes
    bool sameClasses = false; // one scale for all editions, so that colours can be compared from one to another
    bool countAsRate = false; // a count is shaded as a rate; else it is shown as circles
    IndicatorId second = none<IndicatorId>; // shown together with the indicator, in nine colours
    std::optional<int> onlyClass; // the one class or pair of thirds looked at, from 0; −1: areas without a value

    friend bool operator==(const Selection &, const Selection &) = default;
};

}
