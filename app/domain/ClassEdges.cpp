#include "ClassEdges.h"

#include "NaturalBreaks.h"

#include <limits>

namespace ics::edges {
namespace {

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

    /** Those of the inner edges that have a value on both sides, between the lowest and the highest. */
    std::vector<double> within(const Tally &tally, const std::vector<double> &inner)
    {
        std::vector<double> edges { tally.values.front() };
        for (const double edge : inner)
            if (edge > edges.back() && edge <= tally.values.back())
                edges.push_back(edge);
        edges.push_back(tally.values.back());
        return edges;
    }

    double meanFrom(const Tally &tally, std::size_t begin)
    {
        double sum = 0;
        double count = 0;
        for (std::size_t i = begin; i < tally.size(); ++i) {
            sum += tally.values[i] * tally.counts[i];
            count += tally.counts[i];
        }
        return sum / count;
    }

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

std::vector<double> quantile(const Tally &tally, int classes)
{
    const double total = tally.total();
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

std::vector<double> natural(const Tally &tally, int classes)
{
    return edgesAt(tally, naturalBreaks(tally, static_cast<std::size_t>(classes)));
}

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

std::vector<double> standardDeviation(const Tally &tally, int classes)
{
    const double mean = meanFrom(tally, 0);
    double squares = 0;
    for (std::size_t i = 0; i < tally.size(); ++i)
        squares += tally.counts[i] * (tally.values[i] - mean) * (tally.values[i] - mean);
    const double deviation = std::sqrt(squares / tally.total());
    std::vector<double> inner;
    for (int i = 1; i < classes; ++i)
        inner.push_back(mean + (i - classes / 2.0) * deviation);
    return within(tally, inner);
}

std::vector<double> headTail(const Tally &tally, int mostClasses)
{
    constexpr double largestHead = 0.4;
    constexpr double roundingOff = 1e-12; // of a mean: a value equal to it is not above it
    std::vector<double> inner;
    double whole = tally.total();
    double head = 0;
    for (std::size_t begin = 0; std::ssize(inner) + 1 < mostClasses && begin + 1 < tally.size(); whole = head) {
        const double mean = meanFrom(tally, begin);
        inner.push_back(mean);
        const auto above
            = std::upper_bound(tally.values.begin(), tally.values.end(), mean + std::abs(mean) * roundingOff);
        begin = static_cast<std::size_t>(above - tally.values.begin());
        head = std::accumulate(tally.counts.begin() + (above - tally.values.begin()), tally.counts.end(), 0.0);
        if (head > largestHead * whole)
            break;
    }
    return within(tally, inner);
}

std::vector<double> manual(const Tally &tally, std::vector<double> breaks)
{
    std::sort(breaks.begin(), breaks.end());
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    if (breaks.empty())
        return { tally.values.front(), tally.values.back() };
    const double low = std::min(tally.values.front(), breaks.front());
    const double high = std::max(tally.values.back(), breaks.back());
    if (breaks.front() > low)
        breaks.insert(breaks.begin(), low);
    if (breaks.back() < high || breaks.size() == 1)
        breaks.push_back(high);
    return breaks;
}

}
