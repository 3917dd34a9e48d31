#include "TogetherSentence.h"

#include "MapTexts.h"
#include "domain/Figures.h"
#include "domain/RankCorrelation.h"
#include "models/Format.h"
#include "models/ShownClasses.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapPane)
    };

    QString patternOf(double rho)
    {
        constexpr double none = 0.1;
        constexpr double weak = 0.3;
        constexpr double strong = 0.7;
        const double strength = std::abs(rho);
        if (strength < none)
            return Text::tr("“%1” and “%2” do not tend to rise or fall together");
        if (rho > 0)
            return strength >= strong ? Text::tr("“%1” and “%2” tend strongly to rise together")
                : strength < weak     ? Text::tr("“%1” and “%2” tend slightly to rise together")
                                      : Text::tr("“%1” and “%2” tend to rise together");
        return strength >= strong ? Text::tr("Where “%1” is high, “%2” strongly tends to be low")
            : strength < weak     ? Text::tr("Where “%1” is high, “%2” tends slightly to be low")
                                  : Text::tr("Where “%1” is high, “%2” tends to be low");
    }

    QString thirdName(int third)
    {
        const std::array names { Text::tr("lowest third"), Text::tr("middle third"), Text::tr("highest third") };
        return names.at(static_cast<std::size_t>(third));
    }

    QString standing(const ShownFigures &figures, std::size_t area)
    {
        const int third = figures.classification.classOf(figures.values[area]);
        const QString value = formatValue(figures.shown.indicator, figures.exact[area]);
        return third < 0 ? value : Text::tr("%1 (%2)").arg(value, thirdName(third));
    }

}

QString togetherSentence(const Atlas &atlas, const Selection &selection)
{
    const ShownClasses shown = ShownClasses::make(atlas, selection);
    const LevelTable &table = atlas.table(selection.edition, levelOnMap(atlas, selection.level));
    const QString first = indicatorName(shown.first.shown.indicator);
    const QString second = indicatorName(shown.second.shown.indicator);
    QStringList parts;
    if (table.contains(selection.area)) {
        const std::size_t area = index(selection.area) - index(table.first);
        //: an area, then two indicators, each with its value
        parts << Text::tr("%1: %2 %3; %4 %5.")
                     .arg(atlas.area(selection.area).name, first, standing(shown.first, area), second,
                         standing(shown.second, area));
    }
    if (const auto together = rankCorrelation(shown.first.values, shown.second.values))
        //: %1 a sentence on how two indicators go together, %2 a number from −1 to 1
        parts << Text::tr("%1 (Spearman rank correlation %2, %n area(s)). It does not say that one causes the other.",
            nullptr, together->pairs)
                     .arg(patternOf(together->rho).arg(first, second), figure(together->rho, 2));
    else
        parts << Text::tr("There are too few figures to say whether “%1” and “%2” rise together.").arg(first, second);
    return parts.join(u' ');
}

}
