#include "FinderFixture.h"

#include "models/FoundAreas.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

Q_DECLARE_METATYPE(ics::FindStatus)

namespace {

QString codeAt(const Atlas &atlas, const FindResult &result, QStringView level)
{
    const auto found = ofLevel(atlas, result.areas, level);
    return found.empty() ? QString() : atlas.area(found.front().area).code;
}

double shareAt(const Atlas &atlas, const FindResult &result, QStringView level)
{
    double sum = 0;
    for (const FoundArea &found : ofLevel(atlas, result.areas, level))
        sum += found.share;
    return sum;
}

}

class tst_Finder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStatus_data();
    void tellsTheStatus();
    void findsThePlacesOfAPostcode_data();
    void findsThePlacesOfAPostcode();
    void readsAnyWriting_data();
    void readsAnyWriting();
    void saysThatANeighbourhoodIsModelled();
    void saysThatAPlaceHasNoNetwork_data();
    void saysThatAPlaceHasNoNetwork();
    void namesWhoPlansCareElsewhere_data();
    void namesWhoPlansCareElsewhere();
    void sharesOutAPartPostcode_data();
    void sharesOutAPartPostcode();
    void saysWhatSharesLeaveOpen();
    void listsEveryAreaOfAPart_data();
    void listsEveryAreaOfAPart();
    void suggestsLongerDistricts();
    void suggestsWhatASlipMeant();
    void findsNamesAndCodes_data();
    void findsNamesAndCodes();
    void bringsTheSystemFirst_data();
    void bringsTheSystemFirst();
    void saysWhyEachResultMatched_data();
    void saysWhyEachResultMatched();
    void suggestsForAnUnknownPostcode();
    void saysHowItIsKnown();
    void tellsTheOtherEdition();
    void listsTheNearestPractices();
    void keepsNamesakesApart();
    void followsFormerBodies_data();
    void followsFormerBodies();
    void answersASmallArea();
    void keepsWithinTheLimit();
};

void tst_Finder::tellsTheStatus_data()
{
    using enum FindStatus;
    QTest::addColumn<QString>("query");
    QTest::addColumn<FindStatus>("status");
    QTest::newRow("a live postcode") << u"CM22 6QJ"_s << Exact;
    QTest::newRow("a postcode with a letter in its district") << u"EC1A 1BB"_s << Exact;
    QTest::newRow("a withdrawn postcode") << u"AL1 1AA"_s << Terminated;
    QTest::newRow("a postcode that is not in the list") << u"CM22 6ZZ"_s << Likely;
    QTest::newRow("a postcode in use without a position") << u"BD98 1GA"_s << Likely;
    QTest::newRow("a postcode of a district without postcodes") << u"CM88 8ZZ"_s << NotFound;
    QTest::newRow("a postcode in Wales") << u"CF10 1AA"_s << Outside;
    QTest::newRow("a postcode not in the list, in Wales") << u"CF10 1ZZ"_s << Outside;
    QTest::newRow("a postcode in Scotland") << u"EH1 1AD"_s << Outside;
    QTest::newRow("a postcode in Northern Ireland") << u"BT1 5GS"_s << Outside;
    QTest::newRow("a postcode in Jersey") << u"JE2 3AB"_s << Outside;
    QTest::newRow("a postcode in Guernsey") << u"GY1 1AA"_s << Outside;
    QTest::newRow("a postcode on the Isle of Man") << u"IM1 1AA"_s << Outside;
    QTest::newRow("a postcode of an overseas territory") << u"ASCN 1ZZ"_s << Outside;
    QTest::newRow("an address of the forces") << u"BFPO 57"_s << Special;
    QTest::newRow("Girobank") << u"GIR 0AA"_s << Special;
    QTest::newRow("a large organisation") << u"BX1 1LT"_s << Special;
    QTest::newRow("no fixed abode") << u"ZZ99 3VZ"_s << Special;
    QTest::newRow("a district") << u"CM22"_s << Candidates;
    QTest::newRow("a sector") << u"CM22 6"_s << Candidates;
    QTest::newRow("the beginning of lettered districts") << u"EC1"_s << Candidates;
    QTest::newRow("a postcode area") << u"ST"_s << Candidates;
    QTest::newRow("a district in Scotland") << u"EH1"_s << Outside;
    QTest::newRow("a letter O for a nought") << u"M1 IAE"_s << Likely;
    QTest::newRow("a letter too many") << u"CM22 6QJX"_s << Invalid;
    QTest::newRow("letters that no postcode ends with") << u"CM22 6CV"_s << Invalid;
    QTest::newRow("a code of an area") << u"QNC"_s << Exact;
    QTest::newRow("a code in lower case") << u"qnc"_s << Exact;
    QTest::newRow("a word that nothing is called") << u"Xyzzyville"_s << NotFound;
    QTest::newRow("nothing") << QString() << NotFound;
    QTest::newRow("spaces") << u"   "_s << NotFound;
    QTest::newRow("punctuation") << u"'\"*()%_;--"_s << NotFound;
    QTest::newRow("a very long text") << QString(100000, u'a') << NotFound;
}

