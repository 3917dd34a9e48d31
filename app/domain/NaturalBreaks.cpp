#include "NaturalBreaks.h"

#include <algorithm>
#include <limits>

namespace ics {
namespace {

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

}

std::vector<std::size_t> naturalBreaks(const Tally &tally, std::size_t classes)
{
    return NaturalBreaks(tally).begins(classes);
}

}
