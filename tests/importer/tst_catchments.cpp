// The committed catchments of PCNs, edition by edition: each LSOA in one of its own place, each PCN in one
// piece, and the bars that make the model honest. Pieces are judged by the mesh here, without the code that
// made the catchments.
#include "importer/CatchmentData.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;
using namespace ics::test;

namespace {

std::size_t u(int i) { return static_cast<std::size_t>(i); }

const QString dataDir = QStringLiteral(ICS_SOURCE_DIR "/data");

/** Joins the pieces of each place by the shortest gaps between their LSOAs, as a ferry or a causeway would.
 */
std::vector<std::pair<int, int>> gapsToCross(const Country &country, const EditionAreas &areas)
{
    Union pieces(country.position.size());
    for (const auto &[a, b] : country.edges) {
        if (areas.placeOf[a] == areas.placeOf[b])
            pieces.join(a, b);
    }
    QHash<QString, std::vector<int>> members;
    QHash<QString, std::set<int>> roots;
    for (int i = 0; i < country.lsoas.size(); ++i) {
        members[areas.placeOf[i]].push_back(i);
        roots[areas.placeOf[i]].insert(pieces.find(i));
    }
    std::vector<std::pair<int, int>> crossed;
    for (auto place = members.cbegin(); place != members.cend(); ++place) {
        for (std::size_t left = roots[place.key()].size(); left > 1; --left) {
            std::tuple<double, int, int> nearest { 1e12, -1, -1 };
            for (const int a : place.value()) {
                for (const int b : place.value()) {
                    const Point p = country.position[u(a)];
                    const Point q = country.position[u(b)];
                    if (a < b && pieces.find(a) != pieces.find(b))
                        nearest = std::min(nearest, { std::round(std::hypot(p.x - q.x, p.y - q.y)), a, b });
                }
            }
            crossed.emplace_back(std::get<1>(nearest), std::get<2>(nearest));
            pieces.join(crossed.back().first, crossed.back().second);
        }
    }
    return crossed;
}

}

class TestCatchments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLsoaIsInAPcnOfItsPlace_data() { editions(); }
    void everyLsoaIsInAPcnOfItsPlace();
    void noPcnIsEmpty_data() { editions(); }
    void noPcnIsEmpty();
    void everyCatchmentIsInOnePiece_data() { editions(); }
    void everyCatchmentIsInOnePiece();
    void sharesOfTheListsAreMet_data() { editions(); }
    void sharesOfTheListsAreMet();
    void peopleAreNearTheirPractices_data() { editions(); }
    void peopleAreNearTheirPractices();
    void practicesStandInTheirCatchment_data() { editions(); }
    void practicesStandInTheirCatchment();

private:
    void editions() const;
    QHash<QString, double> quotas(const EditionAreas &areas) const;
    QHash<QString, double> people(const EditionAreas &areas) const;

    Country m_country;
    std::map<QString, EditionAreas> m_editions;
};

