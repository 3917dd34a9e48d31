#include "domain/Classification.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace ics;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<int> sizes(const Classification &c, const std::vector<double> &values)
{
    std::vector<int> result(static_cast<std::size_t>(c.classCount()), 0);
    for (const double v : values) {
        if (c.classOf(v) >= 0)
            ++result[static_cast<std::size_t>(c.classOf(v))];
    }
    return result;
}

/** Sum of squares within the classes. */
double within(const Classification &c, const std::vector<double> &values)
{
    double total = 0;
    for (int k = 0; k < c.classCount(); ++k) {
        std::vector<double> members;
        std::copy_if(
            values.begin(), values.end(), std::back_inserter(members), [&](double v) { return c.classOf(v) == k; });
        const double mean = std::accumulate(members.begin(), members.end(), 0.0)
            / static_cast<double>(std::max<std::size_t>(1, members.size()));
        for (const double v : members)
            total += (v - mean) * (v - mean);
    }
    return total;
}

/** The least sum of squares of any partition of sorted values into k runs, by trying all of them. */
double least(const std::vector<double> &sorted, std::size_t begin, int k)
{
    const auto cost = [&](std::size_t a, std::size_t b) {
        double mean = 0;
        for (std::size_t i = a; i < b; ++i)
            mean += sorted[i] / static_cast<double>(b - a);
        double sum = 0;
        for (std::size_t i = a; i < b; ++i)
            sum += (sorted[i] - mean) * (sorted[i] - mean);
        return sum;
    };
    if (k == 1)
        return cost(begin, sorted.size());
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t end = begin + 1; end + static_cast<std::size_t>(k) - 1 <= sorted.size(); ++end)
        best = std::min(best, cost(begin, end) + least(sorted, end, k - 1));
    return best;
}

/** Where a class of each method must begin, worked out from its definition with another algorithm than the code's:
   values sorted and counted one by one, no tally, no sums kept. */
std::vector<double> referenceBreaks(ClassMethod method, std::vector<double> v, int k)
{
    v.erase(std::remove_if(v.begin(), v.end(), [](double x) { return !std::isfinite(x); }), v.end());
    std::sort(v.begin(), v.end());
    const auto mean = [](const std::vector<double> &part) {
        return std::accumulate(part.begin(), part.end(), 0.0) / static_cast<double>(part.size());
    };
    std::vector<double> breaks;
    if (method == ClassMethod::EqualInterval)
        for (int i = 1; i < k; ++i)
            breaks.push_back(v.front() * (k - i) / k + v.back() * i / k);
    if (method == ClassMethod::StandardDeviation) {
        const double m = mean(v);
        double sum = 0;
        for (const double x : v)
            sum += std::pow(x - m, 2);
        for (double z = -(k - 2) / 2.0; z <= (k - 2) / 2.0; z += 1)
            breaks.push_back(m + z * std::sqrt(sum / static_cast<double>(v.size())));
    }
    if (method == ClassMethod::HeadTail) {
        for (std::vector<double> head = v; std::ssize(breaks) + 1 < k && head.front() < head.back();) {
            const double m = mean(head);
            std::vector<double> next;
            std::copy_if(head.begin(), head.end(), std::back_inserter(next), [&](double x) { return x > m; });
            breaks.push_back(m);
            if (static_cast<double>(next.size()) / static_cast<double>(head.size()) > 0.4)
                break;
            head = next;
        }
    }
    std::erase_if(breaks, [&](double b) { return b <= v.front() || b > v.back(); });
    return breaks;
}

/** Those methods that give the wanted number of classes wherever the values are many and different. */
bool endsWhereAsked(ClassMethod method)
{
    return method == ClassMethod::EqualInterval || method == ClassMethod::Quantile
        || method == ClassMethod::NaturalBreaks;
}

}

