#include "AtlasTables.h"
#include "Blob.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::array directionKeys { "neutral"_L1, "higher-worse"_L1, "higher-better"_L1 };
    constexpr std::array aggregationKeys { "sum"_L1, "ratio"_L1, "weighted-mean"_L1 };

    template <typename Keys, typename Enum> QString key(const Keys &keys, Enum value)
    {
        return keys.at(static_cast<std::size_t>(value));
    }

    QByteArray measureBlob(const std::vector<double> &values)
    {
        const auto isExact = [](double v) { return std::isnan(v) || static_cast<double>(static_cast<float>(v)) == v; };
        if (!std::ranges::all_of(values, isExact))
            return toBlob(std::span<const double>(values));
        std::vector<float> narrow;
        narrow.reserve(values.size());
        for (const double v : values)
            narrow.push_back(static_cast<float>(v));
        return toBlob(std::span<const float>(narrow));
    }

    QByteArray lsoaBlob(const std::vector<float> &values)
    {
        return values.empty() ? QByteArray("") : toBlob(std::span<const float>(values)); // not null
    }

    void insertCatalogue(AtlasDatabase &database, const Atlas &atlas)
    {
        TableInsert insert(database, "indicator"_L1, 20);
        for (const Indicator &n : atlas.indicators) {
            const QVariant denominator = n.denominator.isEmpty() ? QVariant() : QVariant(n.denominator);
            insert.add(n.id, n.key, n.name, n.group, n.unit, n.denominatorName, key(directionKeys, n.direction),
                key(aggregationKeys, n.aggregation), n.numerator, denominator, n.scale, n.decimals, n.isCount,
                basisKey(n.basis), n.source, n.date, n.note, n.series, n.year,
                lsoaBlob(atlas.lsoaValues.at(index(n.id))));
        }
    }

}

void insertIndicators(AtlasDatabase &database, const AtlasInput &input)
{
    TableInsert measures(database, "measure"_L1, 3);
    for (std::size_t i = 0; i < input.measures.size(); ++i)
        measures.add(i, input.measures[i].key, qCompress(measureBlob(input.measures[i].ofLsoa), 9));
    TableInsert known(database, "area_measure"_L1, 3);
    for (const AreaMeasure &m : input.areaMeasures)
        known.add(m.area, m.measure, m.value);
    insertCatalogue(database, input.atlas);
    TableInsert values(database, "indicator_value"_L1, 4);
    for (const Edition &edition : input.atlas.editions)
        for (const LevelTable &table : input.atlas.tables.at(index(edition.id)))
            for (std::size_t i = 0; i < table.values.size(); ++i)
                values.add(edition.id, table.level, i, toBlob(std::span<const double>(table.values[i])));
}

}
