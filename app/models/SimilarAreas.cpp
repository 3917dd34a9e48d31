#include "SimilarAreas.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // The whole deprivation score consists of its domains, employment goes with income, the share of White residents is
    // what the others leave, practices for residents is the reverse of patients for practices, and the health score
    // holds its four parts.
    constexpr std::array usualKeys { "rural"_L1, "under_20"_L1, "aged_65_plus_share"_L1, "asian"_L1, "black"_L1,
        "income_deprived"_L1, "education_score"_L1, "crime_score"_L1, "housing_score"_L1, "environment_score"_L1,
        "health_score"_L1, "patients_per_practice"_L1 };

    std::vector<double> scoresOf(std::span<const double> values)
    {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (const double value : values)
            if (std::isfinite(value)) {
                sum += value;
                ++count;
            }
        const double mean = count > 0 ? sum / count : 0;
        for (const double value : values)
            if (std::isfinite(value))
                squares += (value - mean) * (value - mean);
        const double deviation = count > 0 ? std::sqrt(squares / count) : 0;
        if (!(deviation > 1e-12 * (1 + std::abs(mean))))
            return {};
        std::vector<double> scores;
        scores.reserve(values.size());
        for (const double value : values)
            scores.push_back(std::isfinite(value) ? (value - mean) / deviation : std::nan(""));
        return scores;
    }

    SimilarRow compare(const std::vector<const double *> &columns, std::size_t row, std::size_t other)
    {
        SimilarRow result { .row = other };
        double squares = 0;
        for (const double *column : columns) {
            const double difference = column[other] - column[row];
            if (std::isnan(difference))
                continue;
            squares += difference * difference;
            ++result.compared;
        }
        if (result.compared > 0)
            result.distance = std::sqrt(squares * static_cast<double>(columns.size()) / result.compared);
        return result;
    }

}

std::vector<IndicatorId> usualIndicators(const Atlas &atlas)
{
    std::vector<IndicatorId> result;
    for (const QLatin1StringView key : usualKeys)
        if (const IndicatorId id = atlas.indicatorByKey(QString(key)); isValid(id) && !atlas.indicator(id).isCount)
            result.push_back(id);
    return result;
}

std::vector<IndicatorId> comparableIndicators(const Atlas &atlas)
{
    std::vector<IndicatorId> result;
    for (const Indicator &indicator : atlas.indicators)
        if (!indicator.isCount && atlas.isLatestYear(indicator.id))
            result.push_back(indicator.id);
    return result;
}

std::vector<std::vector<double>> standardised(const std::vector<std::span<const double>> &columns)
{
    std::vector<std::vector<double>> result;
    for (const std::span<const double> column : columns)
        result.push_back(scoresOf(column));
    return result;
}

std::vector<SimilarRow> nearestRows(const std::vector<std::vector<double>> &scores, std::size_t row, std::size_t most)
{
    std::vector<const double *> columns;
    std::size_t rows = 0;
    for (const std::vector<double> &column : scores) {
        if (column.empty())
            continue;
        columns.push_back(column.data());
        rows = column.size();
    }
    std::vector<SimilarRow> found;
    found.reserve(rows);
    for (std::size_t other = 0; other < rows; ++other) {
        if (other == row)
            continue;
        const SimilarRow similar = compare(columns, row, other);
        if (similar.compared > 0 && 2 * similar.compared >= std::ssize(columns))
            found.push_back(similar);
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
    std::ranges::partial_sort(found, end, [](const SimilarRow &a, const SimilarRow &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.row < b.row;
    });
    found.erase(end, found.end());
    return found;
}

namespace {

    std::vector<SimilarPart> partsOf(const std::vector<std::vector<double>> &scores,
        const std::vector<IndicatorId> &indicators, std::size_t row, std::size_t other)
    {
        std::vector<SimilarPart> parts;
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            const double difference = scores[i][other] - scores[i][row];
            if (std::isfinite(difference))
                parts.push_back({ indicators[i], difference });
        }
        std::ranges::stable_sort(parts, {}, [](const SimilarPart &part) { return std::abs(part.difference); });
        return parts;
    }

    int rowsWithGaps(const std::vector<std::vector<double>> &scores, std::size_t row, std::size_t rows)
    {
        int count = 0;
        for (std::size_t other = 0; other < rows; ++other)
            count += other != row && std::ranges::any_of(scores, [other](const std::vector<double> &column) {
                return std::isnan(column[other]);
            });
        return count;
    }

}

SimilarAreas similarAreas(const Atlas &atlas, AreaId area, const std::vector<IndicatorId> &indicators, std::size_t most)
{
    SimilarAreas result { .area = area, .compared = {}, .leftOut = {}, .nearest = {} };
    const LevelTable &table = atlas.tableOf(atlas.area(area));
    const std::size_t row = index(area) - index(table.first);
    std::vector<std::vector<double>> scores;
    for (const IndicatorId indicator : indicators) {
        std::vector<double> column = scoresOf(table.values.at(index(indicator)));
        const bool useful = !column.empty() && !std::isnan(column[row]);
        (useful ? result.compared : result.leftOut).push_back(indicator);
        if (useful)
            scores.push_back(std::move(column));
    }
    result.candidates = table.count - 1;
    result.withGaps = rowsWithGaps(scores, row, static_cast<std::size_t>(table.count));
    for (const SimilarRow &similar : nearestRows(scores, row, most))
        result.nearest.push_back({ static_cast<AreaId>(static_cast<int>(table.first) + static_cast<int>(similar.row)),
            similar.distance, similar.compared, partsOf(scores, result.compared, row, similar.row) });
    return result;
}

}
