// The catalogue of indicators, the measures of the LSOAs, and from both the value of every indicator for every area.
#include "Aggregate.h"
#include "InputRows.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double notRecorded = std::numeric_limits<double>::quiet_NaN();

    Direction direction(InputRow &r, std::size_t i)
    {
        const QString word = r.text(i);
        if (word == u"higher-worse")
            return Direction::HigherIsWorse;
        if (word == u"higher-better")
            return Direction::HigherIsBetter;
        if (word != u"neutral")
            r.fail(ErrorKind::BadValue, i);
        return Direction::Neutral;
    }

    Aggregation aggregation(InputRow &r, std::size_t i)
    {
        const QString word = r.text(i);
        if (word == u"ratio")
            return Aggregation::Ratio;
        if (word == u"weighted-mean")
            return Aggregation::WeightedMean;
        if (word != u"sum")
            r.fail(ErrorKind::BadValue, i);
        return Aggregation::Sum;
    }

    /** The name of a measure that was read. */
    QString measureName(InputRow &r, std::size_t i, const AtlasInput &input)
    {
        const QString key = r.text(i);
        if (!input.measure(key))
            r.fail(ErrorKind::UnknownCode, i);
        return key;
    }

    /** A year of a series may be recorded for whole areas only: then its measure has no column of LSOAs. */
    void addMeasureOfSeries(InputRow &r, AtlasInput &input)
    {
        if (!r.text(16).isEmpty() && !input.measure(r.text(7)))
            input.measures.push_back({ r.text(7), std::vector<double>(input.atlas.lsoas.size(), notRecorded) });
    }

    Indicator indicatorRow(InputRow &r, AtlasInput &input)
    {
        Indicator n;
        addMeasureOfSeries(r, input);
        n.id = static_cast<IndicatorId>(input.atlas.indicators.size());
        n.name = r.text(1);
        n.group = r.text(2);
        n.unit = r.text(3);
        n.denominatorName = r.text(4);
        n.direction = direction(r, 5);
        n.aggregation = aggregation(r, 6);
        n.numerator = measureName(r, 7, input);
        if (n.aggregation != Aggregation::Sum)
            n.denominator = measureName(r, 8, input);
        n.scale = r.requiredNumber(9);
        n.decimals = r.requiredInteger(10);
        n.isCount = r.flag(11);
        n.basis = r.basis(12);
        n.source = r.source(13, input.atlas);
        n.date = r.text(14);
        n.note = r.text(15);
        n.series = r.text(16);
        n.year = n.series.isEmpty() ? 0 : r.requiredInteger(17);
        if (!n.series.isEmpty() && n.year <= 0)
            r.fail(ErrorKind::BadValue, 17);
        return n;
    }

    Result<Done> readCatalogue(const QString &dir, AtlasInput &input)
    {
        QHash<QString, int> seen;
        return eachRow(dir + "/indicators/catalogue.csv"_L1,
            { "key", "name", "group", "unit", "denominator_name", "direction", "aggregation", "numerator",
                "denominator", "scale", "decimals", "is_count", "basis", "source", "date", "note", "series", "year" },
            [&](InputRow &r) {
                Indicator indicator = indicatorRow(r, input);
                indicator.key = r.unique(0, seen);
                input.atlas.indicators.push_back(indicator);
            });
    }

    void takeMeasures(CsvReader &r, int lsoaColumn, AtlasInput &input, std::vector<bool> &seen)
    {
        const LsoaId lsoa = input.atlas.lsoaByCode(r.text(lsoaColumn));
        if (!isValid(lsoa))
            return r.fail(ErrorKind::UnknownCode, lsoaColumn);
        if (seen.at(index(lsoa)))
            return r.fail(ErrorKind::DuplicateCode, lsoaColumn);
        seen[index(lsoa)] = true;
        std::size_t measure = 0;
        for (int column = 0; column < r.fieldCount(); ++column)
            if (column != lsoaColumn)
                input.measures[measure++].ofLsoa[index(lsoa)] = r.number(column).value_or(notRecorded);
    }

    Result<Done> readMeasures(const QString &dir, AtlasInput &input)
    {
        const QString file = dir + "/indicators/lsoa.csv.xz"_L1;
        auto reader = CsvReader::open(file);
        if (!reader)
            return reader.error();
        const auto columns = reader->columns({ "lsoa" });
        if (!columns)
            return columns.error();
        const std::size_t lsoas = input.atlas.lsoas.size();
        for (const QString &name : reader->header())
            if (name != u"lsoa")
                input.measures.push_back({ name, std::vector<double>(lsoas, notRecorded) });
        std::vector<bool> seen(lsoas);
        while (reader->next())
            takeMeasures(*reader, columns->front(), input, seen);
        if (reader->error())
            return *reader->error();
        return Done {};
    }

    Result<Done> readAreaMeasures(const QString &dir, AtlasInput &input)
    {
        Atlas &atlas = input.atlas;
        QHash<std::pair<int, QString>, AreaId> areas; // by table and code
        const auto tableOf
            = [&](EditionId e, LevelId l) { return static_cast<int>(index(e) * atlas.levels.size() + index(l)); };
        for (const Area &area : atlas.areas)
            areas.insert({ tableOf(area.edition, area.level), area.code }, area.id);
        auto done = eachRow(
            dir + "/indicators/areas.csv"_L1, { "edition", "level", "code", "measure", "value" }, [&](InputRow &r) {
                const EditionId edition = atlas.editionByKey(r.text(0));
                const LevelId level = atlas.levelByKey(r.text(1));
                if (!isValid(edition) || !isValid(level))
                    return r.fail(ErrorKind::UnknownCode, isValid(edition) ? 1 : 0);
                const AreaId area = areas.value({ tableOf(edition, level), r.text(2) }, none<AreaId>);
                if (!isValid(area))
                    return r.fail(ErrorKind::UnknownCode, 2);
                input.areaMeasures.push_back({ area, measureName(r, 3, input), r.requiredNumber(4) });
            });
        std::ranges::stable_sort(input.areaMeasures, {}, &AreaMeasure::area);
        return done;
    }

    AggregateInput measuresOf(const Indicator &indicator, const AtlasInput &input)
    {
        AggregateInput in { input.measure(indicator.numerator)->ofLsoa, {} };
        if (indicator.aggregation != Aggregation::Sum)
            in.denominator = input.measure(indicator.denominator)->ofLsoa;
        return in;
    }

    void applyAreaMeasures(
        const Indicator &n, const LevelTable &t, const AtlasInput &input, std::vector<Aggregate> &sums)
    {
        for (const AreaMeasure &known : input.areaMeasures) {
            if (!t.contains(known.area))
                continue;
            Aggregate &sum = sums.at(index(known.area) - index(t.first));
            if (known.measure == n.numerator)
                sum.overrideNumerator(known.value);
            if (known.measure == n.denominator)
                sum.overrideDenominator(known.value);
        }
    }

    std::vector<double> valuesOf(const Indicator &indicator, const LevelTable &table, const AtlasInput &input)
    {
        const AggregateInput in = measuresOf(indicator, input);
        std::vector<Aggregate> sums(static_cast<std::size_t>(table.count));
        for (std::size_t lsoa = 0; lsoa < table.areaOfLsoa.size(); ++lsoa)
            if (const AreaId area = table.areaOfLsoa[lsoa]; isValid(area))
                sums.at(index(area) - index(table.first)).add(indicator, in, lsoa);
        applyAreaMeasures(indicator, table, input, sums);
        std::vector<double> values;
        values.reserve(sums.size());
        for (const Aggregate &sum : sums)
            values.push_back(sum.value(indicator));
        return values;
    }

    std::vector<float> lsoaValuesOf(const Indicator &indicator, const AtlasInput &input)
    {
        const AggregateInput in = measuresOf(indicator, input);
        std::vector<float> values(input.atlas.lsoas.size());
        for (std::size_t lsoa = 0; lsoa < values.size(); ++lsoa) {
            Aggregate one;
            one.add(indicator, in, lsoa);
            values[lsoa] = static_cast<float>(one.value(indicator));
        }
        if (std::ranges::all_of(values, [](float v) { return std::isnan(v); }))
            values.clear();
        return values;
    }

}

Result<Done> readIndicators(const QString &dir, AtlasInput &input)
{
    for (const auto read : { readMeasures, readCatalogue, readAreaMeasures })
        if (auto done = read(dir, input); !done)
            return done;
    Atlas &atlas = input.atlas;
    for (const Indicator &indicator : atlas.indicators) {
        atlas.lsoaValues.push_back(lsoaValuesOf(indicator, input));
        for (auto &tables : atlas.tables)
            for (LevelTable &table : tables)
                table.values.push_back(valuesOf(indicator, table, input));
    }
    return Done {};
}

}
