#include "SmallData.h"

#include "atlas/AtlasInput.h"
#include "atlas/AtlasReader.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace ics;
using namespace ics::test;

// The functions of Atlas: on four LSOAs, where every answer is known, and on England, against published figures.
class TestAtlas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editionOnADay_data();
    void editionOnADay();
    void areaByCode_data();
    void areaByCode();
    void levelBelow();
    void pathTo();
    void childrenAndLsoas();
    void overlaps();
    void values();
    void practicesAndTrusts();
    void unknownIsNone();
    void englandHasItsPopulation();
    void englandAddsUp();
    void everyLsoaOncePerLevel();
    void stokeInBothEditions();

private:
    [[nodiscard]] AreaId small(const char *edition, const char *code) const
    {
        return m_small->areaByCode(m_small->editionByKey(QString::fromLatin1(edition)), QString::fromUtf8(code));
    }
    SmallFolder m_folder;
    AtlasPtr m_small;
    AtlasPtr m_england;
};

void TestAtlas::initTestCase()
{
    QVERIFY(m_folder.build());
    const auto atlas = readAtlas(m_folder.atlas());
    QVERIFY(atlas);
    m_small = *atlas;
    const auto england = readAtlas(QStringLiteral(ICS_BINARY_DIR "/atlas.sqlite"));
    QVERIFY2(england, england ? "" : qPrintable(errorText(england.error())));
    m_england = *england;
}

void TestAtlas::editionOnADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("edition");
    QTest::newRow("before the first") << QDate(2020, 1, 1) << u"2023-04"_s;
    QTest::newRow("the first day of systems") << QDate(2022, 7, 1) << u"2023-04"_s;
    QTest::newRow("the last day of the old systems") << QDate(2026, 3, 31) << u"2023-04"_s;
    QTest::newRow("the first day of the new systems") << QDate(2026, 4, 1) << u"2026-04"_s;
    QTest::newRow("long after") << QDate(2090, 1, 1) << u"2026-04"_s;
}

void TestAtlas::editionOnADay()
{
    QFETCH(QDate, day);
    QFETCH(QString, edition);
    QCOMPARE(m_small->edition(m_small->editionOn(day)).key, edition);
}

void TestAtlas::areaByCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("own code") << u"QBB"_s << u"Greater Elmet"_s;
    QTest::newRow("in small letters") << u" qbb "_s << u"Greater Elmet"_s;
    QTest::newRow("ONS code") << u"E54000001"_s << u"Greater Elmet"_s;
    QTest::newRow("of the country") << u"E92000001"_s << u"England"_s;
    QTest::newRow("of a place") << u"QBB-E1"_s << u"Élmet"_s;
    QTest::newRow("of a council beside the chain") << u"E1"_s << u"Elmet"_s;
    QTest::newRow("of the other edition") << u"QAA"_s << QString();
    QTest::newRow("of nothing") << u"Q"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestAtlas::areaByCode()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    const AreaId area = m_small->areaByCode(EditionId { 1 }, code);
    QCOMPARE(isValid(area) ? m_small->area(area).name : QString(), name);
}

void TestAtlas::levelBelow()
{
    QStringList chain;
    for (LevelId level {}; isValid(level); level = m_small->levelBelow(level))
        chain += m_small->level(level).key;
    QCOMPARE(chain.join(u' '), u"country region system place neighbourhood"_s);
    QVERIFY(!isValid(m_small->levelBelow(m_small->levelByKey(u"council"))));
}

void TestAtlas::pathTo()
{
    QStringList names;
    for (const AreaId area : m_small->pathTo(small("2026-04", "U1")))
        names += m_small->area(area).name;
    QCOMPARE(names.join(u" / "), u"England / North / Greater Elmet / Élmet / Elmet PCN"_s);
    QCOMPARE(m_small->pathTo(small("2026-04", "E1")).size(), std::size_t(2));
}

void TestAtlas::childrenAndLsoas()
{
    const Area &system = m_small->area(small("2023-04", "QAA"));
    QCOMPARE(system.children, (std::vector { small("2023-04", "QAA-E1"), small("2023-04", "QAA-E2") }));
    QVERIFY(m_small->area(small("2023-04", "E1")).children.empty());
    QCOMPARE(m_small->lsoasOf(system.id).size(), std::size_t(4));
    QCOMPARE(m_small->lsoasOf(small("2026-04", "E2")), std::vector { LsoaId { 3 } });
    QCOMPARE(system.areaSquareMetres, 4e6);
    const AreaId none = m_small->areaAt(EditionId { 1 }, m_small->levelByKey(u"neighbourhood"), LsoaId { 3 });
    QVERIFY(!isValid(none));
    QCOMPARE(m_small->lsoaByCode(u"E01000003"), LsoaId { 2 });
}

void TestAtlas::overlaps()
{
    const auto councils = m_small->overlaps(small("2026-04", "QBB"), EditionId { 0 }, m_small->levelByKey(u"council"));
    QCOMPARE(councils.size(), std::size_t(2));
    QCOMPARE(councils[0].area, small("2023-04", "E1"));
    QCOMPARE(councils[0].lsoas, 3);
    QCOMPARE(councils[0].people, 4500.);
    QCOMPARE(councils[1].people, 2000.);
}

