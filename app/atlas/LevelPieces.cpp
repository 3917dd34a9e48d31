#include "LevelPieces.h"

namespace ics {

void setPieces(Atlas &atlas, EditionId edition, LevelId level, std::vector<LevelPiece> pieces)
{
    LevelTable &table = atlas.tables[index(edition)][index(level)];
    table.first = static_cast<AreaId>(atlas.areas.size());
    table.count = static_cast<int>(pieces.size());
    table.areaOfLsoa.assign(atlas.lsoas.size(), none<AreaId>);
    for (LevelPiece &piece : pieces) {
        piece.area.id = static_cast<AreaId>(atlas.areas.size());
        piece.area.edition = edition;
        piece.area.level = level;
        for (const LsoaId lsoa : piece.lsoas)
            table.areaOfLsoa[index(lsoa)] = piece.area.id;
        atlas.areas.push_back(std::move(piece.area));
    }
}

double peopleIn(const Atlas &atlas, LsoaId lsoa)
{
    const IndicatorId people = atlas.indicatorByKey(u"population");
    const float count = isValid(people) ? atlas.lsoaValue(people, lsoa) : 1;
    return count > 0 ? static_cast<double>(count) : 0;
}

}