class TestClassification final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalIntervalsHaveEqualWidths();
    void quantilesShareOutTheValues();
    void naturalBreaksReachTheOptimum();
    void naturalBreaksFindTheKnownClusters();
    void prettyEdgesAreRoundAndCoverTheData();
    void standardDeviationsLieRoundTheMean();
    void headsAreSplitAtTheirMeans();
    void breaksSetByHandAreKept();
    void edgesAgreeWithAnotherRoute_data();
    void edgesAgreeWithAnotherRoute();
    void roundedEdgesMakeTheSameClasses_data() { everyValueHasExactlyOneClass_data(); }
    void roundedEdgesMakeTheSameClasses();
    void keysAreReadAsTheyAreWritten();
    void everyValueHasExactlyOneClass_data();
    void everyValueHasExactlyOneClass();
    void tiesShareAClass();
    void oneValueIsOneClass();
    void noValueIsNoClass();
};

void TestClassification::equalIntervalsHaveEqualWidths()
{
    const auto c = Classification::make(ClassMethod::EqualInterval, std::vector { 0.0, 3.0, 100.0 }, 4);
    QCOMPARE(c.edges, (std::vector { 0.0, 25.0, 50.0, 75.0, 100.0 }));
    QCOMPARE(c.classOf(25), 1);
    QCOMPARE(c.classOf(24.999), 0);
    QCOMPARE(c.classOf(100), 3);
    QCOMPARE(c.classOf(100.1), -1);
}

void TestClassification::quantilesShareOutTheValues()
{
    std::vector<double> values(100);
    std::iota(values.begin(), values.end(), 1);
    const auto c = Classification::make(ClassMethod::Quantile, values, 5);
    QCOMPARE(sizes(c, values), std::vector<int>(5, 20));
}

void TestClassification::naturalBreaksReachTheOptimum()
{
    QRandomGenerator random(7);
    for (int trial = 0; trial < 30; ++trial) {
        std::vector<double> values;
        for (int i = 0; i < 14; ++i)
            values.push_back(std::floor(random.bounded(1000.0)) / 7);
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (int k = 3; k <= 5; ++k) {
            const auto c = Classification::make(ClassMethod::NaturalBreaks, values, k);
            QCOMPARE(c.classCount(), k);
            const double optimum = least(sorted, 0, k);
            QVERIFY2(within(c, values) <= optimum * (1 + 1e-9) + 1e-9, "not the optimum");
        }
    }
}

void TestClassification::naturalBreaksFindTheKnownClusters()
{
    const std::vector<double> values { 1, 1.2, 1.4, 10, 10.5, 30, 31, 32, 33 };
    const auto c = Classification::make(ClassMethod::NaturalBreaks, values, 3);
    QCOMPARE(sizes(c, values), (std::vector { 3, 2, 4 }));
    QVERIFY2(c.edges[1] == 6 || c.edges[1] == 5 || c.edges[1] == 10, "an edge between two clusters is a round number");
}

void TestClassification::prettyEdgesAreRoundAndCoverTheData()
{
    const auto c = Classification::make(ClassMethod::Pretty, std::vector { 3.1, 17.0, 47.2 }, 5);
    QCOMPARE(c.edges, (std::vector { 0.0, 10.0, 20.0, 30.0, 40.0, 50.0 }));
    const auto small = Classification::make(ClassMethod::Pretty, std::vector { 0.11, 0.29 }, 4);
    QCOMPARE(small.edges, (std::vector { 0.1, 0.15, 0.2, 0.25, 0.3 }));
}

void TestClassification::standardDeviationsLieRoundTheMean()
{
    // Mean 5, deviation 2 (of the population, not of a sample of it).
    const std::vector<double> values { 2, 4, 4, 4, 5, 5, 7, 9 };
    QCOMPARE(
        Classification::make(ClassMethod::StandardDeviation, values, 4).edges, (std::vector<double> { 2, 3, 5, 7, 9 }));
    QCOMPARE(
        Classification::make(ClassMethod::StandardDeviation, values, 3).edges, (std::vector<double> { 2, 4, 6, 9 }));
    const auto nine = Classification::make(ClassMethod::StandardDeviation, values, 9);
    QCOMPARE(nine.edges, (std::vector<double> { 2, 4, 6, 8, 9 }));
    QCOMPARE(nine.classesWanted, 9);
}