void tst_Finder::tellsTheStatus()
{
    QFETCH(QString, query);
    QFETCH(FindStatus, status);
    const FindResult result = find(query);
    QCOMPARE(findStatusKey(result.status), findStatusKey(status));
    QVERIFY(!result.message.isEmpty());
    QVERIFY(!result.error);
    QCOMPARE(result.query, query);
}

void tst_Finder::findsThePlacesOfAPostcode_data()
{
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("council");
    QTest::addColumn<QString>("lsoa");
    QTest::newRow("Stansted today") << u"CM22 6QJ"_s << u"2026-04"_s << u"D7T5G"_s << u"E10000012"_s << u"E01035180"_s;
    QTest::newRow("Stansted before April 2026")
        << u"CM22 6QJ"_s << u"2023-04"_s << u"QM7"_s << u"E10000012"_s << u"E01035180"_s;
    QTest::newRow("Stoke-on-Trent") << u"ST4 2AE"_s << u"2026-04"_s << u"QNC"_s << u"E06000021"_s << u"E01014284"_s;
    QTest::newRow("Manchester") << u"M1 1AE"_s << u"2026-04"_s << u"QOP"_s << u"E08000003"_s << u"E01034129"_s;
    QTest::newRow("Frimley's Slough, before")
        << u"SL1 1AA"_s << u"2023-04"_s << u"QNQ"_s << u"E06000039"_s << u"E01035247"_s;
    QTest::newRow("Frimley's Slough, since")
        << u"SL1 1AA"_s << u"2026-04"_s << u"S0E4D"_s << u"E06000039"_s << u"E01035247"_s;
    QTest::newRow("Frimley's Camberley, since")
        << u"GU15 3YL"_s << u"2026-04"_s << u"S9B9J"_s << u"E10000030"_s << u"E01030803"_s;
    QTest::newRow("Kendal, in a system across a county border")
        << u"LA9 4DH"_s << u"2026-04"_s << u"QE1"_s << u"E06000064"_s << u"E01019363"_s;
    QTest::newRow("Berwick, at the border")
        << u"TD15 1AB"_s << u"2026-04"_s << u"QHM"_s << u"E06000057"_s << u"E01027377"_s;
}

