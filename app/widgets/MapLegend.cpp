#include "MapLegend.h"

#include "MapTexts.h"
#include "models/Format.h"
#include "models/LevelText.h"
#include "models/NoDataReason.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MapPane)
    };

    QString sourceText(const Atlas &atlas, const Selection &selection, const ShownClasses &shown)
    {
        QStringList parts;
        const auto add = [&](const Indicator &indicator) {
            QStringList source;
            if (const Source *known = atlas.source(indicator.source))
                source << known->publisher << known->title;
            if (!source.join(u' ').contains(indicator.date))
                source << indicatorWords(indicator.date);
            source.removeAll(QString());
            if (const QString text = source.join(u" · "_s); !parts.contains(text))
                parts << text;
        };
        add(shown.first.shown.indicator);
        if (isValid(shown.first.shown.per))
            add(atlas.indicator(shown.first.shown.per));
        if (shown.style == MapStyle::TwoIndicators)
            add(shown.second.shown.indicator);
        parts << Text::tr("areas of %1", "edition").arg(editionName(atlas.edition(selection.edition)));
        return parts.join(u" · "_s);
    }

    QString circleNote(const std::vector<double> &values)
    {
        const auto zeros = static_cast<int>(std::ranges::count(values, 0.0));
        QStringList parts { Text::tr("The area of a circle is proportional to the count.") };
        if (zeros > 0)
            parts << Text::tr("%n area(s) without a circle have none.", nullptr, zeros);
        parts << Text::tr("A count is not shaded: large areas would look important only because they are large.");
        return parts.join(u' ');
    }

    QString seriesNote(const Atlas &atlas, const Indicator &indicator, bool continuous)
    {
        if (indicator.series.isEmpty())
            return {};
        const auto years = atlas.yearsOf(indicator.id);
        //: two years
        return (continuous ? Text::tr("Colours are the same for all years %1–%2.")
                           : Text::tr("Classes are the same for all years %1–%2."))
            .arg(atlas.indicator(years.front()).year)
            .arg(atlas.indicator(years.back()).year);
    }

    Legend legendOf(const Atlas &atlas, const ShownClasses &shown, const Choropleth &choropleth)
    {
        const Indicator &indicator = shown.first.shown.indicator;
        const auto axis = [](const Indicator &i) { return LegendAxis { indicatorName(i), measureText(i), {} }; };
        if (shown.style == MapStyle::TwoIndicators)
            return Legend::makeTwo(choropleth, axis(indicator), indicator.decimals, axis(shown.second.shown.indicator),
                shown.second.shown.indicator.decimals);
        Legend legend = Legend::make(choropleth, indicatorName(indicator), measureText(indicator), indicator.decimals);
        if (shown.style == MapStyle::Continuous)
            legend.setTicks(shown.first.values);
        if (shown.style == MapStyle::Circles) {
            legend.symbols = SymbolScale::make(shown.first.values);
            legend.note = circleNote(shown.first.values);
        } else if (isValid(shown.first.shown.per)) {
            legend.note = Text::tr("Divided by the residents: a count is not shaded, for large areas would look "
                                   "important only because they are large.");
        }
        if (const QString years = seriesNote(atlas, indicator, shown.style == MapStyle::Continuous);
            !years.isEmpty() && !shown.first.classification.edges.empty())
            legend.note = (years + u' ' + legend.note).trimmed();
        if (shown.ofAllEditions && !shown.first.classification.edges.empty())
            legend.note = (Text::tr("The scale is the same in all editions.") + u' ' + legend.note).trimmed();
        if (choropleth.middle) {
            const QString middle = formatValue(indicator, *choropleth.middle);
            legend.note
                = (Text::tr("Colours part at the figure of England, %1.").arg(middle) + u' ' + legend.note).trimmed();
        } else if (const bool coloured = shown.style == MapStyle::Classes || shown.style == MapStyle::Continuous;
                   coloured && ColourScheme::byKey(choropleth.scheme).isDiverging()) {
            legend.note
                = (Text::tr("The colours do not part: there is no figure of England.") + u' ' + legend.note).trimmed();
        }
        return legend;
    }

}

Legend mapLegend(
    const Atlas &atlas, const Selection &selection, const ShownClasses &shown, const Choropleth &choropleth)
{
    Legend legend = legendOf(atlas, shown, choropleth);
    legend.source = sourceText(atlas, selection, shown);
    legend.noDataReason = noDataReason(shown);
    return legend;
}

}
