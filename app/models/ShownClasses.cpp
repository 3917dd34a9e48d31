#include "ShownClasses.h"

namespace ics {

LevelId levelOnMap(const Atlas &atlas, LevelId wanted)
{
    if (isValid(wanted) && !(atlas.level(wanted).nested && atlas.level(wanted).rank == 0))
        return wanted;
    return atlas.levelByKey(u"system");
}

ShownClasses ShownClasses::make(const Atlas &atlas, const Selection &selection)
{
    ShownClasses result;
    const LevelId level = levelOnMap(atlas, selection.level);
    if (!isValid(level) || !isValid(selection.indicator) || !isValid(selection.edition))
        return result;
    const Indicator &indicator = atlas.indicator(selection.indicator);
    result.values = valuesAsShown(
        atlas.table(selection.edition, level).values.at(index(selection.indicator)), indicator.decimals);
    if (!indicator.isCount)
        result.classification = Classification::make(selection.classes, result.values).roundedUp(indicator.decimals);
    return result;
}

std::vector<char> areasOfOnlyClass(const Atlas &atlas, const Selection &selection)
{
    if (!selection.onlyClass)
        return {};
    const ShownClasses shown = ShownClasses::make(atlas, selection);
    std::vector<char> chosen(atlas.areas.size(), 0);
    const LevelTable &table = atlas.table(selection.edition, levelOnMap(atlas, selection.level));
    for (std::size_t i = 0; i < shown.values.size(); ++i)
        chosen[index(table.first) + i] = shown.classification.classOf(shown.values[i]) == *selection.onlyClass;
    return chosen;
}

}
