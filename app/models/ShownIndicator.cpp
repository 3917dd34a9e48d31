#include "ShownIndicator.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const Indicator *rateInCatalogue(const Atlas &atlas, const Indicator &count)
    {
        const Indicator *found = nullptr;
        for (const Indicator &indicator : atlas.indicators)
            if (!indicator.isCount && indicator.aggregation == Aggregation::Ratio
                && indicator.numerator == count.numerator && (!found || indicator.denominator == u"population"))
                found = &indicator;
        return found;
    }

}

std::optional<ShownIndicator> ShownIndicator::rateOf(const Atlas &atlas, IndicatorId id)
{
    const Indicator &count = atlas.indicator(id);
    if (!count.isCount)
        return std::nullopt;
    if (const Indicator *rate = rateInCatalogue(atlas, count))
        return ShownIndicator { *rate };
    const IndicatorId residents = atlas.indicatorByKey(u"population");
    if (!isValid(residents) || residents == id)
        return std::nullopt;
    ShownIndicator result { count, residents };
    Indicator &rate = result.indicator;
    const bool ofPeople = count.unit == u"people";
    rate.isCount = false;
    rate.aggregation = Aggregation::Ratio;
    rate.unit = ofPeople ? u"%"_s : QString();
    rate.denominatorName = ofPeople ? u"of residents"_s : u"per 100,000 residents"_s;
    rate.scale = ofPeople ? 100 : 100'000;
    rate.decimals = 1;
    return result;
}

std::optional<ShownIndicator> ShownIndicator::make(const Atlas &atlas, IndicatorId id, bool countAsRate)
{
    if (!isValid(id))
        return std::nullopt;
    if (countAsRate)
        if (auto rate = rateOf(atlas, id))
            return rate;
    return ShownIndicator { atlas.indicator(id) };
}

std::optional<ShownIndicator> ShownIndicator::make(const Atlas &atlas, const Selection &selection)
{
    return make(atlas, selection.indicator, selection.countAsRate);
}

QString ShownIndicator::name() const
{
    const auto translated = [](const QString &text) {
        return text.isEmpty() ? text : QCoreApplication::translate("ics::Indicator", text.toUtf8().constData());
    };
    if (!isValid(per))
        return translated(indicator.name);
    const QString measure = translated(indicator.unit) + u' ' + translated(indicator.denominatorName);
    return u"%1 (%2)"_s.arg(translated(indicator.name), measure.trimmed());
}

QString ShownIndicator::unit() const
{
    return isValid(per) ? QString(indicator.unit + u' ' + indicator.denominatorName).trimmed() : indicator.unit;
}

double ShownIndicator::value(const Atlas &atlas, AreaId area) const
{
    const double count = atlas.value(area, indicator.id);
    if (!isValid(per))
        return count;
    const double residents = atlas.value(area, per);
    return residents > 0 ? indicator.scale * count / residents : std::nan("");
}

std::vector<double> ShownIndicator::values(const Atlas &atlas, EditionId edition, LevelId level) const
{
    const LevelTable &table = atlas.table(edition, level);
    std::vector<double> result = table.values.at(index(indicator.id));
    if (!isValid(per))
        return result;
    const std::vector<double> &residents = table.values.at(index(per));
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = residents[i] > 0 ? indicator.scale * result[i] / residents[i] : std::nan("");
    return result;
}

}
