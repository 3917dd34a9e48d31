#include "PopulationStrip.h"

#include "models/LevelText.h"

#include <QCoreApplication>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::PopulationStrip)
    };

}

StripPlot::Data stripPlotData(const Atlas &atlas, const PopulationComparison &comparison)
{
    const LevelTable &table = atlas.tableOf(atlas.area(comparison.area));
    const IndicatorId population = atlas.indicatorByKey(u"population");
    StripPlot::Data data { .marked = comparison.area, .second = comparison.patients };
    data.dots.reserve(static_cast<std::size_t>(table.count));
    for (int i = 0; i < table.count; ++i) {
        const auto id = static_cast<AreaId>(static_cast<int>(table.first) + i);
        data.dots.push_back(
            { id, atlas.area(id).name, table.values.at(index(population)).at(static_cast<std::size_t>(i)) });
    }
    for (const PopulationRange &range : comparison.ranges)
        data.ranges.push_back({ range.low, range.high, rangeText(range), rangeSourcesText(range) });
    data.text = comparison.residentsVerdict + QLatin1StringView(". ") + comparison.patientsVerdict;
    const QString all = levelCount(atlas.level(comparison.level), table.count);
    data.resting = comparison.patients ? Text::tr("%1 by residents; ▼ this one, ▽ its registered patients.").arg(all)
                                       : Text::tr("%1 by residents; ▼ this one.").arg(all);
    return data;
}

}