void TestClassification::headsAreSplitAtTheirMeans()
{
    const auto edges = [](const std::vector<double> &values, int most) {
        return Classification::make(ClassMethod::HeadTail, values, most).edges;
    };
    // Means: 10.9 of all ten, 50 of the two above it; one of these two lies above again, which is more than 40 %.
    const std::vector<double> values { 1, 1, 1, 1, 1, 1, 1, 2, 20, 80 };
    QCOMPARE(edges(values, 9), (std::vector<double> { 1, 10.9, 50, 80 }));
    QCOMPARE(Classification::make(ClassMethod::HeadTail, values, 3).classesWanted, 3);
    // Three of six lie above the first mean: it is an edge all the same, and the only one.
    QCOMPARE(edges({ 1, 2, 3, 7, 8, 9 }, 9), (std::vector<double> { 1, 5, 9 }));
    // Of the ten, three are equal to the mean and only two above it: 20 %, so these are split too.
    QCOMPARE(edges({ 1, 1, 1, 2, 3, 4, 4, 4, 9, 11 }, 9), (std::vector<double> { 1, 4, 10, 11 }));
    std::vector<double> fewAndFewer(20, 1);
    fewAndFewer.insert(fewAndFewer.end(), { 4, 4, 4, 4, 4, 4, 9, 9, 14 });
    QCOMPARE(edges(fewAndFewer, 9).size(), std::size_t(5));
    QCOMPARE(edges(fewAndFewer, 3).size(), std::size_t(4)); // no more classes than wanted
}

void TestClassification::breaksSetByHandAreKept()
{
    const ClassChoice choice { ClassMethod::Manual, 5, { 20, 10, 10, 50 } };
    const auto c = Classification::make(choice, std::vector { 3.0, 12.0, 30.0, missing });
    QCOMPARE(c.edges, (std::vector<double> { 3, 10, 20, 50 }));
    QCOMPARE(c.classOf(12), 1);
    QCOMPARE(Classification::make(choice, std::vector { 60.0, 70.0 }).edges, (std::vector<double> { 10, 20, 50, 70 }));
    QCOMPARE(Classification::make({ ClassMethod::Manual, 5, {} }, std::vector { 1.0, 2.0 }).classCount(), 1);
}

void TestClassification::edgesAgreeWithAnotherRoute_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("classes");
    for (const ClassMethod method :
        { ClassMethod::EqualInterval, ClassMethod::StandardDeviation, ClassMethod::HeadTail }) {
        for (int classes = Classification::minimumClasses; classes <= Classification::maximumClasses; ++classes)
            QTest::addRow("%s in %d classes", qPrintable(classMethodKey(method)), classes)
                << static_cast<int>(method) << classes;
    }
}

void TestClassification::edgesAgreeWithAnotherRoute()
{
    QFETCH(int, method);
    QFETCH(int, classes);
    QRandomGenerator random(11);
    for (int trial = 0; trial < 20; ++trial) {
        std::vector<double> values { missing, -std::numeric_limits<double>::infinity() };
        const int size = 2 + random.bounded(300);
        for (int i = 0; i < size; ++i) // many ties: at most 60 different values
            values.push_back(std::floor(std::exp(random.generateDouble() * 4)) / 4 - 3);
        values.push_back(40);
        const auto expected = referenceBreaks(static_cast<ClassMethod>(method), values, classes);
        const auto breaks = Classification::make(static_cast<ClassMethod>(method), values, classes).breaks();
        QCOMPARE(breaks.size(), expected.size());
        for (std::size_t i = 0; i < breaks.size(); ++i)
            QVERIFY(std::abs(breaks[i] - expected[i]) < 1e-9);
    }
}