void TestCatchments::initTestCase()
{
    auto country = readCountry(dataDir);
    QVERIFY2(country.has_value(), country ? "" : qPrintable(errorText(country.error())));
    m_country = std::move(*country);
    QCOMPARE(m_country.lsoas.size(), 33755);
    for (const QString &key : QDir(dataDir + u"/editions"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        auto areas = readEdition(dataDir, key, m_country);
        QVERIFY2(areas.has_value(), areas ? "" : qPrintable(errorText(areas.error())));
        m_editions.emplace(key, std::move(*areas));
    }
    QVERIFY(m_editions.size() >= 2);
}

void TestCatchments::editions() const
{
    QTest::addColumn<QString>("key");
    for (const auto &[key, areas] : m_editions)
        QTest::newRow(qPrintable(u"edition "_s + key)) << key;
}

/** Persons: the place's people in proportion to its PCNs' lists. */
QHash<QString, double> TestCatchments::quotas(const EditionAreas &areas) const
{
    QHash<QString, double> residents;
    for (int i = 0; i < m_country.lsoas.size(); ++i)
        residents[areas.placeOf[i]] += m_country.population[u(i)];
    QHash<QString, double> listed;
    for (auto pcn = areas.parentOf.cbegin(); pcn != areas.parentOf.cend(); ++pcn)
        listed[pcn.value()] += m_country.lists.value(pcn.key());
    QHash<QString, double> quotas;
    for (auto pcn = areas.parentOf.cbegin(); pcn != areas.parentOf.cend(); ++pcn)
        quotas[pcn.key()] = m_country.lists.value(pcn.key()) / listed[pcn.value()] * residents[pcn.value()];
    return quotas;
}

QHash<QString, double> TestCatchments::people(const EditionAreas &areas) const
{
    QHash<QString, double> people;
    for (int i = 0; i < m_country.lsoas.size(); ++i)
        people[areas.pcnOf[i]] += m_country.population[u(i)];
    return people;
}

void TestCatchments::everyLsoaIsInAPcnOfItsPlace()
{
    QFETCH(QString, key);
    const EditionAreas &areas = m_editions.at(key);
    const auto parents = areas.parentOf.values();
    const QSet<QString> placesWithPcn(parents.begin(), parents.end());
    for (int i = 0; i < m_country.lsoas.size(); ++i) {
        QVERIFY2(!areas.placeOf[i].isEmpty(), qPrintable(m_country.lsoas[i]));
        const QString place = areas.pcnOf[i].isEmpty() ? QString() : areas.parentOf.value(areas.pcnOf[i]);
        const QString expected = placesWithPcn.contains(areas.placeOf[i]) ? areas.placeOf[i] : QString();
        QVERIFY2(place == expected, qPrintable(m_country.lsoas[i]));
    }
}

void TestCatchments::noPcnIsEmpty()
{
    QFETCH(QString, key);
    const EditionAreas &areas = m_editions.at(key);
    const QSet<QString> found(areas.pcnOf.begin(), areas.pcnOf.end());
    QCOMPARE(areas.parentOf.size(), m_country.lists.size());
    for (auto pcn = areas.parentOf.keyBegin(); pcn != areas.parentOf.keyEnd(); ++pcn)
        QVERIFY2(found.contains(*pcn), qPrintable(*pcn));
}

void TestCatchments::everyCatchmentIsInOnePiece()
{
    QFETCH(QString, key);
    const EditionAreas &areas = m_editions.at(key);
    const auto gaps = gapsToCross(m_country, areas);
    QVERIFY2(gaps.size() <= 6, "more places in pieces than England has");
    Union pieces(m_country.position.size());
    const auto joinKin = [&](int a, int b) {
        if (areas.pcnOf[a] == areas.pcnOf[b])
            pieces.join(a, b);
    };
    for (const auto &[a, b] : m_country.edges)
        joinKin(a, b);
    for (const auto &[a, b] : gaps)
        joinKin(a, b);
    QHash<QString, std::set<int>> roots;
    for (int i = 0; i < m_country.lsoas.size(); ++i) {
        if (!areas.pcnOf[i].isEmpty())
            roots[areas.pcnOf[i]].insert(pieces.find(i));
    }
    QCOMPARE(roots.size(), areas.parentOf.size());
    for (auto pcn = roots.cbegin(); pcn != roots.cend(); ++pcn)
        QVERIFY2(pcn.value().size() == 1, qPrintable(pcn.key()));
}

void TestCatchments::sharesOfTheListsAreMet()
{
    QFETCH(QString, key);
    const EditionAreas &areas = m_editions.at(key);
    const auto expected = quotas(areas);
    const auto found = people(areas);
    std::vector<std::pair<double, double>> errors;
    int close = 0;
    for (auto pcn = expected.cbegin(); pcn != expected.cend(); ++pcn) {
        const double error = std::abs(found.value(pcn.key()) - pcn.value()) / pcn.value();
        errors.emplace_back(error, 1);
        close += error <= 0.05;
        QCOMPARE(areas.flags.value(pcn.key()).contains(u"share-not-met"_s), error > 0.05);
    }
    qInfo("errors: median %.2f %%, 90th of a hundred %.2f %%, worst %.1f %%, %d of %d within 5 %%",
        100 * weightedQuantile(errors, 0.5), 100 * weightedQuantile(errors, 0.9), 100 * weightedQuantile(errors, 1),
        close, static_cast<int>(errors.size()));
    QVERIFY(weightedQuantile(errors, 0.5) <= 0.015);
    QVERIFY(weightedQuantile(errors, 0.9) <= 0.04);
    QVERIFY(close >= 0.98 * static_cast<double>(errors.size()));
}

void TestCatchments::peopleAreNearTheirPractices()
{
    QFETCH(QString, key);
    const EditionAreas &areas = m_editions.at(key);
    QHash<QString, std::vector<Point>> practices;
    for (const PracticeAt &practice : m_country.practices)
        practices[practice.pcn].push_back(practice.position);
    std::vector<std::pair<double, double>> trips;
    for (int i = 0; i < m_country.lsoas.size(); ++i) {
        double nearest = 1e12;
        const Point home = m_country.position[u(i)];
        for (const Point practice : practices.value(areas.pcnOf[i]))
            nearest = std::min(nearest, std::hypot(practice.x - home.x, practice.y - home.y));
        if (!areas.pcnOf[i].isEmpty())
            trips.emplace_back(nearest, m_country.population[u(i)]);
    }
    qInfo("half of all people live within %.0f m", weightedQuantile(trips, 0.5));
    QVERIFY(weightedQuantile(trips, 0.5) <= 900);
}

void TestCatchments::practicesStandInTheirCatchment()
{
    QFETCH(QString, key);
    const EditionAreas &areas = m_editions.at(key);
    double lists = 0;
    double inside = 0;
    for (const PracticeAt &practice : m_country.practices) {
        lists += practice.list;
        if (practice.lsoa >= 0 && areas.pcnOf[practice.lsoa] == practice.pcn)
            inside += practice.list;
    }
    qInfo("%.2f %% of the lists", 100 * inside / lists);
    QVERIFY(inside >= 0.88 * lists);
}

QTEST_GUILESS_MAIN(TestCatchments)
#include "tst_catchments.moc"