void tst_Finder::findsThePlacesOfAPostcode()
{
    QFETCH(QString, postcode);
    QFETCH(QString, edition);
    QFETCH(QString, system);
    QFETCH(QString, council);
    const FindResult result = find(postcode, edition);
    const Atlas &atlas = *theAtlas();
    QCOMPARE(codeAt(atlas, result, u"system"), system);
    QCOMPARE(codeAt(atlas, result, u"council"), council);
    QCOMPARE(codeAt(atlas, result, u"place"), system + u'-' + council);
    QVERIFY(!codeAt(atlas, result, u"neighbourhood").isEmpty());
    QTEST(atlas.lsoas.at(index(result.lsoa)).code, "lsoa");
    for (const FoundArea &found : result.areas)
        QCOMPARE(found.share, 1.0);
    for (std::size_t i = 1; i < 3; ++i)
        QCOMPARE(atlas.area(result.areas.at(i).area).parent, result.areas.at(i - 1).area);
    QCOMPARE(result.items.size(), 1u);
    QCOMPARE(result.items.front().kindKey, u"postcode"_s);
}

void tst_Finder::readsAnyWriting_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("lower case") << u"cm22 6qj"_s;
    QTest::newRow("no space") << u"CM226QJ"_s;
    QTest::newRow("spaces around and too many") << u"  CM22   6QJ "_s;
    QTest::newRow("a no-break space") << u"CM22\u00a06QJ"_s;
    QTest::newRow("a dash") << u"CM22-6QJ"_s;
    QTest::newRow("full-width letters") << u"ＣＭ２２ ６ＱＪ"_s;
}

void tst_Finder::readsAnyWriting()
{
    QFETCH(QString, query);
    const FindResult result = find(query);
    QCOMPARE(findStatusKey(result.status), u"exact"_s);
    QCOMPARE(result.normalised, u"CM22 6QJ"_s);
}

void tst_Finder::saysThatANeighbourhoodIsModelled()
{
    const FindResult result = find(u"ST4 2AE"_s);
    const auto neighbourhood = ofLevel(*theAtlas(), result.areas, u"neighbourhood");
    QCOMPARE(neighbourhood.size(), 1u);
    QCOMPARE(theAtlas()->area(neighbourhood.front().area).basis, Basis::Modelled);
    QVERIFY2(result.message.contains(u"By a model"_s), qPrintable(result.message));
}

void tst_Finder::saysThatAPlaceHasNoNetwork_data()
{
    QTest::addColumn<QString>("postcode");
    QTest::newRow("City of London") << u"EC2V 7HH"_s;
    QTest::newRow("Isles of Scilly") << u"TR21 0LW"_s;
}

void tst_Finder::saysThatAPlaceHasNoNetwork()
{
    QFETCH(QString, postcode);
    const FindResult result = find(postcode);
    QCOMPARE(findStatusKey(result.status), u"exact"_s);
    QVERIFY(ofLevel(*theAtlas(), result.areas, u"neighbourhood").empty());
    QVERIFY2(result.message.contains(u"no primary care network"_s), qPrintable(result.message));
}

void tst_Finder::namesWhoPlansCareElsewhere_data()
{
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("Wales") << u"CF10 1AA"_s << u"local health boards"_s;
    QTest::newRow("Scotland") << u"EH1 1AD"_s << u"NHS boards"_s;
    QTest::newRow("Northern Ireland") << u"BT1 5GS"_s << u"Department of Health"_s;
    QTest::newRow("Jersey") << u"JE2 3AB"_s << u"Channel Islands"_s;
    QTest::newRow("Isle of Man") << u"IM1 1AA"_s << u"Manx Care"_s;
    QTest::newRow("Ascension") << u"ASCN 1ZZ"_s << u"overseas territory"_s;
}

void tst_Finder::namesWhoPlansCareElsewhere()
{
    QFETCH(QString, postcode);
    QFETCH(QString, mentions);
    const FindResult result = find(postcode);
    QVERIFY2(result.message.contains(mentions), qPrintable(result.message));
    QVERIFY(result.areas.empty());
}

void tst_Finder::sharesOutAPartPostcode_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("allInEngland");
    QTest::newRow("a sector") << u"CM22 6"_s << true;
    QTest::newRow("a district") << u"SL1"_s << true;
    QTest::newRow("lettered districts") << u"EC1"_s << true;
    QTest::newRow("a postcode area") << u"ST"_s << true;
    QTest::newRow("a district on the Welsh border") << u"SY10"_s << false;
    QTest::newRow("a district on the Scottish border") << u"TD15"_s << false;
}