void TestClassification::roundedEdgesMakeTheSameClasses()
{
    QFETCH(int, method);
    QFETCH(int, classes);
    QRandomGenerator random(5);
    for (int decimals = 0; decimals <= 2; ++decimals) {
        std::vector<double> values { missing };
        for (int i = 0; i < 400; ++i)
            values.push_back(random.generateDouble() * 60 - 20);
        values = valuesAsShown(values, decimals);
        const ClassChoice choice { static_cast<ClassMethod>(method), classes, { -3.14159, 2.71828, 11 } };
        const auto exact = Classification::make(choice, values);
        const auto rounded = exact.roundedUp(decimals);
        QVERIFY(rounded.classCount() > 1);
        for (const double edge : rounded.edges)
            QCOMPARE(edge, QString::number(edge, 'f', decimals).toDouble());
        for (const double a : values) {
            QCOMPARE(rounded.classOf(a) < 0, exact.classOf(a) < 0);
            for (const double b : { values[1], values[2], values[3] })
                QCOMPARE(rounded.classOf(a) == rounded.classOf(b), exact.classOf(a) == exact.classOf(b));
        }
    }
}

void TestClassification::keysAreReadAsTheyAreWritten()
{
    for (const ClassMethod method : classMethods) {
        QVERIFY(classMethodFromKey(classMethodKey(method)) == method);
        QVERIFY(!classMethodName(method).isEmpty() && !classMethodExplanation(method).isEmpty());
    }
    QVERIFY(!classMethodFromKey(u"no such method"));
}

void TestClassification::everyValueHasExactlyOneClass_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("classes");
    for (const ClassMethod method : classMethods) {
        for (int classes = Classification::minimumClasses; classes <= Classification::maximumClasses; ++classes)
            QTest::addRow("%s in %d classes", qPrintable(classMethodKey(method)), classes)
                << static_cast<int>(method) << classes;
    }
}

void TestClassification::everyValueHasExactlyOneClass()
{
    QFETCH(int, method);
    QFETCH(int, classes);
    QRandomGenerator random(3);
    std::vector<double> values { missing, std::numeric_limits<double>::infinity() };
    for (int i = 0; i < 500; ++i)
        values.push_back(std::exp(random.generateDouble() * 6) - 20);
    const auto c = Classification::make(static_cast<ClassMethod>(method), values, classes);
    QVERIFY(std::is_sorted(c.edges.begin(), c.edges.end()));
    QVERIFY(std::adjacent_find(c.edges.begin(), c.edges.end()) == c.edges.end());
    const auto counts = sizes(c, values);
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 500);
    QCOMPARE(c.classOf(missing), -1);
    if (endsWhereAsked(static_cast<ClassMethod>(method)))
        QCOMPARE(c.classCount(), classes);
    else if (static_cast<ClassMethod>(method) != ClassMethod::Pretty)
        QVERIFY(c.classCount() <= classes);
    for (int k = 0; k < c.classCount(); ++k)
        QCOMPARE(c.classOf(c.edges[static_cast<std::size_t>(k)]), k);
    QCOMPARE(c.classOf(c.edges.back()), c.classCount() - 1);
}

void TestClassification::tiesShareAClass()
{
    std::vector<double> values(90, 0.0);
    for (int i = 1; i <= 10; ++i)
        values.push_back(i);
    const auto quantile = Classification::make(ClassMethod::Quantile, values, 5);
    QVERIFY(quantile.classCount() < 5);
    QCOMPARE(sizes(quantile, values).front(), 90);
    const auto natural = Classification::make(ClassMethod::NaturalBreaks, std::vector { 1.0, 1.0, 2.0, 2.0 }, 5);
    QCOMPARE(natural.classCount(), 2);
}

void TestClassification::oneValueIsOneClass()
{
    for (const ClassMethod method : classMethods) {
        if (method == ClassMethod::Manual)
            continue;
        const auto c = Classification::make(method, std::vector { 4.2, missing, 4.2 }, 5);
        QCOMPARE(c.classCount(), 1);
        QCOMPARE(c.classOf(4.2), 0);
    }
}

void TestClassification::noValueIsNoClass()
{
    for (const ClassMethod method : classMethods) {
        const auto c = Classification::make(method, std::vector { missing, missing }, 5);
        QCOMPARE(c.classCount(), 0);
        QCOMPARE(c.classOf(1), -1);
    }
}

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"
