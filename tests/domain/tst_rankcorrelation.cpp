#include "domain/Classification.h"
#include "domain/RankCorrelation.h"

#include <QTest>

#include <cmath>

using namespace ics;

class TestRankCorrelation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedExamples_data();
    void agreesWithPublishedExamples();
    void leavesOutWhatIsNotRecorded();
    void saysNothingOfTooFewOrEqualFigures();
    void varianceFitIsTheShareBetweenClasses();
    void stepsCoverTheRangeEvenly();
};

void TestRankCorrelation::agreesWithPublishedExamples_data()
{
    QTest::addColumn<QList<double>>("a");
    QTest::addColumn<QList<double>>("b");
    QTest::addColumn<double>("rho");
    QTest::newRow("the example of scipy.stats.spearmanr")
        << QList<double> { 1, 2, 3, 4, 5 } << QList<double> { 5, 6, 7, 8, 7 } << 0.8207826816681233;
    QTest::newRow("intelligence and television, without ties")
        << QList<double> { 106, 100, 86, 101, 99, 103, 97, 113, 112, 110 }
        << QList<double> { 7, 27, 2, 50, 28, 29, 20, 12, 6, 17 } << -29.0 / 165;
    QTest::newRow("equal figures share a rank")
        << QList<double> { 1, 2, 2, 3 } << QList<double> { 1, 3, 2, 4 } << 4.5 / std::sqrt(22.5);
    QTest::newRow("curved but rising") << QList<double> { 1, 2, 3, 4 } << QList<double> { 1, 10, 100, 1000 } << 1.0;
}

void TestRankCorrelation::agreesWithPublishedExamples()
{
    QFETCH(QList<double>, a);
    QFETCH(QList<double>, b);
    QFETCH(double, rho);
    const auto found = rankCorrelation(a, b);
    QVERIFY(found);
    QVERIFY2(std::abs(found->rho - rho) < 1e-12, qPrintable(QString::number(found->rho, 'g', 15)));
    QCOMPARE(found->pairs, static_cast<int>(a.size()));
}

void TestRankCorrelation::leavesOutWhatIsNotRecorded()
{
    const double unknown = std::nan("");
    const std::vector<double> a { 1, 2, unknown, 3, 4 };
    const std::vector<double> b { 4, 3, 2, unknown, 1 };
    const auto found = rankCorrelation(a, b);
    QVERIFY(found);
    QCOMPARE(found->pairs, 3);
    QCOMPARE(found->rho, -1.0);
}

void TestRankCorrelation::saysNothingOfTooFewOrEqualFigures()
{
    const std::vector<double> two { 1, 2 };
    const std::vector<double> same { 3, 3, 3 };
    const std::vector<double> rising { 1, 2, 3 };
    QVERIFY(!rankCorrelation(two, two));
    QVERIFY(!rankCorrelation(same, rising));
}

void TestRankCorrelation::varianceFitIsTheShareBetweenClasses()
{
    const std::vector<double> values { 1, 2, 9, 10 };
    Classification classes { ClassMethod::Manual, 2, { 1, 5, 10 } };
    QCOMPARE(classes.varianceFit(values), 1 - 1.0 / 65);
    classes.edges = { 1, 10 };
    QCOMPARE(classes.varianceFit(values), 0.0);
}

void TestRankCorrelation::stepsCoverTheRangeEvenly()
{
    const std::vector<double> values { 10, std::nan(""), 30, 20 };
    const auto steps = Classification::steps(values, 100);
    QCOMPARE(steps.classCount(), 100);
    QCOMPARE(steps.edges.front(), 10.0);
    QCOMPARE(steps.edges.back(), 30.0);
    QCOMPARE(steps.classOf(20), 50);
    QCOMPARE(steps.classOf(30), 99);
    QCOMPARE(Classification::steps(std::vector<double> { 4, 4 }, 100).classCount(), 1);
    QCOMPARE(Classification::steps(std::vector<double> { std::nan("") }, 100).classCount(), 0);
}

QTEST_GUILESS_MAIN(TestRankCorrelation)
#include "tst_rankcorrelation.moc"
