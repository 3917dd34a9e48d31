#include "Classification.h"

#include "ClassEdges.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ics {
namespace {

    struct MethodText
    {
        ClassMethod method;
        const char *key;
        const char *name;
        const char *explanation;
    };

    constexpr std::array texts {
        MethodText { ClassMethod::EqualInterval, "equal-interval",
            QT_TRANSLATE_NOOP("ics::ClassMethod", "Equal intervals"),
            QT_TRANSLATE_NOOP(
                "ics::ClassMethod", "Every class is equally wide: best where the figures are spread evenly.") },
        MethodText { ClassMethod::Quantile, "quantile", QT_TRANSLATE_NOOP("ics::ClassMethod", "Quantiles"),
            QT_TRANSLATE_NOOP("ics::ClassMethod", "Every class holds as many areas as another: best for ranking.") },
        MethodText { ClassMethod::NaturalBreaks, "natural-breaks",
            QT_TRANSLATE_NOOP("ics::ClassMethod", "Natural breaks"),
            QT_TRANSLATE_NOOP(
                "ics::ClassMethod", "Areas in a class are as alike as can be: best for showing groups.") },
        MethodText { ClassMethod::Pretty, "pretty", QT_TRANSLATE_NOOP("ics::ClassMethod", "Round numbers"),
            QT_TRANSLATE_NOOP("ics::ClassMethod", "Equally wide classes with round edges: easiest to read out.") },
        MethodText { ClassMethod::StandardDeviation, "standard-deviation",
            QT_TRANSLATE_NOOP("ics::ClassMethod", "Standard deviation"),
            QT_TRANSLATE_NOOP(
                "ics::ClassMethod", "Classes lie round the mean of the areas, one standard deviation wide.") },
        MethodText { ClassMethod::HeadTail, "head-tail", QT_TRANSLATE_NOOP("ics::ClassMethod", "Head and tail"),
            QT_TRANSLATE_NOOP(
                "ics::ClassMethod", "Splits at the mean, then what lies above it again: for few very high figures.") },
        MethodText { ClassMethod::Manual, "manual", QT_TRANSLATE_NOOP("ics::ClassMethod", "Set by hand"),
            QT_TRANSLATE_NOOP("ics::ClassMethod", "The edges are where you have put them on the histogram.") },
    };

    const MethodText &textOf(ClassMethod method)
    {
        return *std::find_if(texts.begin(), texts.end(), [&](const MethodText &t) { return t.method == method; });
    }

    std::vector<double> edgesFor(const ClassChoice &choice, const Tally &tally)
    {
        const int most = std::min(choice.classes, static_cast<int>(tally.size()));
        switch (choice.method) {
        case ClassMethod::EqualInterval:
            return edges::equalInterval(tally, choice.classes);
        case ClassMethod::Quantile:
            return edges::quantile(tally, most);
        case ClassMethod::NaturalBreaks:
            return edges::natural(tally, most);
        case ClassMethod::Pretty:
            return edges::pretty(tally, choice.classes);
        case ClassMethod::StandardDeviation:
            return edges::standardDeviation(tally, choice.classes);
        case ClassMethod::HeadTail:
            return edges::headTail(tally, choice.classes);
        case ClassMethod::Manual:
            return edges::manual(tally, choice.breaks);
        }
        return {};
    }

}

QString classMethodKey(ClassMethod method) { return QLatin1StringView(textOf(method).key); }

std::optional<ClassMethod> classMethodFromKey(QStringView key)
{
    for (const MethodText &text : texts)
        if (key == QLatin1StringView(text.key))
            return text.method;
    return std::nullopt;
}

QString classMethodName(ClassMethod method)
{
    return QCoreApplication::translate("ics::ClassMethod", textOf(method).name);
}

QString classMethodExplanation(ClassMethod method)
{
    return QCoreApplication::translate("ics::ClassMethod", textOf(method).explanation);
}

Classification Classification::make(ClassMethod method, std::span<const double> values, int classes)
{
    return make(ClassChoice { method, classes, {} }, values);
}

Classification Classification::make(const ClassChoice &choice, std::span<const double> values)
{
    ClassChoice allowed = choice;
    allowed.classes = std::clamp(choice.classes, minimumClasses, maximumClasses);
    if (allowed.breaks.size() >= maximumClasses)
        allowed.breaks.resize(maximumClasses - 1);
    Classification result { choice.method, allowed.classes, {} };
    const Tally tally(values);
    if (tally.size() == 1 && choice.method != ClassMethod::Manual)
        result.edges = { tally.values.front(), tally.values.front() };
    else if (tally.size() > 0)
        result.edges = edgesFor(allowed, tally);
    return result;
}

Classification Classification::roundedUp(int decimals) const
{
    Classification result = *this;
    if (edges.empty())
        return result;
    const double power = std::pow(10, decimals);
    const auto up = [&](double edge) { return std::ceil(edge * power - 1e-6) / power; };
    result.edges = { std::floor(edges.front() * power + 1e-6) / power };
    for (const double edge : breaks())
        if (up(edge) > result.edges.back())
            result.edges.push_back(up(edge));
    result.edges.push_back(up(edges.back())); // may equal the one before: a class of the highest value alone
    return result;
}

std::vector<double> Classification::breaks() const
{
    return classCount() < 2 ? std::vector<double> {} : std::vector<double>(edges.begin() + 1, edges.end() - 1);
}

Classification Classification::steps(std::span<const double> values, int count)
{
    const Tally tally(values);
    Classification result { ClassMethod::EqualInterval, count, {} };
    if (tally.size() == 0)
        return result;
    const double low = tally.values.front();
    const double high = tally.values.back();
    if (low == high)
        count = 1;
    for (int i = 0; i < count; ++i)
        result.edges.push_back(low + (high - low) * i / count);
    result.edges.push_back(high);
    return result;
}

double Classification::varianceFit(std::span<const double> values) const
{
    struct Group
    {
        double sum = 0;
        double count = 0;
        [[nodiscard]] double mean() const { return sum / count; }
    };
    std::vector<Group> groups(static_cast<std::size_t>(classCount()));
    Group all;
    const auto visit = [&](const auto &use) {
        for (const double value : values)
            if (const int c = classOf(value); c >= 0)
                use(value, groups[static_cast<std::size_t>(c)]);
    };
    visit([&](double value, Group &group) {
        for (Group *g : { &group, &all }) {
            g->sum += value;
            g->count += 1;
        }
    });
    double within = 0;
    double total = 0;
    visit([&](double value, const Group &group) {
        within += (value - group.mean()) * (value - group.mean());
        total += (value - all.mean()) * (value - all.mean());
    });
    return total > 0 ? 1 - within / total : 1;
}

int Classification::classOf(double value) const
{
    if (edges.empty() || !(value >= edges.front()) || value > edges.back())
        return -1;
    const auto above = std::upper_bound(edges.begin(), edges.end(), value);
    return std::min(static_cast<int>(above - edges.begin()) - 1, classCount() - 1);
}

std::vector<double> valuesAsShown(std::span<const double> values, int decimals)
{
    std::vector<double> shown;
    shown.reserve(values.size());
    for (const double value : values)
        shown.push_back(std::isfinite(value) ? QString::number(value, 'f', decimals).toDouble() : value);
    return shown;
}

}
