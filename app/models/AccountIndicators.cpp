#include "AccountParts.h"
#include "Format.h"
#include "LevelText.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics::account {

namespace {

    QString indicatorName(const Indicator &indicator)
    {
        return QCoreApplication::translate("ics::Indicator", indicator.name.toUtf8().constData());
    }

    // Where the area stands among those of its level: 1 for the highest value.
    int rankOf(const Atlas &atlas, const Area &area, IndicatorId indicator, int &of)
    {
        const double own = atlas.value(area.id, indicator);
        int higher = 0;
        of = 0;
        for (const double value : atlas.tableOf(area).values.at(index(indicator))) {
            of += !std::isnan(value);
            higher += value > own;
        }
        return higher + 1;
    }

}

Fact indicatorFact(const Atlas &atlas, AreaId area, IndicatorId id)
{
    const Indicator &indicator = atlas.indicator(id);
    const double value = atlas.value(area, id);
    return { .key = indicator.key,
        .label = indicatorName(indicator),
        .value = formatValue(indicator, value),
        .raw = std::isnan(value) ? QVariant() : QVariant(value),
        .basis = indicator.basis,
        .source = indicator.source,
        .date = indicator.date,
        .note = QCoreApplication::translate("ics::Data", indicator.note.toUtf8().constData()) };
}

FactGroup indicators(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"indicators"_s, .title = Text::tr("Indicators"), .longList = true };
    const AreaId country = atlas.country(area.edition);
    for (const Indicator &indicator : atlas.indicators) {
        Fact fact = indicatorFact(atlas, area.id, indicator.id);
        if (!fact.raw.isNull() && !indicator.isCount && country != area.id) {
            int of = 0;
            const int rank = rankOf(atlas, area, indicator.id, of);
            const QString england = formatValue(indicator, atlas.value(country, indicator.id));
            fact.note = Text::tr("England: %1. Rank %2 of %3 from the highest. %4")
                            .arg(england, QLocale().toString(rank), QLocale().toString(of), fact.note);
        }
        group.facts.push_back(fact);
    }
    return group;
}

}
