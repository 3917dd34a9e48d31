// What must hold for every edition found in data/, whoever imported it.
#include "ImportFolder.h"

#include "importer/Validation.h"
#include "importer/WrittenTable.h"

#include <QHash>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;
using namespace ics::test;

class TestEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts_data() { editions(); }
    void counts();
    void every_lsoa_once_data() { editions(); }
    void every_lsoa_once();
    void levels_nest_data() { editions(); }
    void levels_nest();
    void every_area_has_land_data() { editions(); }
    void every_area_has_land();
    void successors_exist();
    void totals_of_england();
    void no_code_leads_nowhere();

private:
    void editions();
    WrittenTable table(const QString &name) const { return WrittenTable::read(m_files, name).value(); }
    WrittenTable areas(const QString &edition) const { return table(u"editions/"_s + edition + u"/areas.csv"_s); }
    WrittenTable lsoas(const QString &edition) const { return table(u"editions/"_s + edition + u"/lsoa.csv"_s); }
    QHash<QString, QString> parents(const QString &edition, const QString &level) const;

    OutputFiles m_files;
};

void TestEditions::initTestCase()
{
    m_files = contentOf(committedData());
    QVERIFY(m_files.contains(u"editions.csv"_s));
}

void TestEditions::editions()
{
    QTest::addColumn<QString>("edition");
    const WrittenTable editions = table(u"editions.csv"_s);
    for (std::size_t r = 0; r < editions.size(); ++r)
        QTest::newRow(qPrintable(u"edition "_s + editions.at(r, 0))) << editions.at(r, 0);
}

QHash<QString, QString> TestEditions::parents(const QString &edition, const QString &level) const
{
    QHash<QString, QString> found;
    const WrittenTable rows = areas(edition);
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (rows.at(r, 0) == level)
            found.insert(rows.at(r, 1), rows.at(r, 2));
    return found;
}

void TestEditions::counts()
{
    QFETCH(QString, edition);
    const QHash<QString, std::pair<int, int>> systemsAndPlaces { { u"2023-04"_s, { 42, 165 } },
        { u"2026-04"_s, { 36, 159 } } };
    if (!systemsAndPlaces.contains(edition))
        QSKIP("No published counts are known for this edition.");
    QCOMPARE(parents(edition, u"country"_s).size(), 1);
    QCOMPARE(parents(edition, u"region"_s).size(), 7);
    QCOMPARE(parents(edition, u"system"_s).size(), systemsAndPlaces[edition].first);
    QCOMPARE(parents(edition, u"place"_s).size(), systemsAndPlaces[edition].second);
    QCOMPARE(parents(edition, u"neighbourhood"_s).size(), 1298);
    QCOMPARE(parents(edition, u"council"_s).size(), 153);
    QCOMPARE(parents(edition, u"district"_s).size(), 296);
    QCOMPARE(parents(edition, u"sub-icb"_s).size(), 106);
}

void TestEditions::every_lsoa_once()
{
    QFETCH(QString, edition);
    const WrittenTable rows = lsoas(edition);
    QCOMPARE(rows.size(), std::size_t(englandLsoas));
    for (std::size_t r = 1; r < rows.size(); ++r)
        QVERIFY2(rows.at(r - 1, 0) < rows.at(r, 0), qPrintable(rows.at(r, 0)));
    QCOMPARE(rows.values(0), table(u"lsoa.csv"_s).values(0));
    for (const char *level : { "place", "council", "district", "sub_icb" }) {
        const QString name = QString::fromLatin1(level);
        const auto known = parents(edition, QString(name).replace(u'_', u'-')).keys();
        const auto column = rows.column(name);
        QVERIFY(column);
        QCOMPARE(rows.values(*column), QSet<QString>(known.begin(), known.end())); // none unknown, none empty
    }
}

