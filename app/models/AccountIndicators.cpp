#include "AccountParts.h"
#include "Format.h"
#include "LevelText.h"

#include "domain/Figures.h"

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

namespace {

    /** "2015: 96.3 · 2016: 96.5 · …"; empty without a series, or if none of its years is recorded. */
    QString yearsText(const Atlas &atlas, AreaId area, const Indicator &indicator)
    {
        QStringList parts;
        bool any = false;
        for (const IndicatorId id : atlas.yearsOf(indicator.id)) {
            const double value = atlas.value(area, id);
            any |= !std::isnan(value);
            //: %1 a year, %2 the figure of that year
            parts += Text::tr("%1: %2", "year").arg(atlas.indicator(id).year).arg(formatValue(indicator, value));
        }
        return any && parts.size() > 1 ? parts.join(u" · "_s) : QString();
    }

}

FactGroup indicators(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"indicators"_s, .title = Text::tr("Indicators"), .longList = true };
    const AreaId country = atlas.country(area.edition);
    for (const Indicator &indicator : atlas.indicators) {
        if (!atlas.isLatestYear(indicator.id))
            continue;
        Fact fact = indicatorFact(atlas, area.id, indicator.id);
        if (!fact.raw.isNull() && !indicator.isCount && country != area.id) {
            int of = 0;
            const int rank = rankOf(atlas, area, indicator.id, of);
            const QString england = formatValue(indicator, atlas.value(country, indicator.id));
            fact.note = Text::tr("England: %1. Rank %2 of %3 from the highest. %4")
                            .arg(england, figure(rank), figure(of), fact.note);
        }
        group.facts.push_back(fact);
    }
    return group;
}

FactGroup years(const Atlas &atlas, const Area &area)
{
    FactGroup group { .key = u"years"_s, .title = Text::tr("Year by year") };
    for (const Indicator &indicator : atlas.indicators) {
        if (!atlas.isLatestYear(indicator.id))
            continue;
        const QString text = yearsText(atlas, area.id, indicator);
        if (text.isEmpty())
            continue;
        Fact fact = indicatorFact(atlas, area.id, indicator.id);
        fact.key = indicator.series + u"_years"_s;
        fact.value = text;
        fact.raw = text;
        fact.date = Text::tr("%1–%2", "first and last year")
                        .arg(atlas.indicator(atlas.yearsOf(indicator.id).front()).year)
                        .arg(indicator.year);
        group.facts.push_back(fact);
    }
    return group;
}

}
