#include "PopulationRange.h"

#include "Format.h"

#include "domain/Figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::PopulationRange)
    };

    struct Row
    {
        QLatin1StringView level;
        double low;
        double high;
        std::array<const char *, 2> sources;
    };

    const std::array rows {
        Row { "system"_L1, 1e6, 3e6, { "bhta-guide-2023", "stotles-2022" } },
        Row { "system"_L1, 0.5e6, 3e6, { "ics-primer-2022", nullptr } },
        Row { "place"_L1, 250'000, 500'000, { "bhta-guide-2023", "stotles-2022" } },
        Row { "neighbourhood"_L1, 30'000, 50'000, { "bhta-guide-2023", "stotles-2022" } },
    };

    // Names, not words: they stand in every language.
    struct ShortName
    {
        QLatin1StringView source;
        QLatin1StringView name;
    };
    const std::array shortNames { ShortName { "bhta-guide-2023"_L1, "BHTA 2023"_L1 },
        ShortName { "stotles-2022"_L1, "Stotles 2022"_L1 }, ShortName { "ics-primer-2022"_L1, "ICS primer 2022"_L1 } };

    QString verdictOn(const PopulationRange &range, double people)
    {
        switch (positionIn(range, people)) {
        case RangePosition::Below:
            return Text::tr("below %1").arg(rangeText(range));
        case RangePosition::Within:
            return Text::tr("within %1").arg(rangeText(range));
        case RangePosition::Above:
            return Text::tr("above %1").arg(rangeText(range));
        }
        return {};
    }

    QString allAlike(RangePosition position, bool several)
    {
        switch (position) {
        case RangePosition::Below:
            return several ? Text::tr("below both ranges") : Text::tr("below the range");
        case RangePosition::Within:
            return several ? Text::tr("within both ranges") : Text::tr("within the range");
        case RangePosition::Above:
            return several ? Text::tr("above both ranges") : Text::tr("above the range");
        }
        return {};
    }

    // Lists count patients wherever they live; that is how a network is paid, so both figures are given.
    void addPatients(const Atlas &atlas, PopulationComparison &comparison)
    {
        const IndicatorId lists = atlas.indicatorByKey(u"registered_patients");
        const bool lowest = !isValid(atlas.levelBelow(comparison.level));
        const double patients = lowest && isValid(lists) ? atlas.value(comparison.area, lists) : std::nan("");
        if (std::isnan(patients))
            return;
        comparison.patients = patients;
        comparison.patientsVerdict = Text::tr("%1 registered patients: %2")
                                         .arg(formatNumber(patients, 0), rangeVerdict(comparison.ranges, patients));
    }

}

RangePosition positionIn(const PopulationRange &range, double people)
{
    return people < range.low ? RangePosition::Below
        : people > range.high ? RangePosition::Above
                              : RangePosition::Within;
}

QString rangeText(const PopulationRange &range)
{
    const QLocale locale;
    if (range.high < 1e6)
        return Text::tr("%1–%2").arg(figure(range.low), figure(range.high));
    return Text::tr("%1–%2 million")
        .arg(locale.toString(range.low / 1e6, 'g', 3), locale.toString(range.high / 1e6, 'g', 3));
}

QString rangeSourcesText(const PopulationRange &range)
{
    QStringList names;
    for (const QString &source : range.sources) {
        const auto found = std::ranges::find(shortNames, source, &ShortName::source);
        names << (found == shortNames.end() ? source : QString(found->name));
    }
    return names.join(u", "_s);
}

QString rangeVerdict(std::span<const PopulationRange> ranges, double people)
{
    if (ranges.empty())
        return {};
    const RangePosition first = positionIn(ranges.front(), people);
    if (std::ranges::all_of(ranges, [&](const PopulationRange &r) { return positionIn(r, people) == first; }))
        return allAlike(first, ranges.size() > 1);
    QStringList parts;
    for (const PopulationRange &range : ranges)
        parts << verdictOn(range, people);
    //: Two verdicts, e.g. "within 0.5–3 million", "below 1–3 million"
    return parts.join(Text::tr(", but "));
}

std::vector<PopulationRange> populationRanges(QStringView levelKey)
{
    std::vector<PopulationRange> ranges;
    for (const Row &row : rows) {
        if (levelKey != row.level)
            continue;
        PopulationRange range { row.low, row.high };
        for (const char *source : row.sources)
            if (source)
                range.sources << QLatin1StringView(source);
        ranges.push_back(range);
    }
    return ranges;
}

std::optional<PopulationComparison> comparePopulation(const Atlas &atlas, AreaId id)
{
    const Area &area = atlas.area(id);
    const IndicatorId population = atlas.indicatorByKey(u"population");
    PopulationComparison comparison {
        .area = id, .level = area.level, .ranges = populationRanges(atlas.level(area.level).key)
    };
    if (comparison.ranges.empty() || !isValid(population))
        return std::nullopt;
    comparison.residents = atlas.value(id, population);
    if (std::isnan(comparison.residents))
        return std::nullopt;
    comparison.residentsVerdict
        = Text::tr("%1 people: %2")
              .arg(formatNumber(comparison.residents, 0), rangeVerdict(comparison.ranges, comparison.residents));
    if (comparison.ranges.size() > 1)
        comparison.disagreement = Text::tr("The documents differ, so each range is shown with its sources.");
    addPatients(atlas, comparison);
    return comparison;
}

}