void TestAtlas::values()
{
    const auto value = [this](const char *code, QStringView key) {
        return m_small->value(small("2026-04", code), m_small->indicatorByKey(key));
    };
    QCOMPARE(value("QBB", u"population"), 6500.);
    QCOMPARE(value("QBB-E1", u"density"), 1500.);
    QCOMPARE(value("QBB-E1", u"score"), (10.25 * 1000 + 20 * 3000) / 4000); // the third LSOA has no score
    QVERIFY(std::isnan(value("QBB-E2", u"score")));
    QCOMPARE(value("QBB-E1", u"practices"), 1.);
    QCOMPARE(value("U1", u"practices"), 7.); // known for the area itself
    QCOMPARE(m_small->value(small("2023-04", "U1"), m_small->indicatorByKey(u"practices")), 1.);
    const auto &score = m_small->lsoaValues.at(index(m_small->indicatorByKey(u"score")));
    QCOMPARE(score[1], 20.f);
    QVERIFY(std::isnan(score[3]));
}

void TestAtlas::practicesAndTrusts()
{
    QCOMPARE(m_small->practicesOf(small("2026-04", "U1")).size(), std::size_t(1));
    QCOMPARE(m_small->practicesOf(small("2026-04", "QBB")).front()->code, u"A1"_s);
    QVERIFY(m_small->practicesOf(small("2026-04", "QBB-E2")).empty());
    QCOMPARE(m_small->trustsOf(small("2026-04", "QBB")).front()->code, u"R1"_s);
    QCOMPARE(m_small->trustsOf(small("2023-04", "QAA")).front()->code, u"R1"_s); // by its headquarters
    QVERIFY(m_small->trustsOf(small("2026-04", "QBB-E1")).empty());
    const Practice &nowhere = m_small->practices.at(1);
    QVERIFY(!isValid(nowhere.site.lsoa) && nowhere.pcn.isEmpty() && !nowhere.registeredPatients);
}

void TestAtlas::unknownIsNone()
{
    QVERIFY(!isValid(m_small->editionByKey(u"1974")));
    QVERIFY(!isValid(m_small->levelByKey(u"parish")));
    QVERIFY(!isValid(m_small->indicatorByKey(u"happiness")));
    QVERIFY(!isValid(m_small->lsoaByCode(u"W01000001")));
    QVERIFY(!m_small->source(u"hearsay"));
    QVERIFY(!isValid(Atlas().editionOn(QDate(2026, 4, 1))));
}

void TestAtlas::englandHasItsPopulation()
{
    const IndicatorId population = m_england->indicatorByKey(u"population");
    for (const Edition &edition : m_england->editions)
        QCOMPARE(m_england->value(m_england->country(edition.id), population), 56'490'091.);
    QCOMPARE(m_england->lsoas.size(), std::size_t(33'755));
}

void TestAtlas::englandAddsUp()
{
    const IndicatorId population = m_england->indicatorByKey(u"population");
    for (const Area &area : m_england->areas) {
        if (area.children.empty()
            || m_england->level(m_england->area(area.children.front()).level).key == u"neighbourhood")
            continue; // a place may have people outside its networks
        double people = 0;
        double squareMetres = 0;
        for (const AreaId child : area.children) {
            people += m_england->value(child, population);
            squareMetres += m_england->area(child).areaSquareMetres;
        }
        QVERIFY2(people == m_england->value(area.id, population), qPrintable(area.name));
        QVERIFY2(std::abs(squareMetres - area.areaSquareMetres) < 1, qPrintable(area.name));
    }
}

void TestAtlas::everyLsoaOncePerLevel()
{
    for (const auto &tables : m_england->tables)
        for (const LevelTable &table : tables) {
            std::size_t lsoas = 0;
            for (int i = 0; i < table.count; ++i)
                lsoas += m_england->lsoasOf(static_cast<AreaId>(static_cast<int>(table.first) + i)).size();
            const QString &key = m_england->level(table.level).key;
            QVERIFY2(lsoas == m_england->lsoas.size() || (key == u"neighbourhood" && lsoas > 33'000), qPrintable(key));
        }
}

void TestAtlas::stokeInBothEditions()
{
    for (const Edition &edition : m_england->editions) {
        const AreaId system = m_england->areaByCode(edition.id, u"E54000010");
        QCOMPARE(system, m_england->areaByCode(edition.id, u"qnc"));
        QCOMPARE(m_england->area(system).name, u"Staffordshire and Stoke-on-Trent"_s);
        const auto councils = m_england->overlaps(system, edition.id, m_england->levelByKey(u"council"));
        QCOMPARE(m_england->area(councils.front().area).name, u"Staffordshire"_s);
        QVERIFY(!m_england->practicesOf(system).empty());
        QVERIFY(!m_england->trustsOf(system).empty());
        QVERIFY(isValid(m_england->areaByCode(edition.id, u"QNC-E06000021")));
    }
}

QTEST_GUILESS_MAIN(TestAtlas)
#include "tst_atlas.moc"
