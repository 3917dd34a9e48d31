#include "Classification.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ics {
namespace {

    /** Distinct values in ascending order, with how often each occurs. */
    struct Tally
    {
        std::vector<double> values;
        std::vector<double> counts;

        explicit Tally(std::span<const double> all)
        {
            std::vector<double> sorted;
            std::copy_if(all.begin(), all.end(), std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
            std::sort(sorted.begin(), sorted.end());
            for (const double value : sorted) {
                if (values.empty() || values.back() != value) {
                    values.push_back(value);
                    counts.push_back(0);
                }
                counts.back() += 1;
            }
        }
        [[nodiscard]] std::size_t size() const { return values.size(); }
    };

    /** The roundest number above low and not above high: any edge there makes the same classes. */
    double roundestBetween(double low, double high)
    {
        const double middle = low + (high - low) / 2;
        const int magnitude
            = static_cast<int>(std::ceil(std::log10(std::max({ std::abs(low), std::abs(high), 1e-12 }))));
        for (int decimals = -magnitude; decimals <= 15 - magnitude; ++decimals) {
            const double power = std::pow(10, std::abs(decimals));
            const double rounded
                = decimals >= 0 ? std::round(middle * power) / power : std::round(middle / power) * power;
            if (rounded > low && rounded <= high)
                return rounded;
        }
        return high;
    }

    /** Edges from the positions in the tally at which a class begins. */
    std::vector<double> edgesAt(const Tally &tally, const std::vector<std::size_t> &begins)
    {
        std::vector<double> edges { tally.values.front() };
        for (const std::size_t begin : begins) {
            if (begin > 0 && begin < tally.size())
                edges.push_back(roundestBetween(tally.values[begin - 1], tally.values[begin]));
        }
        edges.push_back(tally.values.back());
        return edges;
    }

    std::vector<double> equalInterval(const Tally &tally, int classes)
    {
        std::vector<double> edges;
        const double low = tally.values.front();
        const double high = tally.values.back();
        for (int i = 0; i < classes; ++i)
            edges.push_back(low + (high - low) * i / classes);
        edges.push_back(high);
        return edges;
    }

    /** A class ends where its share of all values is nearest to what it ought to be; equal values stay together.
     */
    std::vector<double> quantile(const Tally &tally, int classes)
    {
        double total = 0;
        for (const double count : tally.counts)
            total += count;
        std::vector<std::size_t> begins;
        double below = 0;
        std::size_t at = 0;
        for (int i = 1; i < classes; ++i) {
            const double wanted = total * i / classes;
            while (at < tally.size() && below + tally.counts[at] / 2 < wanted)
                below += tally.counts[at++];
            if (at < tally.size() && at > (begins.empty() ? 0 : begins.back()))
                begins.push_back(at);
        }
        return edgesAt(tally, begins);
    }

    /** ckmeans: the partition of sorted values into k runs with the least sum of squares, by dynamic programming
       with divide and conquer over the position of the last run (Wang and Song 2011; Grønlund et al. 2017). O(k n
       log n). */
    class NaturalBreaks final
    {
    public:
        explicit NaturalBreaks(const Tally &tally)
            : m_weight(tally.size() + 1, 0)
            , m_sum(tally.size() + 1, 0)
            , m_squares(tally.size() + 1, 0)
        {
            const double shift = tally.values[tally.size() / 2]; // keeps the differences of squares exact
            for (std::size_t i = 0; i < tally.size(); ++i) {
                const long double value = tally.values[i] - shift;
                m_weight[i + 1] = m_weight[i] + tally.counts[i];
                m_sum[i + 1] = m_sum[i] + tally.counts[i] * value;
                m_squares[i + 1] = m_squares[i] + tally.counts[i] * value * value;
            }
        }

        [[nodiscard]] std::vector<std::size_t> begins(std::size_t classes)
        {
            const std::size_t n = m_weight.size() - 1;
            m_cost.assign(n + 1, 0);
            for (std::size_t i = 1; i <= n; ++i)
                m_cost[i] = cost(0, i);
            std::vector<std::vector<std::size_t>> starts;
            for (std::size_t k = 1; k < classes; ++k) {
                m_next.assign(n + 1, std::numeric_limits<long double>::infinity());
                m_start.assign(n + 1, 0);
                fill(k + 1, n, k, n - 1);
                m_cost.swap(m_next);
                starts.push_back(m_start);
            }
            std::vector<std::size_t> result;
            for (std::size_t end = n; !starts.empty(); starts.pop_back()) {
                end = starts.back()[end];
                result.push_back(end);
            }
            std::reverse(result.begin(), result.end());
            return result;
        }