void tst_Finder::sharesOutAPartPostcode()
{
    QFETCH(QString, query);
    QFETCH(bool, allInEngland);
    const Atlas &atlas = *theAtlas();
    const FindResult result = find(query);
    if (result.status == FindStatus::Outside)
        QSKIP("no live postcode of it is in England");
    QCOMPARE(findStatusKey(result.status), u"candidates"_s);
    const double inSystems = shareAt(atlas, result, u"system");
    QVERIFY2(allInEngland ? inSystems > 0.99 : inSystems < 0.999, qPrintable(QString::number(inSystems)));
    QVERIFY(std::abs(shareAt(atlas, result, u"place") - inSystems) < 1e-9);
    QVERIFY(shareAt(atlas, result, u"neighbourhood") <= inSystems + 1e-9);
    if (!allInEngland)
        QVERIFY2(result.message.contains(u"Outside England"_s), qPrintable(result.message));
    for (std::size_t i = 1; i < result.areas.size(); ++i)
        if (atlas.area(result.areas[i].area).level == atlas.area(result.areas[i - 1].area).level)
            QVERIFY(result.areas[i].share <= result.areas[i - 1].share);
}

void tst_Finder::saysWhatSharesLeaveOpen()
{
    const FindResult result = find(u"BD98 1GA"_s);
    QVERIFY2(result.message.contains(u"its position is not recorded"_s), qPrintable(result.message));
    QVERIFY2(result.message.contains(u"Not recorded where: 75 %"_s), qPrintable(result.message));
    QCOMPARE(qRound(shareAt(*theAtlas(), result, u"system") * 100), 25);
}

void tst_Finder::listsEveryAreaOfAPart_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : { "M", "M13", "M13 9", "EC1", "SW1", "CM22 6ZZ", "BD98 1GA" })
        QTest::newRow(query) << QString::fromLatin1(query);
}

void tst_Finder::listsEveryAreaOfAPart()
{
    QFETCH(QString, query);
    const FindResult result = find(query);
    double share = 2;
    QString level;
    for (const FoundArea &found : result.areas) {
        const Area &area = theAtlas()->area(found.area);
        const Level &own = theAtlas()->level(area.level);
        share = own.key == level ? share : 2; // largest first within each level
        level = own.key;
        QVERIFY(found.share <= share);
        share = found.share;
        QVERIFY2(!own.nested || lists(result, own.key, area.name), qPrintable(area.name));
    }
    QVERIFY2(!isValid(result.lsoa), "none is chosen for the person");
}

void tst_Finder::suggestsLongerDistricts()
{
    const FindResult result = find(u"EC1"_s);
    for (const QString &district : { u"EC1A"_s, u"EC1M"_s, u"EC1V"_s })
        QVERIFY2(std::ranges::any_of(result.items, [&](const FoundItem &i) { return i.postcode == district; }),
            qPrintable(district));
}

void tst_Finder::suggestsWhatASlipMeant()
{
    const FindResult result = find(u"M1 IAE"_s);
    QCOMPARE(result.normalised, u"M1 1AE"_s);
    QVERIFY2(result.message.contains(u"M1 1AE"_s), qPrintable(result.message));
    QCOMPARE(codeAt(*theAtlas(), result, u"system"), u"QOP"_s);
}

