#include "AtlasRows.h"
#include "Blob.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::array directionKeys { "neutral"_L1, "higher-worse"_L1, "higher-better"_L1 };
    constexpr std::array aggregationKeys { "sum"_L1, "ratio"_L1, "weighted-mean"_L1 };

    template <typename Enum, typename Keys> Enum word(const AtlasRow &r, int column, const Keys &keys)
    {
        const auto found = std::ranges::find(keys, r.text(column));
        r.require(found != keys.end());
        return r.isSound() ? static_cast<Enum>(found - keys.begin()) : Enum {};
    }

    Indicator indicatorOf(const AtlasRow &r, const Atlas &atlas)
    {
        Indicator n;
        r.require(r.integer(0) == static_cast<int>(atlas.indicators.size()));
        n.id = static_cast<IndicatorId>(atlas.indicators.size());
        n.key = r.text(1);
        n.name = r.text(2);
        n.group = r.text(3);
        n.unit = r.text(4);
        n.denominatorName = r.text(5);
        n.direction = word<Direction>(r, 6, directionKeys);
        n.aggregation = word<Aggregation>(r, 7, aggregationKeys);
        n.numerator = r.text(8);
        n.denominator = r.text(9);
        n.scale = r.number(10);
        n.decimals = r.integer(11);
        n.isCount = r.integer(12) != 0;
        n.basis = r.basis(13);
        n.source = r.text(14);
        n.date = r.text(15);
        n.note = r.text(16);
        n.series = r.text(17);
        n.year = r.integer(18);
        r.require((n.year > 0) == !n.series.isEmpty());
        return n;
    }

    void takeValues(const AtlasRow &r, Atlas &atlas)
    {
        const auto edition = r.requiredId<EditionId>(0, atlas.editions.size());
        const auto level = r.requiredId<LevelId>(1, atlas.levels.size());
        const auto indicator = r.requiredId<IndicatorId>(2, atlas.indicators.size());
        if (!r.isSound())
            return;
        LevelTable &table = atlas.tables[index(edition)][index(level)];
        auto values = fromBlob<double>(r.blob(3), static_cast<std::size_t>(table.count));
        r.require(values.has_value() && table.values.size() == index(indicator)); // rows come in order
        if (r.isSound())
            table.values.push_back(std::move(*values));
    }

    Result<Done> loadValues(const AtlasConnection &c, Atlas &atlas)
    {
        auto done = eachAtlasRow(c, "indicator_value"_L1,
            u"SELECT edition, level, indicator, of_area FROM indicator_value ORDER BY edition, level, indicator"_s,
            [&](const AtlasRow &r) { takeValues(r, atlas); });
        for (const auto &tables : atlas.tables)
            for (const LevelTable &table : tables)
                if (done && table.values.size() != atlas.indicators.size())
                    return damagedTable(c, "indicator_value"_L1);
        return done;
    }

}

Result<Done> loadIndicators(const AtlasConnection &c, Atlas &atlas, std::size_t lsoas)
{
    auto done = eachAtlasRow(c, "indicator"_L1,
        u"SELECT id, key, name, topic, unit, denominator_name, direction, aggregation, numerator, denominator, scale, "
        "decimals, is_count, basis, source, date, note, series, year, of_lsoa FROM indicator ORDER BY id"_s,
        [&](const AtlasRow &r) {
            const QByteArray blob = r.blob(19);
            auto values
                = blob.isEmpty() ? std::optional<std::vector<float>>(std::in_place) : fromBlob<float>(blob, lsoas);
            r.require(values.has_value());
            atlas.indicators.push_back(indicatorOf(r, atlas));
            atlas.lsoaValues.push_back(std::move(values).value_or(std::vector<float>()));
        });
    return done ? loadValues(c, atlas) : std::move(done);
}

Result<Done> loadNeighbours(const AtlasConnection &c, Atlas &atlas)
{
    const auto ringsOf = [](const AtlasRow &r, const QByteArray &blob) {
        std::vector<std::vector<GridPoint>> rings;
        const auto numbers = fromBlob<qint32>(blob, static_cast<std::size_t>(blob.size()) / sizeof(qint32));
        r.require(numbers && !numbers->empty());
        if (!r.isSound())
            return rings;
        std::size_t at = 1;
        for (qint32 ring = 0; ring < numbers->front() && at < numbers->size(); ++ring) {
            const qint32 count = (*numbers)[at++];
            r.require(count >= 0 && static_cast<std::size_t>(count) <= (numbers->size() - at) / 2);
            if (!r.isSound())
                return rings;
            auto &points = rings.emplace_back();
            for (qint32 i = 0; i < count; ++i, at += 2)
                points.push_back({ (*numbers)[at], (*numbers)[at + 1] });
        }
        r.require(at == numbers->size() && static_cast<std::size_t>(numbers->front()) == rings.size());
        return rings;
    };
    return eachAtlasRow(c, "neighbour"_L1, u"SELECT code, rings FROM neighbour ORDER BY id"_s, [&](const AtlasRow &r) {
        atlas.neighbours.push_back({ r.text(0), ringsOf(r, r.blob(1)) });
    });
}

}
