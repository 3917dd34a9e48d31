#include "AccountParts.h"
#include "Format.h"
#include "LevelText.h"
#include "PopulationRange.h"

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    Fact countFact(const Atlas &atlas, AreaId area, QStringView indicator, const QString &label, const QString &verdict)
    {
        Fact fact = indicatorFact(atlas, area, atlas.indicatorByKey(indicator));
        fact.key = indicator.toString() + "_against_ranges"_L1;
        fact.label = label;
        fact.value = verdict;
        return fact;
    }

    Fact rangeFact(const PopulationRange &range, double residents)
    {
        return { .key = u"documented_range"_s,
            .label = rangeText(range),
            .value = rangeVerdict({ &range, 1 }, residents),
            .raw = QVariantList { range.low, range.high },
            .basis = Basis::NationalPolicy,
            .source = range.sources.front(),
            .furtherSources = range.sources.mid(1),
            .note = Text::tr("A size that guides give for such an area, not a rule. Compared with the residents.") };
    }

}

FactGroup populationRange(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"people"_s };
    const auto comparison = comparePopulation(atlas, area.id);
    if (!comparison)
        return group;
    group.title = Text::tr("Population beside the documents’ ranges");
    group.intro = comparison->disagreement;
    group.facts.push_back(
        countFact(atlas, area.id, u"population", Text::tr("Residents, Census 2021"), comparison->residentsVerdict));
    if (comparison->patients)
        group.facts.push_back(countFact(atlas, area.id, u"registered_patients",
            Text::tr("On practices’ lists, 2024/25"), comparison->patientsVerdict));
    for (const PopulationRange &range : comparison->ranges)
        group.facts.push_back(rangeFact(range, comparison->residents));
    return group;
}

}