void tst_Finder::findsNamesAndCodes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a system by name") << u"Staffordshire and Stoke-on-Trent"_s << u"system"_s << u"QNC"_s;
    QTest::newRow("a system by the beginnings of words") << u"staf stok"_s << u"system"_s << u"QNC"_s;
    QTest::newRow("a system by ODS code") << u"QNC"_s << u"system"_s << u"QNC"_s;
    QTest::newRow("a system by ONS code") << u"E54000010"_s << u"system"_s << u"QNC"_s;
    QTest::newRow("a place by its code") << u"QNC-E06000021"_s << u"place"_s << u"QNC-E06000021"_s;
    QTest::newRow("a council by ONS code") << u"E06000021"_s << u"council"_s << u"E06000021"_s;
    QTest::newRow("a trust by code") << u"RJE"_s << u"trust"_s << u"RJE"_s;
    QTest::newRow("a trust by name") << u"University Hospitals of North Midlands"_s << u"trust"_s << u"RJE"_s;
    QTest::newRow("a practice by code") << u"M83005"_s << u"practice"_s << u"M83005"_s;
}

void tst_Finder::findsNamesAndCodes()
{
    QFETCH(QString, query);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    const FindResult result = find(query);
    QVERIFY(std::ranges::any_of(result.items, [&](const FoundItem &i) { return i.kindKey == kind && i.code == code; }));
    QVERIFY(!result.areas.empty());
}

void tst_Finder::bringsTheSystemFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("name");
    const QString staffordshire = u"Staffordshire and Stoke-on-Trent"_s;
    for (const QString &query : { u"Stoke"_s, u"stoke"_s, u"QNC"_s, u"E54000010"_s, u"stafordshire"_s, u"stafordshre"_s,
             u"Staffs and Stoke"_s, u"stafordshire and stoke"_s, u"SSOT"_s })
        QTest::newRow(qPrintable(query)) << query << u"2026-04"_s << staffordshire;
    QTest::newRow("initials of the parts")
        << u"BSW"_s << u"2023-04"_s << u"Bath and North East Somerset, Swindon and Wiltshire"_s;
    QTest::newRow("initials of a list") << u"BOB"_s << u"2023-04"_s
                                        << u"Buckinghamshire, Oxfordshire and Berkshire West"_s;
    QTest::newRow("initials of the words") << u"GM"_s << u"2026-04"_s << u"Greater Manchester"_s;
    QTest::newRow("a county's short form") << u"Herts"_s << u"2023-04"_s << u"Hertfordshire and West Essex"_s;
}

void tst_Finder::bringsTheSystemFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, edition);
    QFETCH(QString, name);
    const FindResult result = find(query, edition);
    QVERIFY2(!result.items.empty(), qPrintable(result.message));
    QCOMPARE(result.items.front().title, name);
    QCOMPARE(result.items.front().kindKey, u"system"_s);
}

void tst_Finder::saysWhyEachResultMatched_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("why");
    QTest::newRow("a code") << u"QNC"_s << u"code"_s;
    QTest::newRow("a name") << u"Stoke-on-Trent"_s << u"name"_s;
    QTest::newRow("words") << u"staf stok"_s << u"words"_s;
    QTest::newRow("the beginning of a code") << u"E5400001"_s << u"code-prefix"_s;
    QTest::newRow("initials") << u"UHNM"_s << u"short-form"_s;
    QTest::newRow("a misspelling") << u"stafordshire"_s << u"spelling"_s;
    QTest::newRow("an unknown postcode") << u"CM22 6ZZ"_s << u"likely"_s;
}

void tst_Finder::saysWhyEachResultMatched()
{
    QFETCH(QString, query);
    QFETCH(QString, why);
    const FindResult result = find(query);
    QVERIFY2(!result.items.empty(), qPrintable(result.message));
    QCOMPARE(result.items.front().whyKey, why);
    for (const FoundItem &item : result.items)
        QVERIFY2(!item.why.isEmpty(), qPrintable(item.title));
}

void tst_Finder::suggestsForAnUnknownPostcode()
{
    const FindResult result = find(u"CM22 6ZZ"_s);
    QCOMPARE(findStatusKey(result.status), u"likely"_s);
    const auto isPostcode = [](const FoundItem &item) { return item.kindKey == "postcode"_L1; };
    QVERIFY(std::ranges::any_of(result.items, isPostcode));
    QVERIFY(lists(result, u"place"_s, u"Essex"_s));
}