void TestEditions::levels_nest()
{
    QFETCH(QString, edition);
    const auto regions = parents(edition, u"region"_s), systems = parents(edition, u"system"_s),
               places = parents(edition, u"place"_s), pcns = parents(edition, u"neighbourhood"_s);
    for (const QString &region : systems)
        QVERIFY(regions.contains(region));
    for (const auto &[place, system] : places.asKeyValueRange()) {
        QVERIFY2(systems.contains(system), qPrintable(place));
        QVERIFY2(place.startsWith(system + u'-'), qPrintable(place));
    }
    const auto placesWithPcn = QSet<QString>(pcns.begin(), pcns.end());
    QHash<QString, int> lsoasOf;
    const WrittenTable rows = lsoas(edition);
    for (std::size_t r = 0; r < rows.size(); ++r) { // lsoa, place, neighbourhood
        const QString &place = rows.at(r, 1), &pcn = rows.at(r, 2);
        ++lsoasOf[pcn];
        QVERIFY2(pcn.isEmpty() ? !placesWithPcn.contains(place) : pcns.value(pcn) == place, qPrintable(rows.at(r, 0)));
    }
    for (const QString &pcn : pcns.keys())
        QVERIFY2(lsoasOf.value(pcn) > 0, qPrintable(pcn + u" has no LSOA"_s));
}

void TestEditions::every_area_has_land()
{
    QFETCH(QString, edition);
    const WrittenTable measures = table(u"indicators/lsoa.csv.xz"_s), rows = lsoas(edition);
    const int hectares = measures.column(u"area_hectares"_s).value();
    QHash<QString, double> landOf;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const double land = measures.at(r, hectares).toDouble();
        QVERIFY2(land > 0, qPrintable(rows.at(r, 0)));
        landOf[rows.at(r, 1)] += land;
    }
    double sum = 0;
    for (const double land : landOf)
        sum += land;
    QVERIFY(std::abs(sum / englandHectares - 1) < 0.0005);
}

void TestEditions::successors_exist()
{
    const WrittenTable editions = table(u"editions.csv"_s);
    for (std::size_t e = 0; e + 1 < editions.size(); ++e) {
        const WrittenTable before = areas(editions.at(e, 0));
        const QString next = editions.at(e + 1, 0);
        const int column = before.column(u"successors"_s).value();
        for (std::size_t r = 0; r < before.size(); ++r) {
            const auto known = parents(next, before.at(r, 0));
            const QStringList successors = before.at(r, column).split(u' ', Qt::SkipEmptyParts);
            QVERIFY2(known.contains(before.at(r, 1)) != !successors.isEmpty(), qPrintable(before.at(r, 1)));
            for (const QString &successor : successors)
                QVERIFY2(known.contains(successor), qPrintable(successor));
        }
    }
}

void TestEditions::totals_of_england()
{
    const WrittenTable measures = table(u"indicators/lsoa.csv.xz"_s);
    QCOMPARE(std::llround(measures.sum(measures.column(u"population"_s).value())), englandPopulation);
    QVERIFY(std::abs(measures.sum(measures.column(u"area_hectares"_s).value()) / englandHectares - 1) < 0.0005);
}

void TestEditions::no_code_leads_nowhere()
{
    ImportReport report;
    const auto valid = validateTables({ .sourceDir = {}, .progress = {}, .report = &report }, m_files);
    QVERIFY2(valid, valid ? "" : qPrintable(errorText(valid.error())));
    QSet<QString> known[3]; // of former.csv: systems, sub-ICB locations, districts of any edition
    const QString levels[] = { u"system"_s, u"sub-icb"_s, u"district"_s };
    const WrittenTable editions = table(u"editions.csv"_s);
    for (std::size_t e = 0; e < editions.size(); ++e)
        for (int l = 0; l < 3; ++l)
            for (const QString &code : parents(editions.at(e, 0), levels[l]).keys())
                known[l].insert(code);
    const WrittenTable former = table(u"organisations/former.csv"_s);
    for (std::size_t r = 0; r < former.size(); ++r) {
        const auto level = std::ranges::find(levels, former.at(r, 3)) - std::begin(levels);
        QVERIFY2(level < 3 && known[level].contains(former.at(r, 4)), qPrintable(former.at(r, 1)));
    }
}

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