    private:
        [[nodiscard]] long double cost(std::size_t begin, std::size_t end) const
        {
            const long double sum = m_sum[end] - m_sum[begin];
            return std::max(0.0L, m_squares[end] - m_squares[begin] - sum * sum / (m_weight[end] - m_weight[begin]));
        }

        /** The best start of the last run for every end in [low, high], known to lie in [from, to]. */
        void fill(std::size_t low, std::size_t high, std::size_t from, std::size_t to)
        {
            if (low > high)
                return;
            const std::size_t end = low + (high - low) / 2;
            for (std::size_t start = from; start <= std::min(to, end - 1); ++start) {
                const long double total = m_cost[start] + cost(start, end);
                if (total < m_next[end]) {
                    m_next[end] = total;
                    m_start[end] = start;
                }
            }
            if (end > low)
                fill(low, end - 1, from, m_start[end]);
            fill(end + 1, high, m_start[end], to);
        }

        std::vector<long double> m_weight, m_sum, m_squares; // sums of the first i values
        std::vector<long double> m_cost; // of the first i values in the classes so far
        std::vector<long double> m_next;
        std::vector<std::size_t> m_start; // of the last run that ends at i
    };

    std::vector<double> pretty(const Tally &tally, int classes)
    {
        const double low = tally.values.front();
        const double high = tally.values.back();
        const double raw = (high - low) / classes;
        const double power = std::pow(10, std::floor(std::log10(raw)));
        double step = power;
        for (const double candidate : { 1.0, 2.0, 5.0, 10.0 }) { // the one nearest in proportion
            if (std::abs(std::log(candidate * power / raw)) < std::abs(std::log(step / raw)))
                step = candidate * power;
        }
        std::vector<double> edges;
        const double first = std::floor(low / step + 1e-9);
        const double last = std::max(first + 1, std::ceil(high / step - 1e-9));
        for (double i = first; i <= last; ++i)
            edges.push_back(step < 1 ? i / std::round(1 / step) : i * step);
        edges.back() = std::max(edges.back(), high);
        edges.front() = std::min(edges.front(), low);
        return edges;
    }

}

QString classMethodKey(ClassMethod method)
{
    switch (method) {
    case ClassMethod::EqualInterval:
        return QStringLiteral("equal-interval");
    case ClassMethod::Quantile:
        return QStringLiteral("quantile");
    case ClassMethod::NaturalBreaks:
        return QStringLiteral("natural-breaks");
    case ClassMethod::Pretty:
        return QStringLiteral("pretty");
    }
    return {};
}

QString classMethodName(ClassMethod method)
{
    switch (method) {
    case ClassMethod::EqualInterval:
        return QCoreApplication::translate("ics::ClassMethod", "Equal intervals");
    case ClassMethod::Quantile:
        return QCoreApplication::translate("ics::ClassMethod", "Quantiles");
    case ClassMethod::NaturalBreaks:
        return QCoreApplication::translate("ics::ClassMethod", "Natural breaks");
    case ClassMethod::Pretty:
        return QCoreApplication::translate("ics::ClassMethod", "Round numbers");
    }
    return {};
}

Classification Classification::make(ClassMethod method, std::span<const double> values, int classes)
{
    Classification result { method, std::clamp(classes, minimumClasses, maximumClasses), {} };
    const Tally tally(values);
    if (tally.size() == 0)
        return result;
    if (tally.size() == 1) {
        result.edges = { tally.values.front(), tally.values.front() };
        return result;
    }
    const int most = std::min(result.classesWanted, static_cast<int>(tally.size()));
    switch (method) {
    case ClassMethod::EqualInterval:
        result.edges = equalInterval(tally, result.classesWanted);
        break;
    case ClassMethod::Quantile:
        result.edges = quantile(tally, most);
        break;
    case ClassMethod::NaturalBreaks:
        result.edges = edgesAt(tally, NaturalBreaks(tally).begins(static_cast<std::size_t>(most)));
        break;
    case ClassMethod::Pretty:
        result.edges = pretty(tally, result.classesWanted);
        break;
    }
    return result;
}

int Classification::classOf(double value) const
{
    if (edges.empty() || !(value >= edges.front()) || value > edges.back())
        return -1;
    const auto above = std::upper_bound(edges.begin(), edges.end(), value);
    return std::min(static_cast<int>(above - edges.begin()) - 1, classCount() - 1);
}

}
