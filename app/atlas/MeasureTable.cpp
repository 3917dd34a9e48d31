#include "MeasureTable.h"

#include "Aggregate.h"
#include "AtlasRows.h"
#include "Blob.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double notRecorded = std::numeric_limits<double>::quiet_NaN();

    std::optional<std::vector<double>> unpacked(const QByteArray &packed, std::size_t lsoas)
    {
        const QByteArray blob = qUncompress(packed);
        if (auto exact = fromBlob<double>(blob, lsoas))
            return exact;
        const auto narrow = fromBlob<float>(blob, lsoas);
        return narrow ? std::optional(std::vector<double>(narrow->begin(), narrow->end())) : std::nullopt;
    }

    /** For each area of the table the districts that it consists of; none where it has a part of one. */
    std::vector<std::vector<AreaId>> wholeDistricts(const Atlas &atlas, EditionId edition, const LevelTable &table)
    {
        std::vector<std::vector<AreaId>> districts(static_cast<std::size_t>(table.count));
        const LevelId level = atlas.levelByKey(u"district");
        if (!isValid(level))
            return districts;
        const LevelTable &all = atlas.table(edition, level);
        const auto count = static_cast<std::size_t>(all.count);
        std::vector<AreaId> owner(count, none<AreaId>);
        std::vector<char> divided(count, 0);
        std::vector<char> hasPart(districts.size(), 0);
        const auto number = [&](AreaId area) { return index(area) - index(table.first); };
        for (std::size_t i = 0; i < table.areaOfLsoa.size(); ++i) {
            if (!isValid(all.areaOfLsoa[i])) {
                if (isValid(table.areaOfLsoa[i]))
                    hasPart[number(table.areaOfLsoa[i])] = 1;
                continue;
            }
            const std::size_t d = index(all.areaOfLsoa[i]) - index(all.first);
            if (isValid(owner[d]) && owner[d] != table.areaOfLsoa[i])
                divided[d] = 1;
            owner[d] = table.areaOfLsoa[i];
        }
        for (std::size_t i = 0; i < table.areaOfLsoa.size(); ++i)
            if (isValid(table.areaOfLsoa[i]) && isValid(all.areaOfLsoa[i])
                && divided[index(all.areaOfLsoa[i]) - index(all.first)])
                hasPart[number(table.areaOfLsoa[i])] = 1;
        for (std::size_t d = 0; d < count; ++d)
            if (isValid(owner[d]) && !divided[d] && !hasPart[number(owner[d])])
                districts[number(owner[d])].push_back(static_cast<AreaId>(index(all.first) + d));
        return districts;
    }

}

Result<MeasureTable> MeasureTable::read(const Atlas &atlas)
{
    const auto connection = AtlasConnection::open(atlas.path);
    if (!connection)
        return connection.error();
    MeasureTable table;
    const auto used = [&atlas](const QString &key) {
        return std::ranges::any_of(
            atlas.indicators, [&](const Indicator &n) { return n.numerator == key || n.denominator == key; });
    };
    auto done = eachAtlasRow(
        *connection, "measure"_L1, u"SELECT key, of_lsoa FROM measure ORDER BY id"_s, [&](const AtlasRow &r) {
            if (!used(r.text(0)))
                return;
            auto values = unpacked(r.blob(1), atlas.lsoas.size());
            r.require(values.has_value());
            if (r.isSound())
                table.m_measures.push_back({ r.text(0), std::move(*values) });
        });
    if (!done)
        return done.error();
    const LevelId district = atlas.levelByKey(u"district");
    done = eachAtlasRow(*connection, "area_measure"_L1,
        u"SELECT area, measure, value FROM area_measure ORDER BY area, measure"_s, [&](const AtlasRow &r) {
            const auto area = r.requiredId<AreaId>(0, atlas.areas.size());
            if (r.isSound() && atlas.area(area).level == district)
                table.m_ofDistricts.push_back({ area, r.text(1), r.number(2) });
        });
    if (!done)
        return done.error();
    return table;
}

const std::vector<double> *MeasureTable::measure(const QString &key) const
{
    const auto found = std::ranges::find(m_measures, key, &Measure::key);
    return found == m_measures.end() ? nullptr : &found->ofLsoa;
}

bool MeasureTable::isOfDistricts(const QString &key) const
{
    return std::ranges::find(m_ofDistricts, key, &OfDistrict::measure) != m_ofDistricts.end();
}

double MeasureTable::ofDistricts(const std::vector<AreaId> &districts, const QString &key) const
{
    double sum = districts.empty() ? notRecorded : 0;
    const auto order = [](const OfDistrict &o) { return std::tie(o.district, o.measure); };
    for (const AreaId district : districts) {
        const auto found = std::ranges::lower_bound(m_ofDistricts, std::tie(district, key), {}, order);
        const bool known = found != m_ofDistricts.end() && order(*found) == std::tie(district, key);
        sum += known ? found->value : notRecorded;
    }
    return sum;
}

std::vector<double> MeasureTable::values(
    const Indicator &indicator, const LevelTable &table, const Districts &districts) const
{
    const auto count = static_cast<std::size_t>(table.count);
    const std::vector<double> *numerator = measure(indicator.numerator);
    const std::vector<double> *denominator = measure(indicator.denominator);
    const bool weighed = indicator.aggregation != Aggregation::Sum;
    if (!numerator || (weighed && !denominator))
        return std::vector<double>(count, notRecorded);
    const AggregateInput in { *numerator, weighed ? std::span<const double>(*denominator) : std::span<const double>() };
    std::vector<Aggregate> sums(count);
    for (std::size_t lsoa = 0; lsoa < table.areaOfLsoa.size(); ++lsoa)
        if (const AreaId area = table.areaOfLsoa[lsoa]; isValid(area))
            sums[index(area) - index(table.first)].add(indicator, in, lsoa);
    const bool additive = indicator.aggregation != Aggregation::WeightedMean;
    std::vector<double> made;
    for (std::size_t i = 0; i < count; ++i) {
        if (additive && isOfDistricts(indicator.numerator))
            if (const double sum = ofDistricts(districts[i], indicator.numerator); !std::isnan(sum))
                sums[i].overrideNumerator(sum);
        if (additive && isOfDistricts(indicator.denominator))
            if (const double sum = ofDistricts(districts[i], indicator.denominator); !std::isnan(sum))
                sums[i].overrideDenominator(sum);
        made.push_back(sums[i].value(indicator));
    }
    return made;
}

void MeasureTable::fillValues(const Atlas &atlas, EditionId edition, LevelTable &table) const
{
    const Districts districts = wholeDistricts(atlas, edition, table);
    table.values.clear();
    for (const Indicator &indicator : atlas.indicators)
        table.values.push_back(values(indicator, table, districts));
}

}