void tst_Finder::saysHowItIsKnown()
{
    QVERIFY2(find(u"CM22 6QJ"_s).known.contains(u"October 2025"_s), qPrintable(find(u"CM22 6QJ"_s).known));
    QVERIFY(find(u"388123 347456"_s).known.contains(u"full detail"_s));
}

void tst_Finder::tellsTheOtherEdition()
{
    const FindResult now = find(u"SL1 1AA"_s); // Slough, in Frimley until 2026
    QVERIFY2(now.otherEdition.startsWith(u"Until 31 March 2026: "_s), qPrintable(now.otherEdition));
    QVERIFY2(now.otherEdition.contains(u"Frimley"_s), qPrintable(now.otherEdition));
    const FindResult then = find(u"SL1 1AA"_s, u"2023-04");
    QVERIFY2(then.otherEdition.startsWith(u"Since 1 April 2026: "_s), qPrintable(then.otherEdition));
}

void tst_Finder::listsTheNearestPractices()
{
    const FindResult result = find(u"ST4 2AE"_s);
    QVERIFY(result.practices.size() >= 5);
    QVERIFY(result.practices.front().metres < 2000);
    for (std::size_t i = 1; i < result.practices.size(); ++i)
        QVERIFY(result.practices[i - 1].metres <= result.practices[i].metres);
    QVERIFY(std::ranges::any_of(
        result.practices, [](const NearPractice &practice) { return isValid(practice.neighbourhood); }));
    QVERIFY(find(u"ST4"_s).practices.empty());
}

void tst_Finder::keepsNamesakesApart()
{
    const FindResult result = find(u"Stoke-on-Trent"_s);
    QCOMPARE(findStatusKey(result.status), u"candidates"_s);
    QVERIFY(lists(result, u"place"_s, u"Stoke-on-Trent"_s));
    QVERIFY(lists(result, u"council"_s, u"Stoke-on-Trent"_s));
}

void tst_Finder::followsFormerBodies_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("edition");
    QTest::newRow("a former system, by code, today") << u"QNQ"_s << u"2026-04"_s;
    QTest::newRow("a former system, by name, today") << u"Frimley"_s << u"2026-04"_s;
    QTest::newRow("a system of today, before it was made") << u"D7T5G"_s << u"2023-04"_s;
}

void tst_Finder::followsFormerBodies()
{
    QFETCH(QString, query);
    QFETCH(QString, edition);
    const FindResult result = find(query, edition);
    QVERIFY2(result.status == FindStatus::Exact || result.status == FindStatus::Candidates, qPrintable(result.message));
    QVERIFY(!result.areas.empty());
}

void tst_Finder::answersASmallArea()
{
    const FindResult result = find(u"E01014284"_s);
    QCOMPARE(findStatusKey(result.status), u"exact"_s);
    QCOMPARE(theAtlas()->lsoas.at(index(result.lsoa)).code, u"E01014284"_s);
    QCOMPARE(codeAt(*theAtlas(), result, u"system"), u"QNC"_s);
    QVERIFY(!codeAt(*theAtlas(), result, u"neighbourhood").isEmpty());
}

void tst_Finder::keepsWithinTheLimit()
{
    for (const QString &query : { u"s"_s, u"M"_s, u"SW"_s, u"EC1"_s })
        QVERIFY2(
            itemsBesideAreas(theFinder().find(query, theAtlas()->editionByKey(u"2026-04"), 7)) <= 7, qPrintable(query));
    for (const QString &query : { u"a"_s, u"surgery"_s, u"Stoke"_s })
        QVERIFY2(
            theFinder().find(query, theAtlas()->editionByKey(u"2026-04"), 7).items.size() <= 7u, qPrintable(query));
}

QTEST_GUILESS_MAIN(tst_Finder)
#include "tst_finder.moc"
