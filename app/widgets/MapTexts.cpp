#include "MapTexts.h"

#include "TogetherSentence.h"
#include "atlas/ExerciseCut.h"
#include "domain/Quartile.h"
#include "models/Format.h"
#include "models/LevelText.h"
#include "models/ShownClasses.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapPane)
    };

    QString dated(const QString &title, const QString &date)
    {
        return date.isEmpty() ? title : QString(title + u" · "_s + indicatorWords(date));
    }

    /** Each with its date, or both with the one they share. */
    QString togetherTitle(const Indicator &first, const Indicator &second, const QString &place)
    {
        const bool same = first.date == second.date;
        const auto what = [same](const Indicator &indicator) {
            return same || indicator.date.isEmpty()
                ? indicatorName(indicator)
                : Text::tr("%1 (%2)").arg(indicatorName(indicator), indicatorWords(indicator.date));
        };
        const QString title = Text::tr("%1 and %2, by %3").arg(what(first), what(second), place);
        return same ? dated(title, first.date) : title;
    }

    QString plainTitle(const Atlas &atlas, const Selection &selection, bool withMeasure)
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
            return togetherTitle(indicator, atlas.indicator(selection.second), place);
        const QString measure = withMeasure ? measureText(indicator) : QString();
        const QString what
            = measure.isEmpty() ? indicatorName(indicator) : Text::tr("%1 (%2)").arg(indicatorName(indicator), measure);
        const QString title = Text::tr("%1, by %2").arg(what, place);
        return dated(title, indicator.date);
    }

    QString marked(const Atlas &atlas, const QString &title)
    {
        return isExercise(atlas) ? QString(exerciseMark() + u": "_s + title) : title;
    }

    /** The parts of the sentence on one indicator; each is empty where there is nothing to say. */
    class Pattern
    {
    public:
        Pattern(const Atlas &atlas, const Selection &selection, LevelId level)
            : m_atlas(atlas)
            , m_selection(selection)
            , m_shown(*ShownIndicator::make(atlas, selection))
            , m_table(atlas.table(selection.edition, level))
            , m_values(m_shown.values(atlas, selection.edition, level))
        {
            std::ranges::copy_if(m_values, std::back_inserter(m_known), [](double v) { return std::isfinite(v); });
            std::ranges::sort(m_known);
        }
        [[nodiscard]] bool isEmpty() const { return m_known.empty(); }

        [[nodiscard]] QString chosenArea() const
        {
            const AreaId area = m_selection.area;
            const double here = m_shown.value(m_atlas, area);
            if (!std::isfinite(here) || area == m_atlas.country(m_selection.edition))
                return {};
            const QString name = m_atlas.area(area).name;
            if (!m_table.contains(area))
                //: an area of another level than the map shows, and its figure
                return Text::tr("%1: %2.").arg(name, text(here));
            return Text::tr("%1: %2, rank %3 of %4 from the highest.")
                .arg(name, text(here))
                .arg(1 + std::ranges::count_if(m_known, [&](double v) { return v > here; }))
                .arg(m_known.size());
        }

        [[nodiscard]] QString extremes() const
        {
            return Text::tr("Highest: %1, %2.").arg(whose(m_known.back()), text(m_known.back())) + u' '
                + Text::tr("Lowest: %1, %2.").arg(whose(m_known.front()), text(m_known.front()));
        }

        [[nodiscard]] QString spread() const
        {
            constexpr std::size_t fewest = 8; // of fewer, the quartiles say little
            if (m_known.size() < fewest)
                return {};
            const QString low = text(quartile(m_known, 1));
            const QString high = text(quartile(m_known, 3));
            //: %1 the lower and %2 the upper quartile of the areas on the map
            return low == high ? QString() : Text::tr("Half of all areas lie between %1 and %2.").arg(low, high);
        }

        [[nodiscard]] QString country() const
        {
            const double england = m_shown.value(m_atlas, m_atlas.country(m_selection.edition));
            return std::isfinite(england) ? Text::tr("England: %1.").arg(text(england)) : QString();
        }

    private:
        [[nodiscard]] QString text(double value) const { return formatValue(m_shown.indicator, value); }

        /** An extreme that many areas share as it is read belongs to none of them. */
        [[nodiscard]] QString whose(double extreme) const
        {
            const double unit = std::pow(10, m_shown.indicator.decimals);
            const auto sharing = std::ranges::count_if(
                m_known, [&](double v) { return std::round(v * unit) == std::round(extreme * unit); });
            if (sharing > 1)
                return Text::tr("%n areas", nullptr, static_cast<int>(sharing));
            const auto at = std::ranges::find(m_values, extreme) - m_values.begin();
            return m_atlas.areas[index(m_table.first) + static_cast<std::size_t>(at)].name;
        }

        const Atlas &m_atlas;
        const Selection &m_selection;
        ShownIndicator m_shown;
        const LevelTable &m_table;
        std::vector<double> m_values; // by area
        std::vector<double> m_known; // ascending
    };

}

QString indicatorWords(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("ics::Indicator", text.toUtf8().constData());
}

QString indicatorName(const Indicator &indicator) { return indicatorWords(indicator.name); }

QString measureText(const Indicator &indicator)
{
    QStringList words;
    for (const QString &part : indicator.measure())
        words << indicatorWords(part);
    return words.join(u' ');
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
    return marked(atlas, plainTitle(atlas, selection, true));
}

QString briefMapTitle(const Atlas &atlas, const Selection &selection)
{
    return marked(atlas, plainTitle(atlas, selection, false));
}

QStringList patternParts(const Atlas &atlas, const Selection &selection)
{
    const LevelId level = levelOnMap(atlas, selection.level);
    if (!isValid(level) || !isValid(selection.indicator))
        return {};
    if (mapStyle(atlas, selection) == MapStyle::TwoIndicators)
        return { togetherSentence(atlas, selection) };
    const Pattern pattern(atlas, selection, level);
    if (pattern.isEmpty())
        return { Text::tr("No value is recorded at this level.") };
    QStringList parts { pattern.chosenArea(), pattern.extremes(), pattern.spread(), pattern.country() };
    parts.removeAll(QString());
    return parts;
}

QString patternSentence(const Atlas &atlas, const Selection &selection)
{
    return patternParts(atlas, selection).join(u' ');
}

}
