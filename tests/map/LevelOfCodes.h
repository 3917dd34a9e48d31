// A level of a map from the code of an area for each LSOA; empty: in none. Areas are numbered in the order of their
// codes.
#pragma once

#include "map/MapScene.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace ics {

inline MapLevelPtr levelOfCodes(const std::vector<QString> &codes)
{
    auto level = std::make_shared<MapLevel>();
    std::map<QString, int> number;
    for (const QString &code : codes)
        if (!code.isEmpty())
            number.emplace(code, 0);
    for (auto &[code, n] : number) {
        n = level->count();
        level->names.push_back(code);
    }
    for (const QString &code : codes)
        level->areaOfLsoa.push_back(code.isEmpty() ? -1 : number[code]);
    return level;
}

}
