#include "AtlasFixture.h"
#include "models/Session.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ics;

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheEditionInForce_data();
    void opensAtTheEditionInForce();
    void aSetterThatChangesNothingEmitsNothing();
    void goesBackAndForward();
    void drillsDownAndGoesUp();
    void keepsTheAreaAcrossEditionsOrItsSuccessor_data();
    void keepsTheAreaAcrossEditionsOrItsSuccessor();
    void forgetsAPostcodeOutsideTheArea();
    void followsAPostcodeAcrossEditions();
};

void TestSession::opensAtTheEditionInForce_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("edition");
    QTest::newRow("the last day of the 42 systems") << QDate(2026, 3, 31) << u"2023-04"_s;
    QTest::newRow("the first day of the 36 systems") << QDate(2026, 4, 1) << u"2026-04"_s;
    QTest::newRow("years later, with nothing newer known") << QDate(2031, 1, 1) << u"2026-04"_s;
    QTest::newRow("before there were any") << QDate(2020, 1, 1) << u"2023-04"_s;
}

void TestSession::opensAtTheEditionInForce()
{
    QFETCH(QDate, today);
    Session session(today);
    session.setAtlas(theAtlas());
    const Selection now = session.selection();
    QTEST(theAtlas()->edition(now.edition).key, "edition");
    QCOMPARE(now.area, theAtlas()->country(now.edition));
    QCOMPARE(theAtlas()->level(now.level).key, u"system"_s);
    QVERIFY(isValid(now.indicator));
}

void TestSession::aSetterThatChangesNothingEmitsNothing()
{
    Session session(QDate(2026, 11, 1));
    session.setAtlas(theAtlas());
    session.setArea(areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC"));
    QSignalSpy changed(&session, &Session::selectionChanged);
    QSignalSpy history(&session, &Session::historyChanged);
    const Selection now = session.selection();
    session.setArea(now.area);
    session.setLevel(now.level);
    session.setIndicator(now.indicator);
    session.setEdition(now.edition);
    session.setSelection(now);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(history.count(), 0);
    session.setLevel(theAtlas()->levelByKey(u"place"));
    QCOMPARE(changed.count(), 1);
}

void TestSession::goesBackAndForward()
{
    Session session(QDate(2026, 11, 1));
    session.setAtlas(theAtlas());
    QVERIFY(!session.canGoBack());
    const Selection first = session.selection();
    session.setArea(areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC"));
    const Selection second = session.selection();
    session.drillInto(second.area);
    const Selection third = session.selection();
    session.goBack();
    QCOMPARE(session.selection(), second);
    session.goBack();
    QCOMPARE(session.selection(), first);
    QVERIFY(!session.canGoBack());
    session.goBack();
    QCOMPARE(session.selection(), first);
    session.goForward();
    session.goForward();
    QCOMPARE(session.selection(), third);
    session.goBack();
    session.setArea(theAtlas()->country(third.edition));
    QVERIFY(!session.canGoForward());
}

void TestSession::drillsDownAndGoesUp()
{
    const Atlas &atlas = *theAtlas();
    Session session(QDate(2026, 11, 1));
    session.setAtlas(theAtlas());
    session.drillInto(areaNamed(atlas, u"2026-04", u"system", u"QNC"));
    QCOMPARE(atlas.level(session.selection().level).key, u"place"_s);
    session.drillInto(areaNamed(atlas, u"2026-04", u"place", u"QNC-E06000021"));
    QCOMPARE(atlas.level(session.selection().level).key, u"neighbourhood"_s);
    session.goUp();
    QCOMPARE(atlas.area(session.selection().area).code, u"QNC"_s);
    QCOMPARE(atlas.level(session.selection().level).key, u"place"_s);
    session.goUp();
    session.goUp();
    QCOMPARE(session.selection().area, atlas.country(session.selection().edition));
    session.goUp();
    QCOMPARE(session.selection().area, atlas.country(session.selection().edition));
}

void TestSession::keepsTheAreaAcrossEditionsOrItsSuccessor_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("successor");
    QTest::addColumn<bool>("said");
    QTest::newRow("a system that did not change")
        << u"2023-04"_s << u"system"_s << u"QNC"_s << u"2026-04"_s << u"QNC"_s << false;
    QTest::newRow("a system that was merged")
        << u"2023-04"_s << u"system"_s << u"QHG"_s << u"2026-04"_s << u"S1Y5D"_s << true;
    QTest::newRow("a system that grew") << u"2023-04"_s << u"system"_s << u"QRL"_s << u"2026-04"_s << u"QRL"_s << true;
    QTest::newRow("a new system seen in the old edition")
        << u"2026-04"_s << u"system"_s << u"Z9B2Z"_s << u"2023-04"_s << u"QRV"_s << true;
    QTest::newRow("a place whose system changed")
        << u"2023-04"_s << u"place"_s << u"QJG-E10000029"_s << u"2026-04"_s << u"T6Y0W-E10000029"_s << true;
    QTest::newRow("a council") << u"2023-04"_s << u"council"_s << u"E06000021"_s << u"2026-04"_s << u"E06000021"_s
                               << false;
}

void TestSession::keepsTheAreaAcrossEditionsOrItsSuccessor()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, level);
    QFETCH(QString, code);
    QFETCH(bool, said);
    const Atlas &atlas = *theAtlas();
    Session session(QDate(2026, 11, 1));
    session.setAtlas(theAtlas());
    const AreaId start = areaNamed(atlas, from, level, code);
    QVERIFY(isValid(start));
    session.setArea(start);
    QCOMPARE(atlas.edition(session.selection().edition).key, from);
    QSignalSpy notice(&session, &Session::notice);
    session.setEdition(atlas.editionByKey(to));
    QTEST(atlas.area(session.selection().area).code, "successor");
    QCOMPARE(atlas.area(session.selection().area).edition, session.selection().edition);
    QCOMPARE(notice.count(), said ? 1 : 0);
}

void TestSession::forgetsAPostcodeOutsideTheArea()
{
    const Atlas &atlas = *theAtlas();
    Session session(QDate(2026, 11, 1));
    session.setAtlas(theAtlas());
    const LsoaId lsoa { 0 };
    session.setFound(lsoa, u"EC1A 1AA"_s);
    const EditionId edition = session.selection().edition;
    session.setArea(atlas.areaAt(edition, atlas.levelByKey(u"system"), lsoa));
    QCOMPARE(session.selection().lsoa, lsoa);
    session.setArea(areaNamed(atlas, u"2026-04", u"system", u"QNC"));
    QVERIFY(!isValid(session.selection().lsoa));
    QVERIFY(session.selection().postcode.isEmpty());
}

void TestSession::followsAPostcodeAcrossEditions()
{
    const Atlas &atlas = *theAtlas();
    Session session(QDate(2026, 11, 1));
    session.setAtlas(theAtlas());
    const AreaId frimley = areaNamed(atlas, u"2023-04", u"system", u"QNQ");
    for (const LsoaId lsoa : atlas.lsoasOf(frimley)) {
        session.setFound(lsoa, u"X"_s);
        session.setEdition(atlas.editionByKey(u"2023-04"));
        const auto path = atlas.pathTo(session.selection().area);
        QVERIFY(std::ranges::find(path, frimley) != path.end());
        session.setEdition(atlas.editionByKey(u"2026-04"));
        QCOMPARE(session.selection().lsoa, lsoa);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
