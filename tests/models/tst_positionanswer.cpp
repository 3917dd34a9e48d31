#include "FinderFixture.h"

#include "domain/GridReference.h"
#include "models/FoundAreas.h"
#include "models/PositionAnswer.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_PositionAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSystem_data();
    void findsTheSystem();
    void saysWhatIsElsewhere_data();
    void saysWhatIsElsewhere();
    void listsEveryAreaOfASquare();
    void accuracyWidensTheAnswer();
    void listsEveryAreaOfACircle();
    void saysWhenTheAccuracyIsTooLarge();
    void everyPostcodeIsWhereItsPositionIs();
    void aPostcodeDistrictComesBeforeASquare();
};

void tst_PositionAnswer::findsTheSystem_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : { "388123 347456", "SJ 88123 47456", "SJ8812347456", "SJ 8812 4745", "SJ88124745",
             "53.0242, -2.1786", "53.0242 N 2.1786 W", "53,0242 -2,1786", "53°01'27\"N 2°10'43\"W",
             "https://www.google.com/maps/@53.0242,-2.1786,15z",
             "https://www.openstreetmap.org/#map=15/53.0242/-2.1786", "https://streetmap.co.uk/map?x=388123&y=347456" })
        QTest::newRow(query) << QString::fromUtf8(query);
}

void tst_PositionAnswer::findsTheSystem()
{
    QFETCH(QString, query);
    const FindResult result = find(query);
    QVERIFY2(result.status == FindStatus::Exact || result.status == FindStatus::Candidates, qPrintable(result.message));
    const auto systems = ofLevel(*theAtlas(), result.areas, u"system");
    QCOMPARE(systems.size(), 1u);
    QCOMPARE(theAtlas()->area(systems.front().area).code, u"QNC"_s);
    QVERIFY(result.position);
    QVERIFY(std::abs(result.position->x - 388123) < 60 && std::abs(result.position->y - 347456) < 60);
}

void tst_PositionAnswer::saysWhatIsElsewhere_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("Cardiff") << u"ST 18 76"_s << u"local health boards"_s;
    QTest::newRow("Cardiff by latitude and longitude") << u"51.4816, -3.1791"_s << u"is in Wales"_s;
    QTest::newRow("Edinburgh") << u"NT 25 73"_s << u"is in Scotland"_s;
    QTest::newRow("Belfast") << u"54.597, -5.930"_s << u"is in Northern Ireland"_s;
    QTest::newRow("the North Sea") << u"TA 90 50"_s << u"at sea"_s;
    QTest::newRow("the Channel, with the nearest place") << u"50.2, -1.5"_s << u"The nearest place in England is"_s;
    QTest::newRow("Paris") << u"48.8566, 2.3522"_s << u"at sea, or outside the United Kingdom"_s;
    QTest::newRow("Sydney") << u"-33.8568, 151.2153"_s << u"far from Great Britain"_s;
}

void tst_PositionAnswer::saysWhatIsElsewhere()
{
    QFETCH(QString, query);
    QFETCH(QString, mentions);
    const FindResult result = find(query);
    QCOMPARE(findStatusKey(result.status), u"outside"_s);
    QVERIFY2(result.message.contains(mentions), qPrintable(result.message));
    QVERIFY(result.areas.empty());
}

void tst_PositionAnswer::listsEveryAreaOfASquare()
{
    const FindResult result = find(u"SJ84"_s); // 10 km about Stoke-on-Trent and Newcastle-under-Lyme
    QCOMPARE(findStatusKey(result.status), u"candidates"_s);
    const auto places = ofLevel(*theAtlas(), result.areas, u"place");
    QVERIFY(places.size() >= 2);
    double sum = 0;
    for (const FoundArea &place : places)
        sum += place.share;
    QVERIFY2(std::abs(sum - 1) < 1e-6, qPrintable(QString::number(sum)));
    QVERIFY(!isValid(result.lsoa));
    QVERIFY2(result.message.contains(u"10 km"_s), qPrintable(result.message));
}

void tst_PositionAnswer::accuracyWidensTheAnswer()
{
    std::size_t before = 0;
    for (const QString &query : { u"388123 347456"_s, u"388123 347456 ± 500 m"_s, u"388123 347456 +/- 5km"_s }) {
        const std::size_t areas = find(query).areas.size();
        QVERIFY2(areas > before, qPrintable(query));
        before = areas;
    }
}

void tst_PositionAnswer::listsEveryAreaOfACircle()
{
    const FindResult result = find(u"51.5074, -0.1278 ± 5 km"_s); // the middle of London
    std::size_t nested = 0;
    for (const FoundArea &found : result.areas)
        nested += theAtlas()->level(theAtlas()->area(found.area).level).nested;
    QVERIFY(nested > 40);
    QCOMPARE(result.items.size(), nested);
}

void tst_PositionAnswer::saysWhenTheAccuracyIsTooLarge()
{
    QVERIFY(!find(u"53.0242, -2.1786 ± 20000 m"_s).message.contains(u"only what lies within"_s));
    for (const QString &query :
        { u"53.0242, -2.1786 ± 20001 m"_s, u"SJ 88 47 +/- 500km"_s, u"388123 347456 ± 123456789"_s }) {
        const FindResult result = find(query);
        QVERIFY2(result.message.contains(u"only what lies within 20 km"_s), qPrintable(result.message));
        QCOMPARE(result.position->radius, 20'000.0);
    }
}

/** Practices carry the LSOA of their postcode and its position. */
void tst_PositionAnswer::everyPostcodeIsWhereItsPositionIs()
{
    int asked = 0;
    int agree = 0;
    for (std::size_t i = 0; i < theAtlas()->practices.size(); i += 7) {
        const Site &site = theAtlas()->practices[i].site;
        if (!isValid(site.lsoa) || site.x == 0)
            continue;
        const FindResult result = find(u"%1 %2"_s.arg(site.x).arg(site.y));
        ++asked;
        agree += result.lsoa == site.lsoa;
    }
    QVERIFY(asked > 500);
    QVERIFY2(agree > asked * 0.97, qPrintable(u"%1 of %2"_s.arg(agree).arg(asked)));
}

void tst_PositionAnswer::aPostcodeDistrictComesBeforeASquare()
{
    QVERIFY(!find(u"SK14"_s).position);
    QVERIFY(find(u"SJ84"_s).position);
}

QTEST_GUILESS_MAIN(tst_PositionAnswer)
#include "tst_positionanswer.moc"
