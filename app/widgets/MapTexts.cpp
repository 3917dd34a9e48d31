#include "MapTexts.h"

#include "TogetherSentence.h"
#include "atlas/ExerciseCut.h"
#include "models/Format.h"
#include "models/LevelText.h"
#include "models/ShownClasses.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapPane)
    };

    QString plainTitle(const Atlas &atlas, const Selection &selection)
    {
        const LevelId level = levelOnMap(atlas, selection.level);
        if (!isValid(level) || !isValid(selection.indicator))
            return {};
        const auto shown = ShownIndicator::make(atlas, selection);
        const Indicator &indicator = shown->indicator;
        const QString choice = levelChoice(atlas.level(level));
        const QString kind = inSentence(levelName(atlas.level(level)));
        const QString place = choice.isEmpty() ? kind : Text::tr("%1 (%2)").arg(kind, choice);
        if (mapStyle(atlas, selection) == MapStyle::TwoIndicators)
            return Text::tr("%1 and %2, by %3")
                .arg(indicatorName(indicator), indicatorName(atlas.indicator(selection.second)), place);
        const QString measure = measureText(indicator);
        const QString what
            = measure.isEmpty() ? indicatorName(indicator) : Text::tr("%1 (%2)").arg(indicatorName(indicator), measure);
        const QString title = Text::tr("%1, by %2").arg(what, place);
        return indicator.date.isEmpty() ? title : QString(title + u" · "_s + indicatorWords(indicator.date));
    }

}

QString indicatorWords(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("ics::Indicator", text.toUtf8().constData());
}

QString indicatorName(const Indicator &indicator) { return indicatorWords(indicator.name); }

QString measureText(const Indicator &indicator)
{
    QStringList measure { indicatorWords(indicator.unit), indicatorWords(indicator.denominatorName) };
    measure.removeAll(QString());
    return measure.join(u' ');
}

QString shortAttribution(const Atlas &atlas)
{
    if (atlas.attribution.isEmpty())
        return {};
    static const QRegularExpression pattern(u"database right (\\d{4})"_s);
    const QString year = pattern.match(atlas.attribution).captured(1);
    const QString text
        = Text::tr("Contains OS and ONS data © Crown copyright and database right %1, OGL v3.0").arg(year).simplified();
    return isExercise(atlas) ? QString(exerciseMark() + u". "_s + text) : text;
}

QString mapTitle(const Atlas &atlas, const Selection &selection)
{
    const QString title = plainTitle(atlas, selection);
    return isExercise(atlas) ? QString(exerciseMark() + u": "_s + title) : title;
}

QString patternSentence(const Atlas &atlas, const Selection &selection)
{
    const LevelId level = levelOnMap(atlas, selection.level);
    if (!isValid(level) || !isValid(selection.indicator))
        return {};
    if (mapStyle(atlas, selection) == MapStyle::TwoIndicators)
        return togetherSentence(atlas, selection);
    const auto shown = ShownIndicator::make(atlas, selection);
    const Indicator &indicator = shown->indicator;
    const LevelTable &table = atlas.table(selection.edition, level);
    const std::vector<double> values = shown->values(atlas, selection.edition, level);
    const auto known = [](double v) { return std::isfinite(v); };
    std::size_t highest = values.size();
    std::size_t lowest = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!known(values[i]))
            continue;
        highest = highest == values.size() || values[i] > values[highest] ? i : highest;
        lowest = lowest == values.size() || values[i] < values[lowest] ? i : lowest;
    }
    if (highest == values.size())
        return Text::tr("No value is recorded at this level.");
    const auto nameOf = [&](std::size_t i) { return atlas.areas[index(table.first) + i].name; };
    const double here = shown->value(atlas, selection.area);
    const double england = shown->value(atlas, atlas.country(selection.edition));
    QStringList parts;
    if (table.contains(selection.area) && known(here))
        parts << Text::tr("%1: %2, rank %3 of %4 from the highest.")
                     .arg(atlas.area(selection.area).name, formatValue(indicator, here))
                     .arg(1 + std::ranges::count_if(values, [&](double v) { return v > here; }))
                     .arg(std::ranges::count_if(values, known));
    // An extreme that many areas share as it is read belongs to none of them.
    const auto whose = [&](std::size_t i) {
        const double unit = std::pow(10, indicator.decimals);
        const auto sharing = std::ranges::count_if(
            values, [&](double v) { return known(v) && std::round(v * unit) == std::round(values[i] * unit); });
        return sharing == 1 ? nameOf(i) : Text::tr("%n areas", nullptr, static_cast<int>(sharing));
    };
    parts << Text::tr("Highest: %1, %2.").arg(whose(highest), formatValue(indicator, values[highest]))
          << Text::tr("Lowest: %1, %2.").arg(whose(lowest), formatValue(indicator, values[lowest]));
    if (known(england))
        parts << Text::tr("England: %1.").arg(formatValue(indicator, england));
    return parts.join(u' ');
}

}
